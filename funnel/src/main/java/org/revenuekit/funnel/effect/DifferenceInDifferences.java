package org.revenuekit.funnel.effect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;

/**
 * By how much more the rate of one group changed than that of another (差分の差分, DID): what both have in common, such as
 * the season, cancels out. It is the effect if the groups would have changed alike without the initiative, which no
 * data can prove.
 *
 * <p>The interval is made of the {@link WilsonInterval} of each of the four rates by squaring and adding (Newcombe,
 * Statistics in Medicine 20, 2001). It does not shrink to a point where nothing or everything happened. It takes all
 * leads for independent.
 */
public final class DifferenceInDifferences {
    private final EffectCell treatedBefore;
    private final EffectCell treatedAfter;
    private final EffectCell controlBefore;
    private final EffectCell controlAfter;
    private final double z;
    private final double lower;
    private final double upper;

    private DifferenceInDifferences(
            EffectCell treatedBefore,
            EffectCell treatedAfter,
            EffectCell controlBefore,
            EffectCell controlAfter,
            double z) {
        this.treatedBefore = treatedBefore;
        this.treatedAfter = treatedAfter;
        this.controlBefore = controlBefore;
        this.controlAfter = controlAfter;
        this.z = z;
        double middle = difference().orElseThrow().doubleValue();
        this.lower =
                middle - root(below(treatedAfter), above(treatedBefore), above(controlAfter), below(controlBefore));
        this.upper =
                middle + root(above(treatedAfter), below(treatedBefore), below(controlAfter), above(controlBefore));
    }

    /**
     * Returns the difference.
     *
     * @param treatedBefore the one group before
     * @param treatedAfter the one group after
     * @param controlBefore the other group before
     * @param controlAfter the other group after
     * @param z how sure the interval is, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the difference; empty if a cell counts nobody
     * @throws IllegalArgumentException if the bound is broken
     */
    public static Optional<DifferenceInDifferences> of(
            EffectCell treatedBefore,
            EffectCell treatedAfter,
            EffectCell controlBefore,
            EffectCell controlAfter,
            double z) {
        ImmutableList<EffectCell> cells = ImmutableList.of(
                requireNonNull(treatedBefore, "treatedBefore"),
                requireNonNull(treatedAfter, "treatedAfter"),
                requireNonNull(controlBefore, "controlBefore"),
                requireNonNull(controlAfter, "controlAfter"));
        Confidence.checkZ(z);
        return cells.stream().allMatch(cell -> cell.counted() > 0)
                ? Optional.of(new DifferenceInDifferences(treatedBefore, treatedAfter, controlBefore, controlAfter, z))
                : Optional.empty();
    }

    private double below(EffectCell cell) {
        return cell.value() - cell.interval(z).lower();
    }

    private double above(EffectCell cell) {
        return cell.interval(z).upper() - cell.value();
    }

    private static double root(double one, double two, double three, double four) {
        return Math.sqrt(one * one + two * two + three * three + four * four);
    }

    /**
     * Returns the difference observed.
     *
     * @return (treated after - treated before) - (control after - control before), exactly; -2 to 2
     */
    public Ratio difference() {
        return treatedAfter
                .rate()
                .difference(treatedBefore.rate())
                .difference(controlAfter.rate().difference(controlBefore.rate()));
    }

    /**
     * Returns the lower bound of the true difference.
     *
     * @return -2 to the difference, within 1e-9
     */
    public double lower() {
        return lower;
    }

    /**
     * Returns the upper bound of the true difference.
     *
     * @return the difference to 2, within 1e-9
     */
    public double upper() {
        return upper;
    }

    /**
     * Returns whether it is more than chance.
     *
     * @return whether 0 is outside the interval
     */
    public boolean isShown() {
        return lower > 0 || upper < 0;
    }

    /**
     * Whether it is more than chance and larger than tolerated.
     *
     * @param tolerance 0 or more
     */
    boolean exceeds(BigDecimal tolerance) {
        return isShown() && difference().orElseThrow().abs().compareTo(tolerance) > 0;
    }

    /**
     * Returns how many there must be in each of the four cells to see a difference as large as this one, if it is real:
     * (z + power z)&sup2; times the sum of p (1 - p) over the four rates, over the square of the difference.
     *
     * @param powerZ how sure it is to be seen, in standard deviations: above 0, at most 100; 0.8416 for 80 %
     * @return the least whole number, at least 1; empty if there is no difference, or beyond what a long can say
     * @throws IllegalArgumentException if the bound is broken
     */
    public OptionalLong sampleNeeded(double powerZ) {
        checkArgument(
                powerZ > 0 && powerZ <= WilsonInterval.MAX_Z, "powerZ must be above 0 and at most 100, was %s", powerZ);
        double root = (z + powerZ) / difference().orElseThrow().doubleValue();
        double spread = spread(treatedBefore) + spread(treatedAfter) + spread(controlBefore) + spread(controlAfter);
        double needed = Math.max(1, Math.ceil(spread * root * root));
        return needed < Long.MAX_VALUE ? OptionalLong.of((long) needed) : OptionalLong.empty();
    }

    private static double spread(EffectCell cell) {
        return cell.value() * (1 - cell.value());
    }

    /**
     * Returns why it is what it is.
     *
     * @return the change of the one group less that of the other, each from its counts; rates to 34 digits
     */
    public Explanation explain() {
        return Explanation.sum(
                "difference in differences",
                ImmutableList.of(
                        change("treated", treatedBefore, treatedAfter),
                        less(change("control", controlBefore, controlAfter))));
    }

    private static Explanation change(String group, EffectCell before, EffectCell after) {
        return Explanation.sum(
                "change of " + group,
                ImmutableList.of(rate(group + " after", after), less(rate(group + " before", before))));
    }

    private static Explanation less(Explanation part) {
        Explanation minus = Explanation.leaf("less", BigDecimal.ONE.negate());
        return Explanation.product("less " + part.label(), ImmutableList.of(minus, part));
    }

    private static Explanation rate(String label, EffectCell cell) {
        return Explanation.quotient(
                label,
                Explanation.leaf("converted", BigDecimal.valueOf(cell.converted())),
                Explanation.leaf("counted", BigDecimal.valueOf(cell.counted())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DifferenceInDifferences that
                && treatedBefore.equals(that.treatedBefore)
                && treatedAfter.equals(that.treatedAfter)
                && controlBefore.equals(that.controlBefore)
                && controlAfter.equals(that.controlAfter)
                && Double.compare(z, that.z) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(treatedBefore, treatedAfter, controlBefore, controlAfter, z);
    }

    /** Returns the difference to 6 decimals and the interval. */
    @Override
    public String toString() {
        return difference().rounded(6).orElseThrow() + " (" + lower + ".." + upper + ")";
    }
}
