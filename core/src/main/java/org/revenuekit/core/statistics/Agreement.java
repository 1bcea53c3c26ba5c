package org.revenuekit.core.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Bounds;

/**
 * How far raters who judged the same items agree beyond what chance alone would bring: kappa = (observed - expected) /
 * (1 - expected). 1 is agreement on everything, 0 that of raters who draw lots; below 0 they agree even less.
 *
 * <p>The interval is kappa &plusmn; z &middot; s, cut at -1 and 1. Its s is that of the delete-one jackknife over items
 * (Fleiss and Davies, American Journal of Epidemiology 115, 1982): s&sup2; = (n - 1) / n &middot; &Sigma; (k - mean of
 * all k)&sup2;, where the k are the kappas of all items but one. Of few items it is a rough guide. Shares, kappa and,
 * for z up to 10, the bounds are within 1e-9 of the exact ones.
 */
public final class Agreement {
    private final double observed;
    private final double expected;
    private final OptionalDouble kappa;
    private final Optional<Bounds<Double>> interval;

    private Agreement(double observed, double expected, OptionalDouble kappa, Optional<Bounds<Double>> interval) {
        this.observed = observed;
        this.expected = expected;
        this.kappa = kappa;
        this.interval = interval;
    }

    /**
     * Returns the answer. Raters being apart is summed up, not their agreement: no difference of near numbers is taken.
     *
     * @param items how many items there are
     * @param apart the sum of the shares of pairs of raters that are apart, over items
     * @param apartByChance the share of pairs that would be apart by chance, times the square of the items
     * @param without the kappas without one item, as {@link #kappa} tells them, for each kind of item
     * @param times how many items of each kind there are
     */
    static Agreement of(double items, double apart, double apartByChance, double[] without, long[] times, double z) {
        double kappa = kappa(items, apart, apartByChance);
        double half = z * deviation(items, without, times);
        return new Agreement(
                1 - apart / items,
                1 - apartByChance / items / items,
                Double.isNaN(kappa) ? OptionalDouble.empty() : OptionalDouble.of(kappa),
                half > 0
                        ? Optional.of(Bounds.of(Math.max(kappa - half, -1), Math.min(kappa + half, 1)))
                        : Optional.empty());
    }

    /** NaN if all ratings are of one category, or there are none: both sums are then exactly 0. */
    static double kappa(double items, double apart, double apartByChance) {
        return 1 - items * apart / apartByChance;
    }

    /** NaN if a kappa is; exactly 0 if all are equal, as they are first taken from the first one. */
    private static double deviation(double items, double[] without, long[] times) {
        double mean = sum(without, i -> times[i] * (without[i] - without[0])) / items;
        double squares = sum(without, i -> times[i] * Math.pow(without[i] - without[0] - mean, 2));
        return Math.sqrt(squares * (items - 1) / items);
    }

    private static double sum(double[] terms, IntToDoubleFunction term) {
        return IntStream.range(0, terms.length).mapToDouble(term).sum();
    }

    /**
     * Returns the share of pairs of raters that agree, as the mean over items.
     *
     * @return 0 to 1
     */
    public double observed() {
        return observed;
    }

    /**
     * Returns the share that would agree by chance, given how often each category is chosen.
     *
     * @return 0 to 1
     */
    public double expected() {
        return expected;
    }

    /**
     * Returns how far they agree beyond chance.
     *
     * @return -1 to 1; empty if {@link #expected()} is 1: all ratings are of one category, so that nothing could differ
     */
    public OptionalDouble kappa() {
        return kappa;
    }

    /**
     * Returns how far kappa can be trusted.
     *
     * @return bounds around it, within -1 and 1; empty if kappa is undefined, for all items or without some one of
     *     them, as it always is of one item; or if it is the same whichever item is left out: an interval of no width
     *     would claim to know
     */
    public Optional<Bounds<Double>> interval() {
        return interval;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agreement that
                && Double.compare(observed, that.observed) == 0
                && Double.compare(expected, that.expected) == 0
                && kappa.equals(that.kappa)
                && interval.equals(that.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(observed, expected, kappa, interval);
    }

    /** Returns kappa, if any, its bounds, if any, and what it is made of. */
    @Override
    public String toString() {
        return "kappa " + (kappa.isPresent() ? kappa.getAsDouble() : "undefined")
                + interval.map(bounds -> " (" + bounds + ")").orElse("") + ", observed " + observed + ", expected "
                + expected;
    }
}
