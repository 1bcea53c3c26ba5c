package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;

/**
 * That who led an account no longer does (担当替え), and what became of its phase. That another lead joined is no
 * hand-over, and neither is the first lead of an account that nobody led.
 *
 * @param account which account
 * @param date the first day on which somebody who led it the day before no longer does
 * @param from who led it the day before, sorted by id, at least one
 * @param to who leads it on the day, sorted by id; empty if nobody took over
 * @param before its certain phase on the day before
 * @param lowest the lowest certain phase from the day to as many days after as the policy says, as far as is known
 * @param highest the highest one of the same days
 * @param isOver whether these days are over
 */
public record HandOver(
        AccountId account,
        LocalDate date,
        ImmutableSortedSet<SellerId> from,
        ImmutableSortedSet<SellerId> to,
        RelationshipPhase before,
        RelationshipPhase lowest,
        RelationshipPhase highest,
        boolean isOver) {
    /** What became of the phase. */
    public enum Outcome {
        /** It stayed what it was. */
        KEPT,
        /** It came to a higher one and to no lower one. */
        ROSE,
        /** It came to a lower one, even if it came back or rose before: a fall and a rise are never netted. */
        FELL,
        /**
         * The days are not over, whatever happened so far: else the quick falls would count before the slow ones can.
         */
        OPEN
    }

    /**
     * Returns what became of it.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        if (!isOver) {
            return Outcome.OPEN;
        }
        if (lowest.level() < before.level()) {
            return Outcome.FELL;
        }
        return highest.level() > before.level() ? Outcome.ROSE : Outcome.KEPT;
    }

    /** How many fell of those whose days are over and that could fall. */
    static Ratio lossRate(ImmutableList<HandOver> some) {
        return some.stream()
                .filter(one -> one.isOver() && one.before().level() > 0)
                .map(one -> Ratio.of(one.outcome() == Outcome.FELL ? 1 : 0, 1))
                .reduce(Ratio.of(0, 0), Ratio::plus);
    }
}
