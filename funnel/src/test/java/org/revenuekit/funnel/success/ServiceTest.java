package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.NOBODY;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.ResponseState;

class ServiceTest {
    private static final ServicePromise PROMISE = ServicePromise.standard();
    private static final Customer CUSTOMER = Cafe.since(CAPRICORN, "2026-01-01");

    private static SupportRequest request(AccountId account, String id, String at) {
        return SupportRequest.builder()
                .id(RequestId.of(id))
                .account(account)
                .receivedAt(Cafe.at(at))
                .build();
    }

    private static final SupportRequest MONDAY = request(CAPRICORN, "R", "2026-02-02T10:00");

    private static ServiceReport measure(AsOf asOf, SupportRequest... requests) {
        return ServiceReview.of(PROMISE).measure(Cafe.one(CUSTOMER), List.of(requests), Cafe.NINE_TO_SIX, asOf);
    }

    private static RequestResponse response(AsOf asOf, SupportRequest request) {
        return measure(asOf, request).of(CAPRICORN).responses().get(0);
    }

    @Test
    void aRequestIsAnsweredInTimeOrLate() {
        AsOf friday = Cafe.asOf("2026-02-06");
        RequestResponse met = response(friday, MONDAY.withAnsweredAt(Cafe.at("2026-02-02T18:00")));
        assertEquals(ResponseState.MET, met.state());
        assertEquals(Duration.ofHours(8), met.businessTime());
        assertEquals(Cafe.at("2026-02-02T18:00"), met.deadline());
        assertEquals(
                ResponseState.MET,
                response(friday, MONDAY.withAnsweredAt(Cafe.at("2026-02-03T09:00")))
                        .state());
        RequestResponse missed = response(friday, MONDAY.withAnsweredAt(Cafe.at("2026-02-03T09:00:01")));
        assertEquals(ResponseState.MISSED, missed.state());
        assertEquals(Optional.of(Cafe.at("2026-02-03T09:00:01")), missed.answeredAt());
        assertEquals(
                ResponseState.MET,
                response(friday, MONDAY.withAnsweredAt(MONDAY.receivedAt())).state());
    }

    @Test
    void aRequestGivenTwiceCountsOnce() {
        AsOf friday = Cafe.asOf("2026-02-06");
        ServiceReport twice = measure(friday, MONDAY, MONDAY);
        assertEquals(new FactTally(1, 1), twice.tally());
        assertEquals(List.of("DUPLICATE_REQUEST account capricorn, request R, facts 1"), Cafe.texts(twice.findings()));
        SupportRequest recorded = MONDAY.withRecordedOn(Cafe.day("2026-02-03"));
        for (ServiceReport report : List.of(measure(friday, MONDAY, recorded), measure(friday, recorded, MONDAY))) {
            assertEquals(recorded, report.of(CAPRICORN).responses().get(0).request());
        }
    }

    @Test
    void anOpenRequestIsInTimeOrOverdue() {
        RequestResponse pending = response(Cafe.asOf("2026-02-02"), MONDAY);
        assertEquals(ResponseState.PENDING, pending.state());
        assertEquals(Optional.empty(), pending.answeredAt());
        assertEquals(Duration.ofHours(8), pending.businessTime());
        assertEquals(
                ResponseState.OVERDUE, response(Cafe.asOf("2026-02-03"), MONDAY).state());
        assertEquals(
                ResponseState.OVERDUE,
                response(Cafe.asOf("2026-02-02"), MONDAY.withPriority(RequestPriority.HIGH))
                        .state());
    }

    @Test
    void anAnswerThatIsNotSeenIsNone() {
        SupportRequest midnight = MONDAY.withAnsweredAt(Cafe.at("2026-02-04T00:00"));
        assertEquals(
                ResponseState.OVERDUE,
                response(Cafe.asOf("2026-02-03"), midnight).state());
        assertEquals(
                ResponseState.MISSED,
                response(Cafe.asOf("2026-02-04"), midnight).state());
        AsOf known = Cafe.asOf("2026-02-28").knownOn(Cafe.day("2026-02-03"));
        assertEquals(ResponseState.OVERDUE, response(known, midnight).state());
        assertEquals(Duration.ofHours(17), response(known, midnight).businessTime());
    }

