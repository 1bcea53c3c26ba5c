package org.revenuekit.hierarchy.rollup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.opportunity.Outcome;

/**
 * What is summed over a hierarchy: a definition, either {@linkplain MoneyMeasure of money} or {@linkplain RatioMeasure
 * of a ratio}.
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

    abstract R total(RollUpInput input);
}
