package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MonthlyAmount;

class UnitPriceProperties {
    private static final MonthBasis BASIS = MonthBasis.standard();

    @Provide
    Arbitrary<BillingPeriod> periods() {
        return Combinators.combine(Arbitraries.integers().between(1, 1_200), Arbitraries.of(BillingUnit.class))
                .as(BillingPeriod::new);
    }

    private static MoneyFraction yen(BigDecimal amount) {
        return MoneyFraction.of(CurrencyUnit.JPY, amount);
    }

    /**
     * What is the same a year is the same a month, however it is paid: in 4,380 periods of one day or in one of a year.
     */
    @Property
    void monthlyEquivalentPricesGiveTheSameAmount(
            @ForAll("periods") BillingPeriod period, @ForAll @IntRange(min = 1, max = 1_000_000) int times) {
        Fraction each = Fraction.of(BASIS.periodsPerMonth(period)).inverse();
        BigDecimal price = each.toRatio().numerator().multiply(BigDecimal.valueOf(times));
        BigDecimal monthly = each.toRatio().denominator().multiply(BigDecimal.valueOf(times));

        assertEquals(
                UnitPrice.monthly(yen(monthly)).perMonth(BigDecimal.ONE, BASIS),
                new UnitPrice(yen(price), period).perMonth(BigDecimal.ONE, BASIS));
    }

    @Property
    void law73NoPeriodEverBecomesNothing(@ForAll("periods") BillingPeriod period) {
        assertTrue(new UnitPrice(yen(new BigDecimal("0.01")), period)
                        .perMonth(BigDecimal.ONE, BASIS)
                        .signum()
                > 0);
    }

    @Property
    void law73ATwelfthOfAYearTwelveTimesIsTheYear(@ForAll @IntRange(min = 0) int amount) {
        MonthlyAmount month = UnitPrice.yearly(yen(BigDecimal.valueOf(amount))).perMonth(BigDecimal.ONE, BASIS);

        assertEquals(
                Fraction.of(BigDecimal.valueOf(amount)),
                Fraction.of(month.annual().amount()));
        MonthlyAmount sum = MonthlyAmount.zero(CurrencyUnit.JPY);
        for (int i = 0; i < 12; i++) {
            sum = sum.plus(month);
        }
        assertEquals(MonthlyAmount.of(yen(BigDecimal.valueOf(amount))), sum);
    }

    /** Each month is billed once, on the day of the first or on its last one. */
    @Property
    void everyMonthHasItsDueDay(
            @ForAll @IntRange(min = 0, max = 1_500) int start, @ForAll @IntRange(min = 0, max = 60) int number) {
        LocalDate first = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate due = BillingPeriod.MONTHLY.due(first, number);

        assertEquals(first.getYear() * 12 + first.getMonthValue() + number, due.getYear() * 12 + due.getMonthValue());
        assertEquals(Math.min(first.getDayOfMonth(), due.lengthOfMonth()), due.getDayOfMonth());
    }
}