    @Test
    void whatIsNotSeenOrOddIsSetAside() {
        AsOf asOf = Cafe.asOf("2026-02-02").knownOn(Cafe.day("2026-02-05"));
        ServiceReport report = ServiceReview.of(PROMISE)
                .measure(
                        Cafe.one(CUSTOMER.withContractEnd(Cafe.day("2026-02-02"))),
                        List.of(
                                request(CAPRICORN, "after", "2026-02-03T00:00"),
                                request(CAPRICORN, "known later", "2026-02-01T00:00")
                                        .withRecordedOn(Cafe.day("2026-02-06")),
                                request(CAPRICORN, "known in time", "2026-02-01T00:00")
                                        .withRecordedOn(Cafe.day("2026-02-05")),
                                request(CAPRICORN, "left", "2026-02-02T00:00"),
                                request(CAPRICORN, "early", "2025-12-31T23:59"),
                                request(CAPRICORN, "twice", "2026-01-05T10:01"),
                                request(CAPRICORN, "twice", "2026-01-05T10:00"),
                                request(CAPRICORN, "twice", "2026-01-05T10:02"),
                                request(CAPRICORN, "odd", "2026-01-05T10:00")
                                        .withAnsweredAt(Cafe.at("2026-01-05T09:59")),
                                request(NOBODY, "who", "2026-01-05T10:00")),
                        Cafe.NINE_TO_SIX,
                        asOf);
        assertEquals(
                List.of(
                        "AFTER_AS_OF account capricorn, facts 2",
                        "OUTSIDE_CONTRACT account capricorn, facts 2",
                        "DUPLICATE_REQUEST account capricorn, request twice, facts 2",
                        "ANSWERED_BEFORE_RECEIVED account capricorn, request odd, facts 1",
                        "UNKNOWN_ACCOUNT account nobody, facts 1"),
                Cafe.texts(report.findings()));
        assertEquals(new FactTally(2, 8), report.tally());
        assertEquals(
                List.of("twice", "known in time"),
                report.of(CAPRICORN).responses().stream()
                        .map(response -> response.request().id().value())
                        .toList());
        assertEquals(
                Cafe.at("2026-01-05T10:00"),
                report.of(CAPRICORN).responses().get(0).request().receivedAt());
    }

    /** A request that is on record before it comes is not known to come. */
    @Test
    void nothingIsKnownOfDaysAfterThatOfKnowledge() {
        AsOf asOf = Cafe.asOf("2026-02-28").knownOn(Cafe.day("2026-02-01"));
        ServiceReport report = measure(asOf, MONDAY.withRecordedOn(Cafe.day("2026-01-01")));
        assertEquals(List.of(), report.of(CAPRICORN).responses());
        assertEquals(new FactTally(0, 1), report.tally());
        assertEquals(0, report.total().total());
    }

    @Test
    void ofSeveralWithOneIdTheFirstStandsWhateverTheOrder() {
        AsOf asOf = Cafe.asOf("2026-02-28");
        List<SupportRequest> same = List.of(
                MONDAY.withPriority(RequestPriority.HIGH).withAnsweredAt(Cafe.at("2026-02-02T11:00")),
                MONDAY.withPriority(RequestPriority.HIGH),
                MONDAY.withPriority(RequestPriority.HIGH).withAnsweredAt(Cafe.at("2026-02-02T12:00")),
                MONDAY);
        for (int first = 0; first < same.size(); first++) {
            SupportRequest[] given = {
                same.get(first), same.get((first + 1) % 4), same.get((first + 2) % 4), same.get((first + 3) % 4)
            };
            assertEquals(
                    same.get(0),
                    measure(asOf, given).of(CAPRICORN).responses().get(0).request());
        }
    }

