package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** What the tests of lifetime value share. */
final class LifetimeWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY).endOf(TODAY);
    static final CurrencyUnit USD = CurrencyUnit.USD;
    static final LocalDate START = LocalDate.of(2020, 1, 1);

    private LifetimeWorld() {}

    static MoneyRatio usd(long numerator, long denominator) {
        return new MoneyRatio(USD, Ratio.of(numerator, denominator));
    }

    static MoneyRatio usd(String amount) {
        return new MoneyRatio(USD, Ratio.of(new BigDecimal(amount), BigDecimal.ONE));
    }

    static AccountId account(long number) {
        return AccountId.of(String.format("a%07d", number));
    }

    static SurvivalCohort cohort(long... survivors) {
        return SurvivalCohort.of(START, Longs.asList(survivors));
    }

    static BuyingPolicy buying(int minimumBuyers) {
        return BuyingPolicy.standard(USD, new BigDecimal("0.5")).toBuilder()
                .ref(DefinitionRef.of("few", 1))
                .minimumBuyers(minimumBuyers)
                .build();
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertRefused(Refusal reason, Estimate<?> estimate) {
        assertEquals(Optional.of(reason), estimate.refusal());
    }
}
