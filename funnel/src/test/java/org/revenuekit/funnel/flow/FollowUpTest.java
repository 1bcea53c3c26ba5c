package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

class FollowUpTest {
    private static final FollowUpPolicy POLICY = FollowUpPolicy.builder()
            .ref(DefinitionRef.of("p", 1))
            .leadDays(10)
            .customerDays(20)
            .putStageDay(Fixture.MQL, 5)
            .putStageDay(Fixture.ONBOARDED, 30)
            .build();

    private static final Journeys JOURNEYS = new Fixture()
            .enter("lead-in-time", Fixture.LEAD, "04-20T00:00")
            .enter("lead-late", Fixture.LEAD, "04-19T23:59", "ann")
            .enter("mql-in-time", Fixture.MQL, "04-25T00:00")
            .enter("mql-late", Fixture.MQL, "04-24T10:00", "ann")
            .enter("touched", Fixture.LEAD, "04-01T10:00")
            .touch("touched", "04-20T10:00")
            .enter("active", Fixture.LEAD, "04-01T10:00")
            .touch("active", "04-02T10:00")
            .touch("active", "04-03T10:00")
            .act("active", "04-30T10:00")
            .enter("won-late", Fixture.WON, "04-09T10:00", "bob")
            .enter("won-in-time", Fixture.WON, "04-10T10:00")
            .enter("onboarded-in-time", Fixture.ONBOARDED, "04-01T10:00")
            .enter("unripe-late", Fixture.MQL, "03-01T10:00")
            .exit("unripe-late", "not-now", "03-30T10:00")
            .enter("unripe-in-time", Fixture.MQL, "03-01T10:00")
            .exit("unripe-in-time", "not-now", "03-31T10:00")
            .enter("lost-late", Fixture.OPPORTUNITY, "01-01T10:00", "bob")
            .exit("lost-late", "price", "01-02T10:00")
            .enter("gone", Fixture.OPPORTUNITY, "01-01T10:00")
            .exit("gone", "gone", "01-02T10:00")
            .asOf("04-30");

    private final MissedFollowUps overdue = FollowUpReview.of(POLICY).find(JOURNEYS);

    @Test
    void whoIsOverdueComesLongestFirst() {
        assertEquals(
                List.of("lost-late", "active", "lead-late", "mql-late", "unripe-late", "won-late"),
                ids(overdue.list()));
        assertEquals(
                new MissedFollowUp(
                        LeadId.of("active"),
                        FollowUpKind.OPEN,
                        Fixture.LEAD,
                        Optional.empty(),
                        Fixture.day("04-03"),
                        Fixture.day("04-13"),
                        17),
                overdue.list().get(1));
        assertEquals(
                new MissedFollowUp(
                        LeadId.of("lost-late"),
                        FollowUpKind.LOST,
                        Fixture.OPPORTUNITY,
                        Optional.of(SellerId.of("bob")),
                        Fixture.day("01-02"),
                        Fixture.day("04-02"),
                        28),
                overdue.list().get(0));
        assertEquals(1, overdue.list().get(5).daysOverdue());
    }

    @Test
    void kindsAreToldApart() {
        assertEquals(List.of("active", "lead-late", "mql-late"), ids(overdue.of(FollowUpKind.OPEN)));
        assertEquals(List.of("won-late"), ids(overdue.of(FollowUpKind.CUSTOMER)));
        assertEquals(List.of("unripe-late"), ids(overdue.of(FollowUpKind.UNRIPE)));
        assertEquals(List.of("lost-late"), ids(overdue.of(FollowUpKind.LOST)));
        assertEquals(Ratio.of(3, 6), overdue.share(FollowUpKind.OPEN));
        assertEquals(Ratio.of(1, 3), overdue.share(FollowUpKind.CUSTOMER));
        assertEquals(Ratio.of(1, 2), overdue.share(FollowUpKind.UNRIPE));
        assertEquals(Ratio.of(1, 1), overdue.share(FollowUpKind.LOST));
    }

    @Test
    void theyAreGroupedByStageAndOwner() {
        assertEquals(
                List.of(Fixture.LEAD, Fixture.MQL, Fixture.OPPORTUNITY, Fixture.WON),
                overdue.byStage().keySet().asList());
        assertEquals(List.of("active", "lead-late"), ids(overdue.byStage().get(Fixture.LEAD)));
        Grouped<SellerId, ImmutableList<MissedFollowUp>> owners = overdue.byOwner();
        assertEquals(
                List.of("lead-late", "mql-late"),
                ids(owners.of(SellerId.of("ann")).orElseThrow()));
        assertEquals(
                List.of("lost-late", "won-late"),
                ids(owners.of(SellerId.of("bob")).orElseThrow()));
        assertEquals(List.of("active", "unripe-late"), ids(owners.ungrouped()));
        Grouping<Lead, Integer> byLength =
                Grouping.of("length", lead -> Optional.of(lead.id().value().length()));
        assertEquals(
                List.of("mql-late", "won-late"),
                ids(overdue.by(byLength).of(8).orElseThrow().list()));
    }

