package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.insight.CoverageReason.JUNIOR_ON_TOP_FAMILY;
import static org.revenuekit.hierarchy.insight.CoverageReason.NO_OWNER;
import static org.revenuekit.hierarchy.insight.CoverageReason.SEVERAL_OWNERS;
import static org.revenuekit.hierarchy.insight.Desk.POLICY;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.rollup.World;

class CoverageTest {
    private static List<CoverageGap> gaps(Desk desk) {
        return desk.inspect().coverage().orElseThrow();
    }

    private static CoverageGap gap(Desk desk) {
        assertEquals(1, gaps(desk).size());
        return gaps(desk).get(0);
    }

    private static Set<CoverageReason> reasons(Desk desk) {
        return gap(desk).reasons();
    }

    @Test
    void withoutAnOwnerTableCoverageIsNotMeasured() {
        assertEquals(
                Optional.empty(),
                Desk.family("a", "b").seller("s", Seniority.SENIOR).inspect().coverage());
    }

    @Test
    void oneExperiencedOwnerOfEverythingIsNoGap() {
        assertEquals(
                List.of(),
                gaps(Desk.family("a", "b")
                        .seller("s", Seniority.SENIOR)
                        .owner("a", "s")
                        .owner("b", "s")));
    }

    @Test
    void theStoryOfTheJuniorOnPuppyKingdom() {
        Desk desk = new Desk(World.tangerine())
                .seller("ann", Seniority.SENIOR)
                .seller("ben", Seniority.JUNIOR)
                .owner("GS", "ann")
                .owner("PU", "ann")
                .owner("PK", "ben")
                .owner("WD", "ann");
        CoverageGap gap = gap(desk);

        assertEquals(Set.of(JUNIOR_ON_TOP_FAMILY, SEVERAL_OWNERS, NO_OWNER), gap.reasons());
        assertEquals(
                List.of(JUNIOR_ON_TOP_FAMILY, SEVERAL_OWNERS, NO_OWNER),
                gap.reasons().asList());
        assertEquals(List.of(id("PK")), gap.juniors());
        assertEquals(List.of(id("K9")), gap.withoutOwner());
        assertEquals("Dogs Extraordinaire (external)", gap.family().ultimate().toString());
        assertEquals(1, gap.standing().rank());
        assertEquals(FamilyInsightKind.COVERAGE_GAP, gap.kind());
        assertEquals(
                ImmutableMap.of(
                        id("K9"), ImmutableSortedSet.of(),
                        id("PK"), ImmutableSortedSet.of(SellerId.of("ben")),
                        id("PU"), ImmutableSortedSet.of(SellerId.of("ann")),
                        id("WD"), ImmutableSortedSet.of(SellerId.of("ann"))),
                gap.owners());
        assertEquals(
                List.of(id("K9"), id("PK"), id("PU"), id("WD")),
                gap.owners().keySet().asList());
    }

    @Test
    void aJuniorMattersOnATopFamilyOnly() {
        Desk desk = new Desk(World.of("a", "b", "c").won("a", "3").won("b", "2").won("c", "1"))
                .seller("j", Seniority.JUNIOR)
                .owner("a", "j")
                .owner("b", "j")
                .owner("c", "j");

        assertEquals(3, gaps(desk.policy(POLICY.toBuilder().topFamilies(3))).size());
        assertEquals(
                List.of("a", "b"),
                gaps(desk.policy(POLICY.toBuilder().topFamilies(2))).stream()
                        .map(gap -> gap.family().ultimate().label())
                        .toList());
    }

    @Test
    void theJuniorsOfAFamilyThatIsNotATopOneAreNoReason() {
        Desk desk = new Desk(World.of("a", "b").won("a", "3"))
                .policy(POLICY.toBuilder().topFamilies(1))
                .seller("j", Seniority.JUNIOR)
                .owner("a", "s")
                .owner("b", "j");

        assertEquals(List.of(), gaps(desk));
    }

