package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;

class SurveyChangeTest {
    private static final Questionnaire STANDARD = Questionnaire.standard();

    private static SurveyResult result(Questionnaire questionnaire, int recommendation, String intention) {
        return Poll.of(questionnaire, "a", "b", "c")
                .asked("b")
                .answered("a", "recommendation", recommendation, "upsellIntent", intention)
                .tally();
    }

    @Test
    void theOwnEarlierResultIsTheBaseline() {
        SurveyResult earlier = result(STANDARD, 5, "no");
        SurveyResult later = Poll.of(STANDARD, "a", "b")
                .answered("a", "recommendation", 7, "upsellIntent", "yes")
                .answered("b", "recommendation", 9)
                .tally();
        SurveyChange change = later.changeSince(earlier);

        assertSame(earlier, change.earlier());
        assertSame(later, change.later());
        assertEquals(Ratio.of(300, 2), change.nps()); // 50 - (-100)
        assertEquals(Ratio.of(2, 4), change.answerRate()); // 1 - 1/2
        assertEquals(Ratio.of(1, 2), change.potentialRate()); // 1/2 - 0
    }

    @Test
    void whatIsUndefinedDoesNotChange() {
        SurveyResult nobody = Poll.of(STANDARD).tally();

        assertEquals(false, result(STANDARD, 5, "no").changeSince(nobody).nps().isDefined());
    }

    @Test
    void aChangedQuestionnaireIsNoChangedCustomer() {
        SurveyResult earlier = result(STANDARD, 5, "no");
        Questionnaire changed = STANDARD.withMinimumAnswers(5);

        assertEquals(
                STANDARD.ref(),
                assertThrows(
                                DefinitionClashException.class,
                                () -> result(changed, 5, "no").changeSince(earlier))
                        .ref());
        assertEquals(
                Ratio.of(0, 1),
                result(changed.withRef(DefinitionRef.of("ours", 1)), 5, "no")
                        .changeSince(earlier)
                        .nps());
    }
}
