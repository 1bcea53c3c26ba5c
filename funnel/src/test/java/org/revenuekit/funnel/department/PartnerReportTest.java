package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.department.DepartmentWorld.APRIL;
import static org.revenuekit.funnel.department.DepartmentWorld.MQL;
import static org.revenuekit.funnel.department.DepartmentWorld.OPPORTUNITY;
import static org.revenuekit.funnel.department.DepartmentWorld.WON;
import static org.revenuekit.funnel.department.PartnerPart.INFLUENCED;
import static org.revenuekit.funnel.department.PartnerPart.RESOLD;
import static org.revenuekit.funnel.department.PartnerPart.SOURCED;

import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.journey.LeadId;

class PartnerReportTest {
    private static final PartnerId ACME = PartnerId.of("acme");
    private static final PartnerId BETA = PartnerId.of("beta");
    private static final PartnerId CORE = PartnerId.of("core");

    /** Four deals of April: two partners in the first, one in the second and third, none in the fourth. */
    private static DepartmentWorld world() {
        return new DepartmentWorld()
                .worth("a", 100)
                .enter("a", OPPORTUNITY, "04-01T10:00")
                .enter("a", WON, "04-10T10:00")
                .worth("b", 50)
                .enter("b", OPPORTUNITY, "04-01T10:00")
                .enter("b", WON, "04-11T10:00")
                .worth("c", 500)
                .enter("c", OPPORTUNITY, "04-01T10:00")
                .exit("c", "price", "04-12T10:00")
                .worth("d", 250)
                .enter("d", OPPORTUNITY, "04-01T10:00")
                .enter("d", WON, "04-13T10:00")
                .partner("a", "acme", SOURCED, "03-01")
                .partner("a", "acme", INFLUENCED, "04-02")
                .partner("a", "beta", INFLUENCED, "04-10")
                .partner("b", "beta", RESOLD, "04-01")
                .partner("c", "beta", INFLUENCED, "04-01");
    }

    @Test
    void aDealIsOnceInEveryTotal() {
        PartnerReport report = world().partners(DealBasis.CREATED);

        assertEquals(new DealCounts(3, 1, 0, 0), report.all().counts());
        assertEquals(new DealCounts(2, 1, 0, 0), report.partnered().counts());
        assertEquals(new DealCounts(1, 0, 0, 0), report.direct().counts());
        assertEquals(new DealCounts(1, 0, 0, 0), report.of(ACME).counts());
        assertEquals(new DealCounts(2, 1, 0, 0), report.of(BETA).counts());
        assertEquals(1, report.shared());
    }

    @Test
    void partsAreToldApart() {
        PartnerReport report = world().partners(DealBasis.CREATED);

        assertEquals(new DealCounts(1, 0, 0, 0), report.of(SOURCED).counts());
        assertEquals(new DealCounts(1, 1, 0, 0), report.of(INFLUENCED).counts());
        assertEquals(new DealCounts(1, 0, 0, 0), report.of(RESOLD).counts());
        assertEquals(Ratio.of(1, 2), report.of(BETA, INFLUENCED).counts().winRate());
        assertEquals(DealCounts.NONE, report.of(BETA, SOURCED).counts());
        assertEquals(
                DepartmentWorld.yen(50),
                report.of(BETA, RESOLD).contractValue(CurrencyUnit.JPY).sum());
    }

    @Test
    void sharesAreOfTheWholeRevenue() {
        PartnerReport report = world().partners(DealBasis.CREATED);

        assertEquals(Ratio.of(150, 400), report.shareOfRevenue(CurrencyUnit.JPY));
        assertEquals(Ratio.of(100, 400), report.shareOfRevenue(ACME, CurrencyUnit.JPY));
        assertEquals(Ratio.of(150, 400), report.shareOfRevenue(BETA, CurrencyUnit.JPY));
        assertEquals(Ratio.of(0, 0), report.shareOfRevenue(CurrencyUnit.EUR));
    }

