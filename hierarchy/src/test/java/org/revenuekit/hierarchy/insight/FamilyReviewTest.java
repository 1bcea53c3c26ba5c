package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.insight.Desk.line;
import static org.revenuekit.hierarchy.rollup.World.AS_OF;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.id;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.World;

class FamilyReviewTest {
    private record Said(String what, Family family, FamilyCase seen) implements Insight {
        @Override
        public InsightKind kind() {
            return () -> what;
        }
    }

    /** Says something about every family. */
    private record Talker(String name) implements FamilyCheck {
        @Override
        public DefinitionRef ref() {
            return DefinitionRef.of(name, 1);
        }

        @Override
        public ImmutableList<Insight> inspect(FamilyCase family) {
            return ImmutableList.of(new Said(name, family.family(), family));
        }
    }

    /** a, first, has something of every kind; b, second, has no owner and too much attention. */
    private static Desk desk() {
        World world = World.of("b", "a1", "a2").parentName("a1", "A").parentName("a2", "A");
        return new Desk(world.won("b", "10"))
                .sell("a1", line("t", "100", "0.1"))
                .sell("a2", line("t", "100", "0.3"))
                .seller("j", Seniority.JUNIOR)
                .owner("a1", "j")
                .owner("a2", "j")
                .activities("b", 11)
                .activities("a2", 1, "j");
    }

    private static List<String> codes(List<Insight> insights) {
        return insights.stream()
                .map(insight -> insight.family().ultimate().label() + " "
                        + insight.kind().code())
                .toList();
    }

    @Test
    void everythingStandsByKindThenByRank() {
        FamilyInsights insights =
                desk().check(new Talker("one")).check(new Talker("two")).inspect();

        assertEquals(
                List.of(
                        "A DISCOUNT_INCONSISTENT",
                        "A COVERAGE_GAP",
                        "b COVERAGE_GAP",
                        "A EFFORT_MISMATCH",
                        "A one",
                        "A two",
                        "b one",
                        "b two"),
                codes(insights.all()));
        assertEquals(List.of("A one", "A two", "b one", "b two"), codes(insights.ofYours()));
        assertEquals(
                List.of(DefinitionRef.of("family-policy", 1), DefinitionRef.of("one", 1), DefinitionRef.of("two", 1)),
                insights.definitions());
        assertEquals(AS_OF, insights.asOf());
        assertTrue(insights.findings().isEmpty());
    }

    @Test
    void oneFamilyAtATime() {
        FamilyInsights insights = desk().check(new Talker("one")).inspect();
        Family b = desk().world.hierarchy().familyOf(id("b"));
        Family a = desk().world.hierarchy().familyOf(id("a2"));

        assertEquals(List.of("b COVERAGE_GAP", "b one"), codes(insights.of(b)));
        assertEquals(
                List.of("A DISCOUNT_INCONSISTENT", "A COVERAGE_GAP", "A EFFORT_MISMATCH", "A one"),
                codes(insights.of(a)));
        assertEquals(List.of(), insights.of(World.of("z").hierarchy().familyOf(id("z"))));
    }

    @Test
    void whatIsNotMeasuredIsNoInsight() {
        FamilyInsights insights = Desk.family("a").inspect();

        assertEquals(Optional.empty(), insights.coverage());
        assertEquals(Optional.empty(), insights.effort());
        assertEquals(List.of(), insights.all());
        assertEquals(List.of(DefinitionRef.of("family-policy", 1)), insights.definitions());
    }

    @Test
    void aCheckSeesEverythingOfAFamilyAndNothingElse() {
        Desk desk = desk().check(new Talker("one")).activities("a1", 1);
        FamilyCase a = ((Said) desk.inspect().ofYours().get(0)).seen();
        FamilyCase b = ((Said) desk.inspect().ofYours().get(1)).seen();

        assertEquals(1, a.standing().rank());
        assertEquals(a.standing().family(), a.family());
        assertEquals(
                List.of("s1", "s2"),
                a.opportunities().stream()
                        .map(opportunity -> opportunity.id().value())
                        .toList());
        assertEquals(
                List.of(id("a2"), id("a1")),
                a.activities().stream().map(activity -> activity.account()).toList());
        assertEquals(
                ImmutableMap.of(
                        id("a1"), ImmutableSortedSet.of(SellerId.of("j")),
                        id("a2"), ImmutableSortedSet.of(SellerId.of("j"))),
                a.owners());
        assertEquals(2, b.standing().rank());
        assertEquals(1, b.opportunities().size());
        assertEquals(11, b.activities().size());
        assertEquals(ImmutableMap.of(id("b"), ImmutableSortedSet.of()), b.owners());
        assertEquals(AS_OF, a.asOf());
    }

    @Test
    void aCheckMayBeAFunction() {
        FamilyCheck check = FamilyCheck.of(
                DefinitionRef.of("ours", 3), family -> List.of(new Said("ours", family.family(), family)));
        FamilyInsights insights = desk().check(check).inspect();

        assertEquals(List.of("A ours", "b ours"), codes(insights.ofYours()));
        assertEquals("", insights.ofYours().get(0).topic());
        assertEquals(DefinitionRef.of("ours", 3), insights.definitions().get(1));
        assertEquals(DefinitionRef.of("ours", 3), check.definition());
        assertTrue(check.findings(desk().world.hierarchy(), AS_OF).isEmpty());
    }

    @Test
    void aQuestionIsNotChangedByWhatIsAddedToItsCopy() {
        FamilyReview question = FamilyReview.of(Desk.POLICY);
        FamilyReview more = question.with(new Talker("one"));
        MoneyRollUp revenue = World.of("a").total();

        assertEquals(
                1,
                more.inspect(revenue, Ownership.none(), List.of())
                        .definitions()
                        .get(1)
                        .version());
        assertEquals(
                1,
                question.inspect(revenue, Ownership.none(), List.of())
                        .definitions()
                        .size());
        assertEquals(
                2,
                more.with(Catalogue.of(List.of()))
                        .inspect(revenue, Ownership.none(), List.of())
                        .definitions()
                        .size());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        FamilyReview question = FamilyReview.of(Desk.POLICY);
        MoneyRollUp revenue = World.of("a").total();

        assertNames("policy", () -> FamilyReview.of(null));
        assertNames("ref", () -> FamilyCheck.of(null, family -> List.of()));
        assertNames("check", () -> FamilyCheck.of(DefinitionRef.of("ours", 1), null));
        assertNames("catalogue", () -> question.with((Catalogue) null));
        assertNames("check", () -> question.with((FamilyCheck) null));
        assertNames("revenue", () -> question.inspect(null, Ownership.none(), List.of()));
        assertNames("ownership", () -> question.inspect(revenue, null, List.of()));
        assertNames("activities", () -> question.inspect(revenue, Ownership.none(), null));
        assertNames(
                "family",
                () -> question.inspect(revenue, Ownership.none(), List.of()).of(null));
    }
}
