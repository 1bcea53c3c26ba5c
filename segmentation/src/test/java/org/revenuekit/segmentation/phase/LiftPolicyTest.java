package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;

class LiftPolicyTest {
    private static final LiftPolicy STANDARD = LiftPolicy.standard();

    @Test
    void theStandardPolicy() {
        assertEquals(DefinitionRef.of("activity-lift", 1), STANDARD.ref());
        assertEquals(180, STANDARD.days());
        assertEquals(10, STANDARD.minimumGroup());
        assertEquals(new BigDecimal("1.96"), STANDARD.z());
    }

    @Test
    void isChangedByBuilding() {
        LiftPolicy ours = STANDARD.toBuilder()
                .ref(DefinitionRef.of("ours", 1))
                .days(3_650)
                .minimumGroup(1)
                .z(new BigDecimal("100"))
                .build();

        assertEquals(3_650, ours.days());
        assertEquals(ours, ours.toBuilder().build());
        assertNotEquals(ours, ours.withDays(1));
        assertEquals(STANDARD, STANDARD.withZ(new BigDecimal("1.960")));
        assertEquals(
                STANDARD.hashCode(), STANDARD.withZ(new BigDecimal("1.960")).hashCode());
    }

    @Test
    void numbersHaveBounds() {
        assertRefused("days must be 1 to 3650, was 0 (policy activity-lift@1)", () -> STANDARD.withDays(0));
        assertRefused("days must be 1 to 3650, was 3651 (policy activity-lift@1)", () -> STANDARD.withDays(3_651));
        assertRefused("minimumGroup must be >= 1, was 0 (policy activity-lift@1)", () -> STANDARD.withMinimumGroup(0));
        assertRefused(
                "z must be above 0 and at most 100, was 0 (policy activity-lift@1)",
                () -> STANDARD.withZ(BigDecimal.ZERO));
    }

    @Test
    @SuppressWarnings("NullAway") // the test is about what NullAway forbids
    void theQuestionTakesNoNull() {
        assertNames("definition", () -> LiftReview.of(null));
        assertNames("board", () -> LiftReview.of(STANDARD).measure(null));
    }
}
