package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.plan.PlanWorld.BASIS;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.JUNE;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.NOBODY;
import static org.revenuekit.funnel.plan.PlanWorld.OPPORTUNITY;
import static org.revenuekit.funnel.plan.PlanWorld.WON;
import static org.revenuekit.funnel.plan.PlanWorld.endOf;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.StageId;

/** The backward plan, carried out by leads that go as its rates and lead times say, brings the target. */
class GeneratedPopulationTest {
    private static final AsOf BEFORE = endOf(2026, 3, 31);

    /** One win a day in June, two in July. */
    private static final RevenueTarget TARGET = RevenueTarget.monthly(
            Map.of(JUNE, Money.ofMajor(JPY, 3_000_000), JUNE.plusMonths(1), Money.ofMajor(JPY, 6_200_000)));

    private static final Plan PLAN = Planning.of(NOBODY).backFrom(TARGET, BASIS, BEFORE);

    private static PlanPopulation asPlanned() {
        PlanPopulation population = new PlanPopulation();
        for (Span span : PLAN.leads().days()) {
            LocalDate end = span.to().orElseThrow();
            for (LocalDate day = span.from().orElseThrow(); day.isBefore(end); day = day.plusDays(1)) {
                population.day(day, on(day), BASIS, yen(100_000));
            }
        }
        return population;
    }

    private static long on(LocalDate day) {
        return PLAN.leads().until(day).roundedUp()
                - PLAN.leads().until(day.minusDays(1)).roundedUp();
    }

    @Test
    void itBringsTheTargetMonthByMonth() {
        Map<YearMonth, MoneyFraction> revenue = new TreeMap<>();
        Map<StageId, Map<YearMonth, Quantity>> entries = new TreeMap<>();
        asPlanned().journeys().stream().forEach(journey -> add(journey, revenue, entries));

        assertEquals(Map.of(JUNE, yen(3_000_000), JUNE.plusMonths(1), yen(6_200_000)), revenue);
        for (StageId stage : BASIS.stages()) {
            assertEquals(PLAN.entries(stage), entries.get(stage));
        }
    }

    private static void add(
            Journey journey, Map<YearMonth, MoneyFraction> revenue, Map<StageId, Map<YearMonth, Quantity>> entries) {
        for (Visit visit : journey.passes().get(0).visits()) {
            YearMonth month = YearMonth.from(PlanWorld.CALENDAR.dateOf(visit.enteredAt()));
            entries.computeIfAbsent(visit.stage(), stage -> new TreeMap<>())
                    .merge(month, Quantity.of(1), Quantity::plus);
            if (visit.stage().equals(WON)) {
                revenue.merge(month, journey.lead().value().orElseThrow(), MoneyFraction::plus);
            }
        }
    }

    @Test
    void measuredItIsTheBasisThatItWasMadeBy() {
        Conversion conversion = asPlanned().count(Counting.REACHED);
        PlanBasis measured = PlanBasis.measured(DefinitionRef.of("measured", 1), NOBODY, conversion, JPY);

        assertEquals(Ratio.of(460, 1840), measured.steps().get(0).rate());
        assertEquals(Ratio.of(92, 460), measured.steps().get(1).rate());
        assertEquals(10, measured.steps().get(0).leadTimeDays());
        assertEquals(30, measured.steps().get(1).leadTimeDays());
        assertEquals(yen(9_200_000), conversion.value(WON, JPY).sum());

        Plan again = Planning.of(NOBODY).backFrom(TARGET, measured, BEFORE);
        assertEquals(PLAN.flow(LEAD), again.flow(LEAD));
        assertEquals(PLAN.flow(OPPORTUNITY), again.flow(OPPORTUNITY));
        assertEquals(TARGET.byMonth(), again.run().revenue());
    }
}
