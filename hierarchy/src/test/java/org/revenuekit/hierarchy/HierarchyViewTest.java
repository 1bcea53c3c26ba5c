package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.HolderStanding.AFFILIATE;
import static org.revenuekit.hierarchy.HolderStanding.CONTROLS;
import static org.revenuekit.hierarchy.HolderStanding.MINORITY;
import static org.revenuekit.hierarchy.HolderStanding.POSSIBLE_CONTROL;
import static org.revenuekit.hierarchy.link.StatedInfluence.CONTROLLING;
import static org.revenuekit.hierarchy.link.StatedInfluence.NONE;
import static org.revenuekit.hierarchy.link.StatedInfluence.SIGNIFICANT;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.Share;

class HierarchyViewTest {
    private static final HierarchyView STANDARD = HierarchyView.standard();

    @Test
    void theStandardViewBelievesWhatPeopleDeclaredFirst() {
        assertEquals(DefinitionRef.of("standard", 1), STANDARD.ref());
        assertEquals(
                List.of(
                        LinkKind.PARENT_ACCOUNT,
                        LinkKind.BRANCH_OF,
                        LinkKind.CONSOLIDATION,
                        LinkKind.OWNERSHIP,
                        LinkKind.ULTIMATE_CONSOLIDATION),
                STANDARD.kinds());
        assertEquals(List.of(), STANDARD.sources());
        assertFalse(STANDARD.selfLinkMarksTop());
        assertFalse(STANDARD.possibleControlCounts());
        assertEquals(CycleTop.SMALLEST_ID, STANDARD.cycleTop());
    }

    @Test
    void fourViewsAreShipped() {
        assertEquals(
                List.of("standard@1", "majority-ownership@1", "capital-affiliation@1", "consolidation@1"),
                HierarchyView.shipped().stream()
                        .map(view -> view.ref().toString())
                        .toList());
        assertEquals(
                List.of(LinkKind.BRANCH_OF, LinkKind.OWNERSHIP),
                HierarchyView.majorityOwnership().kinds());
        assertEquals(
                List.of(LinkKind.BRANCH_OF, LinkKind.OWNERSHIP),
                HierarchyView.capitalAffiliation().kinds());
        assertEquals(
                List.of(LinkKind.CONSOLIDATION, LinkKind.ULTIMATE_CONSOLIDATION),
                HierarchyView.consolidation().kinds());
    }

    @Test
    void onlyMoreThanHalfControls() {
        assertEquals(CONTROLS, STANDARD.standingOf(share("0.51"), NONE));
        assertEquals(CONTROLS, STANDARD.standingOf(share("0.500001"), NONE));
        assertEquals(AFFILIATE, STANDARD.standingOf(share("0.5"), NONE));
        assertEquals(AFFILIATE, STANDARD.standingOf(share("0.5"), CONTROLLING));
    }

    @Test
    void aRangeThatContainsTheThresholdMayControl() {
        assertEquals(POSSIBLE_CONTROL, STANDARD.standingOf(between("0.25", "0.75"), NONE));
        assertEquals(POSSIBLE_CONTROL, STANDARD.standingOf(between("0.5", "0.51"), NONE));
        assertEquals(POSSIBLE_CONTROL, STANDARD.standingOf(Share.unknown(), NONE));
        assertEquals(CONTROLS, STANDARD.standingOf(between("0.51", "0.75"), NONE));
        assertEquals(AFFILIATE, STANDARD.standingOf(between("0.25", "0.5"), NONE));
    }

    @Test
    void anAffiliateIsHeldByTwentyPerCentOrByFifteenWithInfluence() {
        assertEquals(AFFILIATE, STANDARD.standingOf(share("0.2"), NONE));
        assertEquals(MINORITY, STANDARD.standingOf(share("0.199"), NONE));
        assertEquals(AFFILIATE, STANDARD.standingOf(share("0.15"), SIGNIFICANT));
        assertEquals(AFFILIATE, STANDARD.standingOf(share("0.15"), CONTROLLING));
        assertEquals(MINORITY, STANDARD.standingOf(share("0.149"), SIGNIFICANT));
        assertEquals(MINORITY, STANDARD.standingOf(between("0.1", "0.3"), NONE));
    }

