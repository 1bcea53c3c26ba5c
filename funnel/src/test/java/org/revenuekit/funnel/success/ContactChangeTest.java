package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.assertNames;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;

class ContactChangeTest {
    private static final ContactCadence CADENCE = ContactCadence.builder()
            .ref(DefinitionRef.of("test", 1))
            .addOffsets(Period.ofDays(10))
            .every(Period.ofDays(30))
            .daysAhead(0)
            .addKinds(ActivityKind.CALL)
            .build();
    private static final AccountId EARLY = AccountId.of("early");
    private static final AccountId LEFT = AccountId.of("left");
    private static final AccountId NEW = AccountId.of("new");
    private static final AccountId OLD = AccountId.of("old");
    private static final AccountId SAME = AccountId.of("same");

    private static Activity call(AccountId account, String day) {
        return Activity.builder()
                .kind(ActivityKind.CALL)
                .account(account)
                .date(Cafe.day(day))
                .build();
    }

    private static ContactReport report(ContactCadence cadence, String day, Customer... customers) {
        return ContactReview.of(cadence)
                .review(
                        Cafe.one(customers),
                        List.of(call(CAPRICORN, "2026-02-10"), call(ARIES, "2026-01-11")),
                        Cafe.asOf(day));
    }

    private static final ContactReport THEN = report(
            CADENCE,
            "2026-01-20",
            Cafe.since(CAPRICORN, "2026-01-01"),
            Cafe.since(ARIES, "2026-01-01"),
            Cafe.since(LEFT, "2026-01-03").withContractEnd(Cafe.day("2026-01-25")),
            Cafe.since(OLD, "2026-01-02"),
            Cafe.since(SAME, "2026-01-01"),
            Cafe.since(EARLY, "2026-01-05"));
    private static final ContactReport NOW = report(
            CADENCE,
            "2026-02-20",
            Cafe.since(CAPRICORN, "2026-01-01"),
            Cafe.since(ARIES, "2026-01-01"),
            Cafe.since(LEFT, "2026-01-03").withContractEnd(Cafe.day("2026-01-25")),
            Cafe.since(NEW, "2026-01-25"),
            Cafe.since(SAME, "2026-01-01"),
            Cafe.since(EARLY, "2025-12-31"));
    private static final ContactChange CHANGE = NOW.changeSince(THEN);

    private static List<String> names(List<CustomerContact> contacts) {
        return contacts.stream()
                .map(contact -> contact.customer().account().value())
                .toList();
    }

    @Test
    void whoBecameOverdueOrDidNotStaySo() {
        assertEquals(List.of("early", "same", "new", "aries"), names(NOW.overdue()));
        assertEquals(List.of("capricorn", "same", "old", "left", "early"), names(THEN.overdue()));
        assertEquals(List.of("new", "aries"), names(CHANGE.becameOverdue()));
        assertEquals(List.of(NOW.of(EARLY), NOW.of(SAME)), CHANGE.stillOverdue());
        assertEquals(List.of(THEN.of(CAPRICORN), THEN.of(OLD), THEN.of(LEFT)), CHANGE.noLongerOverdue());
    }

    @Test
    void whoMovedIsCountedAndNamed() {
        assertEquals(5, CHANGE.transitions().total());
        assertEquals(2, CHANGE.transitions().count(ContactState.OVERDUE, ContactState.OVERDUE));
        assertEquals(1, CHANGE.transitions().count(ContactState.OVERDUE, ContactState.UP_TO_DATE));
        assertEquals(1, CHANGE.transitions().count(ContactState.OVERDUE, ContactState.OUTSIDE));
        assertEquals(1, CHANGE.transitions().count(ContactState.UP_TO_DATE, ContactState.OVERDUE));
        assertEquals(List.of(NOW.of(CAPRICORN)), CHANGE.by(ContactState.OVERDUE, ContactState.UP_TO_DATE));
        assertEquals(List.of("early", "same"), names(CHANGE.by(ContactState.OVERDUE, ContactState.OVERDUE)));
        assertEquals(List.of(NOW.of(NEW)), CHANGE.came());
        assertEquals(List.of(THEN.of(OLD)), CHANGE.gone());
    }

    @Test
    void theShareOfOverdueIsCompared() {
        assertEquals("5/6", THEN.shareOverdue().toString());
        assertEquals("4/5", NOW.shareOverdue().toString());
        assertEquals("-1/30", CHANGE.shareOverdue().toString());
        assertSame(THEN, CHANGE.earlier());
        assertSame(NOW, CHANGE.later());
    }

    @Test
    @SuppressWarnings("NullAway")
    void cadencesMayDifferIfTheirReferencesDo() {
        ContactCadence other = CADENCE.withDaysAhead(3);
        ContactReport clashing = report(other, "2026-01-20");
        assertThrows(DefinitionClashException.class, () -> NOW.changeSince(clashing));
        ContactReport versioned = report(other.withRef(DefinitionRef.of("test", 2)), "2026-01-20");
        assertEquals(6, NOW.changeSince(versioned).came().size());
        assertNames("earlier", () -> NOW.changeSince(null));
        assertNames("from", () -> CHANGE.by(null, ContactState.DUE));
        assertNames("to", () -> CHANGE.by(ContactState.DUE, null));
    }
}
