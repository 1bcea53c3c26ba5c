package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.funnel.conversion.StageValue;

/**
 * How many more conversions there would be at the goal if a step had the rate that it could have, all other steps being
 * as they are (伸びしろ): conversions x (reference / rate - 1), and 0 if the step is as good as that.
 *
 * <p>Where nobody passed a step, nothing is known of the steps after it, and the headroom is undefined.
 *
 * @param conversions how many there are at the goal
 * @param reference the rate that the step could have
 * @param peer the group whose rate that is; empty if it is the target of the policy
 * @param gain how many more conversions, exactly
 * @param low the same if the true rate of the step were at the upper end of its interval; at most the gain
 * @param high the same if it were at the lower end; at least the gain
 */
public record Headroom(long conversions, Ratio reference, Optional<String> peer, Ratio gain, Ratio low, Ratio high) {
    private static final int DIGITS = 12;

    /**
     * Checks the bounds.
     *
     * @param conversions how many there are at the goal, 0 or more
     * @param reference the rate that the step could have
     * @param peer the group whose rate that is; empty if it is the target of the policy
     * @param gain how many more conversions, exactly
     * @param low the same at the upper end of the interval
     * @param high the same at the lower end
     * @throws IllegalArgumentException if the count is negative
     */
    public Headroom {
        checkArgument(conversions >= 0, "conversions must be >= 0, was %s", conversions);
        requireNonNull(reference, "reference");
        requireNonNull(peer, "peer");
        requireNonNull(gain, "gain");
        requireNonNull(low, "low");
        requireNonNull(high, "high");
    }

    static Headroom of(long conversions, Ratio rate, WilsonInterval interval, Ratio reference, Optional<String> peer) {
        if (rate.numerator().signum() == 0) {
            return new Headroom(conversions, reference, peer, Ratio.of(0, 0), Ratio.of(0, 0), Ratio.of(0, 0));
        }
        return new Headroom(
                conversions,
                reference,
                peer,
                gain(conversions, rate, reference),
                gain(conversions, bound(interval.upper(), RoundingMode.UP), reference),
                gain(conversions, bound(interval.lower(), RoundingMode.DOWN), reference));
    }

    /** A bound is a statistic: 12 digits of it, away from the rate. */
    private static Ratio bound(double bound, RoundingMode away) {
        return Ratio.of(BigDecimal.valueOf(bound).round(new MathContext(DIGITS, away)), BigDecimal.ONE);
    }

    private static Ratio gain(long conversions, Ratio rate, Ratio reference) {
        BigDecimal wanted = reference.numerator().multiply(rate.denominator());
        BigDecimal had = rate.numerator().multiply(reference.denominator());
        return Ratio.of(wanted.subtract(had).max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(conversions)), had);
    }

    /** Worth at the mean value of those who convert now; empty if the gain is undefined, or nobody has a value. */
    Optional<Worth> worth(StageValue won) {
        return gain.isDefined() && won.valued() > 0
                ? Optional.of(new Worth(
                        won.sum().currency(), amount(gain, won), amount(low, won), amount(high, won), won.unvalued()))
                : Optional.empty();
    }

    private static Ratio amount(Ratio gain, StageValue won) {
        return Ratio.of(
                gain.numerator().multiply(won.sum().amount()),
                gain.denominator().multiply(BigDecimal.valueOf(won.valued())));
    }
}
