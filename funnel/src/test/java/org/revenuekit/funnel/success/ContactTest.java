package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.NOBODY;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

class ContactTest {
    private static final Customer CUSTOMER = Cafe.since(CAPRICORN, "2026-01-31");
    private static final ContactCadence CADENCE = ContactCadence.builder()
            .ref(DefinitionRef.of("test", 1))
            .addOffsets(Period.ofMonths(1), Period.ofDays(1))
            .every(Period.ofMonths(1))
            .daysAhead(3)
            .addKinds(ActivityKind.CALL)
            .build();

    private static Activity call(AccountId account, String day) {
        return Activity.builder()
                .kind(ActivityKind.CALL)
                .account(account)
                .date(Cafe.day(day))
                .build();
    }

    private static CustomerContact contact(ContactCadence cadence, Customer customer, String day, String... calls) {
        return ContactReview.of(cadence)
                .review(
                        Cafe.one(customer),
                        Stream.of(calls).map(on -> call(CAPRICORN, on)).toList(),
                        Cafe.asOf(day))
                .of(CAPRICORN);
    }

    private static void assertDue(String dueOn, ContactState state, long days, CustomerContact contact) {
        assertEquals(Optional.of(Cafe.day(dueOn)), contact.dueOn());
        assertEquals(state, contact.state());
        assertEquals(days, contact.daysOverdue());
    }

    @Test
    void aContactIsDueOnADayAndOverdueAfterIt() {
        assertDue("2026-02-01", ContactState.OUTSIDE, 0, contact(CADENCE, CUSTOMER, "2026-01-30"));
        assertDue("2026-02-01", ContactState.UP_TO_DATE, 0, contact(CADENCE, CUSTOMER, "2026-01-31"));
        assertDue("2026-02-01", ContactState.DUE, 0, contact(CADENCE, CUSTOMER, "2026-02-01"));
        assertDue("2026-02-01", ContactState.OVERDUE, 1, contact(CADENCE, CUSTOMER, "2026-02-02"));
        assertDue("2026-02-01", ContactState.OVERDUE, 365, contact(CADENCE, CUSTOMER, "2027-02-01"));
    }

    @Test
    void aContactDoesForAllThatWereDueAndAFewDaysAhead() {
        assertDue("2026-02-28", ContactState.UP_TO_DATE, 0, contact(CADENCE, CUSTOMER, "2026-02-27", "2026-01-31"));
        assertDue("2026-02-28", ContactState.OVERDUE, 2, contact(CADENCE, CUSTOMER, "2026-03-02", "2026-02-24"));
        assertDue("2026-03-28", ContactState.UP_TO_DATE, 0, contact(CADENCE, CUSTOMER, "2026-03-02", "2026-02-25"));
        assertDue(
                "2026-12-28",
                ContactState.UP_TO_DATE,
                0,
                contact(CADENCE, CUSTOMER, "2026-12-02", "2026-11-27", "2026-12-01", "2026-02-01"));
    }

    /** The day after the start is due even if the start itself is the only day with a contact and none is ahead. */
    @Test
    void aContactOnTheFirstDayIsNotThatOfTheNext() {
        assertDue(
                "2026-02-01",
                ContactState.DUE,
                0,
                contact(CADENCE.withDaysAhead(0), CUSTOMER, "2026-02-01", "2026-01-31"));
        assertDue("2026-01-31", ContactState.DUE, 0, contact(CADENCE.withOffsets(Period.ZERO), CUSTOMER, "2026-01-31"));
    }

    @Test
    void repeatsAreCountedFromTheLatestOffset() {
        ContactCadence monthly = CADENCE.withOffsets(Period.ZERO).withDaysAhead(0);
        List<String> due = List.of("2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30");
        String last = "2026-01-31";
        for (String next : due) {
            assertDue(next, ContactState.UP_TO_DATE, 0, contact(monthly, CUSTOMER, last, last));
            last = next;
        }
        assertDue("2026-02-28", ContactState.UP_TO_DATE, 0, contact(monthly, CUSTOMER, "2026-02-27", "2026-02-27"));
        ContactCadence mixed = CADENCE.withEvery(Period.of(1, 2, 3)).withDaysAhead(0);
        assertDue("2027-05-01", ContactState.UP_TO_DATE, 0, contact(mixed, CUSTOMER, "2026-03-01", "2026-03-01"));
    }

    @Test
    void withoutRepeatsNothingIsDueAnyMore() {
        CustomerContact done = contact(CADENCE.withEvery(Optional.empty()), CUSTOMER, "2026-03-05", "2026-03-01");
        assertEquals(Optional.empty(), done.dueOn());
        assertEquals(ContactState.UP_TO_DATE, done.state());
    }