    private static final ServiceReport REPORT = ServiceReview.of(PROMISE)
            .measure(
                    Cafe.one(CUSTOMER.withSegment("high"), Cafe.since(ARIES, "2026-01-01")),
                    List.of(
                            MONDAY.withAnsweredAt(Cafe.at("2026-02-02T11:00")),
                            request(CAPRICORN, "S", "2026-02-02T09:00")
                                    .withPriority(RequestPriority.URGENT)
                                    .withAnsweredAt(Cafe.at("2026-02-02T12:00")),
                            request(CAPRICORN, "T", "2026-02-02T09:00"),
                            request(CAPRICORN, "U", "2026-02-03T09:00").withPriority(RequestPriority.LOW),
                            request(CAPRICORN, "V", "2026-01-30T10:00"),
                            request(ARIES, "A", "2026-02-02T09:00"),
                            request(ARIES, "P", "2026-02-03T17:00")),
                    Cafe.NINE_TO_SIX,
                    Cafe.asOf("2026-02-03"));

    @Test
    void countsAreByPriorityAndGroup() {
        assertEquals(
                new ResponseCounts(
                        1,
                        1,
                        2,
                        3,
                        DurationSummary.ofMicros(
                                Duration.ofHours(1).toNanos() / 1_000,
                                Duration.ofHours(3).toNanos() / 1_000)),
                REPORT.total());
        assertEquals("1/5", REPORT.total().shareInTime().toString());
        assertEquals(1, REPORT.of(RequestPriority.URGENT).missed());
        assertEquals(0, REPORT.of(RequestPriority.HIGH).total());
        assertEquals(
                List.of(RequestPriority.values()), REPORT.byPriority().keySet().asList());
        assertEquals(
                REPORT.of(RequestPriority.NORMAL),
                REPORT.byPriority().values().asList().get(2));
        Grouped<String, ServiceReport> groups = REPORT.by(Customer.bySegment());
        assertEquals(5, groups.of("high").orElseThrow().total().total());
        assertEquals(2, groups.ungrouped().total().total());
        assertEquals(Cafe.NINE_TO_SIX, groups.ungrouped().hours());
        assertEquals(PROMISE, groups.ungrouped().definition());
        assertEquals(Cafe.asOf("2026-02-03"), groups.ungrouped().asOf());
        assertEquals(2, REPORT.list().size());
        assertThrows(UnknownIdException.class, () -> REPORT.of(NOBODY));
    }

    @Test
    void theOverdueAreListedByDeadline() {
        assertEquals(
                List.of("V", "A", "T"),
                REPORT.overdue().stream()
                        .map(response -> response.request().id().value())
                        .toList());
    }

    @Test
    void sharesAreExplainedAndObserved() {
        assertEquals("""
                share in time of requests of account capricorn as of 2026-02-03 (service-promise@1) = 0.25 (quotient)
                  in time = 1
                    V NORMAL OVERDUE, PT26H of business hours since 2026-01-30T01:00:00Z = 0
                    S URGENT MISSED, PT3H of business hours since 2026-02-02T00:00:00Z = 0
                    T NORMAL OVERDUE, PT18H of business hours since 2026-02-02T00:00:00Z = 0
                    R NORMAL MET, PT1H of business hours since 2026-02-02T01:00:00Z = 1
                  decided = 4""", REPORT.explain(CAPRICORN).text());
        assertEquals(
                List.of(
                        Observation.of(
                                ARIES,
                                ServiceReport.IN_TIME,
                                ObservedValue.of(0),
                                Cafe.day("2026-02-03"),
                                ObservationChannel.HEARING),
                        Observation.of(
                                CAPRICORN,
                                ServiceReport.IN_TIME,
                                ObservedValue.of(25),
                                Cafe.day("2026-02-03"),
                                ObservationChannel.HEARING)),
                REPORT.observations().list());
        assertEquals(0, measure(Cafe.asOf("2026-02-02"), MONDAY).observations().size());
        assertEquals(
                new BigDecimal("66.666667"),
                measure(
                                Cafe.asOf("2026-02-28"),
                                MONDAY.withAnsweredAt(MONDAY.receivedAt()),
                                request(CAPRICORN, "S", "2026-02-02T09:00").withAnsweredAt(Cafe.at("2026-02-02T12:00")),
                                request(CAPRICORN, "T", "2026-02-02T09:00"))
                        .observations()
                        .list()
                        .get(0)
                        .value()
                        .number()
                        .orElseThrow());
    }

