package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.Span;

/** Which revenue is to be won when (売上目標): so much on each day, uniform within what was stated. */
public final class RevenueTarget {
    private final CurrencyUnit currency;
    private final DailyFlow amounts;

    private RevenueTarget(CurrencyUnit currency, DailyFlow amounts) {
        this.currency = currency;
        this.amounts = amounts;
    }

    /**
     * Returns targets by month.
     *
     * @param months what is to be won in which month: at least one, at most {@link DailyFlow#MAX_MONTHS}, of the years
     *     1 to 9999; 0 or more, in one currency
     * @return the target
     * @throws IllegalArgumentException if a bound is broken
     */
    public static RevenueTarget monthly(Map<YearMonth, Money> months) {
        requireNonNull(months, "months");
        checkArgument(!months.isEmpty(), "there must be at least 1 month, were 0");
        ImmutableSortedMap<YearMonth, Money> sorted = ImmutableSortedMap.copyOf(months);
        CurrencyUnit currency = sorted.values().asList().get(0).getCurrencyUnit();
        return new RevenueTarget(
                currency, DailyFlow.ofMonths(Maps.transformValues(sorted, money -> amount(money, currency))));
    }

    /**
     * Returns one target for some days, such as a fiscal year, spread uniformly over them.
     *
     * @param days at least one, with both ends, within {@link DailyFlow#MAX_MONTHS} months of the years 1 to 9999
     * @param total what is to be won on all of them together, 0 or more
     * @return the target
     * @throws IllegalArgumentException if a bound is broken
     */
    public static RevenueTarget over(Span days, Money total) {
        CurrencyUnit currency = requireNonNull(total, "total").getCurrencyUnit();
        return new RevenueTarget(currency, DailyFlow.over(days, amount(total, currency)));
    }

    private static Fraction amount(Money money, CurrencyUnit currency) {
        checkArgument(
                money.getCurrencyUnit().equals(currency),
                "targets must be in one currency, were in %s and %s",
                currency,
                money.getCurrencyUnit());
        checkArgument(!money.isNegative(), "target must be >= 0, was %s", money);
        return Fraction.of(Ratio.of(money.getAmount(), BigDecimal.ONE));
    }

    DailyFlow amounts() {
        return amounts;
    }

    /**
     * Returns the currency.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns what is to be won by month.
     *
     * @return by month, in order; only those above 0
     */
    public ImmutableSortedMap<YearMonth, MoneyRatio> byMonth() {
        return byMonth(currency, amounts);
    }

    static ImmutableSortedMap<YearMonth, MoneyRatio> byMonth(CurrencyUnit currency, DailyFlow amounts) {
        return ImmutableSortedMap.copyOf(
                Maps.transformValues(amounts.months(), amount -> new MoneyRatio(currency, amount.toRatio())));
    }

    /**
     * Returns what is to be won altogether.
     *
     * @return the exact sum
     */
    public MoneyRatio total() {
        return new MoneyRatio(currency, amounts.total().value().toRatio());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RevenueTarget that && currency.equals(that.currency) && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, amounts);
    }

    /** Returns the currency and the amounts by month, exact. */
    @Override
    public String toString() {
        return currency.getCode() + " " + amounts;
    }
}
