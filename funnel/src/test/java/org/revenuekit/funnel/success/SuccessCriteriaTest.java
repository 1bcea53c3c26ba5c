package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.NOBODY;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;

class SuccessCriteriaTest {
    private static final IndicatorId NPS = IndicatorId.of("nps");
    private static final IndicatorId TICKETS = IndicatorId.of("tickets");
    private static final SuccessCriterion LOVED = SuccessCriterion.builder()
            .id(CriterionId.of("loved"))
            .meaning(Label.of("Loved", "愛用"))
            .indicator(NPS)
            .target(new BigDecimal("8"))
            .dueOn(Cafe.day("2026-03-31"))
            .build();
    private static final Customer CUSTOMER = Cafe.since(CAPRICORN, "2026-01-01");

    private static SuccessCriteria criteria(SuccessCriterion... criteria) {
        return SuccessCriteria.builder()
                .ref(DefinitionRef.of("test", 1))
                .addCriteria(criteria)
                .build();
    }

    private static Observation seen(AccountId account, IndicatorId indicator, long value, String day) {
        return Observation.of(account, indicator, ObservedValue.of(value), Cafe.day(day), ObservationChannel.SURVEY);
    }

    private static Observation nps(long value, String day) {
        return seen(CAPRICORN, NPS, value, day);
    }

    private static SuccessReport review(
            SuccessCriteria criteria, Customers customers, String day, Observation... observations) {
        return SuccessReview.of(criteria).review(customers, Observations.of(List.of(observations)), Cafe.asOf(day));
    }

    private static CriterionResult result(Customer customer, String day, Observation... observations) {
        return review(criteria(LOVED), Cafe.one(customer), day, observations)
                .of(customer.account())
                .results()
                .get(0);
    }

    private static CriterionState state(String day, Observation... observations) {
        return result(CUSTOMER, day, observations).state();
    }

    @Test
    void aTargetIsReachedInTimeOrLateOrNot() {
        assertEquals(CriterionState.UNKNOWN, state("2026-03-31"));
        assertEquals(CriterionState.UNKNOWN, state("2027-03-31"));
        assertEquals(CriterionState.IN_TIME, state("2026-03-31", nps(7, "2026-02-01")));
        assertEquals(CriterionState.MISSED, state("2026-04-01", nps(7, "2026-02-01")));
        assertEquals(CriterionState.ATTAINED, state("2026-04-01", nps(8, "2026-03-31")));
        assertEquals(CriterionState.ATTAINED, state("2026-02-01", nps(9, "2026-02-01")));
        assertEquals(CriterionState.LATE, state("2026-04-01", nps(8, "2026-04-01")));
        assertEquals(CriterionState.IN_TIME, state("2026-03-31", nps(7, "2026-02-01"), nps(8, "2026-04-01")));
        Customer left = CUSTOMER.withContractEnd(Cafe.day("2026-02-10"));
        assertEquals(
                CriterionState.IN_TIME,
                result(left, "2026-02-09", nps(7, "2026-02-01")).state());
        assertEquals(
                CriterionState.MISSED,
                result(left, "2026-02-10", nps(7, "2026-02-01")).state());
        assertEquals(
                CriterionState.UNKNOWN,
                result(left, "2026-02-10", nps(9, "2026-02-10")).state());
    }

    @Test
    void whatWasReachedStaysReachedAndWhetherItHoldsIsApart() {
        CriterionResult result = result(
                CUSTOMER,
                "2026-12-31",
                nps(7, "2026-01-01"),
                nps(9, "2026-02-01"),
                nps(8, "2026-02-02"),
                nps(5, "2026-06-01"));
        assertEquals(CriterionState.ATTAINED, result.state());
        assertEquals(Optional.of(Cafe.day("2026-02-01")), result.reachedOn());
        assertEquals(Optional.of(new BigDecimal("5")), result.latest());
        assertEquals(Optional.of(Cafe.day("2026-06-01")), result.measuredOn());
        assertFalse(result.holds());
        assertTrue(result(CUSTOMER, "2026-12-31", nps(8, "2026-01-01")).holds());
    }

