package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.department.DepartmentWorld.APRIL;
import static org.revenuekit.funnel.department.DepartmentWorld.LEAD;
import static org.revenuekit.funnel.department.DepartmentWorld.MQL;
import static org.revenuekit.funnel.department.DepartmentWorld.NEGOTIATION;
import static org.revenuekit.funnel.department.DepartmentWorld.ONBOARDED;
import static org.revenuekit.funnel.department.DepartmentWorld.OPPORTUNITY;
import static org.revenuekit.funnel.department.DepartmentWorld.PROPOSAL;
import static org.revenuekit.funnel.department.DepartmentWorld.WON;
import static org.revenuekit.funnel.department.DepartmentWorld.yen;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.process.StageId;

class FieldSalesTest {
    private static DepartmentWorld world() {
        return new DepartmentWorld()
                .worth("won", 100)
                .enter("won", LEAD, "03-01T10:00")
                .enter("won", OPPORTUNITY, "04-01T00:00", "ann")
                .enter("won", NEGOTIATION, "04-05T10:00")
                .enter("won", PROPOSAL, "04-06T10:00")
                .enter("won", WON, "04-10T10:00", "bob")
                .enter("won", ONBOARDED, "04-20T10:00", "csm")
                .worth("lost", 900)
                .enter("lost", OPPORTUNITY, "04-02T10:00", "ann")
                .enter("lost", PROPOSAL, "04-03T10:00")
                .exit("lost", "price", "04-30T23:59")
                .enter("unripe", OPPORTUNITY, "04-03T10:00", "ann")
                .exit("unripe", "not-now", "04-04T10:00")
                .enter("open", MQL, "04-03T10:00", "isr")
                .enter("open", PROPOSAL, "04-30T23:59")
                .enter("early", OPPORTUNITY, "03-31T23:59")
                .enter("early", WON, "04-15T10:00")
                .enter("no-deal", MQL, "04-03T10:00");
    }

    @Test
    void ratesHaveDifferentBases() {
        DealCounts counts = world().fieldSales(DealBasis.CREATED).counts();

        assertEquals(new DealCounts(1, 1, 1, 1), counts);
        assertEquals(4, counts.all());
        assertEquals(Ratio.of(1, 2), counts.winRate());
        assertEquals(Ratio.of(1, 4), counts.closeRate());
        assertEquals(Ratio.of(1, 4), counts.openShare());
    }

    @Test
    void byClosingIsAnotherCohort() {
        assertEquals(
                new DealCounts(2, 1, 1, 0), world().fieldSales(DealBasis.CLOSED).counts());
    }

    @Test
    void whoReachedAStageIsItsBase() {
        FieldSales created = world().fieldSales(DealBasis.CREATED);

        assertEquals(
                List.of(OPPORTUNITY, PROPOSAL, NEGOTIATION, WON),
                created.byStageReached().keySet().asList());
        assertEquals(created.counts(), created.reached(OPPORTUNITY));
        assertEquals(new DealCounts(1, 1, 0, 1), created.byStageReached().get(PROPOSAL));
        assertEquals(Ratio.of(1, 3), created.reached(PROPOSAL).closeRate());
        assertEquals(new DealCounts(1, 0, 0, 0), created.reached(NEGOTIATION));
        assertEquals(new DealCounts(1, 0, 0, 0), created.reached(WON));
        assertEquals(created.counts(), created.reached(LEAD)); // filled in
        assertEquals(DealCounts.NONE, created.reached(ONBOARDED)); // what comes after the win is not the deal's
    }

    @Test
    void aDealThatFellBackHasReachedTheFarthestStage() {
        FieldSales created = new DepartmentWorld()
                .enter("a", NEGOTIATION, "04-02T10:00")
                .enter("a", OPPORTUNITY, "04-03T10:00")
                .exit("a", "price", "04-04T10:00")
                .fieldSales(DealBasis.CREATED);

        assertEquals(new DealCounts(0, 1, 0, 0), created.reached(NEGOTIATION));
    }

    @Test
    void onlyWhatIsWonHasAContractValue() {
        DepartmentWorld world = world();
        world.lead(Lead.builder()
                .id(LeadId.of("dollars"))
                .value(org.revenuekit.core.money.MoneyFraction.of(CurrencyUnit.USD, BigDecimal.TEN))
                .build());
        world.enter("dollars", WON, "04-20T10:00");
        world.worth("second", 51).enter("second", WON, "04-21T10:00");
        world.worth("third", 0).enter("third", WON, "04-21T10:00");
        ContractValue value = world.fieldSales(DealBasis.CLOSED).contractValue(CurrencyUnit.JPY);

        assertEquals(new ContractValue(yen(151), 3, 2), value);
        assertEquals(Ratio.of(151, 3), value.mean());
        assertEquals(
                Ratio.of(0, 0),
                world.fieldSales(DealBasis.CLOSED)
                        .contractValue(CurrencyUnit.EUR)
                        .mean());
    }