    @Test
    void creditNotesMayOutweigh() {
        PartnerReport report = new DepartmentWorld()
                .worth("a", -10)
                .enter("a", WON, "04-10T10:00")
                .worth("b", -30)
                .enter("b", WON, "04-10T10:00")
                .partner("a", "acme", SOURCED, "04-01")
                .partners(DealBasis.CREATED);

        assertEquals(Ratio.of(10, 40), report.shareOfRevenue(CurrencyUnit.JPY));
    }

    @Test
    void allPartnersNamedAreThere() {
        DepartmentWorld world = world();
        world.partner("nobody", "core", SOURCED, "04-01");
        PartnerReport report = world.partners(DealBasis.CREATED);

        assertEquals(List.of(ACME, BETA, CORE), report.partners().asList());
        assertEquals(List.of(ACME, BETA, CORE), report.byPartner().keySet().asList());
        assertEquals(DealCounts.NONE, report.of(CORE).counts());
        assertEquals(
                report.of(BETA).counts(),
                report.byPartner().getOrDefault(BETA, report.all()).counts());
        assertEquals(
                "never given: partner delta",
                assertThrows(UnknownIdException.class, () -> report.of(PartnerId.of("delta")))
                        .getMessage());
        assertThrows(UnknownIdException.class, () -> report.of(PartnerId.of("delta"), SOURCED));
        assertThrows(UnknownIdException.class, () -> report.shareOfRevenue(PartnerId.of("delta"), CurrencyUnit.JPY));
    }

    @Test
    void anInvolvementIsInTheDealThatHadNotEnded() {
        PartnerReport report = new DepartmentWorld()
                .enter("a", OPPORTUNITY, "03-01T10:00")
                .exit("a", "price", "04-05T10:00")
                .enter("a", OPPORTUNITY, "04-20T10:00")
                .enter("b", OPPORTUNITY, "04-02T10:00")
                .enter("b", WON, "04-05T10:00")
                .enter("mql", MQL, "04-02T10:00")
                .partner("a", "acme", INFLUENCED, "04-05") // the day on which it was lost
                .partner("a", "beta", INFLUENCED, "04-06")
                .partner("b", "core", INFLUENCED, "04-06") // after it was won
                .partner("mql", "core", SOURCED, "04-01")
                .partners(DealBasis.CREATED);

        assertEquals(new DealCounts(1, 0, 0, 1), report.all().counts());
        assertEquals(DealCounts.NONE, report.of(ACME).counts()); // that deal is not of April
        assertEquals(new DealCounts(0, 0, 0, 1), report.of(BETA).counts());
        assertEquals(DealCounts.NONE, report.of(CORE).counts());
        assertEquals(new FactTally(4, 1, 3, 0), report.tally());
    }

    @Test
    void manyDealsOfOneLeadAreFoundAtOnce() {
        DepartmentWorld world = new DepartmentWorld();
        for (int i = 0; i < 20_000; i++) {
            world.enter("a", OPPORTUNITY, "03-01T" + LocalTime.ofSecondOfDay(4L * i))
                    .exit("a", "price", "03-01T" + LocalTime.ofSecondOfDay(4L * i + 2))
                    .partner("a", "partner-" + i, SOURCED, "03-31");
        }
        world.enter("a", OPPORTUNITY, "04-01T10:00");
        PartnerReport report =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> world.partners(DealBasis.CREATED));

