package org.revenuekit.core.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

class NextActionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(DAY);
    private static final NextAction ACTION = NextAction.builder()
            .account(AccountId.of("A1"))
            .what("見積もりの提示")
            .due(DAY)
            .recordedOn(DAY)
            .build();

    @Test
    void saysWhatWithWhomAndUntilWhen() {
        assertEquals(AccountId.of("A1"), ACTION.account());
        assertEquals("見積もりの提示", ACTION.what());
        assertEquals(DAY, ACTION.due());
        assertEquals(DAY, ACTION.recordedOn());
        assertEquals(Optional.empty(), ACTION.opportunity());
        assertEquals(Optional.empty(), ACTION.seller());
        assertEquals(Optional.empty(), ACTION.doneOn());
        assertFalse(NextAction.builder()
                .account(AccountId.of("A1"))
                .what("call")
                .due(DAY)
                .recordedOn(DAY)
                .build()
                .agreed());
    }

    @Test
    void keepsWhatIsKnown() {
        NextAction action = NextAction.builder()
                .from(ACTION)
                .opportunity(OpportunityId.of("O1"))
                .seller(SellerId.of("S1"))
                .agreed(true)
                .doneOn(DAY)
                .build();

        assertEquals(Optional.of(OpportunityId.of("O1")), action.opportunity());
        assertEquals(Optional.of(SellerId.of("S1")), action.seller());
        assertEquals(Optional.of(DAY), action.doneOn());
        assertTrue(action.agreed());
    }

    @Test
    void isOpenFromTheDayOfItsRecordToThatBeforeItIsDone() {
        assertTrue(ACTION.isOpen(AS_OF));
        assertFalse(ACTION.withRecordedOn(DAY.plusDays(1)).isOpen(AS_OF));
        assertFalse(ACTION.withRecordedOn(DAY.plusDays(1)).isOpen(AS_OF.knownOn(DAY.plusDays(9))));
        assertFalse(ACTION.isOpen(AS_OF.knownOn(DAY.minusDays(1))));
        assertTrue(ACTION.withDoneOn(DAY.plusDays(1)).isOpen(AS_OF));
        assertFalse(ACTION.withDoneOn(DAY).isOpen(AS_OF));
    }

    @Test
    void isOverdueFromTheDayAfter() {
        assertFalse(ACTION.isOverdue(AS_OF));
        assertTrue(ACTION.withDue(DAY.minusDays(1)).isOverdue(AS_OF));
        assertFalse(ACTION.withDue(DAY.minusDays(1)).withDoneOn(DAY).isOverdue(AS_OF));
    }

    @Test
    void whatHasBounds() {
        assertEquals("x".repeat(1_000), ACTION.withWhat("x".repeat(1_000)).what());
        assertRefused("next action must have at most 1000 chars, had 1001", () -> ACTION.withWhat("x".repeat(1_001)));
        assertRefused("next action must not be blank", () -> ACTION.withWhat(" "));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void accountWhatDueAndRecordedOnAreMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> NextAction.builder().build())
                .getMessage());
        assertTrue(message.contains("[account, what, due, recordedOn]"), message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void theDateIsMandatory() {
        assertNames("asOf", () -> ACTION.isOpen(null));
        assertNames("asOf", () -> ACTION.isOverdue(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ImmutableNextAction.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
