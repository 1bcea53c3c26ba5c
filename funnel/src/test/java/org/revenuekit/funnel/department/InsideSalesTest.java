package org.revenuekit.funnel.department;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.department.DepartmentWorld.APRIL;
import static org.revenuekit.funnel.department.DepartmentWorld.LEAD;
import static org.revenuekit.funnel.department.DepartmentWorld.MQL;
import static org.revenuekit.funnel.department.DepartmentWorld.NEGOTIATION;
import static org.revenuekit.funnel.department.DepartmentWorld.OPPORTUNITY;
import static org.revenuekit.funnel.department.DepartmentWorld.PROPOSAL;
import static org.revenuekit.funnel.department.DepartmentWorld.WON;
import static org.revenuekit.funnel.department.DepartmentWorld.at;
import static org.revenuekit.funnel.department.DepartmentWorld.day;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.kpi.NoValue;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;

class InsideSalesTest {
    private static final InsideSalesPolicy STANDARD = InsideSalesPolicy.standard();
    private static final SellerId ANN = SellerId.of("ann");
    private static final SellerId BOB = SellerId.of("bob");

    private static InsideSales of(DepartmentWorld world) {
        return world.insideSales(STANDARD);
    }

    private static InsideSales group(Grouped<SellerId, InsideSales> sellers, SellerId seller) {
        return sellers.of(seller).orElseThrow();
    }

