package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.measure.Ratio;

class NpsTest {
    private static final Questionnaire STANDARD = Questionnaire.standard();

    private static Nps nps(Object... values) {
        return nps(STANDARD, values);
    }

    private static Nps nps(Questionnaire questionnaire, Object... values) {
        Poll poll = Poll.of(questionnaire, "a").asked("a");
        for (Object value : values) {
            poll.answered("a", "recommendation", value);
        }
        return poll.tally().nps();
    }

    @Test
    void valuesThatAreNotWholeBelongWhereTheyReach() {
        Nps nps = nps(10, 9, 8.9, 7.6, 7, 6.9, 0);

        assertEquals(2, nps.promoters());
        assertEquals(3, nps.passives());
        assertEquals(2, nps.detractors());
        assertEquals(7, nps.answers());
        assertEquals("2 promoters, 3 passives, 2 detractors", nps.toString());
    }

    /** The counts of column x20 of the HBAT survey. */
    @Test
    void theScoreIsExact() {
        Object[] values = new Object[100];
        for (int i = 0; i < 100; i++) {
            values[i] = i < 3 ? 9.9 : i < 54 ? 7.6 : 5.2;
        }
        Nps nps = nps(values);

        assertEquals(Ratio.of(-4300, 100), nps.score());
        // -43 -+ 196 x sqrt(0.3051 / 100), which is 10.82622815...
        assertEquals(
                Optional.of(Bounds.of(new BigDecimal("-53.826229"), new BigDecimal("-32.173771"))), nps.interval());
    }

    @Test
    void aSurerIntervalIsWider() {
        Nps nps = nps(STANDARD.withZ(BigDecimal.ONE).withRef(DefinitionRef.of("ours", 1)), 10, 8, 0, 8);

        // variance (1/2 - 0) / 4: sqrt = 0.35355339...
        assertEquals(Optional.of(Bounds.of(new BigDecimal("-35.355340"), new BigDecimal("35.355340"))), nps.interval());
    }

    @Test
    void theIntervalEndsAtTheEndsOfTheScale() {
        assertEquals(
                Optional.of(Bounds.of(new BigDecimal("-100.000000"), new BigDecimal("100.000000"))),
                nps(10, 0).interval());
    }

    @Test
    void ofNobodyThereIsNoScore() {
        Nps nobody = nps();

        assertEquals(Ratio.of(0, 0), nobody.score());
        assertEquals(Optional.empty(), nobody.interval());
    }

    @Test
    void answersOfOneKindHaveAScoreAndNoInterval() {
        assertEquals(Ratio.of(300, 3), nps(9, 10, 10).score());
        assertEquals(Ratio.of(-100, 1), nps(3).score());
        assertTrue(nps(9, 10, 10).interval().isEmpty());
    }

    @Test
    void whatIsNotAskedIsNotAnswered() {
        Questionnaire poll = Poll.questionnaire(Poll.question("q", QuestionPurpose.OTHER, NumericScale.of(0, 10)));

        assertEquals(0, Poll.of(poll, "a").answered("a", "q", 9).tally().nps().answers());
    }
}
