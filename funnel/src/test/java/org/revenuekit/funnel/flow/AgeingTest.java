package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

class AgeingTest {
    private static final AgeingPolicy POLICY = AgeingPolicy.builder()
            .ref(DefinitionRef.of("bands", 1))
            .addDays(2, 10)
            .build();

    private static final Journeys JOURNEYS = new Fixture()
            .lead(Lead.builder().id(LeadId.of("b")).seller(SellerId.of("owner")).build())
            .enter("today", Fixture.LEAD, "04-20T23:59")
            .enter("a", Fixture.LEAD, "04-10T10:00", "ann")
            .enter("b", Fixture.LEAD, "04-10T10:00")
            .enter("two", Fixture.LEAD, "04-18T00:00")
            .enter("one", Fixture.LEAD, "04-18T23:59")
            .enter("one", Fixture.LEAD, "04-19T00:00")
            .enter("one", Fixture.MQL, "04-19T00:00")
            .enter("customer", Fixture.WON, "04-02T00:00")
            .enter("gone", Fixture.LEAD, "04-02T00:00")
            .exit("gone", "gone", "04-03T00:00")
            .lead(Lead.of(LeadId.of("idle")))
            .asOf("04-20");

    private final Ageing ageing = AgeingReview.of(POLICY).measure(JOURNEYS);

    @Test
    void openLeadsAreSortedIntoBands() {
        assertEquals(
                List.of(
                        new AgeBand(0, OptionalInt.of(2), 1),
                        new AgeBand(2, OptionalInt.of(10), 1),
                        new AgeBand(10, OptionalInt.empty(), 2)),
                ageing.of(Fixture.LEAD));
        assertEquals(
                List.of(
                        new AgeBand(0, OptionalInt.of(2), 1),
                        new AgeBand(2, OptionalInt.of(10), 0),
                        new AgeBand(10, OptionalInt.empty(), 0)),
                ageing.of(Fixture.MQL));
        assertEquals(
                ImmutableList.of(Fixture.LEAD, Fixture.MQL, Fixture.OPPORTUNITY, Fixture.WON, Fixture.ONBOARDED),
                ageing.byStage().keySet().asList());
        assertEquals(ageing.of(Fixture.LEAD), ageing.byStage().get(Fixture.LEAD));
    }

    @Test
    void theOldestComeFirstAndTiesGoById() {
        assertEquals(List.of("customer", "a", "b", "two", "one", "today"), ids(ageing.open()));
        assertEquals(List.of("a", "b", "two", "one", "today"), ids(ageing.oldest(100)));
        assertEquals(List.of("a"), ids(ageing.oldest(1)));
        assertEquals(List.of(), ids(ageing.oldest(0)));
        assertEquals(List.of("customer"), ids(ageing.oldest(Fixture.WON, 5)));
        assertEquals(List.of("a", "b"), ids(ageing.oldest(Fixture.LEAD, 2)));
    }

    private static List<String> ids(List<AgedLead> leads) {
        return leads.stream().map(lead -> lead.lead().value()).toList();
    }

    @Test
    void aLeadSaysWhereSinceWhenAndWhoOwnsIt() {
        assertEquals(
                new AgedLead(
                        LeadId.of("a"), Fixture.LEAD, Optional.of(SellerId.of("ann")), Fixture.at("04-10T10:00"), 10),
                ageing.oldest(1).get(0));
        assertEquals(Optional.of(SellerId.of("owner")), ageing.oldest(2).get(1).owner());
        assertEquals(0, ageing.open().get(5).days());
        assertEquals(Optional.empty(), ageing.open().get(5).owner());
    }

    @Test
    void groupsAreMeasuredAlone() {
        Grouping<Lead, SellerId> bySeller = Grouping.of("seller", Lead::seller);

        assertEquals(
                List.of("b"),
                ids(ageing.by(bySeller).of(SellerId.of("owner")).orElseThrow().open()));
        assertEquals(5, ageing.by(bySeller).ungrouped().open().size());
    }

    @Test
    void definitionsAreChecked() {
        assertRefused("days must be 1 to 100 bounds, were 0 (policy p@1)", () -> policy(List.of()));
        assertRefused("days must be 1 to 100 bounds, were 101 (policy p@1)", () -> policy(upTo(101)));
        assertEquals(100, policy(upTo(100)).days().size());
        assertRefused("days must be >= 1 and ascend, were [0] (policy p@1)", () -> policy(List.of(0)));
        assertRefused("days must be >= 1 and ascend, were [3, 3] (policy p@1)", () -> policy(List.of(3, 3)));
    }

    private static AgeingPolicy policy(List<Integer> days) {
        return AgeingPolicy.builder()
                .ref(DefinitionRef.of("p", 1))
                .addAllDays(days)
                .build();
    }

    private static List<Integer> upTo(int last) {
        return ContiguousSet.create(Range.closed(1, last), DiscreteDomain.integers())
                .asList();
    }

    @Test
    void theStandardIsAProposalToChange() {
        AgeingPolicy standard = AgeingPolicy.standard();

        assertEquals("ageing@1", standard.ref().toString());
        assertEquals(List.of(7, 14, 30, 60, 90), standard.days());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(standard, standard.toBuilder().addDays(120).build());
    }

    @Test
    void partsAreChecked() {
        assertRefused("fromDays must be >= 0, was -1", () -> new AgeBand(-1, OptionalInt.empty(), 0));
        assertRefused("toDays must be > fromDays (3), was 3", () -> new AgeBand(3, OptionalInt.of(3), 0));
        assertRefused("count must be >= 0, was -1", () -> new AgeBand(3, OptionalInt.of(4), -1));
        assertRefused(
                "days must be >= 0, was -1",
                () -> new AgedLead(LeadId.of("a"), Fixture.LEAD, Optional.empty(), Fixture.at("04-01T00:00"), -1));
        assertRefused("most must be >= 0, was -1", () -> ageing.oldest(-1));
        assertRefused("most must be >= 0, was -1", () -> ageing.oldest(Fixture.LEAD, -1));
        assertRefused("process small@1 has no stage nowhere", () -> ageing.of(StageId.of("nowhere")));
        assertRefused("process small@1 has no stage nowhere", () -> ageing.oldest(StageId.of("nowhere"), 1));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        LeadId id = LeadId.of("a");

        assertNamed("definition", () -> AgeingReview.of(null));
        assertNamed("journeys", () -> AgeingReview.of(POLICY).measure(null));
        assertNamed("toDays", () -> new AgeBand(0, null, 0));
        assertNamed("lead", () -> new AgedLead(null, Fixture.LEAD, Optional.empty(), Fixture.at("04-01T00:00"), 1));
        assertNamed("stage", () -> new AgedLead(id, null, Optional.empty(), Fixture.at("04-01T00:00"), 1));
        assertNamed("owner", () -> new AgedLead(id, Fixture.LEAD, null, Fixture.at("04-01T00:00"), 1));
        assertNamed("enteredAt", () -> new AgedLead(id, Fixture.LEAD, Optional.empty(), null, 1));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        assertSame(POLICY, ageing.definition());
        assertSame(Fixture.PROCESS, ageing.process());
        assertSame(JOURNEYS.asOf(), ageing.asOf());
    }
}
