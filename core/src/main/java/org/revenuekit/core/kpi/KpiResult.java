package org.revenuekit.core.kpi;

import org.revenuekit.core.measure.Ratio;

/**
 * What was reached of one figure. All numbers are exact, in lowest terms; one that is not known, or divided by 0, is
 * undefined, and so is what is made of it.
 */
public final class KpiResult {
    private final Kpi kpi;
    private final Fraction actual;
    private final Fraction target;

    KpiResult(Kpi kpi, Fraction actual, Fraction target) {
        this.kpi = kpi;
        this.actual = actual;
        this.target = target;
    }

    /**
     * Returns what is measured.
     *
     * @return the figure
     */
    public Kpi kpi() {
        return kpi;
    }

    /**
     * Returns what was reached.
     *
     * @return the value
     */
    public Ratio actual() {
        return actual.toRatio();
    }

    /**
     * Returns what was to be reached.
     *
     * @return the target
     */
    public Ratio target() {
        return target.toRatio();
    }

    /**
     * Returns which part of the target is reached (達成率): actual over target, or where lower is better, target over
     * actual, so that 1 is on target and more is better.
     *
     * @return the ratio; undefined if what is divided by is not above 0, for that is no scale to measure on
     */
    public Ratio attainment() {
        Fraction reached = kpi.direction() == KpiDirection.HIGHER_IS_BETTER ? actual : target;
        Fraction base = kpi.direction() == KpiDirection.HIGHER_IS_BETTER ? target : actual;
        return reached.dividedBy(base.signum() < 0 ? Fraction.ZERO : base).toRatio();
    }

    /**
     * Returns how far the actual value is above the target.
     *
     * @return actual - target, negative below it
     */
    public Ratio gap() {
        return actual.minus(target).toRatio();
    }

    /**
     * Returns whether the target is reached, or better.
     *
     * @return true if both are known and the actual value is on the target or on its better side
     */
    public boolean isAttained() {
        Fraction gap = actual.minus(target);
        return gap.isDefined()
                && (kpi.direction() == KpiDirection.HIGHER_IS_BETTER ? gap.signum() >= 0 : gap.signum() <= 0);
    }

    /** Returns the id, the value and the target. */
    @Override
    public String toString() {
        return kpi.id() + " " + actual() + " of " + target();
    }
}
