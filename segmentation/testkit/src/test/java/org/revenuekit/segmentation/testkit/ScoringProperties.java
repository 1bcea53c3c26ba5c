package org.revenuekit.segmentation.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.CurvePoint;
import org.revenuekit.segmentation.index.Direction;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.IndexFinding;
import org.revenuekit.segmentation.index.Indicator;
import org.revenuekit.segmentation.index.IndicatorGroup;
import org.revenuekit.segmentation.index.ObservationTally;
import org.revenuekit.segmentation.index.Score;
import org.revenuekit.segmentation.index.ScoreOutcome;
import org.revenuekit.segmentation.index.ScoreStep;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;
import org.revenuekit.segmentation.index.StepKind;

/** Scores of any observations by any index: laws 19, 52, 54, 55 and 57, and a naive oracle. */
@Domain(SegmentationDomain.class)
@Domain(DomainContext.Global.class)
class ScoringProperties {
    private static final Curve RISING =
            Curve.of(CurvePoint.of(-100, 0), CurvePoint.of(0, 10), CurvePoint.of(7, 70), CurvePoint.of(100, 100));
    private static final BigDecimal A_MILLIONTH = new BigDecimal("0.000001");

    @Property
    void isWhatTheDefinitionSays(@ForAll IndexInput given) {
        Scores scores = given.score();
        for (AccountId account : ids(given)) {
            NaiveScores.Answer expected = new NaiveScores(given).of(account);
            ScoreOutcome actual = scores.of(account);
            assertNear(expected.coverage(), actual.coverage(), A_MILLIONTH);
            if (!isRoundingDecisive(given, expected)) {
                assertEquals(
                        expected.reason(), actual.fold(score -> Optional.empty(), not -> Optional.of(not.reason())));
            }
            if (expected.point().isPresent()) {
                actual.score().ifPresent(score -> assertNear(expected, score));
            }
        }
    }

    /** Each weight is rounded to 10^-8 of the whole, which is more of a part that is small. */
    private static void assertNear(NaiveScores.Answer expected, Score actual) {
        BigDecimal ofWeights = new BigDecimal("0.00002");
        assertNear(
                expected.point().orElseThrow(),
                actual.point(),
                ofWeights.divide(expected.coverage(), 9, RoundingMode.UP).add(A_MILLIONTH));
        assertNear(expected.low(), actual.bounds().low(), ofWeights);
        assertNear(expected.high(), actual.bounds().high(), ofWeights);
        assertTrue(actual.bounds().low().compareTo(actual.point()) <= 0);
        assertTrue(actual.bounds().high().compareTo(actual.point()) >= 0);
        assertTrue(actual.bounds().low().signum() >= 0);
        assertTrue(actual.bounds().high().compareTo(BigDecimal.valueOf(100)) <= 0);
    }

    private static boolean isRoundingDecisive(IndexInput given, NaiveScores.Answer expected) {
        return expected.coverage().compareTo(A_MILLIONTH) < 0
                || expected.coverage()
                                .subtract(given.definition().coverageFloor())
                                .abs()
                                .compareTo(A_MILLIONTH)
                        < 0;
    }

    private static void assertNear(BigDecimal expected, BigDecimal actual, BigDecimal tolerance) {
        assertTrue(
                expected.subtract(actual).abs().compareTo(tolerance) <= 0,
                () -> "expected " + expected + " but was " + actual);
    }

    @Property
    void theOrderOfTheObservationsChangesNothing(@ForAll IndexInput given, @ForAll long seed) {
        List<Observation> otherwise = new ArrayList<>(given.observations().list());
        Collections.shuffle(otherwise, new Random(seed));
        Scores expected = given.score();
        Scores actual = given.with(otherwise).score();

        assertEquals(outcomes(expected), outcomes(actual));
        assertEquals(expected.tally(), actual.tally());
        assertEquals(expected.findings(), actual.findings());
        assertEquals(expected.scoredCount(), actual.scoredCount());
        assertEquals(expected.notScored(), actual.notScored());
    }

    @Property
    void whatIsRecordedLaterChangesNothing(@ForAll IndexInput given, @ForAll IndexInput others, @ForAll long seed) {
        AsOf asOf = given.asOf();
        List<Observation> more = new ArrayList<>(given.observations().list());
        for (Observation other : others.observations().list()) {
            more.add(other.withObservedOn(asOf.date())
                    .withRecordedOn(asOf.knownOn().plusDays(1)));
            more.add(other.withObservedOn(asOf.date().plusDays(1)).withRecordedOn(asOf.knownOn()));
        }
        Collections.shuffle(more, new Random(seed));

        assertEquals(outcomes(given.score()), outcomes(given.with(more).score()));
    }