    @Test
    void eachTargetIsReachedOnTheFirstDayThatDoes() {
        SuccessReport report = review(
                criteria(reaching(2), reaching(4), reaching(5), reaching(6), reaching(8), reaching(9), reaching(10)),
                Cafe.one(CUSTOMER),
                "2026-02-28",
                nps(4, "2026-02-01"),
                nps(3, "2026-02-02"),
                nps(4, "2026-02-03"),
                nps(4, "2026-02-04"),
                nps(6, "2026-02-05"),
                nps(6, "2026-02-06"),
                nps(9, "2026-02-07"),
                nps(1, "2026-02-08"));
        assertEquals(
                List.of("2026-02-01", "2026-02-01", "2026-02-05", "2026-02-05", "2026-02-07", "2026-02-07", "never"),
                report.of(CAPRICORN).results().stream()
                        .map(result -> result.reachedOn().map(Object::toString).orElse("never"))
                        .toList());
    }

    private static SuccessCriterion reaching(long target) {
        return LOVED.withId(CriterionId.of("reaching " + target)).withTarget(BigDecimal.valueOf(target));
    }

    @Test
    void oneIndicatorMayBeAskedForBothWays() {
        SuccessCriterion few = LOVED.withId(CriterionId.of("few")).withDirection(KpiDirection.LOWER_IS_BETTER);
        SuccessReport report = review(
                criteria(LOVED, few, few.withId(CriterionId.of("fewer")).withTarget(new BigDecimal("5"))),
                Cafe.one(CUSTOMER),
                "2026-02-28",
                nps(9, "2026-02-01"),
                nps(4, "2026-02-01"),
                nps(5, "2026-02-02"));
        assertEquals(
                List.of("IN_TIME Optional.empty", "ATTAINED Optional[2026-02-02]", "ATTAINED Optional[2026-02-02]"),
                report.of(CAPRICORN).results().stream()
                        .map(result -> result.state() + " " + result.reachedOn())
                        .toList());
        assertEquals(
                List.of("CONTRADICTION account capricorn, what nps, day 2026-02-01"), Cafe.texts(report.findings()));
    }

    @Test
    void lessMayBeBetter() {
        SuccessCriterion few = LOVED.withDirection(KpiDirection.LOWER_IS_BETTER);
        SuccessReport report = review(
                criteria(few),
                Cafe.one(CUSTOMER, Cafe.since(ARIES, "2026-01-01")),
                "2026-02-28",
                nps(8, "2026-02-01"),
                seen(ARIES, NPS, 9, "2026-02-01"),
                seen(ARIES, NPS, 5, "2026-02-01"));
        assertEquals(
                CriterionState.ATTAINED, report.of(CAPRICORN).results().get(0).state());
        assertEquals(CriterionState.IN_TIME, report.of(ARIES).results().get(0).state());
        assertEquals(List.of("CONTRADICTION account aries, what nps, day 2026-02-01"), Cafe.texts(report.findings()));
        assertEquals(new FactTally(3, 0), report.tally());
    }

    @Test
    void aLaterRecordCorrects() {
        Observation wrong = nps(9, "2026-02-01");
        Observation right = nps(7, "2026-02-01").withRecordedOn(Cafe.day("2026-02-03"));
        assertEquals(CriterionState.ATTAINED, state("2026-02-28", wrong));
        assertEquals(CriterionState.IN_TIME, state("2026-02-28", right, wrong));
        assertEquals(CriterionState.IN_TIME, state("2026-02-28", wrong, right));
        assertEquals(CriterionState.ATTAINED, state("2026-02-02", wrong, right));
        CriterionResult contradicting = result(CUSTOMER, "2026-02-28", wrong, nps(7, "2026-02-01"));
        assertEquals(Optional.of(new BigDecimal("7")), contradicting.latest());
    }

