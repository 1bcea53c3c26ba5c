package org.revenuekit.funnel.change;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * The question why the output of a funnel changed, over groups of leads: immutable, used again and again.
 *
 * @param <K> the key of a group
 */
public final class GroupedChangeAnalysis<K extends Comparable<? super K>> {
    /** The most groups. */
    public static final int MAX_GROUPS = 1_000;

    private final ChangePolicy definition;
    private final Grouping<Lead, K> grouping;

    GroupedChangeAnalysis(ChangePolicy definition, Grouping<Lead, K> grouping) {
        this.definition = definition;
        this.grouping = grouping;
    }

    /**
     * Explains why the number of conversions at the goal changed. The cohorts may be of any two periods, dates or sets
     * of leads.
     *
     * @param earlier the cohort to start from
     * @param later the cohort to come to, of the same policy and process
     * @return what volume, mix and rates contribute; O(visits + subjects &middot; log groups + groups &middot; stages)
     * @throws IllegalArgumentException if policies or processes differ, or the rates of steps
     *     {@linkplain ConversionPolicy#ratesMultiply() do not multiply}, or there are more than {@link #MAX_GROUPS}
     *     groups
     * @throws org.revenuekit.core.definition.DefinitionClashException if two policies or processes have one reference
     *     but are not equal
     */
    public FunnelChange<K> explain(Conversion earlier, Conversion later) {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        checkComparable(earlier, later);
        return FunnelChange.of(definition, earlier.by(grouping), later.by(grouping));
    }

    private static void checkComparable(Conversion earlier, Conversion later) {
        ConversionPolicy policy = later.definition();
        Definitions.checkSame(ConversionPolicy::ref, earlier.definition(), policy);
        Definitions.checkSame(SalesProcess::ref, earlier.process(), later.process());
        checkArgument(
                earlier.definition().ref().equals(policy.ref()),
                "policies must be equal, were %s and %s",
                earlier.definition().ref(),
                policy.ref());
        checkArgument(
                earlier.process().ref().equals(later.process().ref()),
                "processes must be equal, were %s and %s",
                earlier.process().ref(),
                later.process().ref());
        checkArgument(
                policy.ratesMultiply(),
                "counting must be REACHED or IN_SEQUENCE without a window, was %s %s (policy %s)",
                policy.counting(),
                policy.window(),
                policy.ref());
    }
}
