package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.ASKED;
import static org.revenuekit.segmentation.survey.Poll.DAY;
import static org.revenuekit.segmentation.survey.Poll.id;
import static org.revenuekit.segmentation.survey.Poll.response;
import static org.revenuekit.segmentation.survey.Poll.texts;
import static org.revenuekit.segmentation.survey.Poll.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.seller.SellerId;

class SurveyFindingsTest {
    private static SurveyResult result(SurveyResponse... responses) {
        return Poll.of(Questionnaire.standard(), "a", "b").add(responses).tally();
    }

    private static SurveyStage stage(SurveyResult result) {
        return result.of(id("a")).stage();
    }

    @Test
    void goodResponsesAreNoFindings() {
        SurveyResult result = result(response("a", "satisfaction", 5), SurveyResponse.unanswered(id("b"), ASKED));

        assertTrue(result.findings().isEmpty());
        assertEquals(1, result.answersGiven());
    }

    @Test
    void anAccountThatWasNotGivenIsReportedAndLeftOut() {
        SurveyResult result = result(response("x", "satisfaction", 5, "weather", 1));

        assertEquals(List.of("UNKNOWN_ACCOUNT account x, askedOn 2026-03-01, answers 2"), texts(result.findings()));
        assertEquals(2, result.answersGiven());
        assertEquals(List.of(), result.answers());
    }

    @Test
    void whoWasAskedLaterIsNotYetAsked() {
        SurveyResult result = result(SurveyResponse.unanswered(id("a"), DAY.plusDays(1)));

        assertEquals(List.of("ASKED_LATER account a, askedOn 2026-04-01, answers 0"), texts(result.findings()));
        assertEquals(SurveyStage.NOT_ASKED, stage(result));
        assertEquals(SurveyStage.ASKED, stage(result(SurveyResponse.unanswered(id("a"), DAY))));
    }

    @Test
    void whoAnsweredLaterIsOnlyAsked() {
        SurveyResult result = result(response("a", "satisfaction", 5).withAnsweredOn(DAY.plusDays(1)));

        assertEquals(List.of("ANSWERED_LATER account a, askedOn 2026-03-01, answers 1"), texts(result.findings()));
        assertEquals(SurveyStage.ASKED, stage(result));
        assertEquals(
                SurveyStage.ANSWERED,
                stage(result(response("a", "satisfaction", 5).withAnsweredOn(DAY))));
    }

    @Test
    void answersNeedADay() {
        SurveyResult result = result(response("a", "satisfaction", 5).withAnsweredOn(Optional.empty()));

        assertEquals(List.of("ANSWERS_WITHOUT_DAY account a, askedOn 2026-03-01, answers 1"), texts(result.findings()));
        assertEquals(SurveyStage.ASKED, stage(result));
    }

    @Test
    void anAnswerBeforeTheQuestionIsUsedAllTheSame() {
        SurveyResult result = result(response("a", "satisfaction", 5).withAnsweredOn(ASKED.minusDays(1)));

        assertEquals(
                List.of("ANSWERED_BEFORE_ASKED account a, askedOn 2026-03-01, answeredOn 2026-02-28"),
                texts(result.findings()));
        assertEquals(SurveyStage.ANSWERED, stage(result));
        assertTrue(result(response("a", "satisfaction", 5).withAnsweredOn(ASKED))
                .findings()
                .isEmpty());
    }

    @Test
    void anEmptyFormIsNoAnswer() {
        SurveyResult result = result(response("a"));

        assertEquals(
                List.of("NO_USABLE_ANSWER account a, askedOn 2026-03-01, answeredOn 2026-03-08"),
                texts(result.findings()));
        assertEquals(SurveyStage.ASKED, stage(result));
    }

    @Test
    void eachAnswerThatCannotBeUsedIsReported() {
        SurveyResult result = result(response(
                "a",
                "zebra",
                1,
                "apple",
                "red",
                "upsellIntent",
                "perhaps",
                "crossSellIntent",
                1,
                "satisfaction",
                6,
                "serviceQuality",
                "good",
                "productSatisfaction",
                4));

        assertEquals(
                List.of(
                        "OUT_OF_RANGE account a, askedOn 2026-03-01, answers 1, question satisfaction, value 6",
                        "WRONG_KIND account a, askedOn 2026-03-01, answers 1, question serviceQuality, value good",
                        "WRONG_KIND account a, askedOn 2026-03-01, answers 1, question crossSellIntent, value 1",
                        "UNKNOWN_OPTION account a, askedOn 2026-03-01, answers 1, question upsellIntent, value perhaps",
                        "UNKNOWN_QUESTION account a, askedOn 2026-03-01, answers 1, question apple, value red",
                        "UNKNOWN_QUESTION account a, askedOn 2026-03-01, answers 1, question zebra, value 1"),
                texts(result.findings()));
        assertEquals(7, result.answersGiven());
        assertEquals(List.of("productSatisfaction 4"), texts(result.answers()));
    }

    @Test
    void whoAskedIsNamed() {
        SurveyResult result = result(
                response("a").withAskedBy(SellerId.of("s")),
                SurveyResponse.unanswered(id("b"), ASKED).withAskedBy(SellerId.of("t")));

        assertEquals(
                List.of("NO_USABLE_ANSWER account a, askedOn 2026-03-01, askedBy s, answeredOn 2026-03-08"),
                texts(result.findings()));
        assertEquals(
                Optional.of(SellerId.of("t")),
                result.of(id("b")).responses().get(0).askedBy());
    }

    @Test
    void findingsStandInAnOrderOfTheirOwn() {
        SurveyResponse early = response("a", "satisfaction", 9).withAskedOn(ASKED.minusDays(1));
        SurveyResponse late = response("a", "satisfaction", 9);
        SurveyResponse other = response("b", "satisfaction", 9).withAskedOn(ASKED.minusDays(2));
        SurveyResponse silent = late.withAnsweredOn(Optional.empty());
        SurveyResponse slow = late.withRecordedOn(DAY);
        SurveyResponse named = late.withAskedBy(SellerId.of("s"));
        SurveyResponse higher = response("a", "satisfaction", 90);
        SurveyResponse wrong = response("a", "satisfaction", "95");

        SurveyResult result = result(other, higher, wrong, named, slow, late, silent, early);

        assertEquals(
                result.findings(),
                result(early, silent, late, slow, named, wrong, higher, other).findings());
        assertEquals(
                List.of(early, silent, wrong, late, higher, named, slow),
                result.of(id("a")).responses());
    }

    @Test
    void answersAreComparedQuestionByQuestion() {
        SurveyResponse less = response("a", "apple", 9);
        SurveyResponse more = response("a", "apple", 9, "zebra", 1);

        assertEquals(List.of(less, more), result(more, less).of(id("a")).responses());
        assertEquals(value(9), less.answers().get(QuestionId.of("apple")));
    }

    @Test
    void kindsAreNamedAndWeighed() {
        assertEquals("WRONG_KIND", SurveyFinding.WRONG_KIND.code());
        assertEquals(Severity.WARNING, SurveyFinding.WRONG_KIND.severity());
        assertEquals(Severity.INFO, SurveyFinding.ASKED_LATER.severity());
    }
}