    @Test
    void leadTimeHasTwoBeginnings() {
        DepartmentWorld world = world();
        world.touch("won", "03-31T10:00").touch("won", "04-02T10:00");
        world.touch("early", "04-15T10:01"); // after it was won
        LeadTime time = world.fieldSales(DealBasis.CLOSED).leadTime();

        assertEquals(2, time.fromCreation().count());
        assertEquals(Optional.of(Duration.ofDays(40)), time.fromCreation().max());
        assertEquals(
                Optional.of(Duration.ofDays(14).plus(Duration.ofHours(10)).plusMinutes(1)),
                time.fromCreation().min());
        assertEquals(summary(Duration.ofDays(10)), time.fromApproach());
        assertEquals(1, time.notApproached());
    }

    private static DurationSummary summary(Duration one) {
        return DurationSummary.ofMicros(one.toMillis() * 1_000);
    }

    @Test
    void aTouchAtTheWinIsAnApproach() {
        LeadTime time = new DepartmentWorld()
                .enter("a", WON, "04-15T10:00")
                .touch("a", "04-14T10:00") // before it was a lead
                .touch("a", "04-15T10:00")
                .fieldSales(DealBasis.CLOSED)
                .leadTime();

        assertEquals(summary(Duration.ZERO), time.fromApproach());
        assertEquals(summary(Duration.ZERO), time.fromCreation());
    }

    @Test
    void aLeadThatWasLostAndCameBackBeganOnceButACustomerBeginsAnew() {
        LeadTime recycled = new DepartmentWorld()
                .enter("a", OPPORTUNITY, "03-01T10:00")
                .touch("a", "03-02T10:00")
                .exit("a", "price", "03-10T10:00")
                .enter("a", OPPORTUNITY, "04-01T10:00")
                .enter("a", WON, "04-05T10:00")
                .fieldSales(DealBasis.CREATED)
                .leadTime();
        LeadTime customer = new DepartmentWorld()
                .enter("a", OPPORTUNITY, "03-01T10:00")
                .touch("a", "03-02T10:00")
                .enter("a", WON, "03-10T10:00")
                .enter("a", LEAD, "04-01T10:00")
                .touch("a", "04-02T10:00")
                .enter("a", OPPORTUNITY, "04-03T10:00")
                .enter("a", WON, "04-05T10:00")
                .fieldSales(DealBasis.CREATED)
                .leadTime();

        assertEquals(summary(Duration.ofDays(35)), recycled.fromCreation());
        assertEquals(summary(Duration.ofDays(34)), recycled.fromApproach());
        assertEquals(summary(Duration.ofDays(4)), customer.fromCreation());
        assertEquals(summary(Duration.ofDays(3)), customer.fromApproach());
    }

    @Test
    void theOwnerIsWhoWonItOrHadItLast() {
        FieldSales created = world().fieldSales(DealBasis.CREATED);
        Grouped<SellerId, FieldSales> sellers = created.bySeller();

        assertEquals("seller", sellers.grouping());
        assertSame(created, sellers.total());
        assertEquals(
                new DealCounts(1, 0, 0, 0),
                sellers.of(SellerId.of("bob")).orElseThrow().counts());
        assertEquals(
                new DealCounts(0, 0, 1, 0),
                sellers.of(SellerId.of("ann")).orElseThrow().counts());
        assertEquals(new DealCounts(0, 1, 0, 1), sellers.ungrouped().counts());
    }

    @Test
    void itIsGroupedByLeadsAndByDays() {
        FieldSales closed = FieldSalesReview.of(FieldSalesPolicy.standard())
                .measure(world().journeys(), DealBasis.CREATED, org.revenuekit.core.time.Span.always());
        Grouped<Integer, FieldSales> lengths = closed.by(Grouping.of(
                "length", (Lead lead) -> Optional.of(lead.id().value().length())));
        Grouped<YearMonth, FieldSales> months = closed.byMonth();

        assertEquals(new DealCounts(0, 1, 0, 1), lengths.of(4).orElseThrow().counts());
        assertEquals("month", months.grouping());
        assertEquals(
                new DealCounts(1, 0, 0, 0),
                months.of(YearMonth.of(2026, 3)).orElseThrow().counts());
        assertEquals(
                new DealCounts(1, 1, 1, 1),
                months.of(YearMonth.of(2026, 4)).orElseThrow().counts());
        assertEquals(DealCounts.NONE, months.ungrouped().counts());
        assertEquals(
                new DealCounts(2, 1, 1, 0),
                world().fieldSales(DealBasis.CLOSED)
                        .byMonth()
                        .of(YearMonth.of(2026, 4))
                        .orElseThrow()
                        .counts());
    }

