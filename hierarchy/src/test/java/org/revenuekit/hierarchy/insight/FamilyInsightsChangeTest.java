package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.insight.Desk.line;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.id;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.hierarchy.rollup.World;

class FamilyInsightsChangeTest {
    private static final TreatmentRule TERMS = TreatmentRule.paymentTerms();

    private static Desk desk() {
        return new Desk(World.of("a1", "a2", "b1")
                .parentName("a1", "A")
                .parentName("a2", "A")
                .parentName("b1", "B"));
    }

    private static List<String> said(List<Insight> insights) {
        return insights.stream()
                .map(insight -> insight.family().ultimate().label()
                        + " "
                        + insight.kind().code()
                        + " "
                        + insight.topic())
                .toList();
    }

    private static TreatmentCheck terms(TreatmentRule rule, String first, String second) {
        return TreatmentCheck.of(
                rule,
                List.of(
                        Treatment.of(id("a1"), Aspect.PAYMENT_TERMS, new BigDecimal(first)),
                        Treatment.of(id("a2"), Aspect.PAYMENT_TERMS, new BigDecimal(second))));
    }

    @Test
    void insightsAppearGoAndStay() {
        FamilyInsights before = desk().sell("a1", line("tea", "100", "0.1"), line("cups", "100", "0.1"))
                .sell("a2", line("tea", "100", "0.2"), line("cups", "100", "0.2"))
                .owner("a1", "s")
                .seller("s", Seniority.SENIOR)
                .inspect();
        FamilyInsights after = desk().sell("a1", line("tea", "100", "0.1"), line("pots", "100", "0.1"))
                .sell("a2", line("tea", "100", "0.5"), line("pots", "100", "0.2"))
                .seller("s", Seniority.SENIOR)
                .owner("a1", "s")
                .owner("a2", "s")
                .inspect();
        FamilyInsightsChange change = after.changeSince(before);

        assertEquals(List.of("A DISCOUNT_INCONSISTENT pots USD"), said(change.appeared()));
        assertEquals(List.of("A DISCOUNT_INCONSISTENT cups USD", "A COVERAGE_GAP "), said(change.gone()));
        assertEquals(List.of("A DISCOUNT_INCONSISTENT tea USD", "B COVERAGE_GAP "), said(change.still()));
        assertEquals(after.discounts().get(0), change.still().get(0));
        assertEquals(List.of(), change.notCompared());
        assertEquals(ImmutableSortedSet.of(), change.definitionsOfOne());
    }

    @Test
    void linesWithoutProductAreATopicOfTheirOwn() {
        Desk desk = desk().sell("a1", line("tea", "100", "0.1").product(Optional.empty()))
                .sell("a2", line("tea", "100", "0.2").product(Optional.empty()));

        assertEquals(
                List.of("A DISCOUNT_INCONSISTENT  USD"), said(desk.inspect().all()));
    }

    @Test
    void whatOnlyOneMeasuredNeitherAppearsNorGoes() {
        FamilyInsights bare = desk().sell("a1", line("tea", "100")).inspect();
        FamilyInsights full = desk().sell("a1", line("tea", "100"))
                .owner("b1", "s")
                .activities("b1", 10)
                .inspect();
        List<String> measuredOnce = List.of("A COVERAGE_GAP ", "A EFFORT_MISMATCH ");

        assertEquals(measuredOnce, said(full.changeSince(bare).notCompared()));
        assertEquals(List.of(), full.changeSince(bare).appeared());
        assertEquals(measuredOnce, said(bare.changeSince(full).notCompared()));
        assertEquals(List.of(), bare.changeSince(full).gone());
        assertEquals(measuredOnce, said(full.changeSince(full).still()));
    }

    @Test
    void definitionsThatOnlyOneAppliedAreNamed() {
        FamilyInsights before = desk().check(terms(TERMS, "30", "60")).inspect();
        FamilyInsights after = desk().check(terms(
                        TERMS.toBuilder()
                                .ref(DefinitionRef.of("payment-terms", 2))
                                .build(),
                        "30",
                        "30"))
                .inspect();
        FamilyInsightsChange change = after.changeSince(before);

        assertEquals(List.of("A TREATMENT_INCONSISTENT payment-terms"), said(change.gone()));
        assertEquals(
                ImmutableSortedSet.of(DefinitionRef.of("payment-terms", 1), DefinitionRef.of("payment-terms", 2)),
                change.definitionsOfOne());
    }

    @Test
    void definitionsOfOneReferenceMustBeEqual() {
        FamilyInsights before = desk().check(terms(TERMS, "30", "60")).inspect();
        FamilyInsights otherRule = desk().check(terms(TERMS.withTolerance(BigDecimal.ONE), "30", "60"))
                .inspect();
        FamilyInsights otherPolicy =
                desk().policy(Desk.POLICY.toBuilder().topFamilies(3)).inspect();

        assertRefuses(
                "definitions of one reference must have equal content, had not: payment-terms@1",
                () -> otherRule.changeSince(before));
        assertRefuses(
                "definitions of one reference must have equal content, had not: family-policy@1",
                () -> otherPolicy.changeSince(before));
        assertEquals(1, before.changeSince(before).still().size());
    }

    @Test
    void ofSeveralChecksOfOneReferenceTheFirstStandsForIt() {
        FamilyInsights twice = desk().check(terms(TERMS, "30", "60"))
                .check(terms(TERMS.withTolerance(BigDecimal.ONE), "30", "60"))
                .inspect();
        FamilyInsights once = desk().check(terms(TERMS, "30", "60")).inspect();

        assertEquals(2, twice.changeSince(once).still().size());
        assertEquals(3, twice.definitions().size());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        ImmutableList<Insight> none = ImmutableList.of();
        ImmutableSortedSet<DefinitionRef> refs = ImmutableSortedSet.of();

        assertNames("earlier", () -> desk().inspect().changeSince(null));
        assertNames("appeared", () -> new FamilyInsightsChange(null, none, none, none, refs));
        assertNames("gone", () -> new FamilyInsightsChange(none, null, none, none, refs));
        assertNames("still", () -> new FamilyInsightsChange(none, none, null, none, refs));
        assertNames("notCompared", () -> new FamilyInsightsChange(none, none, none, null, refs));
        assertNames("definitionsOfOne", () -> new FamilyInsightsChange(none, none, none, none, null));
    }
}