    @Test
    void criteriaAreOfACustomerOfItsSegmentOrOfAll() {
        SuccessCriterion own = LOVED.withId(CriterionId.of("own")).withAccount(CAPRICORN);
        SuccessCriterion segment = LOVED.withId(CriterionId.of("segment")).withSegment("high");
        SuccessCriterion nobody = LOVED.withId(CriterionId.of("nobody")).withAccount(NOBODY);
        SuccessCriterion none = LOVED.withId(CriterionId.of("none")).withSegment("low");
        SuccessReport report = review(
                criteria(LOVED, segment, nobody, own, none),
                Cafe.one(CUSTOMER.withSegment("high"), Cafe.since(ARIES, "2026-01-01")),
                "2026-04-30",
                nps(8, "2026-02-01"));
        assertEquals(List.of("own", "loved", "segment"), ids(report.of(CAPRICORN)));
        assertEquals(List.of("loved"), ids(report.of(ARIES)));
        assertEquals(
                List.of("CRITERION_OF_NOBODY criterion nobody", "CRITERION_OF_NOBODY criterion none"),
                Cafe.texts(report.findings()));
        assertEquals(new CriterionCounts(3, 0, 0, 0, 1), report.total());
        assertEquals(new CriterionCounts(1, 0, 0, 0, 1), report.of(CriterionId.of("loved")));
        assertEquals(CriterionCounts.NONE, report.of(CriterionId.of("none")));
        assertRefused("criteria test@1 have no criterion x", () -> report.of(CriterionId.of("x")));

        Grouped<String, SuccessReport> groups = report.by(Customer.bySegment());
        assertEquals(
                new CriterionCounts(3, 0, 0, 0, 0),
                groups.of("high").orElseThrow().total());
        assertEquals(new CriterionCounts(0, 0, 0, 0, 1), groups.ungrouped().total());
        assertEquals(2, groups.ungrouped().findings().size());
        assertEquals(2, report.list().size());
    }

    private static List<String> ids(CustomerSuccess success) {
        return success.results().stream()
                .map(result -> result.criterion().id().value())
                .toList();
    }

    @Test
    void sharesLeaveOutWhatIsOpenOrUnknown() throws ReflectiveOperationException {
        CriterionCounts counts = new CriterionCounts(1, 2, 3, 4, 5);
        assertEquals("4/8", counts.shareAttained().toString());
        assertEquals("1/8", counts.shareInTime().toString());
        assertEquals(15, counts.total());
        assertEquals(new CriterionCounts(11, 22, 33, 44, 55), counts.plus(new CriterionCounts(10, 20, 30, 40, 50)));
        String none = "counts must be >= 0, were 0 attained, 0 in time, 0 late, 0 missed and 0 unknown";
        assertRefused(none.replace("0 att", "-1 att"), () -> new CriterionCounts(-1, 0, 0, 0, 0));
        assertRefused(none.replace("0 in", "-1 in"), () -> new CriterionCounts(0, -1, 0, 0, 0));
        assertRefused(none.replace("0 late", "-1 late"), () -> new CriterionCounts(0, 0, -1, 0, 0));
        assertRefused(none.replace("0 missed", "-1 missed"), () -> new CriterionCounts(0, 0, 0, -1, 0));
        assertRefused(none.replace("0 unk", "-1 unk"), () -> new CriterionCounts(0, 0, 0, 0, -1));
        long most = Long.MAX_VALUE;
        for (CriterionState state : CriterionState.values()) {
            assertThrows(
                    ArithmeticException.class,
                    () -> CriterionCounts.of(state).plus(new CriterionCounts(most, most, most, most, most)));
        }
    }

    @Test
    void whatIsNoNumberOrOfOtherDaysIsSetAside() {
        SuccessReport report = review(
                criteria(LOVED, LOVED.withId(CriterionId.of("again"))),
                Cafe.one(CUSTOMER),
                "2026-02-28",
                Observation.of(
                        CAPRICORN,
                        NPS,
                        ObservedValue.ofCategory("yes"),
                        Cafe.day("2026-01-05"),
                        ObservationChannel.SURVEY),
                nps(9, "2025-12-31"),
                nps(9, "2026-03-01"),
                nps(7, "2026-02-28"),
                nps(8, "2026-02-28"),
                seen(CAPRICORN, TICKETS, 3, "2026-01-06"),
                seen(ARIES, NPS, 3, "2026-01-06"));
        assertEquals(
                List.of(
                        "AFTER_AS_OF account capricorn, facts 1",
                        "OUTSIDE_CONTRACT account capricorn, facts 1",
                        "NOT_A_NUMBER account capricorn, indicator nps, facts 1",
                        "CONTRADICTION account capricorn, what nps, day 2026-02-28",
                        "UNKNOWN_ACCOUNT account aries, facts 1"),
                Cafe.texts(report.findings()));
        assertEquals(new FactTally(2, 4), report.tally());
    }

