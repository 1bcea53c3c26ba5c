package org.revenuekit.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;

/** How figures differ between two dates, and by what. */
public final class KpiChange {
    private final KpiReport earlier;
    private final KpiReport later;

    KpiChange(KpiReport earlier, KpiReport later) {
        Definitions.checkSame(KpiTree::ref, earlier.definition(), later.definition());
        checkArgument(
                earlier.definition().ref().equals(later.definition().ref()),
                "earlier must be of %s, was of %s",
                later.definition().ref(),
                earlier.definition().ref());
        checkArgument(
                !earlier.asOf().date().isAfter(later.asOf().date()),
                "earlier must be of %s or before, was of %s",
                later.asOf().date(),
                earlier.asOf().date());
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Returns the earlier report.
     *
     * @return the report
     */
    public KpiReport earlier() {
        return earlier;
    }

    /**
     * Returns the later report.
     *
     * @return the report
     */
    public KpiReport later() {
        return later;
    }

    /**
     * Returns by which leaves a figure moved.
     *
     * @param id the figure, such as the goal
     * @return how far its actual value moved, and what each leaf contributes; O(what is below it)
     * @throws UnknownIdException if it is not of the tree
     * @throws ArithmeticException if a number is beyond the limits of {@link org.revenuekit.core.measure.Ratio}
     */
    public KpiContributions of(KpiId id) {
        KpiLayout layout = later.layout();
        return KpiContributions.of(layout, layout.place(id), earlier.actuals(), later.actuals());
    }
}