    @Property
    void whatIsNotOfTheIndexOrOffItsScalesChangesNothing(@ForAll IndexInput given) {
        List<Observation> seen = given.observations().list().stream()
                .filter(one -> given.definition().indicators().stream()
                        .anyMatch(indicator -> indicator.id().equals(one.indicator())
                                && indicator.scale().pointsOf(one.value()).isPresent()))
                .toList();

        assertEquals(outcomes(given.score()), outcomes(given.with(seen).score()));
    }

    @Property
    void contributionsSumToTheScoreAndNameTheirEvidence(@ForAll IndexInput given) {
        for (AccountId account : ids(given)) {
            Scores alone = Scoring.of(given.definition())
                    .score(Accounts.of(List.of(Account.of(account))), given.observations(), given.asOf());
            alone.explain(account).ifPresent(explanation -> {
                assertEquals(
                        alone.of(account).orElseThrow().point(),
                        explanation.amount().orElseThrow());
                List<Explanation> evidence = evidence(given.definition(), explanation);
                assertEquals(
                        explanation.amount().orElseThrow(),
                        sum(evidence)
                                .add(sum(explanation.parts().stream()
                                        .skip(given.definition().groups().size())
                                        .toList()))
                                .stripTrailingZeros()
                                .setScale(explanation.amount().orElseThrow().scale()));
                assertEquals(
                        alone.tally().used(),
                        evidence.stream()
                                .filter(one -> !one.label().endsWith(", not measured"))
                                .count());
            });
            assertEquals(
                    alone.of(account).score().isPresent(),
                    alone.explain(account).isPresent());
        }
    }

    /** The leaves below groups and indicators. */
    private static List<Explanation> evidence(IndexDefinition definition, Explanation explanation) {
        List<Explanation> leaves = new ArrayList<>();
        for (int g = 0; g < definition.groups().size(); g++) {
            IndicatorGroup group = definition.groups().get(g);
            Explanation ofGroup = explanation.parts().get(g);
            assertEquals(group.name(), ofGroup.label());
            assertEquals(group.indicators().size(), ofGroup.parts().size());
            for (Explanation indicator : ofGroup.parts()) {
                leaves.addAll(indicator.parts().isEmpty() ? List.of(indicator) : indicator.parts());
            }
        }
        return leaves;
    }