    @Test
    void nothingIsDueWhenTheContractIsOver() {
        Customer left = CUSTOMER.withContractEnd(Cafe.day("2026-02-28"));
        assertDue("2026-02-01", ContactState.OVERDUE, 26, contact(CADENCE, left, "2026-02-27"));
        assertDue("2026-02-01", ContactState.OUTSIDE, 0, contact(CADENCE, left, "2026-02-28"));
        CustomerContact last = contact(CADENCE, left, "2026-02-10", "2026-02-09");
        assertEquals(Optional.empty(), last.dueOn());
        assertEquals(ContactState.UP_TO_DATE, last.state());
        assertDue(
                "2026-02-28",
                ContactState.UP_TO_DATE,
                0,
                contact(CADENCE, left.withContractEnd(Cafe.day("2026-03-01")), "2026-02-10", "2026-02-09"));
    }

    @Test
    void noDayIsTooFar() {
        Customer first = CUSTOMER.withContractStart(Customer.FIRST_DAY);
        ContactCadence daily = CADENCE.withEvery(Period.ofDays(1)).withDaysAhead(0);
        assertDue("2026-02-02", ContactState.UP_TO_DATE, 0, contact(daily, first, "2026-02-01", "2026-02-01"));
        Customer end = CUSTOMER.withContractStart(LocalDate.of(9999, 12, 30));
        assertDue("9999-12-31", ContactState.DUE, 0, contact(CADENCE, end, "9999-12-31"));
        assertEquals(
                Optional.empty(),
                contact(CADENCE, end, "9999-12-31", "9999-12-31").dueOn());
        ContactReport far = ContactReview.of(CADENCE.withDaysAhead(36_500))
                .review(
                        Cafe.one(CUSTOMER),
                        List.of(
                                call(CAPRICORN, "9999-12-31"),
                                call(CAPRICORN, "2026-02-01").withDate(LocalDate.MAX)),
                        Cafe.TOKYO.endOf(LocalDate.MAX));
        assertEquals(ContactState.OUTSIDE, far.of(CAPRICORN).state());
        assertEquals(Optional.empty(), far.of(CAPRICORN).dueOn());
        assertEquals(new FactTally(1, 1), far.tally());
    }

    private static final Customers MANY = Cafe.one(
            CUSTOMER.withSegment("high"),
            Cafe.since(ARIES, "2026-01-31"),
            Cafe.since(AccountId.of("zeta"), "2026-01-01"),
            Cafe.since(AccountId.of("later"), "2026-04-01"),
            Cafe.since(AccountId.of("fine"), "2026-01-31"));
    private static final ContactReport REPORT = ContactReview.of(CADENCE)
            .review(
                    MANY,
                    List.of(
                            call(AccountId.of("fine"), "2026-03-01"),
                            call(AccountId.of("fine"), "2026-02-01"),
                            call(AccountId.of("fine"), "2026-02-01"),
                            call(AccountId.of("fine"), "2026-01-30"),
                            call(AccountId.of("fine"), "2026-03-03"),
                            call(AccountId.of("fine"), "2026-02-02").withKind(ActivityKind.OTHER),
                            call(NOBODY, "2026-02-02")),
                    Cafe.asOf("2026-03-02"));

    @Test
    void theMostOverdueComeFirst() {
        assertEquals(
                List.of("zeta", "aries", "capricorn"),
                REPORT.overdue().stream()
                        .map(contact -> contact.customer().account().value())
                        .toList());
        assertEquals(3, REPORT.count(ContactState.OVERDUE));
        assertEquals(1, REPORT.count(ContactState.OUTSIDE));
        assertEquals("3/4", REPORT.shareOverdue().toString());
        assertEquals(5, REPORT.list().size());
    }

    @Test
    void touchesAreCountedByCustomerAndPeriod() {
        Span february = Span.parse("[2026-02-01,2026-03-01)");
        assertEquals(
                ImmutableSortedMap.of(
                        ARIES,
                        0L,
                        CAPRICORN,
                        0L,
                        AccountId.of("fine"),
                        2L,
                        AccountId.of("later"),
                        0L,
                        AccountId.of("zeta"),
                        0L),
                REPORT.touches(february));
        assertEquals(2, REPORT.totalTouches(february));
        assertEquals(3, REPORT.totalTouches(Span.always()));
        assertEquals(
                Optional.of(Cafe.day("2026-03-01")),
                REPORT.of(AccountId.of("fine")).lastTouch());
        assertEquals(Optional.empty(), REPORT.of(ARIES).lastTouch());
    }

    @Test
    void whatIsOddIsSetAside() {
        assertEquals(
                List.of(
                        "AFTER_AS_OF account fine, facts 1",
                        "OUTSIDE_CONTRACT account fine, facts 1",
                        "UNKNOWN_ACCOUNT account nobody, facts 1"),
                Cafe.texts(REPORT.findings()));
        assertEquals(new FactTally(3, 3), REPORT.tally());
    }

