package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.survey.Poll.assertMandatory;
import static org.revenuekit.segmentation.survey.Poll.ids;
import static org.revenuekit.segmentation.survey.Poll.question;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;

class IntentionTest {
    @Test
    void accountsAreCountedByIntention() {
        List<Intention> intentions = Poll.of(Questionnaire.standard(), "a", "b", "c")
                .answered("a", "crossSellIntent", "no", "referralIntent", "yes", "recommendation", 9)
                .answered("a", "crossSellIntent", "considering")
                .answered("b", "crossSellIntent", "no")
                .asked("c")
                .tally()
                .intentions();

        assertEquals(3, intentions.size());
        assertIntention(QuestionPurpose.CROSS_SELL, List.of("a", "b"), List.of("a"), intentions.get(0));
        assertEquals(Ratio.of(1, 2), intentions.get(0).rate());
        assertIntention(QuestionPurpose.UPSELL, List.of(), List.of(), intentions.get(1));
        assertEquals(Ratio.of(0, 0), intentions.get(1).rate());
        assertIntention(QuestionPurpose.REFERRAL, List.of("a"), List.of("a"), intentions.get(2));
    }

    private static void assertIntention(
            QuestionPurpose purpose, List<String> answered, List<String> intending, Intention actual) {
        assertEquals(
                new Intention(
                        purpose,
                        ImmutableSet.copyOf(ids(answered.toArray(String[]::new))),
                        ImmutableSet.copyOf(ids(intending.toArray(String[]::new)))),
                actual);
    }

    @Test
    void onlyWhatIsAskedForIsThere() {
        Questionnaire poll = Poll.questionnaire(question("q", QuestionPurpose.UPSELL, Choice.yesNo()));

        assertEquals(
                List.of(QuestionPurpose.UPSELL),
                Poll.of(poll).tally().intentions().stream()
                        .map(Intention::purpose)
                        .toList());
    }

    @Test
    void isHashedTheSameInEveryLaunch() {
        assertEquals(
                Objects.hash("UPSELL", ImmutableSet.of(), ImmutableSet.of()),
                new Intention(QuestionPurpose.UPSELL, ImmutableSet.of(), ImmutableSet.of()).hashCode());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allPartsAreMandatory() {
        assertMandatory("purpose", () -> new Intention(null, ImmutableSet.of(), ImmutableSet.of()));
        assertMandatory("answered", () -> new Intention(QuestionPurpose.UPSELL, null, ImmutableSet.of()));
        assertMandatory("intending", () -> new Intention(QuestionPurpose.UPSELL, ImmutableSet.of(), null));
    }
}
