package org.revenuekit.funnel.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.effect.EffectWorld.CONTROL;
import static org.revenuekit.funnel.effect.EffectWorld.TREATED;
import static org.revenuekit.funnel.effect.EffectWorld.cell;
import static org.revenuekit.funnel.effect.EffectWorld.policy;
import static org.revenuekit.funnel.effect.EffectWorld.sellers;
import static org.revenuekit.funnel.effect.EffectWorld.training;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;

class EffectProperties {
    private static final double TOLERANCE = 1e-9;

    @Provide
    Arbitrary<List<EffectCell>> cells() {
        return Arbitraries.integers()
                .between(1, 300)
                .flatMap(counted -> Arbitraries.integers().between(0, counted).map(some -> cell(some, counted)))
                .list()
                .ofSize(4)
                .withoutEdgeCases();
    }

    private static DifferenceInDifferences of(EffectCell tb, EffectCell ta, EffectCell cb, EffectCell ca) {
        return DifferenceInDifferences.of(tb, ta, cb, ca, 1.96).orElseThrow();
    }

    private static DifferenceInDifferences of(List<EffectCell> cells) {
        return of(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }

    private static double value(DifferenceInDifferences difference) {
        return difference.difference().orElseThrow().doubleValue();
    }

    private static void assertMirrored(DifferenceInDifferences one, DifferenceInDifferences other) {
        assertEquals(0, value(one) + value(other), TOLERANCE);
        assertEquals(one.lower(), -other.upper(), TOLERANCE);
        assertEquals(one.upper(), -other.lower(), TOLERANCE);
    }

    @Property
    void swappingGroupsOrPeriodsNegates(@ForAll("cells") List<EffectCell> cells) {
        DifferenceInDifferences one = of(cells);

        assertMirrored(one, of(cells.get(2), cells.get(3), cells.get(0), cells.get(1)));
        assertMirrored(one, of(cells.get(1), cells.get(0), cells.get(3), cells.get(2)));
        assertEquals(
                0,
                Ratio.byValue()
                        .compare(
                                one.difference(),
                                of(cells.get(3), cells.get(2), cells.get(1), cells.get(0))
                                        .difference()));
    }

    @Property
    void theIntervalContainsTheEstimate(@ForAll("cells") List<EffectCell> cells) {
        DifferenceInDifferences one = of(cells);

        assertTrue(one.lower() < value(one) || (value(one) == -2 && one.lower() == -2)); // nothing is below the least
        assertTrue(value(one) < one.upper() || (value(one) == 2 && one.upper() == 2));
        assertTrue(one.lower() >= -2 - TOLERANCE && one.upper() <= 2 + TOLERANCE);
    }

    @Property
    void moreOfTheSameNarrowsTheInterval(@ForAll("cells") List<EffectCell> cells) {
        DifferenceInDifferences one = of(cells);
        DifferenceInDifferences doubled = of(cells.stream()
                .map(some -> cell(2 * some.converted(), 2 * some.counted()))
                .toList());

        assertEquals(0, Ratio.byValue().compare(one.difference(), doubled.difference()));
        assertTrue(doubled.upper() - doubled.lower() < one.upper() - one.lower());
    }

    @Property
    void groupsThatChangedAlikeShowNothing(@ForAll("cells") List<EffectCell> cells) {
        DifferenceInDifferences alike = of(cells.get(0), cells.get(1), cells.get(0), cells.get(1));

        assertEquals(0, alike.difference().numerator().signum());
        assertFalse(alike.isShown());
        assertFalse(of(cells.get(0), cells.get(0), cells.get(1), cells.get(1)).isShown());
    }

    @Property
    void countingTheOthersInsteadNegates(@ForAll("cells") List<EffectCell> cells) {
        assertMirrored(
                of(cells),
                of(cells.stream()
                        .map(some -> cell(some.counted() - some.converted(), some.counted()))
                        .toList()));
    }

    /** A cohort: seller, day, how many, how many of them won. */
    record Part(String seller, int day, int size, int won) {}

    @Provide
    Arbitrary<List<Part>> stories() {
        return Combinators.combine(
                        Arbitraries.of(TREATED, CONTROL, "other"),
                        Arbitraries.integers().between(-95, 35),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12))
                .as((seller, day, size, won) -> new Part(seller, day, size, Math.min(size, won)))
                .list()
                .ofMaxSize(16)
                .withoutEdgeCases();
    }

    private static EffectWorld world(List<Part> story) {
        EffectWorld world = new EffectWorld();
        story.forEach(part -> world.cohort(part.seller(), part.day(), part.won(), part.size()));
        return world;
    }

    private static boolean isIn(Journey journey, String seller, Span period) {
        return journey.lead().seller().equals(Optional.of(SellerId.of(seller)))
                && period.contains(
                        EffectWorld.CALENDAR.dateOf(journey.passes().get(0).startedAt()));
    }

    private static EffectCell count(Journeys journeys, String seller, Span period) {
        List<Journey> some = journeys.stream()
                .filter(journey -> isIn(journey, seller, period))
                .toList();
        long won = some.stream()
                .filter(journey -> journey.passes().get(0).visits().size() > 1)
                .count();
        return new EffectCell(period, some.size(), 0, some.size(), won);
    }

    @Property
    void cellsAreWhatOneCountsByHand(@ForAll("stories") List<Part> story) {
        Journeys journeys = world(story).journeys(60);
        Initiative training = training();
        InitiativeEffect effect = EffectAnalysis.of(policy().build()).measure(training, sellers(), journeys);

        assertEquals(count(journeys, TREATED, training.before()), effect.cell(Arm.TREATED, EffectPhase.BEFORE));
        assertEquals(count(journeys, TREATED, training.after()), effect.cell(Arm.TREATED, EffectPhase.AFTER));
        assertEquals(count(journeys, CONTROL, training.before()), effect.cell(Arm.CONTROL, EffectPhase.BEFORE));
        assertEquals(count(journeys, CONTROL, training.after()), effect.cell(Arm.CONTROL, EffectPhase.AFTER));
    }

    @Property
    void thereIsAnEstimateIfNothingIsRefused(@ForAll("stories") List<Part> story) {
        InitiativeEffect effect = world(story)
                .measure(EffectPolicy.standard().withMinimumSample(5).withPrePeriods(1));

        assertEquals(effect.refusals().isEmpty(), effect.estimate().isPresent());
        assertEquals(effect.refusals().isEmpty(), effect.verdict() != EffectVerdict.REFUSED);
    }

    @Property
    void swappingTheGroupsNegatesTheAnswer(@ForAll("stories") List<Part> story) {
        EffectAnalysis analysis = EffectAnalysis.of(policy().minimumSample(2).build());
        Journeys journeys = world(story).journeys(60);
        InitiativeEffect one = analysis.measure(training(), sellers(), journeys);
        InitiativeEffect other = analysis.measure(
                training(),
                ComparedGroups.ofSellers(List.of(SellerId.of(CONTROL)), List.of(SellerId.of(TREATED))),
                journeys);

        assertEquals(one.estimate().isPresent(), other.estimate().isPresent());
        one.estimate()
                .ifPresent(estimate -> assertMirrored(estimate, other.estimate().orElseThrow()));
    }
}
