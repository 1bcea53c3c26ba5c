package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.NOBODY;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;
import static org.revenuekit.funnel.success.Cafe.seats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;

class AdoptionTest {
    private static final AdoptionPolicy POLICY = AdoptionPolicy.standard(UsageKind.SEATS);
    private static final Customer CUSTOMER = Cafe.since(CAPRICORN, "2026-01-01");

    private static CustomerAdoption adoption(UsageReading... readings) {
        return AdoptionReview.of(POLICY)
                .measure(Cafe.one(CUSTOMER), List.of(readings), Cafe.asOf("2026-12-31"))
                .of(CAPRICORN);
    }

    @Test
    void theLastReadingCounts() {
        CustomerAdoption adoption = adoption(
                seats(CAPRICORN, 3, 10, "2026-03-01"),
                seats(CAPRICORN, 5, 10, "2026-04-01"),
                seats(CAPRICORN, 4, 10, "2026-02-01"));
        assertEquals("5/10", adoption.rate().toString());
        assertEquals(Optional.of(Cafe.day("2026-04-01")), adoption.latest().map(UsageReading::on));
        assertEquals(Optional.empty(), adoption.earlier());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE), adoption().rate().undefined());
    }

    @Test
    void ofOneDayTheLastRecordedStandsAndOfThoseTheLower() {
        UsageReading first = seats(CAPRICORN, 5, 10, "2026-03-01");
        UsageReading corrected =
                new UsageReading(CAPRICORN, UsageKind.SEATS, 7, 10, Cafe.day("2026-03-01"), Cafe.day("2026-03-02"));
        for (List<UsageReading> given : List.of(List.of(first, corrected), List.of(corrected, first))) {
            assertEquals(
                    "7/10", adoption(given.toArray(new UsageReading[0])).rate().toString());
        }
        assertEquals(
                "4/10",
                adoption(first, seats(CAPRICORN, 4, 10, "2026-03-01")).rate().toString());
        assertEquals(
                "1/2",
                adoption(first, seats(CAPRICORN, 1, 2, "2026-03-01")).rate().toString());
        assertEquals(
                "1/2",
                adoption(seats(CAPRICORN, 1, 2, "2026-03-01"), first).rate().toString());
        assertEquals(
                "1/2",
                adoption(seats(CAPRICORN, 0, 0, "2026-03-01"), seats(CAPRICORN, 1, 2, "2026-03-01"))
                        .rate()
                        .toString());
        AdoptionReport report = AdoptionReview.of(POLICY)
                .measure(
                        Cafe.one(CUSTOMER),
                        List.of(first, seats(CAPRICORN, 1, 2, "2026-03-01"), corrected, corrected),
                        Cafe.asOf("2026-03-01"));
        assertEquals(
                List.of(
                        "AFTER_AS_OF account capricorn, facts 2",
                        "CONTRADICTION account capricorn, what SEATS, day 2026-03-01"),
                Cafe.texts(report.findings()));
        assertEquals(
                List.of(),
                Cafe.texts(AdoptionReview.of(POLICY)
                        .measure(Cafe.one(CUSTOMER), List.of(first, corrected, corrected), Cafe.asOf("2026-03-02"))
                        .findings()));
    }

    @Test
    void aFallIsASign() {
        UsageReading before = seats(CAPRICORN, 50, 100, "2026-02-01"); // 90 days before 2 May
        assertTrue(adoption(before, seats(CAPRICORN, 40, 100, "2026-05-02")).declining());
        assertFalse(adoption(before, seats(CAPRICORN, 41, 100, "2026-05-02")).declining());
        assertTrue(adoption(before, seats(CAPRICORN, 50, 125, "2026-05-02")).declining());
        assertFalse(adoption(before, seats(CAPRICORN, 0, 100, "2026-05-01")).declining());
        assertTrue(adoption(before, seats(CAPRICORN, 90, 100, "2026-02-02"), seats(CAPRICORN, 0, 100, "2026-05-02"))
                .declining());
        assertEquals(
                Optional.of(before),
                adoption(before, seats(CAPRICORN, 90, 100, "2026-02-02"), seats(CAPRICORN, 0, 100, "2026-05-02"))
                        .earlier());
        assertFalse(adoption(seats(CAPRICORN, 0, 100, "2026-02-01"), seats(CAPRICORN, 0, 100, "2026-05-02"))
                .declining());
        assertFalse(adoption(seats(CAPRICORN, 0, 0, "2026-02-01"), seats(CAPRICORN, 0, 100, "2026-05-02"))
                .declining());
        assertFalse(adoption(before, seats(CAPRICORN, 0, 0, "2026-05-02")).declining());
    }

    @Test
    void nearlyFullIsASign() {
        assertTrue(adoption(seats(CAPRICORN, 9, 10, "2026-02-01")).nearlyFull());
        assertFalse(adoption(seats(CAPRICORN, 89, 100, "2026-02-01")).nearlyFull());
        assertFalse(adoption(seats(CAPRICORN, 0, 0, "2026-02-01")).nearlyFull());
        assertFalse(adoption().nearlyFull());
    }

    private static final Customers MANY = Cafe.one(
            CUSTOMER.withSegment("high"),
            Cafe.since(ARIES, "2026-01-01"),
            Cafe.since(AccountId.of("left"), "2026-01-01").withContractEnd(Cafe.day("2026-06-30")),
            Cafe.since(AccountId.of("silent"), "2026-01-01"));
    private static final List<UsageReading> READINGS = List.of(
            seats(CAPRICORN, 8, 10, "2026-02-01"),
            seats(CAPRICORN, 1, 3, "2026-06-01"),
            seats(CAPRICORN, 4, 3, "2026-06-02"),
            seats(CAPRICORN, 2, 3, "2026-07-01"),
            seats(ARIES, 19, 20, "2026-06-30"),
            seats(AccountId.of("left"), 9, 9, "2026-02-01"),
            seats(AccountId.of("left"), 0, 9, "2026-06-29"),
            seats(AccountId.of("left"), 9, 9, "2026-06-30"),
            seats(NOBODY, 1, 1, "2026-06-30"),
            UsageReading.of(ARIES, UsageKind.FEATURES, 5, 8, Cafe.day("2026-06-30")));
    private static final AdoptionReport REPORT =
            AdoptionReview.of(POLICY).measure(MANY, READINGS, Cafe.asOf("2026-06-30"));

    @Test
    void theRateOfAllIsThatOfAllSeatsUnderContract() {
        assertEquals("20/23", REPORT.rate().toString());
        assertEquals(
                "29/32",
                sum(AdoptionReview.of(POLICY)
                        .measure(
                                MANY,
                                List.of(
                                        seats(CAPRICORN, 1, 3, "2026-06-01"),
                                        seats(ARIES, 19, 20, "2026-06-28"),
                                        seats(AccountId.of("left"), 9, 9, "2026-06-29")),
                                Cafe.asOf("2026-06-29"))));
        assertEquals(List.of("capricorn"), names(REPORT.declining()));
        assertEquals(List.of("aries"), names(REPORT.nearlyFull()));
        assertTrue(REPORT.of(AccountId.of("left")).declining());
        assertEquals(4, REPORT.list().size());
        AdoptionReport features = AdoptionReview.of(AdoptionPolicy.standard(UsageKind.FEATURES))
                .measure(MANY, READINGS, Cafe.asOf("2026-06-30"));
        assertEquals("5/8", features.rate().toString());
        assertEquals(new FactTally(1, 0), features.tally());
    }

    private static String sum(AdoptionReport report) {
        return report.rate().toString();
    }

    private static List<String> names(List<CustomerAdoption> adoptions) {
        return adoptions.stream()
                .map(adoption -> adoption.customer().account().value())
                .toList();
    }

    @Test
    void whatIsOddIsSetAside() {
        assertEquals(
                List.of(
                        "AFTER_AS_OF account capricorn, facts 1",
                        "USED_ABOVE_AVAILABLE account capricorn, day 2026-06-02, facts 1",
                        "OUTSIDE_CONTRACT account left, facts 1",
                        "UNKNOWN_ACCOUNT account nobody, facts 1"),
                Cafe.texts(REPORT.findings()));
        assertEquals(new FactTally(5, 4), REPORT.tally());
    }

    @Test
    void groupsExplanationsAndObservations() {
        Grouped<String, AdoptionReport> groups = REPORT.by(Customer.bySegment());
        assertEquals("1/3", groups.of("high").orElseThrow().rate().toString());
        assertEquals("19/20", groups.ungrouped().rate().toString());
        assertEquals("""
                adoption rate SEATS of account aries as of 2026-06-30 (adoption-seats@1) = 0.95 (quotient)
                  used on 2026-06-30 = 19
                  available on 2026-06-30 = 20""", REPORT.explain(ARIES).text());
        assertEquals("""
                adoption rate SEATS of account silent as of 2026-06-30 (adoption-seats@1) = undefined (quotient)
                  used, no reading = 0
                  available, no reading = 0""", REPORT.explain(AccountId.of("silent")).text());
        assertEquals(
                List.of("aries 95", "capricorn 33.333333", "left 0"),
                REPORT.observations().list().stream()
                        .map(observation -> observation.account() + " " + observation.value())
                        .toList());
        assertEquals(
                Stream.of(Observation.builder()
                                .account(CAPRICORN)
                                .indicator(IndicatorId.of("adoption-features"))
                                .value(ObservedValue.of(50))
                                .observedOn(Cafe.day("2026-02-01"))
                                .recordedOn(Cafe.day("2026-02-03"))
                                .channel(ObservationChannel.BEHAVIOUR)
                                .build())
                        .toList(),
                AdoptionReview.of(AdoptionPolicy.standard(UsageKind.FEATURES))
                        .measure(
                                MANY,
                                List.of(
                                        new UsageReading(
                                                CAPRICORN,
                                                UsageKind.FEATURES,
                                                1,
                                                2,
                                                Cafe.day("2026-02-01"),
                                                Cafe.day("2026-02-03")),
                                        UsageReading.of(ARIES, UsageKind.FEATURES, 0, 0, Cafe.day("2026-02-01"))),
                                Cafe.asOf("2026-06-30"))
                        .observations()
                        .list());
        assertEquals(POLICY, REPORT.definition());
        assertEquals(Cafe.asOf("2026-06-30"), REPORT.asOf());
        assertThrows(UnknownIdException.class, () -> REPORT.of(NOBODY));
    }

    @Test
    void policiesAreChecked() {
        assertEquals(POLICY, POLICY.toBuilder().build());
        assertEquals(POLICY.ref().hashCode(), POLICY.hashCode());
        assertEquals(POLICY, POLICY.withDeclineFrom(new BigDecimal("0.20")).withNearlyFullFrom(new BigDecimal("0.90")));
        assertEquals(1, POLICY.withLookBackDays(1).lookBackDays());
        assertEquals(36_500, POLICY.withLookBackDays(36_500).lookBackDays());
        assertEquals(BigDecimal.ONE, POLICY.withDeclineFrom(BigDecimal.ONE).declineFrom());
        assertRefused(
                "lookBackDays must be 1 to 36500, was 0 (policy adoption-seats@1)", () -> POLICY.withLookBackDays(0));
        assertRefused(
                "lookBackDays must be 1 to 36500, was 36501 (policy adoption-seats@1)",
                () -> POLICY.withLookBackDays(36_501));
        assertRefused(
                "declineFrom must be > 0 and <= 1, was 0 (policy adoption-seats@1)",
                () -> POLICY.withDeclineFrom(BigDecimal.ZERO));
        assertRefused(
                "nearlyFullFrom must be > 0 and <= 1, was 1.1 (policy adoption-seats@1)",
                () -> POLICY.withNearlyFullFrom(new BigDecimal("1.1")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() throws ReflectiveOperationException {
        AsOf asOf = Cafe.asOf("2026-01-31");
        AdoptionReview review = AdoptionReview.of(POLICY);
        assertNames("definition", () -> AdoptionReview.of(null));
        assertNames("kind", () -> AdoptionPolicy.standard(null));
        assertNames("customers", () -> review.measure(null, List.of(), asOf));
        assertNames("readings", () -> review.measure(MANY, null, asOf));
        assertNames("asOf", () -> review.measure(MANY, List.of(), null));
        Cafe.assertNoPartIsNull(REPORT.of(ARIES));
    }
}
