package org.revenuekit.funnel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.funnel.plan.PlanWorld.BASIS;
import static org.revenuekit.funnel.plan.PlanWorld.JPY;
import static org.revenuekit.funnel.plan.PlanWorld.LEAD;
import static org.revenuekit.funnel.plan.PlanWorld.NOBODY;
import static org.revenuekit.funnel.plan.PlanWorld.OPPORTUNITY;
import static org.revenuekit.funnel.plan.PlanWorld.USD;
import static org.revenuekit.funnel.plan.PlanWorld.WON;
import static org.revenuekit.funnel.plan.PlanWorld.assertNames;
import static org.revenuekit.funnel.plan.PlanWorld.assertRefused;
import static org.revenuekit.funnel.plan.PlanWorld.yen;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.process.StageId;

class PlanBasisTest {
    private static final DefinitionRef REF = DefinitionRef.of("measured", 1);
    private static final PlanPolicy MEDIAN = NOBODY.withLeadTime(LeadTime.MEDIAN);
    private static final PlanStep FIRST = BASIS.steps().get(0);
    private static final PlanStep SECOND = BASIS.steps().get(1);

    /** Four leads, three opportunities after 1, 2 and 30 days, two wins at once, worth 100 and 50. */
    private static PlanPopulation population() {
        PlanPopulation population = new PlanPopulation();
        for (String lead : List.of("a", "b", "c", "d")) {
            population.lead(lead, yen(lead.equals("a") ? 100 : 50)).enter(lead, LEAD, 0);
        }
        return population
                .enter("a", OPPORTUNITY, 24)
                .enter("b", OPPORTUNITY, 48)
                .enter("c", OPPORTUNITY, 720)
                .enter("a", WON, 24 + 11)
                .enter("b", WON, 48 + 13)
                .enter("a", StageId.of("live"), 24 + 11);
    }

    @Test
    void aBasisIsMeasuredUpToTheGoal() {
        PlanBasis measured = PlanBasis.measured(REF, NOBODY, population().count(Counting.REACHED), JPY);

        assertEquals(
                List.of(
                        new PlanStep(LEAD, OPPORTUNITY, Ratio.of(3, 4), 11),
                        new PlanStep(OPPORTUNITY, WON, Ratio.of(2, 3), 1)),
                measured.steps());
        assertEquals(new MoneyRatio(JPY, Ratio.of(150, 2)), measured.meanValue());
        assertEquals(REF, measured.ref());
    }

    @Test
    void thePolicySaysWhichTime() {
        PlanBasis measured = PlanBasis.measured(REF, MEDIAN, population().count(Counting.IN_SEQUENCE), JPY);

        assertEquals(2, measured.steps().get(0).leadTimeDays());
    }

    @Test
    void halfADayIsADay() {
        PlanPopulation population = new PlanPopulation().lead("a", yen(1)).enter("a", LEAD, 0);
        population.enter("a", OPPORTUNITY, 36).enter("a", WON, 47);
        PlanBasis measured = PlanBasis.measured(REF, NOBODY, population.count(Counting.REACHED), JPY);

        assertEquals(2, measured.steps().get(0).leadTimeDays());
        assertEquals(0, measured.steps().get(1).leadTimeDays());
    }

    @Test
    void whatCannotBePlannedWithIsRefused() {
        PlanPopulation nobodyWins = new PlanPopulation().lead("a", yen(1)).enter("a", LEAD, 0);
        assertRefused(
                "measured rate must be > 0, was 0/1 (step lead to opportunity)",
                () -> PlanBasis.measured(REF, NOBODY, nobodyWins.count(Counting.REACHED), JPY));
        assertRefused(
                "measured rate must be > 0, was 0/0 (step lead to opportunity)",
                () -> PlanBasis.measured(REF, NOBODY, new PlanPopulation().count(Counting.REACHED), JPY));
        assertRefused(
                "mean value must be > 0, was USD 0/0 (basis measured@1)",
                () -> PlanBasis.measured(REF, NOBODY, population().count(Counting.REACHED), USD));
        assertRefused(
                "rates of steps must multiply, which those counted as VISITED within Optional.empty do not (policy"
                        + " counting@1)",
                () -> PlanBasis.measured(REF, NOBODY, population().count(Counting.VISITED), JPY));
        ConversionPolicy window = ConversionPolicy.standard().toBuilder()
                .window(Duration.ofDays(9))
                .build();
        assertRefused(
                "rates of steps must multiply, which those counted as REACHED within Optional[PT216H] do not (policy"
                        + " conversion-policy@1)",
                () -> PlanBasis.measured(REF, NOBODY, population().count(window), JPY));
    }

    @Test
    void stagesAreThoseOfTheSteps() {
        assertEquals(LEAD, BASIS.start());
        assertEquals(WON, BASIS.goal());
        assertEquals(List.of(LEAD, OPPORTUNITY, WON), BASIS.stages());
    }