    @Test
    void onlyJuniorsAreInexperienced() {
        Desk desk = Desk.family("a")
                .seller("r", Seniority.REGULAR)
                .sellerOfUnknownSeniority("u")
                .owner("a", "r")
                .owner("a", "u")
                .owner("a", "stranger");
        assertEquals(List.of(), gaps(desk));

        desk.seller("j", Seniority.JUNIOR).owner("a", "j");
        assertEquals(Set.of(JUNIOR_ON_TOP_FAMILY), reasons(desk));
        assertEquals(List.of(id("a")), gap(desk).juniors());
        assertEquals(List.of(), gap(desk).withoutOwner());
    }

    @Test
    void severalOwnersAreAGapWhereNoneSeesTheWhole() {
        Desk apart = Desk.family("a", "b").owner("a", "s").owner("b", "t");
        assertEquals(Set.of(SEVERAL_OWNERS), reasons(apart));
        assertEquals(List.of(), gap(apart).juniors());

        Desk together = apart.owner("a", "t");
        assertEquals(List.of(), gaps(together));

        Desk three = Desk.family("a", "b", "c")
                .owner("a", "s")
                .owner("a", "t")
                .owner("b", "t")
                .owner("b", "u")
                .owner("c", "u")
                .owner("c", "s");
        assertEquals(Set.of(SEVERAL_OWNERS), reasons(three));
    }

    @Test
    void ownersOfOneAccountAreNotSeveral() {
        assertEquals(List.of(), gaps(Desk.family("a").owner("a", "s").owner("a", "t")));
        assertEquals(
                Set.of(NO_OWNER), reasons(Desk.family("a", "b").owner("a", "s").owner("a", "t")));
    }

    @Test
    void anOwnershipCountsWhileItLasts() {
        Desk over = Desk.family("a", "b").owner("b", "s").owner("a", "s", Span.until(DAY));
        assertEquals(Set.of(NO_OWNER), reasons(over));
        assertEquals(List.of(id("a")), gap(over).withoutOwner());

        Desk begun = over.owner("a", "s", Span.from(DAY));
        assertEquals(List.of(), gaps(begun));

        Desk later = Desk.family("a").owner("a", "s", Span.from(DAY.plusDays(1)));
        assertEquals(Set.of(NO_OWNER), reasons(later));
    }

    @Test
    void gapsStandInOrderOfRank() {
        Desk desk = new Desk(World.of("a", "b", "c").won("b", "3").won("c", "9")).owner("elsewhere", "s");

        assertEquals(
                List.of("c", "b", "a"),
                gaps(desk).stream().map(gap -> gap.family().ultimate().label()).toList());
    }

    @Test
    void anOwnerWhoIsNoSellerIsAFinding() {
        FamilyInsights insights = Desk.family("b", "a")
                .seller("known", Seniority.SENIOR)
                .owner("b", "known")
                .owner("b", "ghost")
                .owner("a", "ghost")
                .owner("a", "gone", Span.until(DAY))
                .inspect();

        assertEquals(
                List.of("UNKNOWN_SELLER account a, seller ghost", "UNKNOWN_SELLER account b, seller ghost"),
                insights.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void anOwnerOfAnAccountThatIsNotThereIsAFinding() {
        FamilyInsights insights = Desk.family("b", "a")
                .seller("known", Seniority.SENIOR)
                .owner("b", "known")
                .owner("gone", "known")
                .inspect();

        assertEquals(
                List.of("UNKNOWN_ACCOUNT account gone, account gone"),
                insights.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void onlyLeadsCoverAnAccountButEveryOwnerIsReportedIfUnknown() {
        FamilyInsights insights = Desk.family("a", "b")
                .seller("s", Seniority.SENIOR)
                .seller("j", Seniority.JUNIOR)
                .owner("a", "s")
                .owner("a", "j", OwnerRole.DEPUTY)
                .owner("a", "stranger", OwnerRole.SUPPORT)
                .owner("b", "s", OwnerRole.SPECIALIST)
                .inspect();
        CoverageGap gap = insights.coverage().orElseThrow().get(0);

        assertEquals(Set.of(NO_OWNER), gap.reasons());
        assertEquals(List.of(id("b")), gap.withoutOwner());
        assertEquals(
                List.of("UNKNOWN_SELLER account a, seller stranger"),
                insights.findings().stream().map(Object::toString).toList());
    }
}
