package org.revenuekit.funnel.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.effect.EffectWorld.START;
import static org.revenuekit.funnel.effect.EffectWorld.cell;
import static org.revenuekit.funnel.effect.EffectWorld.days;
import static org.revenuekit.funnel.effect.EffectWorld.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.ConversionPolicy;

class EffectValuesTest {
    private static final Label LABEL = Label.of("Training", "研修");
    private static final InitiativeId ID = InitiativeId.of("i");

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    private static DifferenceInDifferences of(EffectCell... cells) {
        return DifferenceInDifferences.of(cells[0], cells[1], cells[2], cells[3], 1.96)
                .orElseThrow();
    }

    private static DifferenceInDifferences worked() {
        return of(cell(20, 100), cell(35, 100), cell(22, 100), cell(24, 100));
    }

    @Test
    void theDifferenceIsExactAndItsIntervalIsThatOfNewcombe() {
        assertEquals(new BigDecimal("0.13"), worked().difference().orElseThrow());
        assertEquals(-0.039_620_472_440, worked().lower(), 1e-9); // computed from the formulas by another program
        assertEquals(0.295_853_379_624, worked().upper(), 1e-9);
        assertEquals("0.130000 (" + worked().lower() + ".." + worked().upper() + ")", worked().toString());
    }

    @Test
    void theIntervalDoesNotShrinkWhereNothingHappened() {
        DifferenceInDifferences none = of(cell(0, 10), cell(0, 10), cell(0, 10), cell(0, 10));

        assertEquals(-none.upper(), none.lower(), 1e-9);
        assertEquals(0.392_501_070_773, none.upper(), 1e-9);
    }

    @Test
    void itIsShownIfZeroIsOutside() {
        DifferenceInDifferences up = of(cell(200, 1_000), cell(350, 1_000), cell(220, 1_000), cell(240, 1_000));
        DifferenceInDifferences down = of(cell(350, 1_000), cell(200, 1_000), cell(240, 1_000), cell(220, 1_000));

        assertTrue(up.isShown() && up.lower() > 0);
        assertTrue(down.isShown() && down.upper() < 0);
        assertEquals(false, worked().isShown());
    }

    @Test
    void aCellOfNobodyHasNoRate() {
        EffectCell some = cell(1, 2);
        EffectCell none = cell(0, 0);

        assertEquals(Optional.empty(), DifferenceInDifferences.of(none, some, some, some, 2));
        assertEquals(Optional.empty(), DifferenceInDifferences.of(some, none, some, some, 2));
        assertEquals(Optional.empty(), DifferenceInDifferences.of(some, some, none, some, 2));
        assertEquals(Optional.empty(), DifferenceInDifferences.of(some, some, some, none, 2));
        assertTrue(DifferenceInDifferences.of(some, some, some, cell(0, 1), 2).isPresent());
        assertRefused(
                "z must be above 0 and at most 100, was 101.0",
                () -> DifferenceInDifferences.of(none, some, some, some, 101));
        assertRefused(
                "z must be above 0 and at most 100, was 0.0",
                () -> DifferenceInDifferences.of(some, some, some, some, 0));
    }

    @Test
    void theSampleNeededFallsWithTheSquareOfTheDifference() {
        assertEquals(OptionalLong.of(345), worked().sampleNeeded(0.8416));
        EffectCell half = cell(1, 2);
        assertEquals(OptionalLong.empty(), of(half, half, half, half).sampleNeeded(0.8416));
        EffectCell all = cell(2, 2);
        EffectCell none = cell(0, 2);
        assertEquals(OptionalLong.of(1), of(none, all, none, none).sampleNeeded(0.8416));
        assertEquals(OptionalLong.empty(), of(none, none, none, none).sampleNeeded(0.8416));
        assertRefused("powerZ must be above 0 and at most 100, was 0.0", () -> worked().sampleNeeded(0));
        assertRefused("powerZ must be above 0 and at most 100, was 100.1", () -> worked().sampleNeeded(100.1));
        assertTrue(worked().sampleNeeded(100).isPresent());
    }

