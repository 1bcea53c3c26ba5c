package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.Money;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.Span;

/**
 * What of a price is for some of the days for which it is paid.
 *
 * @param days which days
 * @param share which part of the price, such as 17/31; the shares of all pieces sum to 1
 * @param amount the exact amount; those of all pieces sum to the price
 * @param rounded the amount to show; those of all pieces sum to the price as rounded once
 */
public record ProratedPiece(Span days, Ratio share, MoneyRatio amount, Money rounded) {
    /**
     * Checks that nothing is null and the days have both ends.
     *
     * @param days which days
     * @param share which part of the price
     * @param amount the exact amount
     * @param rounded the amount to show
     * @throws IllegalArgumentException if the days are none, or an end is open
     */
    public ProratedPiece {
        Spans.checkBounded(days, "days");
        checkArgument(requireNonNull(share, "share").isDefined(), "share must be defined, was %s", share);
        requireNonNull(amount, "amount");
        requireNonNull(rounded, "rounded");
    }
}