    @Test
    void groupsExplanationsAndObservations() {
        Grouped<String, ContactReport> groups = REPORT.by(Customer.bySegment());
        assertEquals("1/1", groups.of("high").orElseThrow().shareOverdue().toString());
        assertEquals("2/3", groups.ungrouped().shareOverdue().toString());
        assertEquals(
                "days overdue of account zeta as of 2026-03-02, OVERDUE, due 2026-01-02, no contact yet (test@1) = 59",
                REPORT.explain(AccountId.of("zeta")).text());
        assertEquals(
                "days overdue of account fine as of 2026-03-02, UP_TO_DATE, due 2026-03-28, "
                        + "last contact 2026-03-01 (test@1) = 0",
                REPORT.explain(AccountId.of("fine")).text());
        assertEquals(
                "days overdue of account capricorn as of 2026-02-10, UP_TO_DATE, none due, last contact 2026-02-09 "
                        + "(test@1) = 0",
                ContactReview.of(CADENCE)
                        .review(
                                Cafe.one(CUSTOMER.withContractEnd(Cafe.day("2026-02-28"))),
                                List.of(call(CAPRICORN, "2026-02-09")),
                                Cafe.asOf("2026-02-10"))
                        .explain(CAPRICORN)
                        .text());
        assertEquals(
                Observation.of(
                        ARIES,
                        ContactReport.DAYS_OVERDUE,
                        ObservedValue.of(29),
                        Cafe.day("2026-03-02"),
                        ObservationChannel.HEARING),
                REPORT.observations().list().get(0));
        assertEquals(4, REPORT.observations().size());
        assertEquals(CADENCE, REPORT.definition());
        assertEquals(Cafe.asOf("2026-03-02"), REPORT.asOf());
        assertThrows(UnknownIdException.class, () -> REPORT.of(NOBODY));
    }

    @Test
    void cadencesAreChecked() {
        assertEquals(CADENCE, CADENCE.toBuilder().build());
        assertEquals(CADENCE.ref().hashCode(), CADENCE.hashCode());
        assertEquals("contact-cadence@1", ContactCadence.standard().ref().toString());
        assertRefused("offsets must not be empty (cadence test@1)", () -> CADENCE.withOffsets(ImmutableList.of()));
        assertRefused("kinds must not be empty (cadence test@1)", () -> CADENCE.withKinds(ImmutableList.of()));
        assertRefused(
                "every must be longer than nothing, was P0D (cadence test@1)", () -> CADENCE.withEvery(Period.ZERO));
        for (Period good : List.of(Period.of(100, 0, 36_500), Period.ofMonths(1_200), Period.ZERO)) {
            assertEquals(ImmutableList.of(good), CADENCE.withOffsets(good).offsets());
        }
        for (Period bad : List.of(
                Period.ofMonths(1_201),
                Period.ofDays(36_501),
                Period.ofDays(-1),
                Period.ofMonths(-1),
                Period.ofYears(-1))) {
            assertRefused(
                    "offset must be 0 to 1200 months and 36500 days, was " + bad + " (cadence test@1)",
                    () -> CADENCE.withOffsets(bad));
            assertRefused(
                    "every must be 0 to 1200 months and 36500 days, was " + bad + " (cadence test@1)",
                    () -> CADENCE.withEvery(bad));
        }
        assertEquals(0, CADENCE.withDaysAhead(0).daysAhead());
        assertRefused("daysAhead must be 0 to 36500, was -1 (cadence test@1)", () -> CADENCE.withDaysAhead(-1));
        assertRefused("daysAhead must be 0 to 36500, was 36501 (cadence test@1)", () -> CADENCE.withDaysAhead(36_501));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() throws ReflectiveOperationException {
        AsOf asOf = Cafe.asOf("2026-01-31");
        ContactReview review = ContactReview.of(CADENCE);
        assertNames("definition", () -> ContactReview.of(null));
        assertNames("customers", () -> review.review(null, List.of(), asOf));
        assertNames("activities", () -> review.review(MANY, null, asOf));
        assertNames("asOf", () -> review.review(MANY, List.of(), null));
        assertNames("state", () -> REPORT.count(null));
        assertNames("period", () -> REPORT.touches(null));
        assertNames("period", () -> REPORT.totalTouches(null));
        CustomerContact contact = REPORT.of(ARIES);
        assertNames("period", () -> contact.touches(null));
        Cafe.assertNoPartIsNull(contact);
        assertNotEquals(
                contact.hashCode(),
                new CustomerContact(
                                contact.customer(),
                                ContactState.DUE,
                                contact.dueOn(),
                                contact.daysOverdue(),
                                contact.touches())
                        .hashCode());
    }
}
