package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.ANSWERED;
import static org.revenuekit.segmentation.survey.Poll.ASKED;
import static org.revenuekit.segmentation.survey.Poll.AS_OF;
import static org.revenuekit.segmentation.survey.Poll.assertMandatory;
import static org.revenuekit.segmentation.survey.Poll.id;
import static org.revenuekit.segmentation.survey.Poll.ids;
import static org.revenuekit.segmentation.survey.Poll.response;
import static org.revenuekit.segmentation.survey.Poll.texts;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;

class SurveyStagesTest {
    private static final Questionnaire STANDARD = Questionnaire.standard();

    /** Asked: all but d. Answered: b, c, f. Potential: c, as one of its two answers shows it. */
    private static Poll poll() {
        return Poll.of(STANDARD, "f", "a", "b", "c", "d")
                .asked("a", "c")
                .answered("b", "satisfaction", 3, "crossSellIntent", "no")
                .answered("c", "satisfaction", 2)
                .answered("c", "upsellIntent", "considering")
                .answered("f", "referralIntent", "yes");
    }

    @Test
    void accountsComeAsFarAsTheFurthestOfTheirResponses() {
        SurveyStages stages = poll().tally().stages();

        assertEquals(ImmutableSet.copyOf(ids("f", "a", "b", "c", "d")), stages.all());
        assertEquals(ids("f", "a", "b", "c"), stages.asked().asList());
        assertEquals(ids("f", "b", "c"), stages.answered().asList());
        assertEquals(ImmutableSet.of(id("c")), stages.withPotential());
        assertEquals(ImmutableSet.of(id("d")), stages.notAsked());
        assertEquals(ImmutableSet.of(id("a")), stages.notAnswered());
        assertEquals("5 accounts, 4 asked, 3 answered, 1 with potential", stages.toString());
    }

    @Test
    void eachRateHasItsBase() {
        SurveyStages stages = poll().tally().stages();

        assertEquals(Ratio.of(4, 5), stages.askedRate());
        assertEquals(Ratio.of(3, 4), stages.answerRate());
        assertEquals(Ratio.of(1, 3), stages.potentialRate());
    }

    @Test
    void ofNobodyThereIsNoRate() {
        SurveyStages stages = Poll.of(STANDARD).tally().stages();

        assertEquals(Ratio.of(0, 0), stages.potentialRate());
        assertEquals("0 accounts, 0 asked, 0 answered, 0 with potential", stages.toString());
    }

    @Test
    void inTheCompanyOfTheSeedFifteenOfAHundredAnswersShowPotential() {
        String[] customers = IntStream.range(0, 300).mapToObj(i -> "c" + i).toArray(String[]::new);
        Poll poll = Poll.of(STANDARD, customers);
        for (int i = 0; i < 250; i++) {
            if (i < 200) {
                poll.answered(customers[i], "satisfaction", 4, "crossSellIntent", i < 30 ? "yes" : "no");
            } else {
                poll.asked(customers[i]);
            }
        }
        SurveyStages stages = poll.tally().stages();

        assertEquals("300 accounts, 250 asked, 200 answered, 30 with potential", stages.toString());
        assertEquals(new BigDecimal("0.15"), stages.potentialRate().orElseThrow());
    }

    @Test
    void anAccountIsExplainedByItsAnswers() {
        AccountSurvey survey = poll().tally().of(id("c"));

        assertEquals(id("c"), survey.account());
        assertEquals(SurveyStage.POTENTIAL, survey.stage());
        assertEquals(3, survey.responses().size());
        assertEquals(List.of("satisfaction 2", "upsellIntent considering"), texts(survey.answers()));
        assertEquals(
                List.of("upsellIntent considering"),
                texts(survey.answers().stream()
                        .filter(SurveyAnswer::showsPotential)
                        .toList()));
        assertEquals(SurveyStage.ANSWERED, poll().tally().of(id("f")).stage());
        assertEquals(SurveyStage.ASKED, poll().tally().of(id("a")).stage());
        assertEquals(SurveyStage.NOT_ASKED, poll().tally().of(id("d")).stage());
        assertTrue(poll().tally().of(id("d")).responses().isEmpty());
    }

    @Test
    void whoWasNeverGivenIsUnknown() {
        assertThrows(UnknownIdException.class, () -> poll().tally().of(id("x")));
    }

    @Test
    void anAnswerKnowsItsDays() {
        SurveyAnswer answer = Poll.of(STANDARD, "a")
                .add(response("a", "satisfaction", 4).withRecordedOn(ANSWERED.plusDays(1)))
                .tally()
                .answers()
                .get(0);

        assertEquals(id("a"), answer.account());
        assertEquals(ANSWERED, answer.answeredOn());
        assertEquals(ANSWERED.plusDays(1), answer.recordedOn());
    }

    @Test
    void theAnswerSaysWhatWasAskedAndWhen() {
        SurveyResult result = poll().tally();

        assertEquals(STANDARD, result.questionnaire());
        assertEquals(STANDARD.ref(), result.definition());
        assertEquals(AS_OF, result.asOf());
    }

    @Test
    void anAccountIsHashedTheSameInEveryLaunch() {
        AccountSurvey survey = poll().tally().of(id("c"));

        assertEquals(
                Objects.hash(survey.account(), "POTENTIAL", survey.responses(), survey.answers()), survey.hashCode());
        assertEquals(survey, poll().tally().of(id("c")));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void argumentsAreMandatory() {
        SurveyAnalysis analysis = SurveyAnalysis.of(STANDARD);
        Accounts none = Accounts.of(List.of());

        assertMandatory("questionnaire", () -> SurveyAnalysis.of(null));
        assertMandatory("accounts", () -> analysis.tally(null, List.of(), AS_OF));
        assertMandatory("responses", () -> analysis.tally(none, null, AS_OF));
        assertMandatory("asOf", () -> analysis.tally(none, List.of(), null));
        SurveyResult result = analysis.tally(none, List.of(), AS_OF);
        assertMandatory("grouping", () -> result.by(null));
        assertMandatory("ownership", () -> result.bySeller(null));
        assertMandatory("locale", () -> result.needs(null));
        assertMandatory("earlier", () -> result.changeSince(null));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allPartsAreMandatory() {
        SurveyAnswer answer = poll().tally().answers().get(0);
        AccountSurvey survey = poll().tally().of(id("c"));

        assertMandatory("account", () -> new SurveyAnswer(null, answer.question(), answer.value(), ASKED, ASKED));
        assertMandatory("question", () -> new SurveyAnswer(id("a"), null, answer.value(), ASKED, ASKED));
        assertMandatory("value", () -> new SurveyAnswer(id("a"), answer.question(), null, ASKED, ASKED));
        assertMandatory("answeredOn", () -> new SurveyAnswer(id("a"), answer.question(), answer.value(), null, ASKED));
        assertMandatory("recordedOn", () -> new SurveyAnswer(id("a"), answer.question(), answer.value(), ASKED, null));
        assertMandatory("account", () -> new AccountSurvey(null, survey.stage(), survey.responses(), survey.answers()));
        assertMandatory("stage", () -> new AccountSurvey(id("a"), null, survey.responses(), survey.answers()));
        assertMandatory("responses", () -> new AccountSurvey(id("a"), survey.stage(), null, survey.answers()));
        assertMandatory("answers", () -> new AccountSurvey(id("a"), survey.stage(), survey.responses(), null));
    }
}
