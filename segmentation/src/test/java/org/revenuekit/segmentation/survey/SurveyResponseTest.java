package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.ANSWERED;
import static org.revenuekit.segmentation.survey.Poll.ASKED;
import static org.revenuekit.segmentation.survey.Poll.AS_OF;
import static org.revenuekit.segmentation.survey.Poll.assertMandatory;
import static org.revenuekit.segmentation.survey.Poll.id;
import static org.revenuekit.segmentation.survey.Poll.response;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.time.AsOf;

class SurveyResponseTest {
    private static AsOf on(LocalDate day) {
        return AS_OF.calendar().endOf(day);
    }

    @Test
    void whoWasAskedHasNotAnsweredUnlessHeHas() {
        SurveyResponse response = SurveyResponse.unanswered(id("a"), ASKED);

        assertEquals(id("a"), response.account());
        assertEquals(Optional.empty(), response.answeredOn());
        assertEquals(ImmutableMap.of(), response.answers());
        assertEquals(Optional.empty(), response.askedBy());
        assertEquals(ASKED, response.recordedOn());
        assertEquals(ANSWERED, response("a").recordedOn());
        assertThrows(IllegalStateException.class, () -> SurveyResponse.builder().build());
    }

    @Test
    void askingIsSeenFromItsDayAndAnsweringFromItsOwn() {
        SurveyResponse response = response("a");

        assertFalse(response.isAskingSeen(on(ASKED.minusDays(1))));
        assertTrue(response.isAskingSeen(on(ASKED)));
        assertFalse(response.isAnswerSeen(on(ANSWERED.minusDays(1))));
        assertTrue(response.isAnswerSeen(on(ANSWERED)));
        assertTrue(response.isAskingSeen(on(ANSWERED)));
    }

    @Test
    void withoutAnAnswerOnlyAskingIsSeen() {
        SurveyResponse response = SurveyResponse.unanswered(id("a"), ASKED);

        assertFalse(response.isAskingSeen(on(ASKED.minusDays(1))));
        assertTrue(response.isAskingSeen(on(ASKED)));
        assertFalse(response.isAnswerSeen(AS_OF));
    }

    @Test
    void aRecordIsSeenFromItsDayOn() {
        SurveyResponse late = response("a").withRecordedOn(ANSWERED.plusDays(2));

        assertFalse(late.isAnswerSeen(on(ANSWERED.plusDays(1))));
        assertTrue(late.isAnswerSeen(on(ANSWERED.plusDays(2))));
        assertTrue(late.isAskingSeen(on(ASKED)), "that it was asked is known since");
        SurveyResponse unanswered = SurveyResponse.unanswered(id("a"), ASKED).withRecordedOn(ASKED.plusDays(2));
        assertFalse(unanswered.isAskingSeen(on(ASKED.plusDays(1))));
        assertTrue(unanswered.isAskingSeen(on(ASKED.plusDays(2))));
    }

    @Test
    void whoAnswersWasAskedWhateverTheDays() {
        SurveyResponse early = response("a").withAnsweredOn(ASKED.minusDays(5)).withRecordedOn(ASKED.minusDays(5));

        assertTrue(early.isAnswerSeen(on(ASKED.minusDays(5))));
        assertTrue(early.isAskingSeen(on(ASKED.minusDays(5))));
        assertFalse(early.isAskingSeen(on(ASKED.minusDays(6))));
        SurveyResponse ahead = response("a").withRecordedOn(ASKED.minusDays(5));
        assertTrue(ahead.isAnswerSeen(on(ANSWERED).knownOn(ASKED.minusDays(5))));
        assertTrue(ahead.isAskingSeen(on(ANSWERED).knownOn(ASKED.minusDays(5))));
        assertFalse(ahead.isAskingSeen(on(ANSWERED).knownOn(ASKED.minusDays(6))));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void thePointOfViewIsMandatory() {
        assertMandatory("asOf", () -> response("a").isAskingSeen(null));
        assertMandatory("asOf", () -> response("a").isAnswerSeen(null));
    }
}