    @Test
    void theKnownPipelineHasItsKnownFigures() {
        // maven-crm: 8,800 deals, 4,238 won for 10,005,534 together, 2,473 lost
        DepartmentWorld world = new DepartmentWorld();
        for (int i = 0; i < 8_800; i++) {
            String id = "deal-" + i;
            world.worth(id, i == 0 ? 2_360 + 3_854 : 2_360).enter(id, OPPORTUNITY, "04-01T10:00");
            if (i < 4_238) {
                world.enter(id, WON, "04-02T10:00");
            } else if (i < 4_238 + 2_473) {
                world.exit(id, "price", "04-02T10:00");
            }
        }
        FieldSales all = world.fieldSales(DealBasis.CREATED);

        assertEquals(Ratio.of(4_238, 6_711), all.counts().winRate());
        assertEquals(Ratio.of(4_238, 8_800), all.counts().closeRate());
        assertEquals(
                Optional.of(new BigDecimal("2360.9094")),
                all.contractValue(CurrencyUnit.JPY).mean().rounded(4));
    }

    @Test
    void figuresNameTheirBases() {
        DepartmentWorld world = world();
        world.touch("won", "04-02T10:00");
        KpiFigures figures = world.fieldSales(DealBasis.CREATED).figures(CurrencyUnit.JPY);

        assertEquals(
                List.of(
                        "deals 4/1",
                        "won 1/1",
                        "win-rate 1/2",
                        "close-rate 1/4",
                        "mean-contract-value JPY 100/1",
                        "lead-time-from-creation 3456000/86400",
                        "lead-time-from-approach 691200/86400"),
                figures.toString().lines().toList());
        assertEquals(
                "Won / Opportunities created",
                figures.of(KpiId.of("close-rate")).term().formula(Locale.ENGLISH));
        assertEquals(
                "受注数 / 完了した商談数",
                world.fieldSales(DealBasis.CLOSED)
                        .figures(CurrencyUnit.JPY)
                        .of(KpiId.of("close-rate"))
                        .term()
                        .formula(Locale.JAPANESE));
        assertEquals(
                Optional.of(new BigDecimal("0.25")),
                figures.of(KpiId.of("close-rate")).value().rounded(2));
        assertEquals(1.96, FieldSalesPolicy.standard().z().doubleValue());
        assertEquals(0, figures.findings().size());
    }

    @Test
    void fractionsOfSecondsCount() {
        DepartmentWorld world =
                new DepartmentWorld().enter("a", OPPORTUNITY, "04-01T10:00:00").enter("a", WON, "04-01T10:00:01.25");

        assertEquals(
                Ratio.of(new BigDecimal("1.25"), new BigDecimal(86_400)),
                world.fieldSales(DealBasis.CREATED)
                        .figures(CurrencyUnit.JPY)
                        .of(KpiId.of("lead-time-from-creation"))
                        .value());
    }

    @Test
    void theAnswerSaysWhatItIsOf() {
        Journeys journeys = world().journeys();
        FieldSales sales = FieldSalesReview.of(FieldSalesPolicy.standard()).measure(journeys, DealBasis.CLOSED, APRIL);

        assertEquals(DealBasis.CLOSED, sales.basis());
        assertEquals(APRIL, sales.period());
        assertEquals(FieldSalesPolicy.standard(), sales.definition());
        assertEquals(DepartmentWorld.PROCESS, sales.process());
        assertEquals(journeys.asOf(), sales.asOf());
    }

    @Test
    void theStageMustComeBeforeTheGoal() {
        assertRefused("process model@1 has no stage dreaming", StageId.of("dreaming"));
        assertRefused("opportunityStage must come before the goal won, was won (policy field-sales@1)", WON);
        assertEquals(
                "process model@1 has no stage dreaming",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> world().fieldSales(DealBasis.CREATED).reached(StageId.of("dreaming")))
                        .getMessage());
    }

    private static void assertRefused(String message, StageId stage) {
        FieldSalesReview review =
                FieldSalesReview.of(FieldSalesPolicy.standard().withOpportunityStage(stage));
        Journeys journeys = world().journeys();
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> review.measure(journeys, DealBasis.CREATED, APRIL))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsNull() {
        FieldSalesReview review = FieldSalesReview.of(FieldSalesPolicy.standard());
        FieldSales sales = world().fieldSales(DealBasis.CREATED);

        assertNull("definition", () -> FieldSalesReview.of(null));
        assertNull("journeys", () -> review.measure(null, DealBasis.CREATED, APRIL));
        assertNull("basis", () -> review.measure(world().journeys(), null, APRIL));
        assertNull("period", () -> review.measure(world().journeys(), DealBasis.CREATED, null));
        assertNull("currency", () -> sales.contractValue(null));
        assertNull("currency", () -> sales.figures(null));
        assertNull("grouping", () -> sales.by(null));
        assertNull("grouping", () -> sales.byDay(null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