    @Test
    void promisesAndRequestsAreChecked() {
        assertEquals(PROMISE, PROMISE.toBuilder().build());
        assertEquals(PROMISE.ref().hashCode(), PROMISE.hashCode());
        assertEquals(Duration.ofHours(4), PROMISE.respondWithin(RequestPriority.HIGH));
        assertRefused(
                "respondWithin must be > 0 and <= 365 days, was PT0S (priority HIGH, promise service-promise@1)",
                () -> PROMISE.withRespondWithin(ImmutableMap.of(RequestPriority.URGENT, Duration.ofDays(365))));
        assertRefused(
                "respondWithin must be > 0 and <= 365 days, was PT8760H0.000000001S "
                        + "(priority URGENT, promise service-promise@1)",
                () -> PROMISE.withRespondWithin(ImmutableMap.of(
                        RequestPriority.URGENT, Duration.ofDays(365).plusNanos(1))));
        assertRefused(
                "respondWithin must be > 0 and <= 365 days, was PT-1S (priority URGENT, promise service-promise@1)",
                () -> PROMISE.withRespondWithin(ImmutableMap.of(RequestPriority.URGENT, Duration.ofSeconds(-1))));
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T00:00:00Z");
        assertEquals(first, MONDAY.withReceivedAt(first).receivedAt());
        assertEquals(last, MONDAY.withReceivedAt(last).receivedAt());
        assertRefused(
                "receivedAt must be 0001-01-01T00:00:00Z to 9999-12-31T00:00:00Z, was 0000-12-31T23:59:59Z (request R)",
                () -> MONDAY.withReceivedAt(first.minusSeconds(1)));
        assertRefused(
                "answeredAt must be 0001-01-01T00:00:00Z to 9999-12-31T00:00:00Z, was 9999-12-31T00:00:01Z (request R)",
                () -> MONDAY.withAnsweredAt(last.plusSeconds(1)));
        assertEquals(RequestPriority.NORMAL, MONDAY.priority());
        List<SupportRequest> different = List.of(
                MONDAY,
                MONDAY.withId(RequestId.of("x")),
                MONDAY.withAccount(ARIES),
                MONDAY.withPriority(RequestPriority.LOW),
                MONDAY.withReceivedAt(first),
                MONDAY.withAnsweredAt(last),
                MONDAY.withRecordedOn(Cafe.day("2026-02-06")));
        assertEquals(different.size(), Set.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(SupportRequest::hashCode).distinct().count());
        assertEquals(
                MONDAY.hashCode(), SupportRequest.builder().from(MONDAY).build().hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() throws ReflectiveOperationException {
        AsOf asOf = Cafe.asOf("2026-01-31");
        ServiceReview review = ServiceReview.of(PROMISE);
        Customers customers = Cafe.one(CUSTOMER);
        assertNames("definition", () -> ServiceReview.of(null));
        assertNames("customers", () -> review.measure(null, List.of(), Cafe.NINE_TO_SIX, asOf));
        assertNames("requests", () -> review.measure(customers, null, Cafe.NINE_TO_SIX, asOf));
        assertNames("hours", () -> review.measure(customers, List.of(), null, asOf));
        assertNames("asOf", () -> review.measure(customers, List.of(), Cafe.NINE_TO_SIX, null));
        assertNames("priority", () -> REPORT.of((RequestPriority) null));
        assertNames("priority", () -> PROMISE.respondWithin(null));
        RequestResponse response = REPORT.of(CAPRICORN).responses().get(0);
        Cafe.assertNoPartIsNull(REPORT.of(CAPRICORN));
        Cafe.assertNoPartIsNull(response);
        assertNotEquals(
                response.hashCode(),
                new RequestResponse(
                                response.request(),
                                response.deadline(),
                                response.answeredAt(),
                                response.businessTime(),
                                ResponseState.MET)
                        .hashCode());
    }
}
