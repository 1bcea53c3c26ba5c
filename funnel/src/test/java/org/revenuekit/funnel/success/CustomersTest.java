package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouping;

class CustomersTest {
    private static final LocalDate DAY = Cafe.day("2026-04-01");
    private static final Customer CUSTOMER = Customer.of(CAPRICORN, DAY);

    @Test
    void aCustomerIsAnAccountWithTheDaysOfItsContract() {
        Customer left = CUSTOMER.withContractEnd(DAY.plusDays(2));
        assertFalse(left.isInContract(DAY.minusDays(1)));
        assertTrue(left.isInContract(DAY));
        assertTrue(left.isInContract(DAY.plusDays(1)));
        assertFalse(left.isInContract(DAY.plusDays(2)));
        assertTrue(CUSTOMER.isInContract(Customer.LAST_DAY));
        assertFalse(CUSTOMER.isInContract(Customer.LAST_DAY.plusDays(1)));
        assertFalse(left.isOver(DAY.plusDays(1)));
        assertTrue(left.isOver(DAY.plusDays(2)));
        assertEquals(left, Customer.builder().from(left).build());
        assertEquals(left.hashCode(), Customer.builder().from(left).build().hashCode());
        assertNotEquals(left, CUSTOMER);
        assertNotEquals(CUSTOMER, CUSTOMER.withSegment("high touch"));
    }

    @Test
    void daysAreBounded() {
        assertEquals(
                Customer.FIRST_DAY,
                CUSTOMER.withContractStart(Customer.FIRST_DAY).contractStart());
        assertEquals(
                Customer.LAST_DAY, CUSTOMER.withContractStart(Customer.LAST_DAY).contractStart());
        assertEquals(
                Optional.of(Customer.LAST_DAY),
                CUSTOMER.withContractEnd(Customer.LAST_DAY).contractEnd());
        assertRefused(
                "contractStart must be 0001-01-01 to 9999-12-31, was 0000-12-31 (account capricorn)",
                () -> Customer.of(CAPRICORN, LocalDate.of(0, 12, 31)));
        assertRefused(
                "contractStart must be 0001-01-01 to 9999-12-31, was +10000-01-01 (account capricorn)",
                () -> Customer.of(CAPRICORN, LocalDate.of(10_000, 1, 1)));
        assertRefused(
                "contractEnd must be after 2026-04-01 and not after 9999-12-31, was 2026-04-01 (account capricorn)",
                () -> CUSTOMER.withContractEnd(DAY));
        assertRefused(
                "contractEnd must be after 2026-04-01 and not after 9999-12-31, was +10000-01-01 (account capricorn)",
                () -> CUSTOMER.withContractEnd(LocalDate.of(10_000, 1, 1)));
        assertRefused("segment must not be blank", () -> CUSTOMER.withSegment(" "));
    }

    @Test
    void customersAreThereOnce() {
        Customers customers = Customers.of(List.of(CUSTOMER, Customer.of(ARIES, DAY), CUSTOMER.withSegment("second")));
        assertEquals(List.of(Customer.of(ARIES, DAY), CUSTOMER), customers.list());
        assertEquals(CUSTOMER, customers.get(CAPRICORN));
        assertEquals(List.of("DUPLICATE_CUSTOMER account capricorn, given 2"), Cafe.texts(customers.findings()));
        assertEquals("2 customers", customers.toString());
        assertThrows(UnknownIdException.class, () -> customers.get(Cafe.NOBODY));
    }

    @Test
    void customersAreToldApart() {
        Grouping<AccountId, String> family =
                Grouping.of("family", account -> Optional.of(account.value().substring(0, 1)));
        assertEquals("family", Customer.by(family).name());
        assertEquals(Optional.of("c"), Customer.by(family).keyOf(CUSTOMER));
        assertEquals("segment", Customer.bySegment().name());
        assertEquals(Optional.empty(), Customer.bySegment().keyOf(CUSTOMER));
        assertEquals(Optional.of("tech"), Customer.bySegment().keyOf(CUSTOMER.withSegment("tech")));
    }

