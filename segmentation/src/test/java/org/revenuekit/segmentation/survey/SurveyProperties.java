package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.ASKED;
import static org.revenuekit.segmentation.survey.Poll.AS_OF;
import static org.revenuekit.segmentation.survey.Poll.DAY;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.observation.ObservedValue;

class SurveyProperties {
    private static final Questionnaire STANDARD = Questionnaire.standard().withMinimumAnswers(3);
    private static final String[] ACCOUNTS = {"a", "b", "c", "d", "e"};

    @Provide
    Arbitrary<SurveyResponse> responses() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-3, 3).map(DAY::plusDays);
        Arbitrary<QuestionId> questions = Arbitraries.of(
                        "satisfaction",
                        "productSatisfaction",
                        "serviceQuality",
                        "recommendation",
                        "crossSellIntent",
                        "referralIntent",
                        "weather")
                .map(QuestionId::of);
        Arbitrary<ObservedValue> values = Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 110).map(tenths -> ObservedValue.of(BigDecimal.valueOf(tenths, 1))),
                Arbitraries.of("yes", "considering", "no", "perhaps").map(ObservedValue::ofCategory));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "stranger").map(AccountId::of),
                        days,
                        days.optional(0.8),
                        days.optional(0.2),
                        Arbitraries.maps(questions, values).ofMaxSize(6))
                .as((account, asked, answered, recorded, answers) -> SurveyResponse.builder()
                        .account(account)
                        .askedOn(asked)
                        .answeredOn(answered)
                        .recordedOn(recorded.orElse(answered.orElse(asked)))
                        .answers(answers)
                        .build());
    }

    @Provide
    Arbitrary<List<SurveyResponse>> surveys() {
        return responses().list().ofMaxSize(25);
    }

    private static SurveyResult tally(List<SurveyResponse> responses) {
        return Poll.of(STANDARD, ACCOUNTS)
                .add(responses.toArray(SurveyResponse[]::new))
                .tally();
    }

    /** All that a result says, but for the responses themselves. */
    private static List<Object> saysBeyondAsking(SurveyResult result) {
        return List.of(
                result.stages().answered(),
                result.stages().withPotential(),
                result.nps().toString(),
                result.nps().interval(),
                result.intentions(),
                result.drivers(),
                result.needs(Locale.ENGLISH),
                result.observations());
    }

    @Property
    void eachStageIncludesTheNext(@ForAll("surveys") List<SurveyResponse> responses) {
        SurveyStages stages = tally(responses).stages();

        assertTrue(stages.all().containsAll(stages.asked()));
        assertTrue(stages.asked().containsAll(stages.answered()));
        assertTrue(stages.answered().containsAll(stages.withPotential()));
        assertEquals(
                stages.all().size(), stages.notAsked().size() + stages.asked().size());
        assertEquals(
                stages.asked().size(),
                stages.notAnswered().size() + stages.answered().size());
    }

    /** Straight from the definition, response by response. */
    @Property
    void whoHasPotentialIsWhoShowsIt(@ForAll("surveys") List<SurveyResponse> responses) {
        Set<String> expected = new HashSet<>();
        for (SurveyResponse response : responses) {
            ObservedValue intention = response.answers().get(QuestionId.of("crossSellIntent"));
            if (response.answeredOn().isPresent()
                    && !response.answeredOn().get().isAfter(DAY)
                    && !response.recordedOn().isAfter(DAY)
                    && !response.account().value().equals("stranger")
                    && intention != null
                    && List.of("yes", "considering").contains(intention.toString())) {
                expected.add(response.account().value());
            }
        }
        Set<String> actual = new HashSet<>();
        tally(responses).stages().withPotential().forEach(account -> actual.add(account.value()));

        assertEquals(expected, actual);
    }

    @Property
    void groupsSumToAll(@ForAll("surveys") List<SurveyResponse> responses) {
        SurveyResult result = tally(responses);
        SurveyGroups<Integer> groups = result.by(Grouping.<AccountId, Integer>of(
                "parity",
                account -> Optional.of(account.value().charAt(0) % 2)
                        .filter(parity -> !account.value().equals("e"))));
        List<SurveyStages> parts = Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                .toList();

        assertEquals(result.stages().all(), union(parts.stream().map(SurveyStages::all)));
        assertEquals(result.stages().asked(), union(parts.stream().map(SurveyStages::asked)));
        assertEquals(result.stages().answered(), union(parts.stream().map(SurveyStages::answered)));
        assertEquals(result.stages().withPotential(), union(parts.stream().map(SurveyStages::withPotential)));
        assertEquals(
                result.stages().all().size(),
                parts.stream().mapToInt(part -> part.all().size()).sum());
    }

    private static Set<AccountId> union(Stream<ImmutableSet<AccountId>> sets) {
        Set<AccountId> union = new HashSet<>();
        sets.forEach(union::addAll);
        return union;
    }

    @Property
    void silenceIsNeverABadAnswer(@ForAll("surveys") List<SurveyResponse> responses) {
        List<SurveyResponse> more = new ArrayList<>(responses);
        for (String account : ACCOUNTS) {
            more.add(SurveyResponse.unanswered(AccountId.of(account), ASKED));
        }
        SurveyResult after = tally(more);

        assertEquals(saysBeyondAsking(tally(responses)), saysBeyondAsking(after));
        assertEquals(ACCOUNTS.length, after.stages().asked().size());
    }

    @Property
    void noOrderOfTheResponsesChangesAnything(@ForAll("surveys") List<SurveyResponse> responses, @ForAll long seed) {
        List<SurveyResponse> shuffled = new ArrayList<>(responses);
        Collections.shuffle(shuffled, new Random(seed));
        SurveyResult first = tally(responses);
        SurveyResult second = tally(shuffled);

        assertEquals(saysBeyondAsking(first), saysBeyondAsking(second));
        assertEquals(first.stages().asked(), second.stages().asked());
        assertEquals(first.findings(), second.findings());
        assertEquals(first.of(AccountId.of("a")), second.of(AccountId.of("a")));
    }

    @Property
    void theNpsLiesOnItsScaleAndWithinItsInterval(@ForAll("surveys") List<SurveyResponse> responses) {
        Nps nps = tally(responses).nps();

        assertEquals(nps.answers() > 0, nps.score().isDefined());
        nps.score()
                .fold(
                        score -> {
                            assertTrue(score.abs().compareTo(BigDecimal.valueOf(100)) <= 0);
                            nps.interval().ifPresent(interval -> {
                                assertTrue(interval.low().compareTo(score) <= 0);
                                assertTrue(interval.high().compareTo(score) >= 0);
                                assertTrue(interval.low().compareTo(BigDecimal.valueOf(-100)) >= 0);
                                assertTrue(interval.high().compareTo(BigDecimal.valueOf(100)) <= 0);
                            });
                            return nps;
                        },
                        reason -> nps);
    }

    @Property
    void answersGivenAreUsedOrReported(@ForAll("surveys") List<SurveyResponse> responses) {
        SurveyResult result = tally(responses);
        long reported = result.findings().stream()
                .map(Finding::details)
                .mapToLong(details -> Long.parseLong(details.getOrDefault("answers", "0")))
                .sum();

        assertEquals(
                responses.stream()
                        .mapToInt(response -> response.answers().size())
                        .sum(),
                result.answersGiven());
        assertEquals(result.answersGiven(), result.answers().size() + reported);
        assertEquals(result.answers().size(), result.observations().size());
    }

    @Property
    void whoAnswersWasAsked(@ForAll("responses") SurveyResponse response) {
        assertTrue(!response.isAnswerSeen(AS_OF) || response.isAskingSeen(AS_OF));
    }
}