    @Test
    void itIsExplainedByItsCounts() {
        Explanation explanation = worked().explain();

        assertEquals(Optional.of(new BigDecimal("0.13")), explanation.amount());
        assertEquals("""
                difference in differences = 0.13
                  change of treated = 0.15
                    treated after = 0.35 (quotient)
                      converted = 35
                      counted = 100
                    less treated before = -0.2 (product)
                      less = -1
                      treated before = 0.2 (quotient)
                        converted = 20
                        counted = 100
                  less change of control = -0.02 (product)
                    less = -1
                    change of control = 0.02
                      control after = 0.24 (quotient)
                        converted = 24
                        counted = 100
                      less control before = -0.22 (product)
                        less = -1
                        control before = 0.22 (quotient)
                          converted = 22
                          counted = 100""", explanation.text());
    }

    @Test
    void differencesAreEqualByTheirCells() {
        EqualsVerifier.forClass(DifferenceInDifferences.class)
                .withPrefabValues(EffectCell.class, cell(1, 2), cell(2, 2))
                .withNonnullFields("treatedBefore", "treatedAfter", "controlBefore", "controlAfter")
                .withIgnoredFields("lower", "upper")
                .verify();
    }

    @Test
    void partsOfACellAreNotMoreThanTheWhole() {
        Span days = days(0, 1);

        assertRefused("size must be >= 0, was -1", () -> new EffectCell(days, -1, 0, 0, 0));
        assertRefused("immature must be 0 to 3, was 4", () -> new EffectCell(days, 3, 4, 0, 0));
        assertRefused("immature must be 0 to 3, was -1", () -> new EffectCell(days, 3, -1, 0, 0));
        assertRefused("counted must be 0 to 3, was 4", () -> new EffectCell(days, 3, 0, 4, 0));
        assertRefused("converted must be 0 to 2, was 3", () -> new EffectCell(days, 3, 0, 2, 3));
        assertEquals(Ratio.of(2, 2), new EffectCell(days, 3, 3, 2, 2).rate());
        assertEquals(Ratio.of(0, 0), new EffectCell(days, 0, 0, 0, 0).rate());
    }

    @Test
    void theStandardPolicyHasItsDefaults() {
        EffectPolicy policy = EffectPolicy.standard();

        assertEquals(DefinitionRef.of("effect-policy", 1), policy.ref());
        assertEquals(ConversionPolicy.standard(), policy.conversion());
        assertEquals(Optional.empty(), policy.base());
        assertEquals(Optional.empty(), policy.reached());
        assertEquals(new BigDecimal("0.8416"), policy.powerZ());
        assertEquals(30, policy.minimumSample());
        assertEquals(90, policy.minimumMaturePercent());
        assertEquals(2, policy.prePeriods());
        assertEquals(new BigDecimal("0.05"), policy.maximalPreTrend());
        assertEquals(new BigDecimal("0.1"), policy.maximalMixShift());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        EffectPolicy policy = EffectPolicy.standard();

        assertEquals(policy, policy.toBuilder().build());
        assertEquals(
                policy,
                policy.toBuilder()
                        .powerZ(new BigDecimal("0.84160"))
                        .maximalPreTrend(new BigDecimal("0.050"))
                        .maximalMixShift(new BigDecimal("0.10"))
                        .build());
        assertNotEquals(policy, policy.withPrePeriods(3));
        assertEquals(policy.ref().hashCode(), policy.hashCode());
    }