    @Test
    void explanationsCountWhatWasReached() {
        SuccessReport report = review(
                criteria(LOVED, LOVED.withId(CriterionId.of("few")).withIndicator(TICKETS)),
                Cafe.one(CUSTOMER),
                "2026-02-28",
                nps(9, "2026-02-01"));
        assertEquals("""
                criteria reached by account capricorn as of 2026-02-28 (test@1) = 1
                  loved ATTAINED, target 8 of nps by 2026-03-31, last measured 9 = 1
                  few UNKNOWN, target 8 of tickets by 2026-03-31 = 0""", report.explain(CAPRICORN).text());
        assertEquals("test@1", report.definition().ref().toString());
        assertEquals(Cafe.asOf("2026-02-28"), report.asOf());
        assertThrows(UnknownIdException.class, () -> report.explain(ARIES));
    }

    @Test
    void criteriaAreChecked() {
        assertEquals(
                new BigDecimal("8"), LOVED.withTarget(new BigDecimal("8.00")).target());
        assertEquals(KpiDirection.HIGHER_IS_BETTER, LOVED.direction());
        assertRefused(
                "criterion must be of an account or a segment, was of both (criterion loved)",
                () -> LOVED.withAccount(CAPRICORN).withSegment("high"));
        assertRefused("segment must not be blank", () -> LOVED.withSegment(" "));
        assertRefused(
                "criteria must not be empty (criteria test@1)",
                () -> criteria(LOVED).withCriteria(ImmutableList.of()));
        assertRefused("criterion must be there once, was twice: loved (criteria test@1)", () -> criteria(LOVED, LOVED));
        assertEquals(criteria(LOVED), criteria(LOVED).toBuilder().build());
        assertEquals(DefinitionRef.of("test", 1).hashCode(), criteria(LOVED).hashCode());
        List<SuccessCriterion> different = List.of(
                LOVED,
                LOVED.withId(CriterionId.of("x")),
                LOVED.withMeaning(Label.of("x", "x")),
                LOVED.withAccount(CAPRICORN),
                LOVED.withSegment("x"),
                LOVED.withIndicator(TICKETS),
                LOVED.withTarget(BigDecimal.ONE),
                LOVED.withDirection(KpiDirection.LOWER_IS_BETTER),
                LOVED.withDueOn(Cafe.day("2026-04-01")));
        assertEquals(different.size(), Set.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(SuccessCriterion::hashCode).distinct().count());
        assertEquals(
                LOVED.hashCode(), SuccessCriterion.builder().from(LOVED).build().hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() throws ReflectiveOperationException {
        AsOf asOf = Cafe.asOf("2026-01-31");
        SuccessReview review = SuccessReview.of(criteria(LOVED));
        Customers customers = Cafe.one(CUSTOMER);
        assertNames("definition", () -> SuccessReview.of(null));
        assertNames("customers", () -> review.review(null, Observations.none(), asOf));
        assertNames("observations", () -> review.review(customers, null, asOf));
        assertNames("asOf", () -> review.review(customers, Observations.none(), null));
        SuccessReport report = review.review(customers, Observations.none(), asOf);
        assertNames("account", () -> report.of((AccountId) null));
        assertNames("criterion", () -> report.of((CriterionId) null));
        assertNames("other", () -> report.total().plus(null));
        CriterionResult result = report.of(CAPRICORN).results().get(0);
        Cafe.assertNoPartIsNull(report.of(CAPRICORN));
        Cafe.assertNoPartIsNull(result);
        assertNotEquals(
                result.hashCode(),
                new CriterionResult(
                                result.criterion(),
                                CriterionState.MISSED,
                                result.reachedOn(),
                                result.latest(),
                                result.measuredOn(),
                                result.holds())
                        .hashCode());
        assertEquals(result.hashCode(), result(CUSTOMER, "2026-01-31").hashCode());
    }
}
