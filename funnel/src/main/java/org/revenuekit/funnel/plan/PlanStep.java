package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.process.StageId;

/**
 * A step from one stage to the next, as a plan takes it: which part makes it (転換率), and how many days later (リードタイム).
 *
 * @param from the stage it starts from
 * @param to the next planned stage
 * @param rate which part goes on: above 0, at most 1
 * @param leadTimeDays after how many calendar days: 0 to {@link #MAX_DAYS}
 */
public record PlanStep(StageId from, StageId to, Ratio rate, int leadTimeDays) {
    /** The longest lead time: a hundred years. */
    public static final int MAX_DAYS = 36_525;

    /**
     * Checks the bounds.
     *
     * @param from the stage it starts from
     * @param to the next planned stage
     * @param rate which part goes on
     * @param leadTimeDays after how many calendar days
     * @throws IllegalArgumentException if the stages are one, or a bound is broken
     */
    public PlanStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(rate, "rate");
        checkArgument(!from.equals(to), "from and to must differ, were %s", from);
        checkArgument(
                rate.isDefined()
                        && rate.numerator().signum() > 0
                        && rate.numerator().compareTo(rate.denominator()) <= 0,
                "rate must be > 0 and <= 1, was %s (step %s to %s)",
                rate,
                from,
                to);
        checkArgument(
                leadTimeDays >= 0 && leadTimeDays <= MAX_DAYS,
                "lead time must be 0 to %s days, was %s (step %s to %s)",
                MAX_DAYS,
                leadTimeDays,
                from,
                to);
    }

    /**
     * Returns a step.
     *
     * @param from the stage it starts from
     * @param to the next planned stage
     * @param rate which part goes on, such as 0.25
     * @param leadTimeDays after how many calendar days
     * @return the step
     * @throws IllegalArgumentException if the stages are one, or a bound is broken
     */
    public static PlanStep of(StageId from, StageId to, BigDecimal rate, int leadTimeDays) {
        return new PlanStep(from, to, Ratio.of(requireNonNull(rate, "rate"), BigDecimal.ONE), leadTimeDays);
    }

    boolean is(StageId first, StageId second) {
        return from.equals(first) && to.equals(second);
    }

    /** Both numbers of the rate times one power of ten, so that they are whole. */
    Ratio wholeRate() {
        int scale = Math.max(rate.numerator().scale(), rate.denominator().scale());
        return Ratio.of(
                rate.numerator().movePointRight(scale), rate.denominator().movePointRight(scale));
    }

    /** Returns such as {@code lead to mql 1/4 after 3 days}. */
    @Override
    public String toString() {
        return from + " to " + to + " " + rate + " after " + leadTimeDays + " days";
    }
}
