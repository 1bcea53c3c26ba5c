package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;

/**
 * Twenty leads bring one win of 100,000 yen: a quarter becomes an opportunity in 10 days, a fifth of these a win in 30.
 */
final class PlanWorld {
    static final StageId LEAD = StageId.of("lead");
    static final StageId OPPORTUNITY = StageId.of("opportunity");
    static final StageId WON = StageId.of("won");
    static final RoleId SR = Role.SR.id();
    static final RoleId AE = Role.SMB_AE.id();
    static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    static final CurrencyUnit USD = CurrencyUnit.of("USD");
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final YearMonth APRIL = YearMonth.of(2026, 4);
    static final YearMonth MAY = YearMonth.of(2026, 5);
    static final YearMonth JUNE = YearMonth.of(2026, 6);
    static final PlanBasis BASIS = PlanBasis.builder()
            .ref(DefinitionRef.of("basis", 1))
            .addSteps(
                    new PlanStep(LEAD, OPPORTUNITY, Ratio.of(1, 4), 10),
                    PlanStep.of(OPPORTUNITY, WON, new BigDecimal("0.2"), 30))
            .meanValue(MoneyRatio.of(yen(100_000)))
            .build();
    static final PlanPolicy NOBODY =
            PlanPolicy.builder().ref(DefinitionRef.of("nobody", 1)).build();
    static final RevenueTarget THIRTY_IN_JUNE = RevenueTarget.monthly(Map.of(JUNE, Money.ofMajor(JPY, 3_000_000)));

    private PlanWorld() {}

    static MoneyFraction yen(long amount) {
        return MoneyFraction.of(JPY, BigDecimal.valueOf(amount));
    }

    static AsOf endOf(int year, int month, int day) {
        return CALENDAR.endOf(LocalDate.of(year, month, day));
    }

    static StageId stage(String id) {
        return StageId.of(id);
    }

    static Quantity q(long numerator, long denominator) {
        return Quantity.of(Ratio.of(numerator, denominator));
    }

    static PlanPolicy policy(RoleCapacity... capacities) {
        return PlanPolicy.builder()
                .ref(DefinitionRef.of("policy", 1))
                .addCapacities(capacities)
                .build();
    }

    static Ramp ramp(RoleId role, String... shares) {
        ImmutableList.Builder<BigDecimal> all = ImmutableList.builder();
        for (String share : shares) {
            all.add(new BigDecimal(share));
        }
        return new Ramp(role, all.build());
    }

    static void assertRefused(String message, Executable code) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, code).getMessage());
    }

    static void assertNames(String argument, Executable code) {
        assertEquals(argument, assertThrows(NullPointerException.class, code).getMessage());
    }
}
