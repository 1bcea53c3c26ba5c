package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.O1;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.seller.SellerId;

class EvidenceTest {
    private static final Evidence MEETING = held("E1", FactKind.MEETING, 0)
            .withActor(ContactRole.DECISION_MAKER)
            .withContact(ContactId.of("C1"))
            .withMinutes(15);
    private static final Evidence QUOTE = held("E1", FactKind.COMPETITIVE_QUOTE, 0)
            .withOpportunity(O1)
            .withActor(ContactRole.LIAISON)
            .withAmount(Money.of(CurrencyUnit.JPY, new BigDecimal("1000")))
            .withRecordedOn(TODAY.plusDays(1))
            .withValidUntil(TODAY.plusDays(2))
            .withSource("report")
            .withReporter(SellerId.of("S1"));

    @Test
    void tookPlaceAndIsSoUnlessStatedOtherwise() {
        Evidence plain = held("E1", FactKind.ORDER, 3);
        assertEquals(EvidenceId.of("E1"), plain.id());
        assertEquals(A, plain.account());
        assertEquals(FactKind.ORDER, plain.kind());
        assertEquals(EvidenceStatus.HELD, plain.status());
        assertTrue(plain.answer());
        assertEquals(TODAY.minusDays(3), plain.observedOn());
        assertEquals(TODAY.minusDays(3), plain.recordedOn());
        assertEquals(Optional.empty(), plain.validUntil());
        assertEquals(Optional.empty(), plain.opportunity());
    }

    @Test
    void aPlanIsRecordedBeforeItsDay() {
        Evidence plan =
                Evidence.planned(EvidenceId.of("E1"), FactKind.MEETING, A, TODAY.plusDays(1), TODAY.minusDays(1));
        assertEquals(EvidenceStatus.PLANNED, plan.status());
        assertEquals(TODAY.plusDays(1), plan.observedOn());
        assertEquals(TODAY.minusDays(1), plan.recordedOn());
        assertFalse(plan.isSeen(AS_OF));
        assertTrue(held("E1", FactKind.ORDER, 0).isSeen(AS_OF));
        assertFalse(QUOTE.isSeen(AS_OF));
    }

    @Test
    void aRecordCarriesOnlyWhatItsKindCan() {
        assertRefused(
                "no person does a ORDER, had an actor (evidence E2)",
                () -> held("E2", FactKind.ORDER, 0).withActor(ContactRole.LIAISON));
        assertRefused(
                "no person does a ORDER, had a contact (evidence E2)",
                () -> held("E2", FactKind.ORDER, 0).withContact(ContactId.of("C1")));
        assertRefused(
                "no ORDER lasts, had minutes (evidence E2)",
                () -> held("E2", FactKind.ORDER, 0).withMinutes(1));
        assertRefused(
                "no MEETING is about money, had an amount (evidence E1)",
                () -> MEETING.withAmount(Money.zero(CurrencyUnit.JPY)));
    }

