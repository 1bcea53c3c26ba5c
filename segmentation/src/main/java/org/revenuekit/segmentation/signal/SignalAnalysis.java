package org.revenuekit.segmentation.signal;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;

/** The question: at whom do signals say that a proposal is worthwhile now? */
public final class SignalAnalysis {
    private final SignalPolicy policy;

    private SignalAnalysis(SignalPolicy policy) {
        this.policy = policy;
    }

    /**
     * Asks by a policy.
     *
     * @param policy how signals are weighed
     * @return the question
     */
    public static SignalAnalysis of(SignalPolicy policy) {
        return new SignalAnalysis(requireNonNull(policy, "policy"));
    }

    /**
     * Weighs signals.
     *
     * @param accounts whose signals are asked about
     * @param signals in any order
     * @param asOf when, and known by when
     * @return the strength of each account's signals; O(n log n)
     */
    public SignalBoard weigh(Accounts accounts, Iterable<OpportunitySignal> signals, AsOf asOf) {
        requireNonNull(accounts, "accounts");
        requireNonNull(signals, "signals");
        requireNonNull(asOf, "asOf");
        return new Weighing(policy, accounts, asOf).board(signals);
    }
}
