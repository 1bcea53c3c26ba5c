package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.plan.PlanWorld.BASIS;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.USD;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.assertRefused;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.Counting;

class SalesVelocityTest {
    private static final Ratio RATE = Ratio.of(1, 5);
    private static final MoneyRatio VALUE = MoneyRatio.of(yen(100));
    private static final Ratio DAYS = Ratio.of(40, 1);

    /** The published example data set maven-crm: 8,800 opportunities, of 6,711 closed ones 4,238 won. */
    @Test
    void aPublishedCrmBringsThisMuchADay() {
        MoneyRatio mean = MoneyRatio.of(MoneyFraction.of(USD, BigDecimal.valueOf(10_005_534)), 4_238);
        SalesVelocity velocity = SalesVelocity.of(8_800, Ratio.of(4_238, 6_711), mean, Ratio.of(219_452, 4_238));

        assertEquals(new MoneyRatio(USD, Ratio.of(31_095_865_600_800L, 122_728_531L)), velocity.perDay());
        assertEquals(
                Optional.of(Money.of(USD, new BigDecimal("253371.12"))),
                velocity.perDay().rounded());
        assertEquals(Optional.of(Money.of(USD, new BigDecimal("2360.91"))), mean.rounded());
    }

    @Test
    void eachLeverMovesItInProportion() {
        assertEquals(
                MoneyRatio.of(yen(5)), SalesVelocity.of(10, RATE, VALUE, DAYS).perDay());
        assertEquals(
                MoneyRatio.of(yen(10)), SalesVelocity.of(20, RATE, VALUE, DAYS).perDay());
        assertEquals(
                MoneyRatio.of(yen(10)),
                SalesVelocity.of(10, Ratio.of(2, 5), VALUE, DAYS).perDay());
        assertEquals(
                MoneyRatio.of(yen(10)),
                SalesVelocity.of(10, RATE, VALUE, Ratio.of(20, 1)).perDay());
        assertEquals(
                MoneyRatio.of(yen(0)), SalesVelocity.of(0, RATE, VALUE, DAYS).perDay());
    }

    @Test
    void withoutABaseItIsUndefined() {
        MoneyRatio undefined = new MoneyRatio(JPY, Ratio.of(10, 0));

        assertEquals(
                undefined, SalesVelocity.of(10, RATE, VALUE, Ratio.of(0, 4)).perDay());
        assertEquals(
                undefined, SalesVelocity.of(10, RATE, VALUE, Ratio.of(0, 0)).perDay());
        assertEquals(
                undefined, SalesVelocity.of(10, RATE, VALUE, Ratio.of(1, 0)).perDay());
        assertEquals(
                undefined, SalesVelocity.of(10, Ratio.of(0, 0), VALUE, DAYS).perDay());
        assertEquals(
                undefined,
                SalesVelocity.of(10, RATE, MoneyRatio.of(yen(0), 0), DAYS).perDay());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                SalesVelocity.of(0, RATE, VALUE, Ratio.of(0, 1))
                        .perDay()
                        .amount()
                        .undefined());
    }

    @Test
    void aCohortHasOne() {
        Conversion conversion = new PlanPopulation()
                .day(LocalDate.of(2026, 4, 1), 40, BASIS, yen(100_000))
                .count(Counting.REACHED);
        SalesVelocity velocity = SalesVelocity.of(conversion, LEAD, JPY);

        assertEquals(40, velocity.opportunities());
        assertEquals(Ratio.of(2, 40), velocity.winRate());
        assertEquals(new MoneyRatio(JPY, Ratio.of(200_000, 2)), velocity.meanValue());
        assertEquals(Ratio.of(80L * 86_400_000_000L, 2 * 86_400_000_000L), velocity.meanDays());
        assertEquals(MoneyRatio.of(yen(5_000)), velocity.perDay());
    }

    @Test
    void creditNotesMayOutweigh() {
        Conversion conversion = new PlanPopulation()
                .day(LocalDate.of(2026, 4, 1), 40, BASIS, yen(-100_000))
                .count(Counting.REACHED);

        assertEquals(
                MoneyRatio.of(yen(-5_000)),
                SalesVelocity.of(conversion, LEAD, JPY).perDay());
    }

    @Test
    void theMeanOfTimesIsExact() {
        DurationSummary times = DurationSummary.ofMicros(1, 1_000_000, 86_400_000_000L);

        assertEquals(Ratio.of(86_401_000_001L, 3 * 86_400_000_000L), SalesVelocity.meanDays(times));
        assertEquals(Ratio.of(0, 0), SalesVelocity.meanDays(DurationSummary.none()));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsGivenIsBounded() {
        assertRefused("opportunities must be >= 0, were -1", () -> SalesVelocity.of(-1, RATE, VALUE, DAYS));
        assertRefused("win rate must be 0 to 1, was 6/5", () -> SalesVelocity.of(1, Ratio.of(6, 5), VALUE, DAYS));
        assertRefused("mean days must be >= 0, were -1/2", () -> SalesVelocity.of(1, RATE, VALUE, Ratio.of(-1, 2)));
        assertNames("winRate", () -> SalesVelocity.of(1, null, VALUE, DAYS));
        assertNames("meanValue", () -> SalesVelocity.of(1, RATE, null, DAYS));
        assertNames("meanDays", () -> SalesVelocity.of(1, RATE, VALUE, null));
        assertNames("conversion", () -> SalesVelocity.of(null, LEAD, JPY));
        assertNames("times", () -> SalesVelocity.meanDays(null));
    }
}