    @Test
    void aPolicyIsChecked() {
        EffectPolicy policy = EffectPolicy.standard();

        assertRefused(
                "minimumSample must be 1 to 1000000000, was 0 (policy effect-policy@1)",
                () -> policy.withMinimumSample(0));
        assertRefused(
                "minimumSample must be 1 to 1000000000, was 1000000001 (policy effect-policy@1)",
                () -> policy.withMinimumSample(1_000_000_001));
        assertRefused(
                "minimumMaturePercent must be 0 to 100, was -1 (policy effect-policy@1)",
                () -> policy.withMinimumMaturePercent(-1));
        assertRefused(
                "minimumMaturePercent must be 0 to 100, was 101 (policy effect-policy@1)",
                () -> policy.withMinimumMaturePercent(101));
        assertRefused("prePeriods must be 0 to 24, was 25 (policy effect-policy@1)", () -> policy.withPrePeriods(25));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (power of policy effect-policy@1)",
                () -> policy.withPowerZ(BigDecimal.ZERO));
        assertRefused(
                "maximalPreTrend must be 0 to 2, was -0.1 (policy effect-policy@1)",
                () -> policy.withMaximalPreTrend(new BigDecimal("-0.1")));
        assertRefused(
                "maximalPreTrend must be 0 to 2, was 2.1 (policy effect-policy@1)",
                () -> policy.withMaximalPreTrend(new BigDecimal("2.1")));
        assertRefused(
                "maximalMixShift must be 0 to 1, was 1.1 (policy effect-policy@1)",
                () -> policy.withMaximalMixShift(new BigDecimal("1.1")));
        policy.withMinimumSample(1).withMinimumSample(EffectPolicy.MAX_SAMPLE);
        policy.withMinimumMaturePercent(0).withMinimumMaturePercent(100);
        policy.withPrePeriods(0).withPrePeriods(EffectPolicy.MAX_PRE_PERIODS);
        policy.withMaximalPreTrend(BigDecimal.ZERO).withMaximalPreTrend(BigDecimal.valueOf(2));
        policy.withMaximalMixShift(BigDecimal.ZERO).withMaximalMixShift(BigDecimal.ONE);
    }

    @Test
    void periodsLieAroundTheStart() {
        Initiative initiative = Initiative.around(ID, LABEL, START, 30, 7);

        assertEquals(days(-37, -7), initiative.before());
        assertEquals(days(7, 37), initiative.after());
        assertEquals(START, initiative.startedOn());
        assertEquals(initiative, Initiative.around(ID, LABEL, START, 30, 7));
        Initiative.around(ID, LABEL, START, 1, 0);
        Initiative.around(ID, LABEL, START, Initiative.MAX_DAYS, Initiative.MAX_DAYS);
    }

    @Test
    void periodsAreChecked() {
        assertRefused("days must be 1 to 36525, was 0 (initiative i)", () -> Initiative.around(ID, LABEL, START, 0, 0));
        assertRefused(
                "days must be 1 to 36525, was 36526 (initiative i)",
                () -> Initiative.around(ID, LABEL, START, 36_526, 0));
        assertRefused(
                "washoutDays must be 0 to 36525, was -1 (initiative i)",
                () -> Initiative.around(ID, LABEL, START, 1, -1));
        assertRefused(
                "washoutDays must be 0 to 36525, was 36526 (initiative i)",
                () -> Initiative.around(ID, LABEL, START, 1, 36_526));
        assertRefused(
                "before must have both ends, was [..,2026-07-01) (initiative i)",
                () -> training().withId(ID).withBefore(Span.until(START)));
        assertRefused(
                "after must have both ends, was [2026-07-01,..) (initiative i)",
                () -> training().withId(ID).withAfter(Span.from(START)));
        assertRefused(
                "before must have both ends, was [..,..) (initiative i)",
                () -> training().withId(ID).withBefore(Span.always()));
        assertRefused(
                "after must have both ends, was [..,2026-07-02) (initiative i)",
                () -> training().withId(ID).withAfter(Span.until(START.plusDays(1))));
        assertRefused(
                "before must end by startedOn 2026-07-01, was [2026-06-30,2026-07-02) (initiative i)",
                () -> training().withId(ID).withBefore(days(-1, 1)));
        assertRefused(
                "after must not begin before startedOn 2026-07-01, was [2026-06-30,2026-07-02) (initiative i)",
                () -> training().withId(ID).withAfter(days(-1, 1)));
        assertRefused(
                "before must not be empty, was [2026-07-01,2026-07-01) (initiative i)",
                () -> training().withId(ID).withBefore(days(0, 0)));
        assertRefused(
                "after must not be empty, was [2026-07-01,2026-07-01) (initiative i)",
                () -> training().withId(ID).withAfter(days(0, 0)));
    }

    @Test
    void daysAreThoseOfACalendar() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9_999, 12, 31);
        String bounds = "days must be 0001-01-01 to 9999-12-31, had ";

        assertRefused(
                bounds + "+999999999-12-31 (initiative i)", () -> Initiative.around(ID, LABEL, LocalDate.MAX, 1, 0));
        assertRefused(bounds + "0000-12-31 (initiative i)", () -> Initiative.around(ID, LABEL, first, 1, 0));
        assertRefused(bounds + "+10000-01-01 (initiative i)", () -> Initiative.around(ID, LABEL, last, 1, 0));
        Initiative.around(ID, LABEL, first.plusDays(1), 1, 0);
        Initiative.around(ID, LABEL, last.minusDays(1), 1, 0);
        assertRefused(
                bounds + "-999999999-01-01 (initiative i)",
                () -> training().withId(ID).withStartedOn(LocalDate.MIN));
    }

    @Test
    void idsAreChecked() {
        assertEquals("x", InitiativeId.of("x").toString());
        assertTrue(InitiativeId.of("a").compareTo(InitiativeId.of("b")) < 0);
        assertThrows(IllegalArgumentException.class, () -> InitiativeId.of(" "));
    }

    @Test
    void shiftsHashWithoutTheEnum() {
        EqualsVerifier.forClass(MixShift.class)
                .withPrefabValues(Ratio.class, Ratio.of(1, 2), Ratio.of(2, 2))
                .withPrefabValues(
                        RateDifferenceInterval.class,
                        RateDifferenceInterval.of(1, 2, 1, 2, 2),
                        RateDifferenceInterval.of(2, 2, 1, 2, 2))
                .withNonnullFields("arm", "part", "before", "after", "interval")
                .verify();
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"})
    void nullsAreNamed() {
        EffectCell some = cell(1, 2);
        Ratio half = Ratio.of(1, 2);
        RateDifferenceInterval interval = RateDifferenceInterval.of(1, 2, 1, 2, 2);

        assertNull("treatedBefore", () -> DifferenceInDifferences.of(null, some, some, some, 2));
        assertNull("treatedAfter", () -> DifferenceInDifferences.of(some, null, some, some, 2));
        assertNull("controlBefore", () -> DifferenceInDifferences.of(some, some, null, some, 2));
        assertNull("controlAfter", () -> DifferenceInDifferences.of(some, some, some, null, 2));
        assertNull("cohort", () -> new EffectCell(null, 0, 0, 0, 0));
        assertNull("earlier", () -> new PreTrend(null, days(0, 1), worked()));
        assertNull("later", () -> new PreTrend(days(0, 1), null, worked()));
        assertNull("change", () -> new PreTrend(days(0, 1), days(0, 1), null));
        assertNull("arm", () -> new MixShift(null, Optional.empty(), half, half, interval));
        assertNull("part", () -> new MixShift(Arm.CONTROL, null, half, half, interval));
        assertNull("before", () -> new MixShift(Arm.CONTROL, Optional.empty(), null, half, interval));
        assertNull("after", () -> new MixShift(Arm.CONTROL, Optional.empty(), half, null, interval));
        assertNull("interval", () -> new MixShift(Arm.CONTROL, Optional.empty(), half, half, null));
        assertNull("startedOn", () -> Initiative.around(ID, LABEL, null, 1, 0));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