    @Test
    void partsHaveBounds() {
        assertEquals(Optional.of(0), MEETING.withMinutes(0).minutes());
        assertEquals(Optional.of(1_000_000), MEETING.withMinutes(1_000_000).minutes());
        assertRefused("minutes must be 0 to 1000000, was -1 (evidence E1)", () -> MEETING.withMinutes(-1));
        assertRefused("minutes must be 0 to 1000000, was 1000001 (evidence E1)", () -> MEETING.withMinutes(1_000_001));
        assertRefused(
                "amount must be at least 0 and less than 2^63 minor units, was JPY -1",
                () -> QUOTE.withAmount(Money.ofMinor(CurrencyUnit.JPY, -1)));
        assertRefused(
                "amount must be at least 0 and less than 2^63 minor units, was JPY 9223372036854775808",
                () -> QUOTE.withAmount(Money.of(CurrencyUnit.JPY, new BigDecimal("9223372036854775808"))));
        Money most = Money.ofMinor(CurrencyUnit.JPY, Long.MAX_VALUE);
        assertEquals(Optional.of(most), QUOTE.withAmount(most).amount());
        assertEquals(
                Optional.of(Money.zero(CurrencyUnit.JPY)),
                QUOTE.withAmount(Money.zero(CurrencyUnit.JPY)).amount());
        assertEquals(Optional.of(TODAY), QUOTE.withValidUntil(TODAY).validUntil());
        assertRefused(
                "validUntil must not be before 2026-06-30, was 2026-06-29 (evidence E1)",
                () -> QUOTE.withValidUntil(TODAY.minusDays(1)));
        assertRefused("source must not be blank", () -> QUOTE.withSource(" "));
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> Evidence.builder().build())
                .getMessage());
        assertTrue(message.contains("[id, account, kind, observedOn]"), message);
    }

    @Test
    void everyPartCountsInEqualsHashCodeAndOrder() {
        List<Evidence> different = List.of(
                QUOTE,
                QUOTE.withId(EvidenceId.of("E2")),
                QUOTE.withAccount(B),
                QUOTE.withOpportunity(Optional.empty()),
                QUOTE.withOpportunity(PhaseWorld.O2),
                QUOTE.withKind(FactKind.BUDGET_SHARED),
                QUOTE.withActor(Optional.empty()),
                QUOTE.withActor(ContactRole.DECISION_MAKER),
                QUOTE.withContact(ContactId.of("C1")),
                QUOTE.withStatus(EvidenceStatus.PLANNED),
                QUOTE.withStatus(EvidenceStatus.WITHDRAWN),
                QUOTE.withAnswer(false),
                QUOTE.withAmount(Optional.empty()),
                QUOTE.withAmount(Money.ofMinor(CurrencyUnit.JPY, 1)),
                QUOTE.withAmount(Money.ofMinor(CurrencyUnit.USD, 1_000)),
                QUOTE.withObservedOn(TODAY.minusDays(1)),
                QUOTE.withRecordedOn(TODAY),
                QUOTE.withValidUntil(TODAY.plusDays(3)),
                QUOTE.withSource("x"),
                QUOTE.withReporter(SellerId.of("S2")),
                MEETING,
                MEETING.withMinutes(14),
                MEETING.withMinutes(Optional.empty()));
        List<Evidence> sorted = different.stream().sorted(EvidenceOrder.BY_DAY).toList();

        assertEquals(
                sorted,
                Lists.reverse(different).stream().sorted(EvidenceOrder.BY_DAY).toList());
        assertEquals(different.size(), Set.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(Evidence::hashCode).distinct().count());
        for (Evidence one : different) {
            assertEquals(one, Evidence.builder().from(one).build());
            for (Evidence other : different) {
                assertEquals(one.equals(other), EvidenceOrder.BY_DAY.compare(one, other) == 0);
            }
        }
    }

    @Test
    void noHashDiffersBetweenLaunches() {
        assertEquals(
                Objects.hash(
                        EvidenceId.of("E1"),
                        A,
                        Optional.empty(),
                        "MEETING",
                        Optional.of("DECISION_MAKER"),
                        Optional.of(ContactId.of("C1")),
                        "HELD",
                        true,
                        Optional.of(15),
                        Optional.empty(),
                        TODAY,
                        TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                MEETING.hashCode());
    }

    @Test
    void theMostCautiousOfOneIdAndDayOfRecordComesFirst() {
        List<Evidence> cautious = List.of(
                MEETING.withStatus(EvidenceStatus.WITHDRAWN),
                MEETING.withStatus(EvidenceStatus.PLANNED),
                MEETING.withAnswer(false),
                MEETING.withObservedOn(TODAY.minusDays(1)),
                MEETING,
                MEETING.withAccount(B));
        assertEquals(
                cautious,
                Lists.reverse(cautious).stream().sorted(EvidenceOrder.CAUTIOUS).toList());
    }

    @Test
    void recordsAreListedByDayThenDayOfRecordThenId() {
        List<Evidence> listed = List.of(
                MEETING.withObservedOn(TODAY.minusDays(1)).withRecordedOn(TODAY.plusDays(9)),
                MEETING.withId(EvidenceId.of("E9")),
                MEETING.withRecordedOn(TODAY.plusDays(1)),
                MEETING.withRecordedOn(TODAY.plusDays(1)).withId(EvidenceId.of("E2")));
        assertEquals(
                listed,
                Lists.reverse(listed).stream().sorted(EvidenceOrder.BY_DAY).toList());
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void aKindThatAsksForMoneyOrATenderIsOfASale(FactKind kind) {
        boolean ofSale = Set.of(
                        "BUDGET_SHARED",
                        "COMPETITIVE_QUOTE",
                        "COMPETITOR_OFFER_SHARED",
                        "COMPROMISE_SHARED",
                        "TENDER",
                        "DESIGNATED_IN_TENDER",
                        "RINGI_DRAFTED",
                        "RINGI_APPROVED",
                        "RINGI_DECIDED",
                        "RINGI_SENT_BACK",
                        "INFORMAL_AWARD",
                        "SOLE_SOURCE",
                        "ORDER")
                .contains(kind.name());
        boolean done = !Set.of("TENDER", "DESIGNATED_IN_TENDER", "SOLE_SOURCE", "ORDER")
                .contains(kind.name());
        boolean lasts = Set.of("MEETING", "VISIT", "WEB_MEETING", "CALL", "CONSULTATION")
                .contains(kind.name());
        boolean valued =
                ofSale && !Set.of("COMPROMISE_SHARED", "DESIGNATED_IN_TENDER").contains(kind.name());
        assertEquals(ofSale, kind.isOfOpportunity());
        assertEquals(done, kind.isPersonal());
        assertEquals(lasts, kind.isLasting());
        assertEquals(valued, kind.isValued());
    }

    @Test
    void idsAreTexts() {
        assertEquals("x", EvidenceId.of("x").toString());
        assertEquals("x", CriterionId.of("x").toString());
        assertEquals("x", AdvancementActivityId.of("x").toString());
        assertTrue(EvidenceId.of("a").compareTo(EvidenceId.of("b")) < 0);
        assertTrue(CriterionId.of("a").compareTo(CriterionId.of("b")) < 0);
        assertTrue(AdvancementActivityId.of("a").compareTo(AdvancementActivityId.of("b")) < 0);
        assertRefused("evidence id must not be empty", () -> EvidenceId.of(""));
        assertRefused("criterion id must not be empty", () -> CriterionId.of(""));
        assertRefused("activity id must not be empty", () -> AdvancementActivityId.of(""));
        assertNotEquals(EvidenceId.of("a"), EvidenceId.of("b"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("asOf", () -> MEETING.isSeen(null));
        assertNames("account", () -> Evidence.held(EvidenceId.of("x"), FactKind.VISIT, null, TODAY));
        assertNames("recordedOn", () -> Evidence.planned(EvidenceId.of("x"), FactKind.VISIT, A, TODAY, null));
    }
}