    @Test
    void factsAreValues() throws ReflectiveOperationException {
        MilestoneReached milestone = Cafe.reached(CAPRICORN, "kick-off", "2026-04-02");
        ContractEvent event = Cafe.event(CAPRICORN, ContractEventKind.RENEWED, "2026-04-02");
        UsageReading usage = Cafe.seats(CAPRICORN, 1, 2, "2026-04-02");
        for (CustomerFact fact : List.of(milestone, event, usage)) {
            assertEquals(fact.on(), fact.recordedOn());
            assertEquals(CAPRICORN, fact.account());
            Cafe.assertNoPartIsNull((Record) fact);
        }
        for (Class<?> type : List.of(MilestoneReached.class, ContractEvent.class, UsageReading.class)) {
            EqualsVerifier.forClass(type)
                    .suppress(Warning.NULL_FIELDS)
                    .withPrefabValues(AccountId.class, CAPRICORN, ARIES)
                    .withPrefabValues(MilestoneId.class, MilestoneId.of("a"), MilestoneId.of("b"))
                    .verify();
        }
        assertNotEquals(
                event.hashCode(),
                Cafe.event(CAPRICORN, ContractEventKind.FURTHER_PURCHASE, "2026-04-02")
                        .hashCode());
        assertNotEquals(
                usage.hashCode(),
                UsageReading.of(CAPRICORN, UsageKind.FEATURES, 1, 2, Cafe.day("2026-04-02"))
                        .hashCode());
        assertEquals("1/2", usage.rate().toString());
        assertEquals(
                0, Cafe.seats(CAPRICORN, 0, 0, "2026-04-02").rate().numerator().signum());
        assertRefused(
                "used and available must be >= 0, were -1 and 2 (account capricorn)",
                () -> Cafe.seats(CAPRICORN, -1, 2, "2026-04-02"));
        assertRefused(
                "used and available must be >= 0, were 0 and -1 (account capricorn)",
                () -> Cafe.seats(CAPRICORN, 0, -1, "2026-04-02"));
    }

    @Test
    void idsAreText() {
        for (Class<?> type : List.of(MilestoneId.class, CriterionId.class, RequestId.class)) {
            EqualsVerifier.forClass(type)
                    .withPrefabValues(String.class, "a", "b")
                    .suppress(Warning.NULL_FIELDS)
                    .verify();
        }
        assertTrue(MilestoneId.of("a").compareTo(MilestoneId.of("b")) < 0);
        assertTrue(CriterionId.of("a").compareTo(CriterionId.of("b")) < 0);
        assertTrue(RequestId.of("a").compareTo(RequestId.of("b")) < 0);
        assertEquals("a", MilestoneId.of("a").toString());
        assertEquals("a", CriterionId.of("a").toString());
        assertEquals("a", RequestId.of("a").toString());
        assertRefused("milestone id must not be empty", () -> MilestoneId.of(""));
        assertRefused("criterion id must not be empty", () -> CriterionId.of(""));
        assertRefused("request id must not be empty", () -> RequestId.of(""));
    }

    @Test
    void talliesAddUp() throws ReflectiveOperationException {
        FactTally tally = new FactTally(3, 2);
        assertEquals(5, tally.given());
        assertEquals(new FactTally(10, 22), tally.plus(new FactTally(7, 20)));
        assertEquals(new FactTally(0, 0), new FactTally(0, 0).plus(new FactTally(0, 0)));
        assertRefused("used and setAside must be >= 0, were -1 and 0", () -> new FactTally(-1, 0));
        assertRefused("used and setAside must be >= 0, were 0 and -1", () -> new FactTally(0, -1));
        assertThrows(ArithmeticException.class, () -> tally.plus(new FactTally(Long.MAX_VALUE, 0)));
        assertThrows(ArithmeticException.class, () -> tally.plus(new FactTally(0, Long.MAX_VALUE)));
    }

    @Test
    void findingsHaveTheirSeverity() {
        List<FindingKind> infos = List.of(SuccessFinding.AFTER_AS_OF, SuccessFinding.OUTSIDE_CONTRACT);
        List<FindingKind> errors = List.of(
                SuccessFinding.USED_ABOVE_AVAILABLE,
                SuccessFinding.CONTRADICTION,
                SuccessFinding.ANSWERED_BEFORE_RECEIVED);
        for (SuccessFinding kind : SuccessFinding.values()) {
            Severity expected =
                    infos.contains(kind) ? Severity.INFO : errors.contains(kind) ? Severity.ERROR : Severity.WARNING;
            assertEquals(expected, kind.severity());
            assertEquals(kind.name(), kind.code());
        }
    }
}
