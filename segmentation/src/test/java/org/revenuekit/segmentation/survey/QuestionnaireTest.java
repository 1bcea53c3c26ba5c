package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.assertMandatory;
import static org.revenuekit.segmentation.survey.Poll.assertRefuses;
import static org.revenuekit.segmentation.survey.Poll.question;
import static org.revenuekit.segmentation.survey.Poll.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;

class QuestionnaireTest {
    private static final Question ONE = question("one", QuestionPurpose.OTHER, Choice.yesNo());
    private static final Question OTHER = question("other", QuestionPurpose.OTHER, Choice.yesNo());

    @Test
    void theStandardQuestionnaire() {
        Questionnaire standard = Questionnaire.standard();

        assertEquals(DefinitionRef.of("customer-survey", 1), standard.ref());
        assertEquals(new BigDecimal("1.96"), standard.z());
        assertEquals(30, standard.minimumAnswers());
        assertEquals(
                List.of(
                        "satisfaction SATISFACTION",
                        "productSatisfaction DRIVER",
                        "serviceQuality DRIVER",
                        "perceivedOutcome DRIVER",
                        "recommendation RECOMMENDATION",
                        "crossSellIntent CROSS_SELL",
                        "upsellIntent UPSELL",
                        "referralIntent REFERRAL"),
                standard.questions().stream()
                        .map(question -> question.id() + " " + question.purpose())
                        .toList());
        assertEquals(NumericScale.of(1, 5), standard.questions().get(3).format());
        assertEquals(NumericScale.of(0, 10), standard.questions().get(4).format());
        Choice intention = (Choice) standard.questions().get(5).format();
        assertEquals(
                List.of("yes true", "considering true", "no false"),
                intention.options().stream()
                        .map(option -> option.value() + " " + option.showsPotential())
                        .toList());
        assertEquals("他社様をご紹介いただけますか。", standard.questions().get(7).text().ja());
    }

    @Test
    void questionsAreFoundByIdAndPurpose() {
        Questionnaire standard = Questionnaire.standard();

        assertEquals(Optional.of(standard.questions().get(1)), standard.find(QuestionId.of("productSatisfaction")));
        assertEquals(Optional.empty(), standard.find(QuestionId.of("weather")));
        assertEquals(standard.questions().subList(1, 4), standard.questionsFor(QuestionPurpose.DRIVER));
        assertEquals(List.of(), standard.questionsFor(QuestionPurpose.NEED));
    }

    @Test
    void aQuestionnaireIsChangedThroughItsBuilder() {
        Questionnaire changed = Questionnaire.standard().toBuilder()
                .ref(DefinitionRef.of("ours", 2))
                .z(new BigDecimal("2.58"))
                .minimumAnswers(3)
                .addQuestion(ONE)
                .build();

        assertEquals(changed, changed.toBuilder().build());
        assertEquals(9, changed.questions().size());
        assertNotEquals(changed, changed.withMinimumAnswers(4));
        assertEquals(
                Questionnaire.standard(),
                Questionnaire.standard().toBuilder().z(new BigDecimal("1.960")).build());
    }

    @Test
    void asksAtLeastOneQuestionAndNoneTwice() {
        assertRefuses("questions must not be empty (questionnaire poll@1)", Poll::questionnaire);
        assertRefuses(
                "question ids must be unique, were [one, one] (questionnaire poll@1)",
                () -> questionnaire(ONE, ONE.withIndicator(IndicatorId.of("x"))));
        assertRefuses(
                "indicators must be unique, were [one, one] (questionnaire poll@1)",
                () -> questionnaire(ONE, OTHER.withIndicator(IndicatorId.of("one"))));
        assertThrows(IllegalStateException.class, () -> Questionnaire.builder().build());
    }

    @Test
    void oneQuestionIsTheOutcomeAndOneTheRecommendation() {
        NumericScale ten = NumericScale.of(0, 10);

        assertRefuses(
                "at most 1 question may ask for SATISFACTION, were 2 (questionnaire poll@1)",
                () -> questionnaire(
                        question("a", QuestionPurpose.SATISFACTION, ten),
                        question("b", QuestionPurpose.SATISFACTION, ten)));
        assertRefuses(
                "at most 1 question may ask for RECOMMENDATION, were 2 (questionnaire poll@1)",
                () -> questionnaire(
                        question("a", QuestionPurpose.RECOMMENDATION, ten),
                        question("b", QuestionPurpose.RECOMMENDATION, ten)));
    }

    @Test
    void thresholdsHaveBounds() {
        Questionnaire poll = questionnaire(ONE);

        assertEquals(3, poll.withMinimumAnswers(3).minimumAnswers());
        assertRefuses("minimumAnswers must be >= 3, was 2 (questionnaire poll@1)", () -> poll.withMinimumAnswers(2));
        assertEquals("100", poll.withZ(new BigDecimal("1E+2")).z().toString());
        assertRefuses(
                "z must be above 0 and at most 100, was 0 (questionnaire poll@1)",
                () -> poll.withZ(new BigDecimal("0.0")));
        assertRefuses(
                "z must be above 0 and at most 100, was 100.1 (questionnaire poll@1)",
                () -> poll.withZ(new BigDecimal("100.1")));
        assertTrue(poll.withZ(BigDecimal.ONE).equals(poll.withZ(new BigDecimal("1.0"))));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void argumentsAreMandatory() {
        assertMandatory("id", () -> Questionnaire.standard().find(null));
        assertMandatory("purpose", () -> Questionnaire.standard().questionsFor(null));
    }
}
