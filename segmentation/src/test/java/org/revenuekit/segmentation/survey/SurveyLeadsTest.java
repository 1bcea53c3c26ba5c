package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.segmentation.survey.Poll.ANSWERED;
import static org.revenuekit.segmentation.survey.Poll.id;
import static org.revenuekit.segmentation.survey.Poll.question;
import static org.revenuekit.segmentation.survey.Poll.questionnaire;
import static org.revenuekit.segmentation.survey.Poll.response;
import static org.revenuekit.segmentation.survey.Poll.value;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.segmentation.internal.EqualHashes;

class SurveyLeadsTest {
    private static final ProductId SHREDDER = ProductId.of("shredder");
    private static final Questionnaire POLL = questionnaire(
            question(
                    "trouble",
                    QuestionPurpose.NEED,
                    Choice.of(
                            ChoiceOption.of("paper", Label.of("Too much paper", "紙が多い"))
                                    .withNeed(SHREDDER),
                            ChoiceOption.of("none", Label.of("None", "なし")))),
            question("mood", QuestionPurpose.OTHER, NumericScale.of(1, 5)).withIndicator(IndicatorId.of("cheer")));

    @Test
    void anAnswerThatRevealsANeedBecomesALead() {
        SurveyResult result = Poll.of(POLL, "a", "b", "c")
                .answered("b", "trouble", "paper", "mood", 2)
                .add(response("a", "trouble", "paper").withRecordedOn(ANSWERED.plusDays(2)))
                .answered("c", "trouble", "none")
                .tally();

        assertEquals(
                List.of(
                        Need.of(id("a"), SHREDDER, ANSWERED.plusDays(2), "紙が多い"),
                        Need.of(id("b"), SHREDDER, ANSWERED, "紙が多い")),
                result.needs(Locale.JAPAN));
        assertEquals("Too much paper", result.needs(Locale.FRENCH).get(0).text());
        assertEquals(2, result.stages().withPotential().size());
    }

    @Test
    void aNeedThatTwoPeopleNameIsOne() {
        SurveyResult result = Poll.of(POLL, "a")
                .answered("a", "trouble", "paper")
                .answered("a", "trouble", "paper", "mood", 4)
                .tally();

        assertEquals(1, result.needs(Locale.ENGLISH).size());
    }

    @Test
    void manyAccountsOfOneHash() {
        int many = 1 << 16;
        String[] accounts = IntStream.range(0, many).mapToObj(EqualHashes::text).toArray(String[]::new);
        Poll poll = Poll.of(POLL, accounts);
        for (String account : accounts) {
            poll.answered(account, "trouble", "paper");
        }
        SurveyResult result = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> poll.tally());
        List<Need> needs = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> result.needs(Locale.ENGLISH));

        assertEquals(many, needs.size());
    }

    @Test
    void answersAreObservations() {
        SurveyResult result = Poll.of(POLL, "a", "b")
                .asked("b")
                .add(response("a", "mood", 4, "trouble", "none").withRecordedOn(ANSWERED.plusDays(2)))
                .tally();

        Observation trouble = Observation.of(
                        id("a"), IndicatorId.of("trouble"), value("none"), ANSWERED, ObservationChannel.SURVEY)
                .withRecordedOn(ANSWERED.plusDays(2))
                .withSource("poll@1");
        Observation mood = trouble.withIndicator(IndicatorId.of("cheer")).withValue(value(4));
        assertEquals(Observations.of(List.of(trouble, mood)), result.observations());
    }
}