    @Test
    void dialsAreNotLeadsDialledNorConnections() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("a", MQL, "04-01T10:00", "ann")
                .enter("b", MQL, "04-01T10:00", "ann")
                .enter("c", MQL, "04-01T10:00", "bob")
                .enter("d", LEAD, "04-01T10:00")
                .dial("a", "ann", "04-02T10:00", false)
                .dial("a", "bob", "04-03T10:00", true)
                .dial("b", "ann", "04-02T10:00", false)
                .dial("d", "bob", "04-02T10:00", false));

        assertEquals(4, sales.dials());
        assertEquals(3, sales.dialledLeads());
        assertEquals(1, sales.connectedLeads());
        assertEquals(Ratio.of(2, 3), sales.dialRate());
        assertEquals(Ratio.of(1, 4), sales.connectRate());
    }

    @Test
    void eachIsCreditedToOneSeller() {
        Grouped<SellerId, InsideSales> sellers = of(new DepartmentWorld()
                        .enter("a", MQL, "04-01T10:00", "ann")
                        .dial("a", "bob", "04-02T10:00", false)
                        .dial("a", "ann", "04-03T10:00", true)
                        .enter("b", MQL, "04-01T10:00"))
                .bySeller();

        assertEquals("seller", sellers.grouping());
        assertEquals(1, group(sellers, ANN).dials());
        assertEquals(0, group(sellers, ANN).dialledLeads());
        assertEquals(1, group(sellers, ANN).connectedLeads());
        assertEquals(Ratio.of(1, 1), group(sellers, ANN).dialRate()); // hers, whoever dialled
        assertEquals(1, group(sellers, BOB).dialledLeads());
        assertEquals(Ratio.of(0, 0), group(sellers, BOB).dialRate());
        assertEquals(Ratio.of(0, 1), group(sellers, BOB).meetingRate());
        assertEquals(Ratio.of(0, 1), sellers.ungrouped().dialRate());
    }

    @Test
    void whoWasToBeCalledAtAnyTimeOfThePeriodIsTheBase() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("before", MQL, "03-01T10:00", "ann")
                .enter("before", OPPORTUNITY, "04-01T00:00") // left as the period began
                .enter("into", MQL, "03-01T10:00", "ann")
                .enter("into", OPPORTUNITY, "04-01T00:00:00.000001")
                .enter("within", MQL, "04-30T23:59", "bob")
                .enter("instant", MQL, "04-01T00:00", "bob")
                .enter("instant", OPPORTUNITY, "04-01T00:00")
                .enter("lasts", MQL, "03-01T10:00", "ann"));

        assertEquals(Ratio.of(0, 4), sales.dialRate());
        assertEquals(Ratio.of(0, 2), group(sales.bySeller(), ANN).dialRate());
        assertEquals(Ratio.of(0, 2), group(sales.bySeller(), BOB).dialRate());
    }

    @Test
    void whatComesAfterThePeriodIsNotOfIt() {
        DepartmentWorld world = new DepartmentWorld()
                .enter("a", MQL, "04-30T00:00", "ann")
                .dial("a", "ann", "03-31T23:59", true)
                .dial("a", "ann", "04-01T00:00", true)
                .dial("a", "ann", "04-30T00:00", true);
        InsideSales sales = InsideSalesReview.of(STANDARD)
                .measure(world.journeys(), world.dials, org.revenuekit.core.time.Span.parse("[2026-04-01,2026-04-30)"));

        assertEquals(1, sales.dials());
        assertEquals(Ratio.of(0, 0), sales.dialRate());
        assertEquals(0, sales.nurtured());
        assertEquals(new FactTally(3, 1, 2, 0), sales.tally());
    }

    @Test
    void theLastOwnerOfThePeriodHasTheLead() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("a", MQL, "04-01T10:00", "ann")
                .enter("a", LEAD, "04-02T10:00")
                .enter("a", MQL, "04-03T10:00", "bob"));

        assertEquals(
                1,
                sales.bySeller().groups().values().stream()
                        .filter(each -> each.dialRate().isDefined())
                        .count());
        assertEquals(Ratio.of(0, 1), group(sales.bySeller(), BOB).dialRate());
    }

    @Test
    void meetingsCountAlsoWithoutACall() {
        DepartmentWorld world = new DepartmentWorld()
                .enter("called", MQL, "04-01T10:00", "ann")
                .dial("called", "ann", "04-02T10:00", false)
                .dial("called", "bob", "04-05T10:00", true)
                .enter("called", OPPORTUNITY, "04-03T10:00", "ae")
                .enter("same", MQL, "04-01T10:00", "ann")
                .dial("same", "bob", "04-03T10:00", true)
                .enter("same", PROPOSAL, "04-03T10:00", "ae") // who skips the stage booked one all the same
                .enter("alone", OPPORTUNITY, "04-03T10:00", "ae")
                .enter("open", MQL, "04-01T10:00", "ann")
                .dial("open", "ann", "04-02T10:00", true)
                .enter("early", OPPORTUNITY, "04-01T10:00", "ae")
                .dial("early", "ann", "04-01T10:01", true);
        InsideSales dialled = of(world);
        InsideSales connected = world.insideSales(STANDARD.withMeetingBase(MeetingBase.CONNECTED));

        assertEquals(4, dialled.meetingsBooked());
        assertEquals(Ratio.of(2, 4), dialled.meetingRate());
        assertEquals(Ratio.of(1, 4), connected.meetingRate());
        assertEquals(2, group(dialled.bySeller(), ANN).meetingsBooked()); // who had them before
        assertEquals(2, group(dialled.bySeller(), SellerId.of("ae")).meetingsBooked()); // came straight
        assertEquals(Ratio.of(1, 1), group(dialled.bySeller(), BOB).meetingRate());
        assertEquals(Ratio.of(1, 3), group(dialled.bySeller(), ANN).meetingRate());
    }

    @Test
    void aMeetingBeforeThePeriodIsNotBookedInIt() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("a", OPPORTUNITY, "03-20T10:00")
                .exit("a", "price", "03-25T10:00")
                .dial("a", "ann", "04-01T10:00", true)
                .enter("a", OPPORTUNITY, "04-02T10:00")
                .enter("b", OPPORTUNITY, "03-20T10:00")
                .dial("b", "ann", "04-01T10:00", true));

        assertEquals(1, sales.meetingsBooked());
        assertEquals(Ratio.of(1, 2), sales.meetingRate());
    }

    @Test
    void theBaseOfTheOpportunityRateIsWhoWasNurtured() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("converted", MQL, "04-01T00:00", "ann")
                .enter("converted", PROPOSAL, "04-20T10:00", "ae")
                .enter("open", MQL, "04-02T10:00", "ann")
                .enter("gone", MQL, "04-02T10:00", "bob")
                .exit("gone", "not-now", "04-03T10:00")
                .enter("fell-back", OPPORTUNITY, "04-02T10:00", "ae")
                .enter("fell-back", MQL, "04-03T10:00", "bob") // was no opportunity since
                .enter("before", MQL, "03-31T23:59", "ann")
                .enter("before", OPPORTUNITY, "04-03T10:00", "ae")
                .enter("straight", OPPORTUNITY, "04-02T10:00", "ae"));

        assertEquals(4, sales.nurtured());
        assertEquals(Ratio.of(1, 4), sales.opportunityRate());
        assertEquals(Ratio.of(2, 4), sales.nurturedOpenShare());
        assertEquals(4, sales.opportunities());
        assertEquals(Ratio.of(1, 2), group(sales.bySeller(), ANN).opportunityRate());
        assertEquals(Ratio.of(0, 2), group(sales.bySeller(), BOB).opportunityRate());
        assertEquals(2, group(sales.bySeller(), ANN).opportunities());
    }

    @Test
    void whatIsHandedOverIsFollowedToItsEnd() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("won", MQL, "03-01T10:00", "ann")
                .enter("won", OPPORTUNITY, "04-01T10:00", "ae")
                .enter("won", WON, "04-20T10:00", "ae")
                .enter("lost", MQL, "03-01T10:00", "ann")
                .enter("lost", OPPORTUNITY, "04-01T10:00", "ae")
                .exit("lost", "price", "04-20T10:00")
                .enter("unripe", OPPORTUNITY, "04-01T10:00", "ae")
                .exit("unripe", "not-now", "04-20T10:00")
                .enter("open", NEGOTIATION, "04-01T10:00", "ae")
                .enter("before", OPPORTUNITY, "03-01T10:00")
                .enter("before", WON, "04-20T10:00")
                .enter("never", MQL, "04-01T10:00")
                .exit("never", "price", "04-20T10:00"));

        assertEquals(new DealCounts(1, 1, 1, 1), sales.handedOver());
        assertEquals(Ratio.of(1, 2), sales.handedOver().winRate());
        assertEquals(new DealCounts(1, 1, 0, 0), group(sales.bySeller(), ANN).handedOver());
    }

    @Test
    void eachMeasureHasTheStageOfThePolicy() {
        InsideSalesPolicy policy = STANDARD.toBuilder()
                .ref(DefinitionRef.of("mine", 1))
                .calledStages(ImmutableSet.of(LEAD, MQL))
                .nurtureStage(LEAD)
                .meetingStage(MQL)
                .opportunityStage(OPPORTUNITY)
                .handOverStage(PROPOSAL)
                .build();
        InsideSales sales = new DepartmentWorld()
                .enter("a", LEAD, "04-01T10:00")
                .enter("b", LEAD, "04-01T10:00")
                .enter("b", MQL, "04-02T10:00")
                .enter("c", LEAD, "04-01T10:00")
                .enter("c", OPPORTUNITY, "04-02T10:00")
                .enter("d", LEAD, "04-01T10:00")
                .enter("d", NEGOTIATION, "04-02T10:00")
                .insideSales(policy);

        assertEquals(Ratio.of(0, 4), sales.dialRate());
        assertEquals(4, sales.nurtured());
        assertEquals(3, sales.meetingsBooked());
        assertEquals(2, sales.opportunities());
        assertEquals(Ratio.of(2, 4), sales.opportunityRate());
        assertEquals(1, sales.handedOver().all());
    }

    @Test
    void aCostOfNothingIsNothingAndNoOpportunityIsUndefined() {
        InsideSales two =
                of(new DepartmentWorld().enter("a", OPPORTUNITY, "04-01T10:00").enter("b", OPPORTUNITY, "04-01T10:00"));
        InsideSales none = of(new DepartmentWorld());

        assertEquals(Ratio.of(500, 2), two.costPerOpportunity(DepartmentWorld.yen(500)));
        assertEquals(
                Optional.of(new BigDecimal("0")),
                two.costPerOpportunity(DepartmentWorld.yen(0)).rounded(0));
        assertEquals(false, none.costPerOpportunity(DepartmentWorld.yen(500)).isDefined());
    }

    @Test
    void rolesAreOfSellersElseOfChannels() {
        DepartmentWorld world = new DepartmentWorld();
        for (String channel : List.of("website", "seminar", "campaign", "referral", "repeat", "outbound")) {
            world.lead(Lead.builder()
                            .id(LeadId.of(channel))
                            .channel(ChannelId.of(channel))
                            .build())
                    .enter(channel, MQL, "04-01T10:00")
                    .dial(channel, "ann", "04-02T10:00", false);
        }
        world.enter("unknown", MQL, "04-01T10:00", "bob");
        Grouped<RoleId, InsideSales> roles = of(world).byRole();

        assertEquals("role", roles.grouping());
        assertEquals(5, roles.of(Role.SR.id()).orElseThrow().dials());
        assertEquals(1, roles.of(Role.EBR.id()).orElseThrow().dials());
        assertEquals(Ratio.of(1, 1), roles.of(Role.EBR.id()).orElseThrow().dialRate());
        assertEquals(Ratio.of(0, 1), roles.ungrouped().dialRate());

        Grouped<RoleId, InsideSales> bySeller = world.insideSales(STANDARD.toBuilder()
                        .ref(DefinitionRef.of("mine", 1))
                        .putSellerRole(ANN, Role.EBR.id())
                        .build())
                .byRole();
        assertEquals(6, bySeller.of(Role.EBR.id()).orElseThrow().dials());
        assertEquals(5, bySeller.of(Role.SR.id()).orElseThrow().nurtured());
    }

    @Test
    void itIsGroupedByLeads() {
        InsideSales sales = of(new DepartmentWorld()
                .enter("a", MQL, "04-01T10:00", "ann")
                .enter("bb", MQL, "04-01T10:00", "ann")
                .dial("bb", "ann", "04-02T10:00", true));
        Grouped<Integer, InsideSales> lengths = sales.by(Grouping.of(
                "length", (Lead lead) -> Optional.of(lead.id().value().length())));

        assertEquals("length", lengths.grouping());
        assertSame(sales, lengths.total());
        assertEquals(Ratio.of(0, 1), lengths.of(1).orElseThrow().dialRate());
        assertEquals(Ratio.of(1, 1), lengths.of(2).orElseThrow().dialRate());
    }

    @Test
    void oddDialsAreReported() {
        DepartmentWorld world = new DepartmentWorld()
                .enter("a", MQL, "04-01T10:00", "ann")
                .dial("a", "ann", "04-02T10:00", false)
                .dial("a", "ann", "04-02T10:00", true) // the same, and it was answered
                .dial("a", "bob", "04-02T10:00", false)
                .dial("a", "ann", "04-02T10:01", false)
                .enter("b", MQL, "04-01T10:00", "ann")
                .dial("b", "ann", "04-02T10:01", false)
                .dial("nobody", "ann", "04-02T10:00", false)
                .dial("a", "ann", "05-01T00:00", false);
        world.dials.add(new Dial(LeadId.of("a"), ANN, at("04-29T10:00"), true, Optional.of(day("05-01"))));
        world.dials.add(new Dial(LeadId.of("a"), ANN, at("04-28T10:00"), false, Optional.of(day("04-30"))));
        InsideSales sales = of(world);

        assertEquals(5, sales.dials());
        assertEquals(Ratio.of(1, 5), sales.connectRate());
        assertEquals(new FactTally(9, 5, 0, 4), sales.tally());
        assertEquals(
                List.of(
                        "UNKNOWN_LEAD lead nobody, facts 1",
                        "AFTER_AS_OF lead a, facts 2",
                        "DUPLICATE_FACT lead a, facts 1"),
                sales.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void whatWasNotKnownThenIsNotSeen() {
        DepartmentWorld world =
                new DepartmentWorld().enter("a", MQL, "04-01T10:00", "ann").dial("a", "ann", "04-20T10:00", false);
        world.dials.add(new Dial(LeadId.of("a"), ANN, at("04-21T10:00"), false, Optional.of(day("04-20"))));
        Journeys journeys = JourneyTracking.of(DepartmentWorld.PROCESS)
                .follow(
                        Leads.of(world.leads.values()),
                        world.events,
                        DepartmentWorld.TOKYO.endOf(day("04-30")).knownOn(day("04-19")));
        Journeys later = JourneyTracking.of(DepartmentWorld.PROCESS)
                .follow(
                        Leads.of(world.leads.values()),
                        world.events,
                        DepartmentWorld.TOKYO.endOf(day("04-30")).knownOn(day("04-20")));
        InsideSalesReview review = InsideSalesReview.of(STANDARD);

        assertEquals(0, review.measure(journeys, world.dials, APRIL).dials());
        assertEquals(2, review.measure(later, world.dials, APRIL).dials());
    }

    @Test
    void theInstantAtWhichADayEndsIsOfTheNext() {
        DepartmentWorld world =
                new DepartmentWorld().enter("a", MQL, "04-01T10:00", "ann").dial("a", "ann", "04-20T00:00", false);

        assertEquals(0, seen(world, "04-19", "04-30"));
        assertEquals(0, seen(world, "04-30", "04-19"));
        assertEquals(1, seen(world, "04-20", "04-20"));
    }

    private static long seen(DepartmentWorld world, String date, String knownOn) {
        Journeys journeys = JourneyTracking.of(DepartmentWorld.PROCESS)
                .follow(
                        Leads.of(world.leads.values()),
                        world.events,
                        DepartmentWorld.TOKYO.endOf(day(date)).knownOn(day(knownOn)));
        return InsideSalesReview.of(STANDARD)
                .measure(journeys, world.dials, APRIL)
                .dials();
    }

    @Test
    void figuresNameTheirBases() {
        DepartmentWorld world = new DepartmentWorld()
                .enter("a", MQL, "04-01T10:00", "ann")
                .dial("a", "ann", "04-02T10:00", true)
                .enter("a", OPPORTUNITY, "04-03T10:00")
                .enter("a", WON, "04-04T10:00")
                .enter("b", MQL, "04-01T10:00", "ann")
                .dial("nobody", "ann", "04-02T10:00", true);
        KpiFigures figures = of(world).figures(DepartmentWorld.yen(900));

        assertEquals(
                List.of(
                        "dials 1/1",
                        "dial-rate 1/2",
                        "connect-rate 1/1",
                        "meetings-booked 1/1",
                        "meeting-rate 1/1",
                        "opportunities 1/1",
                        "opportunity-rate 1/2",
                        "handed-over-win-rate 1/1",
                        "cost-per-opportunity JPY 900/1"),
                figures.toString().lines().toList());
        assertEquals(1, figures.findings().size());
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                of(world).figures().of(KpiId.of("cost-per-opportunity")).noValue());
        assertEquals(
                "leads that booked after a call / leads dialled",
                figures.of(KpiId.of("meeting-rate")).term().formula(Locale.ENGLISH));
        assertEquals(
                "架電後に商談を獲得したリード / 通電したリード",
                world.insideSales(STANDARD.withMeetingBase(MeetingBase.CONNECTED))
                        .figures()
                        .of(KpiId.of("meeting-rate"))
                        .term()
                        .formula(Locale.JAPANESE));
    }

    @Test
    void theAnswerSaysWhatItIsOf() {
        Journeys journeys = new DepartmentWorld().journeys();
        InsideSales sales = InsideSalesReview.of(STANDARD).measure(journeys, List.of(), APRIL);

        assertEquals(STANDARD, sales.definition());
        assertEquals(APRIL, sales.period());
        assertEquals(DepartmentWorld.PROCESS, sales.process());
        assertEquals(journeys.asOf(), sales.asOf());
    }

    @Test
    void policiesAreEqualByContentAndHashByReference() {
        assertEquals(DefinitionRef.of("inside-sales", 1), STANDARD.ref());
        assertEquals(STANDARD, STANDARD.toBuilder().z(new BigDecimal("1.960")).build());
        assertNotEquals(STANDARD, STANDARD.withMeetingBase(MeetingBase.CONNECTED));
        assertEquals(
                STANDARD.ref().hashCode(),
                STANDARD.withMeetingBase(MeetingBase.CONNECTED).hashCode());
        FieldSalesPolicy field = FieldSalesPolicy.standard();
        assertEquals(DefinitionRef.of("field-sales", 1), field.ref());
        assertEquals(field, field.toBuilder().z(new BigDecimal("1.960")).build());
        assertNotEquals(field, field.withOpportunityStage(PROPOSAL));
        assertEquals(
                field.ref().hashCode(), field.withOpportunityStage(PROPOSAL).hashCode());
    }

    @Test
    void whatCannotBeIsRefused() {
        StageId dreaming = StageId.of("dreaming");

        assertRefused("process model@1 has no stage dreaming", STANDARD.withCalledStages(dreaming));
        assertRefused("process model@1 has no stage dreaming", STANDARD.withMeetingStage(dreaming));
        assertRefused("process model@1 has no stage dreaming", STANDARD.withHandOverStage(dreaming));
        assertRefused(
                "nurtureStage must come before opportunityStage opportunity, was opportunity (policy inside-sales@1)",
                STANDARD.withNurtureStage(OPPORTUNITY));
        assertRefused(
                "handOverStage must come before the goal won, was won (policy inside-sales@1)",
                STANDARD.withHandOverStage(WON));
        assertEquals(
                "calledStages must not be empty (policy inside-sales@1)",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withCalledStages())
                        .getMessage());
        assertEquals(
                "z must be above 0 and at most 100, was 0 (policy inside-sales@1)",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withZ(BigDecimal.ZERO))
                        .getMessage());
        assertEquals(
                "z must be above 0 and at most 100, was 0 (policy field-sales@1)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> FieldSalesPolicy.standard().withZ(BigDecimal.ZERO))
                        .getMessage());
    }

    private static void assertRefused(String message, InsideSalesPolicy policy) {
        DepartmentWorld world = new DepartmentWorld();
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> world.insideSales(policy))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsNull() {
        InsideSalesReview review = InsideSalesReview.of(STANDARD);
        InsideSales sales = of(new DepartmentWorld());
        Journeys journeys = new DepartmentWorld().journeys();
        List<Dial> nulls = Lists.newArrayList((Dial) null);

        assertNull("definition", () -> InsideSalesReview.of(null));
        assertNull("journeys", () -> review.measure(null, List.of(), APRIL));
        assertNull("dials", () -> review.measure(journeys, null, APRIL));
        assertNull("dials must not contain null", () -> review.measure(journeys, nulls, APRIL));
        assertNull("period", () -> review.measure(journeys, List.of(), null));
        assertNull("cost", () -> sales.costPerOpportunity(null));
        assertNull("cost", () -> sales.figures(null));
        assertNull("grouping", () -> sales.by(null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }
}
