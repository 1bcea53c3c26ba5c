package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.internal.Spans;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.Allocation;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.Span;

/** The question what of a price is for which days (日割り・月割り計算): immutable, used again and again. */
public final class Proration {
    private final ProrationPolicy definition;

    private Proration(ProrationPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what counts
     * @return the question
     */
    public static Proration of(ProrationPolicy definition) {
        return new Proration(requireNonNull(definition, "definition"));
    }

    /**
     * Splits the price of a period, such as at the day on which a quantity changed, or at the end of each month (月末締め).
     *
     * @param price for all days of the period together
     * @param period the days for which it is paid, with both ends
     * @param cuts the first day of each piece but the first one, in any order; more than once counts once
     * @return the pieces, which tile the period and sum to the price; O(n log n)
     * @throws IllegalArgumentException if the period has no day or an open end, or a cut is not one of its days after
     *     the first
     * @throws ArithmeticException if a piece is beyond the limits of {@link Ratio}
     */
    public ProratedPrice split(MoneyFraction price, Span period, Iterable<LocalDate> cuts) {
        requireNonNull(price, "price");
        Spans.checkBounded(period, "period");
        LocalDate first = period.from().orElseThrow();
        LocalDate end = period.to().orElseThrow();
        ImmutableSortedSet<LocalDate> inside = ImmutableSortedSet.copyOf(requireNonNull(cuts, "cuts"));
        for (LocalDate cut : inside) {
            checkArgument(
                    cut.isAfter(first) && cut.isBefore(end),
                    "cut must be in %s after its first day, was %s",
                    period,
                    cut);
        }
        List<LocalDate> bounds = ImmutableList.<LocalDate>builder()
                .add(first)
                .addAll(inside)
                .add(end)
                .build();
        ImmutableList<Long> weights = weights(bounds);
        return new ProratedPrice(definition, price, period, pieces(price, bounds, weights));
    }

    /** How many units lie before each bound tells how many lie between two: none is lost and none counts twice. */
    private ImmutableList<Long> weights(List<LocalDate> bounds) {
        ImmutableList<Long> before =
                bounds.stream().map(bound -> unitsBefore(bounds.get(0), bound)).collect(toImmutableList());
        return IntStream.range(1, bounds.size())
                .mapToObj(i -> before.get(i) - before.get(i - 1))
                .collect(toImmutableList());
    }

    private long unitsBefore(LocalDate first, LocalDate bound) {
        return switch (definition.method()) {
            case BY_DAYS -> ChronoUnit.DAYS.between(first, bound);
            case BY_MONTHS -> BillingPeriod.MONTHLY.countUntil(first, bound); // from 31 January: 28 February, 31 March
            case NONE -> bound.isAfter(first) ? 1 : 0;
        };
    }

    private static ImmutableList<ProratedPiece> pieces(
            MoneyFraction price, List<LocalDate> bounds, ImmutableList<Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        List<Money> rounded = Allocation.allocate(price.rounded(), weights);
        Fraction whole = Fraction.of(price.amount());
        return IntStream.range(0, weights.size())
                .mapToObj(i -> {
                    Ratio share = Ratio.of(weights.get(i), total);
                    return new ProratedPiece(
                            Span.of(bounds.get(i), bounds.get(i + 1)),
                            share,
                            new MoneyRatio(
                                    price.currency(),
                                    whole.times(Fraction.of(share)).toRatio()),
                            rounded.get(i));
                })
                .collect(toImmutableList());
    }
}
