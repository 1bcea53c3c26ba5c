package org.revenuekit.funnel.testkit;

import java.util.List;

/**
 * A classifier of movements of recurring revenue under test, in plain types, so that SQL or another program can be the
 * subject.
 */
@FunctionalInterface
public interface RevenueMovementClassifier {
    /**
     * Tells for every key and month how recurring revenue moved, each currency for itself. The key of an account is the
     * last of its groups, also for the months before it came to that group, or the account's own id if it was in none.
     *
     * <p>On a day a key has the sum of what its accounts pay a month for what is paid on that day. A month is judged by
     * its last day and by the last day of the month before: from nothing to something is {@code NEW} if nothing was
     * paid on any day before, else {@code REACTIVATION}; from something to nothing is {@code CHURN}; from something to
     * more is {@code EXPANSION}, and to less {@code CONTRACTION}. What is free is nothing. There is no grace: one last
     * day of a month without anything makes a churn, and the next one with something a reactivation.
     *
     * @param given periods in any order, some perhaps more than once, which then count once; who is in which group; and
     *     the months
     * @return one row for every key, currency and month with something at its start or end, in any order, and no other
     */
    List<MovementRow> classify(RevenueMovementCase given);
}
