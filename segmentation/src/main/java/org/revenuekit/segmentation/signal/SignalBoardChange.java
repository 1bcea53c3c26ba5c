package org.revenuekit.segmentation.signal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.AccountItem;
import org.revenuekit.core.internal.Definitions;

/** What is new and what is over between two dates. */
public final class SignalBoardChange {
    private final SignalBoard before;
    private final SignalBoard after;

    SignalBoardChange(SignalBoard before, SignalBoard after) {
        Definitions.checkSame(SignalPolicy::ref, before.definition(), after.definition());
        this.before = before;
        this.after = after;
    }

    /**
     * Returns the signals of events that did not count before.
     *
     * @return by account, the strongest first
     */
    public ImmutableList<OpportunitySignal> appeared() {
        return onlyIn(after, before);
    }

    /**
     * Returns the signals of events that no longer count.
     *
     * @return by account, the strongest first
     */
    public ImmutableList<OpportunitySignal> gone() {
        return onlyIn(before, after);
    }

    private static ImmutableList<OpportunitySignal> onlyIn(SignalBoard these, SignalBoard those) {
        ImmutableSet<AccountItem> known =
                those.signals().map(SignalBoardChange::event).collect(toImmutableSet());
        return these.signals().filter(signal -> !known.contains(event(signal))).collect(toImmutableList());
    }

    /**
     * Returns by how much the signals of an account became stronger.
     *
     * @param account an account that was given now; one that was not given then had no signals
     * @return -1 to 1, with six decimals
     * @throws UnknownIdException if it was not given now
     */
    public BigDecimal of(AccountId account) {
        BigDecimal now = after.of(account).strength();
        return before.accounts().find(account).isPresent()
                ? now.subtract(before.of(account).strength())
                : now;
    }

    /**
     * Returns the earlier answer.
     *
     * @return the signals then
     */
    public SignalBoard before() {
        return before;
    }

    /**
     * Returns the later answer.
     *
     * @return the signals now
     */
    public SignalBoard after() {
        return after;
    }

    /** By what an event is the same in both; more than one signal can tell of it. */
    private static AccountItem event(OpportunitySignal signal) {
        return new AccountItem(signal.account(), signal.dedupeKey());
    }
}