    private static List<String> ids(List<MissedFollowUp> missed) {
        return missed.stream().map(lead -> lead.lead().value()).toList();
    }

    @Test
    void aPolicyTellsTheDaysOfEachStage() {
        assertEquals(10, POLICY.days(Fixture.LEAD, Fixture.PROCESS));
        assertEquals(5, POLICY.days(Fixture.MQL, Fixture.PROCESS));
        assertEquals(20, POLICY.days(Fixture.WON, Fixture.PROCESS));
        assertEquals(30, POLICY.days(Fixture.ONBOARDED, Fixture.PROCESS));
        assertRefused(
                "process small@1 has no stage nowhere", () -> POLICY.days(StageId.of("nowhere"), Fixture.PROCESS));
    }

    @Test
    void theStandardIsAProposalToChange() {
        FollowUpPolicy standard = FollowUpPolicy.standard();

        assertEquals("follow-up@1", standard.ref().toString());
        assertEquals(14, standard.leadDays());
        assertEquals(90, standard.customerDays());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(standard, standard.toBuilder().leadDays(15).build());
    }

    @Test
    void definitionsAreChecked() {
        FollowUpPolicy.Builder policy = POLICY.toBuilder();

        assertRefused("leadDays must be 1 to 36500, was 0 (policy p@1)", () -> POLICY.withLeadDays(0));
        assertRefused("customerDays must be 1 to 36500, was 36501 (policy p@1)", () -> POLICY.withCustomerDays(36_501));
        assertRefused(
                "days of stage won must be 1 to 36500, was 0 (policy p@1)",
                () -> policy.putStageDay(Fixture.WON, 0).build());
        assertEquals(36_500, POLICY.withLeadDays(1).withCustomerDays(36_500).customerDays());
        FollowUpReview elsewhere = FollowUpReview.of(
                POLICY.toBuilder().putStageDay(StageId.of("nowhere"), 3).build());
        assertRefused("process small@1 has no stage nowhere", () -> elsewhere.find(JOURNEYS));
        assertRefused(
                "daysOverdue must be >= 1, was 0",
                () -> new MissedFollowUp(
                        LeadId.of("a"),
                        FollowUpKind.OPEN,
                        Fixture.LEAD,
                        Optional.empty(),
                        Fixture.day("01-01"),
                        Fixture.day("01-01"),
                        0));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void hashesAreOfNames() {
        MissedFollowUp missed = overdue.list().get(0);

        assertEquals(
                Objects.hash(
                        missed.lead(),
                        "LOST",
                        missed.stage(),
                        missed.owner(),
                        missed.lastContactOn(),
                        missed.dueOn(),
                        28L),
                missed.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        LeadId id = LeadId.of("a");
        LocalDate day = Fixture.day("01-01");
        Optional<SellerId> nobody = Optional.empty();

        assertNamed("definition", () -> FollowUpReview.of(null));
        assertNamed("journeys", () -> FollowUpReview.of(POLICY).find(null));
        assertNamed("kind", () -> overdue.of(null));
        assertNamed("kind", () -> overdue.share(null));
        assertNamed("lead", () -> new MissedFollowUp(null, FollowUpKind.OPEN, Fixture.LEAD, nobody, day, day, 1));
        assertNamed("kind", () -> new MissedFollowUp(id, null, Fixture.LEAD, nobody, day, day, 1));
        assertNamed("stage", () -> new MissedFollowUp(id, FollowUpKind.OPEN, null, nobody, day, day, 1));
        assertNamed("owner", () -> new MissedFollowUp(id, FollowUpKind.OPEN, Fixture.LEAD, null, day, day, 1));
        assertNamed(
                "lastContactOn", () -> new MissedFollowUp(id, FollowUpKind.OPEN, Fixture.LEAD, nobody, null, day, 1));
        assertNamed("dueOn", () -> new MissedFollowUp(id, FollowUpKind.OPEN, Fixture.LEAD, nobody, day, null, 1));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        assertSame(POLICY, overdue.definition());
        assertSame(Fixture.PROCESS, overdue.process());
        assertSame(JOURNEYS.asOf(), overdue.asOf());
    }
}
