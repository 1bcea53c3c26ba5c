package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;

/** The question: what has each member not bought yet, and what is that worth? */
public final class WhiteSpaceAnalysis {
    private final WhiteSpacePolicy policy;
    private final ImmutableList<EligibilityCheck> checks;
    private final ExchangeRates rates;
    private final Grouping<AccountId, ?> peers;

    private WhiteSpaceAnalysis(
            WhiteSpacePolicy policy,
            ImmutableList<EligibilityCheck> checks,
            ExchangeRates rates,
            Grouping<AccountId, ?> peers) {
        this.policy = policy;
        this.checks = checks;
        this.rates = rates;
        this.peers = peers;
    }

    /**
     * Asks by a policy.
     *
     * @param policy what is owned, at which grain, and what an open cell is worth
     * @return the question, without exchange rates, all members being peers
     */
    public static WhiteSpaceAnalysis of(WhiteSpacePolicy policy) {
        return new WhiteSpaceAnalysis(
                requireNonNull(policy, "policy"),
                ImmutableList.of(),
                ExchangeRates.none(),
                Grouping.of("all", account -> Optional.of("all")));
    }

    /**
     * Returns the same question with one more eligibility check of your own.
     *
     * @param check the check
     * @return a copy
     */
    public WhiteSpaceAnalysis with(EligibilityCheck check) {
        requireNonNull(check, "check");
        return new WhiteSpaceAnalysis(
                policy,
                ImmutableList.<EligibilityCheck>builder()
                        .addAll(checks)
                        .add(check)
                        .build(),
                rates,
                peers);
    }

    /**
     * Returns the same question with exchange rates: prices are converted at the date asked about, purchases at that of
     * the win.
     *
     * @param rates the rates
     * @return a copy
     */
    public WhiteSpaceAnalysis with(ExchangeRates rates) {
        return new WhiteSpaceAnalysis(policy, checks, requireNonNull(rates, "rates"), peers);
    }

    /**
     * Returns the same question in which members compare with those of their group only, such as of one industry. A
     * member of several accounts is in their group if those of which one is known agree, else in none.
     *
     * @param peers tells the group of an account
     * @return a copy
     */
    public WhiteSpaceAnalysis withPeers(Grouping<AccountId, ?> peers) {
        return new WhiteSpaceAnalysis(policy, checks, rates, requireNonNull(peers, "peers"));
    }

    /**
     * Surveys every member and offering. Takes time in the number of facts, members and offerings, not of cells, unless
     * there is a check of your own, which is asked for every account and product; memory in the number of facts and of
     * cells that are owned, covered or otherwise known.
     *
     * @param hierarchy the families
     * @param facts what is sold, held and asked for
     * @param asOf the date asked about
     * @return the matrix
     */
    public WhiteSpace survey(Hierarchy hierarchy, WhiteSpaceFacts facts, AsOf asOf) {
        requireNonNull(hierarchy, "hierarchy");
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        return new Surveyor(policy, checks, rates, peers, hierarchy, facts, asOf).survey();
    }
}
