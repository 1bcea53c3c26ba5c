package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.joda.money.CurrencyMismatchException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;

/**
 * How often the open pipeline covers what is left of a target (パイプラインカバレッジ).
 *
 * @param pipeline the value of the open opportunities, 0 or more
 * @param left what of the target is not won yet; 0 or less if it is reached
 */
public record Coverage(MoneyFraction pipeline, MoneyFraction left) {
    /**
     * Checks the bounds.
     *
     * @param pipeline the value of the open opportunities, 0 or more
     * @param left what of the target is not won yet
     * @throws IllegalArgumentException if the pipeline is negative, or currencies differ
     */
    public Coverage {
        requireNonNull(pipeline, "pipeline");
        requireNonNull(left, "left");
        if (!pipeline.currency().equals(left.currency())) {
            throw new CurrencyMismatchException(pipeline.currency(), left.currency());
        }
        checkArgument(pipeline.amount().signum() >= 0, "pipeline must be >= 0, was %s", pipeline);
    }

    /**
     * Returns the coverage of a target of which a part is won.
     *
     * @param pipeline the value of the open opportunities, 0 or more
     * @param target the target
     * @param won what is won already
     * @return the coverage of the rest
     * @throws IllegalArgumentException if the pipeline is negative, or currencies differ
     */
    public static Coverage of(MoneyFraction pipeline, MoneyFraction target, MoneyFraction won) {
        return new Coverage(pipeline, requireNonNull(target, "target").minus(requireNonNull(won, "won")));
    }

    /**
     * Returns whether nothing is left to be won.
     *
     * @return true if what is left is 0 or less
     */
    public boolean isReached() {
        return left.amount().signum() <= 0;
    }

    /**
     * Returns the coverage.
     *
     * @return pipeline over what is left; undefined, over 0, if the target is reached: then there is nothing to cover
     */
    public Ratio ratio() {
        return Ratio.of(pipeline.amount(), left.amount().max(BigDecimal.ZERO));
    }

    /**
     * Returns the coverage that a win rate needs: 4 if every fourth is won.
     *
     * @param winRate which part of the pipeline is won, by value: 0 to 1
     * @return 1 over the rate; undefined if it is 0 or undefined
     * @throws IllegalArgumentException if the rate is out of bounds
     */
    public static Ratio neededAt(Ratio winRate) {
        checkRate(winRate);
        return Ratio.of(/* numerator= */ winRate.denominator(), /* denominator= */ winRate.numerator());
    }

    /**
     * Returns whether the pipeline is enough at a win rate.
     *
     * @param winRate which part of the pipeline is won, by value: 0 to 1, defined
     * @return true if the target is reached, or pipeline times rate is at least what is left: decided exactly
     * @throws IllegalArgumentException if the rate is out of bounds
     */
    public boolean isEnoughAt(Ratio winRate) {
        checkRate(winRate);
        checkArgument(winRate.isDefined(), "win rate must be defined, was %s", winRate);
        return isReached()
                || pipeline.amount()
                                .multiply(winRate.numerator())
                                .compareTo(left.amount().multiply(winRate.denominator()))
                        >= 0;
    }

    static void checkRate(Ratio winRate) {
        requireNonNull(winRate, "winRate");
        checkArgument(
                winRate.numerator().signum() >= 0 && winRate.numerator().compareTo(winRate.denominator()) <= 0,
                "win rate must be 0 to 1, was %s",
                winRate);
    }
}
