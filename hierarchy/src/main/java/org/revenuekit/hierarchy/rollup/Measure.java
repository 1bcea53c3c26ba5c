package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.opportunity.Outcome;

/**
 * What is rolled up over a hierarchy: a definition.
 *
 * <p>Some add up: {@linkplain MoneyMeasure money}, {@linkplain CountMeasure numbers of facts} and both numbers of a
 * {@linkplain RatioMeasure ratio}. {@linkplain BalanceMeasure Balances} add up across accounts but not across time.
 * {@linkplain DistinctMeasure Distinct} ones, {@linkplain ExtremeMeasure extreme amounts} and {@linkplain DateMeasure
 * dates} do not add up at all.
 *
 * @param <R> the type of answer
 */
public abstract class Measure<R extends RollUp<?>> {
    Measure() {}

    /**
     * What was won: the value of won opportunities, all of them up to the date asked about.
     *
     * @param currency the currency to sum in
     * @return such as {@code won-amount-usd@1}; its tax basis is unstated, its rates are those of the day of the fact
     */
    public static MoneyMeasure sumIn(CurrencyUnit currency) {
        return MoneyMeasure.builder()
                .ref(ref("won-amount", currency))
                .currency(currency)
                .build();
    }

    /**
     * What was won, before discounts: the gross value of won opportunities up to the date asked about.
     *
     * @param currency the currency to sum in
     * @return such as {@code won-gross-usd@1}, otherwise like {@link #sumIn}
     */
    public static MoneyMeasure grossIn(CurrencyUnit currency) {
        return sumIn(currency).toBuilder()
                .ref(ref("won-gross", currency))
                .price(Price.GROSS)
                .build();
    }

    /**
     * Annual revenue (年間取引額): what was won in a year.
     *
     * @param currency the currency to sum in
     * @param year which year; not {@link Window#ALL_TIME}
     * @return such as {@code annual-revenue-fiscal-year-usd@1}, otherwise like {@link #sumIn}
     * @throws IllegalArgumentException if the window is no year
     */
    public static MoneyMeasure annualRevenueIn(CurrencyUnit currency, Window year) {
        requireNonNull(year, "year");
        checkArgument(year != Window.ALL_TIME, "annual revenue needs a year, was %s", year);
        return sumIn(currency).toBuilder()
                .ref(ref("annual-revenue-" + Ascii.toLowerCase(year.name()).replace('_', '-'), currency))
                .window(year)
                .build();
    }

    /**
     * Balances, such as monthly recurring revenue (MRR), at the date asked about.
     *
     * @param currency the currency to sum in
     * @return such as {@code balance-usd@1}; its tax basis is unstated, its rates are those of the date asked about
     */
    public static BalanceMeasure balanceIn(CurrencyUnit currency) {
        return BalanceMeasure.builder()
                .ref(ref("balance", currency))
                .currency(currency)
                .build();
    }

    /**
     * The largest opportunity won.
     *
     * @param currency the currency to compare in
     * @return such as {@code largest-won-usd@1}, of the amounts of {@link #sumIn}
     */
    public static ExtremeMeasure largestIn(CurrencyUnit currency) {
        return ExtremeMeasure.builder()
                .ref(ref("largest-won", currency))
                .amounts(sumIn(currency))
                .extreme(Extreme.MAX)
                .build();
    }

    /**
     * The smallest opportunity won.
     *
     * @param currency the currency to compare in
     * @return such as {@code smallest-won-usd@1}, of the amounts of {@link #sumIn}
     */
    public static ExtremeMeasure smallestIn(CurrencyUnit currency) {
        return ExtremeMeasure.builder()
                .ref(ref("smallest-won", currency))
                .amounts(sumIn(currency))
                .extreme(Extreme.MIN)
                .build();
    }

    /**
     * How many opportunities were won.
     *
     * @return {@code won-count@1}
     */
    public static CountMeasure wonCount() {
        return CountMeasure.builder()
                .ref(DefinitionRef.of("won-count", 1))
                .facts(FactFilter.opportunities(Outcome.WON))
                .build();
    }

    /**
     * Effort: how many activities of any kind there were.
     *
     * @return {@code activity-count@1}
     */
    public static CountMeasure activityCount() {
        return CountMeasure.builder()
                .ref(DefinitionRef.of("activity-count", 1))
                .facts(FactFilter.activities(ActivityKind.values()))
                .build();
    }

    /**
     * How many different products were bought, as far as the lines of won opportunities say.
     *
     * @return {@code products-bought@1}
     */
    public static DistinctMeasure productsBought() {
        return DistinctMeasure.builder()
                .ref(DefinitionRef.of("products-bought", 1))
                .facts(FactFilter.opportunities(Outcome.WON))
                .distinct(Distinct.PRODUCT)
                .build();
    }

    /**
     * How many different sellers were active.
     *
     * @return {@code sellers-active@1}
     */
    public static DistinctMeasure sellersActive() {
        return DistinctMeasure.builder()
                .ref(DefinitionRef.of("sellers-active", 1))
                .facts(FactFilter.activities(ActivityKind.values()))
                .distinct(Distinct.SELLER)
                .build();
    }

    /**
     * When somebody was last active.
     *
     * @return {@code last-activity@1}
     */
    public static DateMeasure lastActivity() {
        return DateMeasure.builder()
                .ref(DefinitionRef.of("last-activity", 1))
                .facts(FactFilter.activities(ActivityKind.values()))
                .extreme(Extreme.MAX)
                .build();
    }

    /**
     * Win rate: won / (won + lost), in opportunities.
     *
     * @return {@code win-rate@1}
     */
    public static RatioMeasure winRate() {
        return RatioMeasure.builder()
                .ref(DefinitionRef.of("win-rate", 1))
                .outcomes(ImmutableSet.of(Outcome.WON))
                .base(ImmutableSet.of(Outcome.WON, Outcome.LOST))
                .build();
    }

    /**
     * Close rate (成約率): won / all opportunities, open ones too.
     *
     * @return {@code close-rate@1}
     */
    public static RatioMeasure closeRate() {
        return RatioMeasure.builder()
                .ref(DefinitionRef.of("close-rate", 1))
                .outcomes(ImmutableSet.of(Outcome.WON))
                .base(ImmutableSet.copyOf(Outcome.values()))
                .build();
    }

    private static DefinitionRef ref(String name, CurrencyUnit currency) {
        return DefinitionRef.of(
                name + "-" + requireNonNull(currency, "currency").getCode().toLowerCase(Locale.ROOT), 1);
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns which facts count by their date.
     *
     * @return the window, which ends with the date asked about
     */
    public abstract Window window();

    /** Whether a fact without a date cannot be used. */
    boolean needsDate() {
        return window() != Window.ALL_TIME;
    }

    abstract R total(RollUpInput input);
}