        assertEquals(20_000, report.tally().used());
        assertEquals(1, report.partnered().counts().open());
        assertEquals(0, report.partnered().counts().lost());
    }

    @Test
    void aLeadWithoutADealLendsItNoneOfOthers() {
        PartnerReport report = new DepartmentWorld()
                .enter("a", OPPORTUNITY, "04-01T10:00")
                .enter("b", MQL, "04-01T10:00")
                .enter("c", OPPORTUNITY, "04-01T10:00")
                .exit("c", "price", "04-20T10:00")
                .partner("b", "beta", SOURCED, "04-01")
                .partner("c", "core", SOURCED, "04-01")
                .partners(DealBasis.CREATED);

        assertEquals(DealCounts.NONE, report.of(BETA).counts());
        assertEquals(new DealCounts(0, 1, 0, 0), report.of(CORE).counts());
    }

    @Test
    void byClosingTheOldDealCounts() {
        PartnerReport report = new DepartmentWorld()
                .enter("a", OPPORTUNITY, "03-01T10:00")
                .exit("a", "price", "04-05T10:00")
                .enter("a", OPPORTUNITY, "04-20T10:00")
                .partner("a", "acme", INFLUENCED, "04-05")
                .partner("a", "beta", INFLUENCED, "04-06")
                .partners(DealBasis.CLOSED);

        assertEquals(new DealCounts(0, 1, 0, 0), report.of(ACME).counts());
        assertEquals(DealCounts.NONE, report.of(BETA).counts());
        assertEquals(DealCounts.NONE, report.direct().counts());
    }

    @Test
    void oddInvolvementsAreReported() {
        DepartmentWorld world = world();
        world.partner("a", "acme", SOURCED, "03-01")
                .partner("a", "acme", SOURCED, "03-01")
                .partner("a", "acme", SOURCED, "03-02") // another day is another involvement
                .partner("nobody", "acme", SOURCED, "04-01")
                .partner("b", "acme", SOURCED, "05-01")
                .partner("d", "acme", SOURCED, "04-30"); // after it was won
        PartnerReport report = world.partners(DealBasis.CREATED);

        assertEquals(new FactTally(11, 6, 1, 4), report.tally());
        assertEquals(
                List.of(
                        "UNKNOWN_LEAD lead nobody, facts 1",
                        "AFTER_AS_OF lead b, facts 1",
                        "DUPLICATE_FACT lead a, facts 2"),
                report.findings().stream().map(Finding::toString).toList());
        assertEquals(new DealCounts(1, 0, 0, 0), report.of(ACME).counts());
    }

    @Test
    void theOrderChangesNothing() {
        DepartmentWorld world = world();
        PartnerReport one = world.partners(DealBasis.CREATED);
        List<PartnerInvolvement> turned = new ArrayList<>(Lists.reverse(world.involvements));
        PartnerReport other = PartnerReview.of(FieldSalesPolicy.standard())
                .measure(world.journeys(), turned, DealBasis.CREATED, APRIL);

        assertEquals(one.tally(), other.tally());
        one.byPartner()
                .forEach((partner, sales) ->
                        assertEquals(sales.counts(), other.of(partner).counts()));
    }

    @Test
    void theAnswerSaysWhatItIsOf() {
        PartnerReport report = world().partners(DealBasis.CREATED);

        assertEquals(FieldSalesPolicy.standard(), report.definition());
        assertEquals(world().journeys().asOf(), report.asOf());
        assertEquals(Map.of(), report.findings().countByCode());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsNull() {
        PartnerReview review = PartnerReview.of(FieldSalesPolicy.standard());
        PartnerReport report = world().partners(DealBasis.CREATED);
        LeadId lead = LeadId.of("a");

        assertNull("definition", () -> PartnerReview.of(null));
        assertNull("journeys", () -> review.measure(null, List.of(), DealBasis.CREATED, APRIL));
        assertNull("involvements", () -> review.measure(world().journeys(), null, DealBasis.CREATED, APRIL));
        assertNull("basis", () -> review.measure(world().journeys(), List.of(), null, APRIL));
        assertNull("period", () -> review.measure(world().journeys(), List.of(), DealBasis.CREATED, null));
        List<PartnerInvolvement> nulls = Lists.newArrayList((PartnerInvolvement) null);
        assertNull(
                "involvements must not contain null",
                () -> review.measure(world().journeys(), nulls, DealBasis.CREATED, APRIL));
        assertNull("part", () -> report.of((PartnerPart) null));
        assertNull("part", () -> report.of(ACME, null));
        assertNull("partner", () -> report.of((PartnerId) null));
        assertNull("lead", () -> new PartnerInvolvement(null, ACME, SOURCED, DepartmentWorld.day("04-01")));
        assertNull("partner", () -> new PartnerInvolvement(lead, null, SOURCED, DepartmentWorld.day("04-01")));
        assertNull("part", () -> new PartnerInvolvement(lead, ACME, null, DepartmentWorld.day("04-01")));
        assertNull("on", () -> new PartnerInvolvement(lead, ACME, SOURCED, null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