    @Test
    void aPlanMayStartLater() {
        assertEquals(List.of(OPPORTUNITY, WON), BASIS.startingAt(OPPORTUNITY).stages());
        assertEquals(BASIS, BASIS.startingAt(LEAD));
        assertRefused("there must be a step from won, had none (basis basis@1)", () -> BASIS.startingAt(WON));
    }

    @Test
    void whatIfChangesOneNumber() {
        PlanBasis rate = BASIS.withRate(OPPORTUNITY, WON, Ratio.of(1, 2));
        PlanBasis time = BASIS.withLeadTime(LEAD, OPPORTUNITY, 7);

        assertEquals(List.of(FIRST, new PlanStep(OPPORTUNITY, WON, Ratio.of(1, 2), 30)), rate.steps());
        assertEquals(List.of(new PlanStep(LEAD, OPPORTUNITY, Ratio.of(1, 4), 7), SECOND), time.steps());
        assertEquals(MoneyRatio.of(yen(7)), BASIS.withMeanValue(yen(7)).meanValue());
        assertEquals(BASIS, rate.withRate(OPPORTUNITY, WON, SECOND.rate()));
        assertEquals(BASIS, time.withLeadTime(LEAD, OPPORTUNITY, 10));
        assertEquals(BASIS, BASIS.withMeanValue(yen(7)).withMeanValue(yen(100_000)));
        assertNotEquals(BASIS, rate);
        assertEquals(BASIS.ref().hashCode(), rate.hashCode());
        assertRefused(
                "there must be a step from lead to won, had none (basis basis@1)",
                () -> BASIS.withRate(LEAD, WON, Ratio.of(1, 2)));
        assertRefused(
                "there must be a step from lead to lead, had none (basis basis@1)",
                () -> BASIS.withLeadTime(LEAD, LEAD, 1));
        assertRefused(
                "rate must be > 0 and <= 1, was 2/1 (step lead to opportunity)",
                () -> BASIS.withRate(LEAD, OPPORTUNITY, Ratio.of(2, 1)));
    }

    @Test
    void stepsAreAChain() {
        PlanStep back = new PlanStep(WON, LEAD, Ratio.of(1, 1), 0);

        assertRefused("there must be at least 1 step, were 0 (basis basis@1)", () -> BASIS.withSteps());
        assertRefused(
                "each step must start where the one before leads to: opportunity, was lead (basis basis@1)",
                () -> BASIS.withSteps(FIRST, FIRST));
        assertRefused("stages must differ, had lead again (basis basis@1)", () -> BASIS.withSteps(FIRST, SECOND, back));
        assertRefused("mean value must be > 0, was JPY 0/1 (basis basis@1)", () -> BASIS.withMeanValue(yen(0)));
        assertRefused(
                "mean value must be > 0, was JPY 1/0 (basis basis@1)",
                () -> BASIS.withMeanValue(new MoneyRatio(JPY, Ratio.of(1, 0))));
    }

    @Test
    void leadTimesAreBoundedTogether() {
        assertEquals(
                36_495,
                BASIS.withLeadTime(LEAD, OPPORTUNITY, 36_495).steps().get(0).leadTimeDays());
        assertRefused(
                "lead times must be at most 36525 days together, were 36526 (basis basis@1)",
                () -> BASIS.withLeadTime(LEAD, OPPORTUNITY, 36_496));
    }

    /** Steps of a rate of a tenth, whose product has as many digits as there are steps, and one. */
    private static List<PlanStep> tenths(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PlanStep.of(StageId.of("s" + i), StageId.of("s" + (i + 1)), new BigDecimal("0.1"), 0))
                .toList();
    }

    @Test
    void digitsAreBoundedTogether() {
        assertEquals(199, BASIS.withSteps(tenths(199)).steps().size());
        assertRefused(
                "the product of the rates must have at most 200 digits above and below, had 201 (basis basis@1)",
                () -> BASIS.withSteps(tenths(200)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        assertNames("ref", () -> PlanBasis.measured(null, NOBODY, population().count(Counting.REACHED), JPY));
        assertNames("policy", () -> PlanBasis.measured(REF, null, population().count(Counting.REACHED), JPY));
        assertNames("conversion", () -> PlanBasis.measured(REF, NOBODY, null, JPY));
        assertNames(
                "currency", () -> PlanBasis.measured(REF, NOBODY, population().count(Counting.REACHED), null));
        assertNames("stage", () -> BASIS.startingAt(null));
        assertNames("from", () -> BASIS.withRate(null, WON, Ratio.of(1, 2)));
        assertNames("to", () -> BASIS.withLeadTime(LEAD, null, 1));
        assertNames("rate", () -> BASIS.withRate(LEAD, OPPORTUNITY, null));
        assertNames("value", () -> BASIS.withMeanValue((MoneyFraction) null));
    }
}