    @Test
    void statedControlCountsFromFortyPerCentInJapan() {
        HierarchyView japan = HierarchyView.capitalAffiliation();

        assertEquals(CONTROLS, japan.standingOf(share("0.4"), CONTROLLING));
        assertEquals(AFFILIATE, japan.standingOf(share("0.4"), SIGNIFICANT));
        assertEquals(AFFILIATE, japan.standingOf(share("0.399"), CONTROLLING));
        assertEquals(POSSIBLE_CONTROL, japan.standingOf(between("0.3", "0.4"), CONTROLLING));
        assertEquals(AFFILIATE, japan.standingOf(between("0.3", "0.4"), NONE));
    }

    @Test
    void aViewIsChangedByItsBuilder() {
        HierarchyView ours = STANDARD.toBuilder()
                .ref(DefinitionRef.of("ours", 2))
                .selfLinkMarksTop(true)
                .build();

        assertEquals(DefinitionRef.of("ours", 2), ours.ref());
        assertTrue(ours.selfLinkMarksTop());
        assertNotEquals(STANDARD, ours);
        assertEquals(ours, ours.toBuilder().build());
        assertEquals(ours.ref().hashCode(), ours.hashCode());
    }

    @Test
    void viewsThatSayTheSameAreEqual() {
        HierarchyView japan = HierarchyView.capitalAffiliation();

        assertEquals(
                japan,
                japan.withControlAbove(new BigDecimal("0.50"))
                        .withAffiliateFrom(new BigDecimal("0.200"))
                        .withInfluencedAffiliateFrom(new BigDecimal("0.150"))
                        .withSubstantialControlFrom(new BigDecimal("0.40")));
        assertEquals(
                new BigDecimal("0.5"),
                japan.withControlAbove(new BigDecimal("0.50")).controlAbove());
    }

    @Test
    void aViewNeedsAReference() {
        String message = assertThrows(IllegalStateException.class, HierarchyView.builder()::build)
                .getMessage();
        assertTrue(message != null && message.contains("ref"), message);
    }

    @Test
    void aViewFollowsSomething() {
        assertRefused("kinds must not be empty (view standard@1)", view -> view.withKinds());
        assertRefused(
                "kinds must not name one twice, was [OWNERSHIP, OWNERSHIP] (view standard@1)",
                view -> view.withKinds(LinkKind.OWNERSHIP, LinkKind.OWNERSHIP));
        assertRefused(
                "sources must not name one twice, was [crm, crm] (view standard@1)",
                view -> view.withSources(LinkSource.of("crm"), LinkSource.of("crm")));
    }

    @Test
    void thresholdsAreChecked() {
        for (String wrong : ImmutableList.of("0.49", "1")) {
            assertRefused(
                    "controlAbove must be in [0.5, 1), was " + wrong + " (view standard@1)",
                    view -> view.withControlAbove(new BigDecimal(wrong)));
        }
        assertEquals(
                new BigDecimal("0.99"),
                STANDARD.withControlAbove(new BigDecimal("0.99")).controlAbove());
        for (String wrong : ImmutableList.of("0", "0.51")) {
            assertRefused(
                    "substantialControlFrom must be above 0 and at most controlAbove, 0.5, was " + wrong
                            + " (view standard@1)",
                    view -> view.withSubstantialControlFrom(new BigDecimal(wrong)));
            assertRefused(
                    "affiliateFrom must be above 0 and at most controlAbove, 0.5, was " + wrong + " (view standard@1)",
                    view -> view.withAffiliateFrom(new BigDecimal(wrong)));
        }
        assertEquals(
                new BigDecimal("0.5"),
                STANDARD.withAffiliateFrom(new BigDecimal("0.5")).affiliateFrom());
        for (String wrong : ImmutableList.of("0", "0.21")) {
            assertRefused(
                    "influencedAffiliateFrom must be above 0 and at most affiliateFrom, 0.2, was " + wrong
                            + " (view standard@1)",
                    view -> view.withInfluencedAffiliateFrom(new BigDecimal(wrong)));
        }
    }

    private static void assertRefused(String message, UnaryOperator<HierarchyView> change) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> change.apply(STANDARD))
                        .getMessage());
    }

    private static Share share(String fraction) {
        return Share.of(new BigDecimal(fraction));
    }

    private static Share between(String low, String high) {
        return Share.between(new BigDecimal(low), new BigDecimal(high));
    }
}
