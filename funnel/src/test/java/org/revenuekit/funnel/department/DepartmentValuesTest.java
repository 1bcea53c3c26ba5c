package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.LeadId;

class DepartmentValuesTest {
    private static final DealCounts COUNTS = new DealCounts(1, 2, 3, 4);

    @Test
    void countsAddUpAndExplainThemselves() {
        assertEquals(new DealCounts(2, 4, 6, 8), COUNTS.plus(COUNTS));
        assertEquals(10, COUNTS.all());
        assertEquals(Ratio.of(4, 10), COUNTS.openShare());
        assertEquals(
                List.of(
                        "win rate = 0.3333333333333333333333333333333333 (quotient)",
                        "  won = 1",
                        "  decided = 3",
                        "    won = 1",
                        "    lost = 2"),
                COUNTS.explainWinRate().text().lines().toList());
        assertEquals(
                List.of(
                        "close rate = 0.1 (quotient)",
                        "  won = 1",
                        "  all = 10",
                        "    won = 1",
                        "    lost = 2",
                        "    withdrawn = 3",
                        "    open = 4"),
                COUNTS.explainCloseRate().text().lines().toList());
    }

    @Test
    void countsAreNotNegativeAndDoNotOverflow() {
        assertRefused("won must be >= 0, was -1", () -> new DealCounts(-1, 0, 0, 0));
        assertRefused("lost must be >= 0, was -1", () -> new DealCounts(0, -1, 0, 0));
        assertRefused("withdrawn must be >= 0, was -1", () -> new DealCounts(0, 0, -1, 0));
        assertRefused("open must be >= 0, was -1", () -> new DealCounts(0, 0, 0, -1));
        DealCounts most = new DealCounts(Long.MAX_VALUE, 1, 1, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, most::all);
        assertThrows(ArithmeticException.class, most::winRate);
        assertThrows(ArithmeticException.class, () -> COUNTS.plus(most));
    }

    @Test
    void aContractValueHasBounds() {
        assertEquals(new ContractValue(DepartmentWorld.yen(1), 0, 0), new ContractValue(DepartmentWorld.yen(1), 0, 0));
        assertRefused("valued must be >= 0, was -1", () -> new ContractValue(DepartmentWorld.yen(1), -1, 0));
        assertRefused("unvalued must be >= 0, was -1", () -> new ContractValue(DepartmentWorld.yen(1), 0, -1));
    }

    @Test
    void aLeadTimeCountsEveryDeal() {
        DurationSummary two = DurationSummary.ofMicros(1, 2);
        DurationSummary one = DurationSummary.ofMicros(1);

        assertEquals(1, new LeadTime(two, one, 1).notApproached());
        assertRefused("notApproached must be 1, was 0", () -> new LeadTime(two, one, 0));
    }

    @Test
    void findingsHaveCodesAndSeverities() {
        assertEquals(
                List.of("UNKNOWN_LEAD WARNING", "AFTER_AS_OF INFO", "DUPLICATE_FACT INFO"),
                Arrays.stream(DepartmentFinding.values())
                        .map(kind -> kind.code() + " " + kind.severity())
                        .toList());
        assertEquals(Severity.WARNING, DepartmentFinding.UNKNOWN_LEAD.severity());
    }

    @Test
    void aPartnerIsItsText() {
        PartnerId acme = PartnerId.of("acme");

        assertEquals("acme", acme.toString());
        assertTrue(acme.compareTo(PartnerId.of("beta")) < 0);
        assertRefused("partner id must not be empty", () -> PartnerId.of(""));
    }

    @Test
    void valuesAreEqualByTheirParts() {
        EqualsVerifier.forClass(PartnerId.class).withNonnullFields("value").verify();
        PartnerInvolvement one = involvement(PartnerPart.SOURCED);

        assertEquals(one, involvement(PartnerPart.SOURCED));
        assertEquals(one.hashCode(), involvement(PartnerPart.SOURCED).hashCode());
        assertNotEquals(one.hashCode(), involvement(PartnerPart.RESOLD).hashCode());
    }

    private static PartnerInvolvement involvement(PartnerPart part) {
        return new PartnerInvolvement(LeadId.of("a"), PartnerId.of("acme"), part, DepartmentWorld.day("04-01"));
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a caller without it would see
    void nothingIsNull() {
        LeadId lead = LeadId.of("a");
        SellerId seller = SellerId.of("ann");
        Instant now = DepartmentWorld.at("04-01T10:00");

        assertNull("lead", () -> Dial.of(null, seller, now, true));
        assertNull("seller", () -> Dial.of(lead, null, now, true));
        assertNull("at", () -> Dial.of(lead, seller, null, true));
        assertNull("recordedOn", () -> new Dial(lead, seller, now, true, null));
        assertEquals(new Dial(lead, seller, now, true, Optional.empty()), Dial.of(lead, seller, now, true));
        assertNull("sum", () -> new ContractValue(null, 0, 0));
        assertNull("fromCreation", () -> new LeadTime(null, DurationSummary.none(), 0));
        assertNull("fromApproach", () -> new LeadTime(DurationSummary.none(), null, 0));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
