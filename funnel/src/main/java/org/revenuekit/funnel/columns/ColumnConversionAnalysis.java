package org.revenuekit.funnel.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.conversion.CountingUnit;

/**
 * Counts the conversion of columns, by month of the start and by group: the question. It says what
 * {@link org.revenuekit.funnel.conversion.ConversionAnalysis} says of the same entries, in one pass over the log.
 * Immutable; one may be asked from several threads.
 */
public final class ColumnConversionAnalysis {
    private final ConversionPolicy policy;

    private ColumnConversionAnalysis(ConversionPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the question for a policy.
     *
     * @param policy how to count; leads that reached a stage or one beyond it
     * @return the question
     * @throws IllegalArgumentException if the policy counts otherwise
     */
    public static ColumnConversionAnalysis of(ConversionPolicy policy) {
        requireNonNull(policy, "policy");
        checkArgument(
                policy.counting() == Counting.REACHED && policy.unit() == CountingUnit.LEADS,
                "columns are counted by REACHED and LEADS only, was %s and %s (policy %s)",
                policy.counting(),
                policy.unit(),
                policy.ref());
        return new ColumnConversionAnalysis(policy);
    }

    /**
     * Counts. O(n) time for n events on average, and 16 bytes for each lead.
     *
     * @param events the entries
     * @param group the group of each lead, such as its channel: 0 to before {@code groups}
     * @param groups how many groups there are, at least 1
     * @param asOf what is seen
     * @return the counts
     * @throws IllegalArgumentException if there is not one group for each lead
     */
    public ColumnConversion count(ColumnEvents events, int[] group, int groups, AsOf asOf) {
        requireNonNull(events, "events");
        requireNonNull(asOf, "asOf");
        checkArgument(
                requireNonNull(group, "group").length == events.leads(),
                "group must have a row for each of %s leads, had %s",
                events.leads(),
                group.length);
        checkArgument(groups >= 1, "groups must be >= 1, was %s", groups);
        for (int lead = 0; lead < group.length; lead++) {
            if (group[lead] < 0 || group[lead] >= groups) {
                throw new IllegalArgumentException(
                        "group must be >= 0 and < " + groups + ", was " + group[lead] + " at " + lead);
            }
        }
        return new ColumnPass(policy, events, group, groups, asOf).count();
    }
}
