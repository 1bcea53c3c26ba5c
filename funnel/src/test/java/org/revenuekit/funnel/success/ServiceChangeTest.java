package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.assertNames;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.flow.ResponseState;

class ServiceChangeTest {
    private static final AccountId NEW = AccountId.of("new");
    private static final AccountId OLD = AccountId.of("old");

    private static SupportRequest request(AccountId account, String id, String at) {
        return SupportRequest.builder()
                .id(RequestId.of(id))
                .account(account)
                .receivedAt(Cafe.at(at))
                .build();
    }

    private static SupportRequest request(AccountId account, String id, String at, String answered) {
        return request(account, id, at).withAnsweredAt(Cafe.at(answered));
    }

    /** The first of February 2026 is a Sunday. */
    private static final List<SupportRequest> REQUESTS = List.of(
            request(CAPRICORN, "met", "2026-02-02T09:00", "2026-02-02T13:00"),
            request(CAPRICORN, "late", "2026-02-03T09:00", "2026-02-09T11:00"),
            request(CAPRICORN, "never", "2026-02-03T10:00"),
            request(CAPRICORN, "pending", "2026-02-05T17:00", "2026-02-06T10:00"),
            request(CAPRICORN, "soon", "2026-02-10T09:00", "2026-02-10T10:00"),
            request(CAPRICORN, "wait", "2026-02-10T09:30"),
            request(ARIES, "met", "2026-02-09T09:00", "2026-02-09T11:00"),
            request(ARIES, "turned", "2026-02-05T16:00"),
            request(NEW, "late", "2026-02-09T09:00"),
            request(OLD, "late", "2026-02-02T09:00"));

    private static ServiceReport report(ServicePromise promise, String day, AccountId... accounts) {
        return ServiceReview.of(promise)
                .measure(
                        Customers.of(Stream.of(accounts)
                                .map(account -> Cafe.since(account, "2026-01-01"))
                                .toList()),
                        REQUESTS,
                        Cafe.NINE_TO_SIX,
                        Cafe.asOf(day));
    }

    private static final ServiceReport THEN = report(ServicePromise.standard(), "2026-02-05", CAPRICORN, ARIES, OLD);
    private static final ServiceReport NOW = report(ServicePromise.standard(), "2026-02-10", CAPRICORN, ARIES, NEW);
    private static final ServiceChange CHANGE = NOW.changeSince(THEN);

    private static List<String> names(List<RequestResponse> responses) {
        return responses.stream()
                .map(response ->
                        response.request().account() + " " + response.request().id())
                .toList();
    }

    @Test
    void requestsMoveOn() {
        assertEquals(5, CHANGE.transitions().total());
        assertEquals(1, CHANGE.transitions().count(ResponseState.MET, ResponseState.MET));
        assertEquals(1, CHANGE.transitions().count(ResponseState.OVERDUE, ResponseState.MISSED));
        assertEquals(1, CHANGE.transitions().count(ResponseState.OVERDUE, ResponseState.OVERDUE));
        assertEquals(1, CHANGE.transitions().count(ResponseState.PENDING, ResponseState.MET));
        assertEquals(1, CHANGE.transitions().count(ResponseState.PENDING, ResponseState.OVERDUE));
    }

    @Test
    void whatWasAskedAnsweredOrForgottenSince() {
        assertEquals(List.of("aries met", "capricorn soon", "capricorn wait", "new late"), names(CHANGE.asked()));
        assertEquals(List.of("old late"), names(CHANGE.dropped()));
        assertEquals(
                List.of("aries met", "capricorn late", "capricorn pending", "capricorn soon"),
                names(CHANGE.answered()));
        assertEquals(List.of("aries turned", "capricorn wait", "new late"), sorted(CHANGE.becameOverdue()));
        assertEquals(List.of("capricorn never"), names(CHANGE.stillOverdue()));
        assertEquals(List.of("old late", "capricorn late"), names(CHANGE.noLongerOverdue()));
        assertEquals(THEN.overdue().get(0), CHANGE.noLongerOverdue().get(0));
        assertEquals(NOW.overdue().get(0), CHANGE.stillOverdue().get(0));
        assertEquals(List.of(NOW.of(NEW)), CHANGE.came());
        assertEquals(List.of(THEN.of(OLD)), CHANGE.gone());
    }

    private static List<String> sorted(List<RequestResponse> responses) {
        assertTrue(responses.stream().map(RequestResponse::state).allMatch(ResponseState.OVERDUE::equals));
        assertEquals(
                responses,
                responses.stream().sorted(RequestResponse.BY_DEADLINE).toList());
        return names(responses).stream().sorted().toList();
    }

    @Test
    void serviceIsFasterOrSlower() {
        assertEquals("1/4", THEN.total().shareInTime().toString());
        assertEquals("4/9", NOW.total().shareInTime().toString());
        assertEquals("7/36", CHANGE.shareInTime().toString());
        assertEquals("2/4", CHANGE.askedCounts().shareInTime().toString());
        assertEquals(
                Optional.of(Duration.ofMinutes(90)),
                CHANGE.askedCounts().answered().median());
        assertEquals(Optional.of(Duration.ofHours(4)), THEN.total().answered().median());
        assertEquals(Optional.of(Duration.ofHours(2)), NOW.total().answered().median());
        assertEquals(Optional.of(Duration.ofHours(-2)), CHANGE.median());
        ServiceReport nothing = report(ServicePromise.standard(), "2026-01-31", CAPRICORN);
        assertEquals(Optional.empty(), NOW.changeSince(nothing).median());
        assertEquals(Optional.empty(), nothing.changeSince(NOW).median());
        assertSame(THEN, CHANGE.earlier());
        assertSame(NOW, CHANGE.later());
    }

    @Test
    void aRequestThatBecomesThatOfAnotherCustomerIsAnother() {
        SupportRequest given = request(CAPRICORN, "R", "2026-02-02T09:00");
        ServiceReport then = measure(given);
        ServiceReport now = measure(given.withAccount(ARIES));
        ServiceChange change = now.changeSince(then);
        assertEquals(List.of("aries R"), names(change.asked()));
        assertEquals(List.of("capricorn R"), names(change.dropped()));
        assertEquals(0, change.transitions().total());
    }

    private static ServiceReport measure(SupportRequest request) {
        return ServiceReview.of(ServicePromise.standard())
                .measure(
                        Cafe.one(Cafe.since(CAPRICORN, "2026-01-01"), Cafe.since(ARIES, "2026-01-01")),
                        List.of(request),
                        Cafe.NINE_TO_SIX,
                        Cafe.asOf("2026-02-03"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void promisesMayDifferIfTheirReferencesDo() {
        ServicePromise other = ServicePromise.standard().toBuilder()
                .respondWithin(ImmutableMap.of(
                        RequestPriority.URGENT, Duration.ofHours(2),
                        RequestPriority.HIGH, Duration.ofHours(4),
                        RequestPriority.NORMAL, Duration.ofHours(8),
                        RequestPriority.LOW, Duration.ofHours(24)))
                .build();
        ServiceReport clashing = report(other, "2026-02-05");
        assertThrows(DefinitionClashException.class, () -> NOW.changeSince(clashing));
        ServiceReport versioned = report(other.withRef(DefinitionRef.of("service-promise", 2)), "2026-02-05");
        assertEquals(3, NOW.changeSince(versioned).came().size());
        assertNames("earlier", () -> NOW.changeSince(null));
    }
}