    private static BigDecimal sum(List<Explanation> parts) {
        return parts.stream().map(part -> part.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void whatIsGivenIsUsedOrReported(@ForAll IndexInput given) {
        Scores scores = given.score();
        ObservationTally tally = scores.tally();

        assertEquals(given.observations().size(), tally.given());
        assertEquals(tally.ofUnknownAccounts(), reported(scores, IndexFinding.UNKNOWN_ACCOUNT));
        assertEquals(tally.afterAsOf(), reported(scores, IndexFinding.AFTER_AS_OF));
        assertEquals(tally.offScale(), reported(scores, IndexFinding.OFF_SCALE));
    }

    private static long reported(Scores scores, FindingKind kind) {
        return scores.findings().of(kind).stream()
                .mapToLong(finding -> Long.parseLong(finding.details().getOrDefault("observations", "")))
                .sum();
    }

    @Property
    void agedScoresAreThoseOfThatDayWithTheKnowledgeOfThis(
            @ForAll IndexInput given, @ForAll @IntRange(min = 0, max = 500) int days) {
        AsOf then = later(given.asOf(), days);
        Scores now = given.score();
        Scores aged = now.agedTo(then);
        List<Observation> seen = given.observations().list().stream()
                .filter(one -> one.isSeen(given.asOf()))
                .toList();

        assertEquals(
                outcomes(Scoring.of(given.definition()).score(given.accounts(), Observations.of(seen), then)),
                outcomes(aged));
        for (AccountId account : ids(given)) {
            assertTrue(
                    aged.of(account).coverage().compareTo(now.of(account).coverage()) <= 0,
                    "an old answer became more certain");
        }
    }

    @Property
    void theStepsOfAChangeLeadFromThenToNow(
            @ForAll IndexInput given, @ForAll IndexInput other, @ForAll @IntRange(min = 0, max = 90) int days) {
        IndexDefinition changed = other.definition().withRef(DefinitionRef.of("any", 2));
        Observations more = given.observations().plus(other.observations());
        Scores before = given.score();
        Scores after = Scoring.of(changed).score(given.accounts(), more, later(given.asOf(), days));
        for (AccountId account : ids(given)) {
            List<ScoreStep> steps = after.changeSince(before).of(account);
            assertEquals(
                    List.of(StepKind.values()),
                    steps.stream().map(ScoreStep::kind).toList());
            assertEquals(before.of(account), steps.get(0).before());
            assertEquals(steps.get(0).after(), steps.get(1).before());
            assertEquals(steps.get(1).after(), steps.get(2).before());
            assertEquals(after.of(account), steps.get(2).after());
            assertEquals(
                    Scoring.of(changed)
                            .score(given.accounts(), given.observations(), given.asOf())
                            .of(account),
                    steps.get(0).after());
            assertEquals(
                    before.agedTo(after.asOf())
                            .changeSince(before)
                            .of(account)
                            .get(1)
                            .after(),
                    before.agedTo(after.asOf()).of(account));
        }
    }

    @Property
    void aGroupIsAnIndexOfItsOwn(@ForAll IndexInput given) {
        Scores scores = given.score();
        for (IndicatorGroup group : given.definition().groups()) {
            IndexDefinition alone =
                    given.definition().withGroups(new IndicatorGroup(group.name(), BigDecimal.ONE, group.indicators()));
            Scores ofGroup = Scoring.of(alone).score(given.accounts(), given.observations(), given.asOf());
            for (AccountId account : ids(given)) {
                assertEquals(ofGroup.of(account), scores.of(account, group.name()));
            }
        }
    }

    @Property
    void scalingAllWeightsChangesNothing(
            @ForAll IndexInput given, @ForAll @IntRange(min = 1, max = 999) int thirteenths) {
        BigDecimal factor = BigDecimal.valueOf(thirteenths).multiply(new BigDecimal("0.013"));
        IndexDefinition scaled = given.definition()
                .withGroups(given.definition().groups().stream()
                        .map(group -> new IndicatorGroup(
                                group.name(),
                                group.weight().multiply(factor),
                                group.indicators().stream()
                                        .map(one -> one.withWeight(one.weight().multiply(factor)))
                                        .collect(toImmutableList())))
                        .toList());

        assertEquals(
                outcomes(given.score()),
                outcomes(Scoring.of(scaled).score(given.accounts(), given.observations(), given.asOf())));
    }

    /** Every number as good as any: where all scales rise, more is never worse. */
    @Property
    void raisingWhatIsObservedNeverLowersTheScore(@ForAll IndexInput given, @ForAll long seed) {
        if (given.observations().size() == 0) {
            return;
        }
        List<Observation> before = new ArrayList<>();
        given.observations()
                .list()
                .forEach(one -> before.add(one.withValue(
                        ObservedValue.of(one.value().fold(number -> number.intValue() % 100, String::length)))));
        IndexDefinition rising = given.definition()
                .withGroups(given.definition().groups().stream()
                        .map(group -> new IndicatorGroup(
                                group.name(),
                                group.weight(),
                                group.indicators().stream()
                                        .map(one -> Indicator.builder()
                                                .from(one)
                                                .scale(RISING)
                                                .direction(Direction.RISING)
                                                .build())
                                        .collect(toImmutableList())))
                        .toList());
        List<Observation> after = new ArrayList<>(before);
        int raised = new Random(seed).nextInt(after.size());
        BigDecimal value = after.get(raised).value().number().orElseThrow();
        after.set(
                raised,
                after.get(raised)
                        .withValue(ObservedValue.of(
                                value.add(BigDecimal.valueOf(seed % 50).abs()))));
        IndexInput changed = new IndexInput(rising, given.accounts(), given.observations(), given.asOf());
        Scores lower = changed.with(before).score();
        Scores higher = changed.with(after).score();
        for (AccountId account : ids(given)) {
            assertEquals(
                    lower.of(account).score().isPresent(),
                    higher.of(account).score().isPresent());
            lower.of(account)
                    .score()
                    .ifPresent(score -> assertTrue(score.point()
                                    .compareTo(higher.of(account).orElseThrow().point())
                            <= 0));
        }
    }

    private static AsOf later(AsOf asOf, int days) {
        LocalDate date = asOf.date().plusDays(days);
        return asOf.calendar().endOf(date).knownOn(asOf.knownOn().plusDays(days));
    }

    private static List<AccountId> ids(IndexInput given) {
        return given.accounts().list().stream().map(Account::id).toList();
    }

    private static List<ScoreOutcome> outcomes(Scores scores) {
        return scores.accounts().list().stream()
                .map(account -> scores.of(account.id()))
                .toList();
    }
}
