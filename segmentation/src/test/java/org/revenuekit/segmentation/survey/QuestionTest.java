package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.survey.Poll.TEXT;
import static org.revenuekit.segmentation.survey.Poll.assertRefuses;
import static org.revenuekit.segmentation.survey.Poll.question;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.offering.ProductId;

class QuestionTest {
    private static final NumericScale FIVE = NumericScale.of(1, 5);
    private static final NumericScale TEN = NumericScale.of(0, 10);
    private static final Choice PLAIN = Choice.of(ChoiceOption.of("a", TEXT), ChoiceOption.of("b", TEXT));

    @Test
    void observesTheIndicatorOfItsNameForNoPurposeUnlessItSaysOtherwise() {
        Question question = Question.builder()
                .id(QuestionId.of("q"))
                .text(TEXT)
                .format(FIVE)
                .build();

        assertEquals(IndicatorId.of("q"), question.indicator());
        assertEquals(QuestionPurpose.OTHER, question.purpose());
        assertThrows(IllegalStateException.class, () -> Question.builder().build());
    }

    @Test
    void satisfactionAndItsDriversAreMeasured() {
        question("q", QuestionPurpose.SATISFACTION, FIVE);
        question("q", QuestionPurpose.DRIVER, FIVE);
        assertRefuses(
                "SATISFACTION must have a numeric scale, had " + PLAIN + " (question q)",
                () -> question("q", QuestionPurpose.SATISFACTION, PLAIN));
        assertRefuses(
                "DRIVER must have a numeric scale, had " + PLAIN + " (question q)",
                () -> question("q", QuestionPurpose.DRIVER, PLAIN));
    }

    @Test
    void aRecommendationGoesFromZeroToTen() {
        question("q", QuestionPurpose.RECOMMENDATION, TEN);
        question("q", QuestionPurpose.RECOMMENDATION, TEN.withPotentialFrom(BigDecimal.valueOf(9)));
        assertRefuses(
                "RECOMMENDATION must have a scale of 0 to 10, had NumericScale{min=1, max=5} (question q)",
                () -> question("q", QuestionPurpose.RECOMMENDATION, FIVE));
        assertThrows(
                IllegalArgumentException.class, () -> question("q", QuestionPurpose.RECOMMENDATION, Choice.yesNo()));
    }

    @Test
    void anIntentionCanShow() {
        question("q", QuestionPurpose.UPSELL, Choice.yesNo());
        question("q", QuestionPurpose.CROSS_SELL, TEN.withPotentialFrom(BigDecimal.TEN));
        assertRefuses(
                "UPSELL must have an answer that shows potential, had NumericScale{min=1, max=5} (question q)",
                () -> question("q", QuestionPurpose.UPSELL, FIVE));
        assertThrows(IllegalArgumentException.class, () -> question("q", QuestionPurpose.REFERRAL, PLAIN));
    }

    @Test
    void aNeedCanBeRevealed() {
        question(
                "q",
                QuestionPurpose.NEED,
                PLAIN.withOptions(
                        ChoiceOption.of("a", TEXT), ChoiceOption.of("b", TEXT).withNeed(ProductId.of("p"))));
        assertRefuses(
                "NEED must have an option that reveals a need, had " + PLAIN + " (question q)",
                () -> question("q", QuestionPurpose.NEED, PLAIN));
        assertThrows(IllegalArgumentException.class, () -> question("q", QuestionPurpose.NEED, TEN));
    }

    @Test
    void anythingElseMayHaveAnyFormat() {
        assertEquals(PLAIN, question("q", QuestionPurpose.OTHER, PLAIN).format());
    }

    @Test
    void threePurposesAreIntentions() {
        assertTrue(QuestionPurpose.CROSS_SELL.isIntention());
        assertTrue(QuestionPurpose.UPSELL.isIntention());
        assertTrue(QuestionPurpose.REFERRAL.isIntention());
        assertFalse(QuestionPurpose.RECOMMENDATION.isIntention());
    }

    @Test
    void questionsAreEqualByContentAndHashTheSameInEveryLaunch() {
        Question question = question("q", QuestionPurpose.DRIVER, FIVE);

        assertEquals(question, question("q", QuestionPurpose.DRIVER, FIVE));
        assertNotEquals(question, question.withPurpose(QuestionPurpose.OTHER));
        assertEquals(
                Objects.hash(question.id(), question.text(), question.indicator(), "DRIVER", FIVE),
                question.hashCode());
    }
}
