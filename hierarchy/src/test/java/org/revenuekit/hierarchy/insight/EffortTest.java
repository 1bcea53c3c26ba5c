package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.insight.Desk.POLICY;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.hierarchy.rollup.World;

class EffortTest {
    private static List<String> mismatches(Desk desk) {
        return desk.inspect().effort().orElseThrow().stream()
                .map(found -> found.family().ultimate().label())
                .toList();
    }

    @Test
    void mostEffortGoesToGalacticSpace() {
        Desk desk = new Desk(World.tangerine())
                .seller("ann", Seniority.SENIOR)
                .seller("ben", Seniority.JUNIOR)
                .sellerOfUnknownSeniority("cat")
                .activities("GS", 10, "ann")
                .activities("GS", 5, "ben")
                .activities("PU", 1, "ann")
                .activities("PK", 2, "ben")
                .activities("PK", 1, "cat")
                .activities("WD", 1, "nobody")
                .activities("K9", 1);
        EffortMismatch found = desk.inspect().effort().orElseThrow().get(0);

        assertEquals(List.of("Dogs Extraordinaire"), mismatches(desk));
        assertEquals(1, found.standing().rank());
        assertEquals("Dogs Extraordinaire", found.family().ultimate().label());
        assertEquals(Ratio.of(2_000_000, 3_000_000), found.shareOfValue());
        assertEquals(Ratio.of(6, 21), found.shareOfEffort());
        assertEquals(Ratio.of(1, 3), found.seniorShare());
        assertEquals(Ratio.of(11, 18), found.seniorShareOfAll());
        assertEquals("GalacticSpace", found.most().ultimate().label());
        assertEquals(Ratio.of(15, 21), found.shareOfMost());
        assertEquals(FamilyInsightKind.EFFORT_MISMATCH, found.kind());
    }

    @Test
    void aGapCountsFromItsMinimumOn() {
        // 70 % of the value against 50 % and 51 % of the effort
        Desk at = new Desk(World.of("a", "b").won("a", "70").won("b", "30"))
                .activities("a", 50)
                .activities("b", 50);
        Desk below = new Desk(World.of("a", "b").won("a", "70").won("b", "30"))
                .activities("a", 51)
                .activities("b", 49);

        assertEquals(List.of("a"), mismatches(at));
        assertEquals(List.of(), mismatches(below));
        assertEquals(List.of("a"), mismatches(below.policy(POLICY.toBuilder().effortGap(new BigDecimal("0.19")))));
    }

    @Test
    void onlyTopFamiliesAreLookedAt() {
        Desk desk = new Desk(World.of("a", "b", "c").won("a", "51").won("b", "49")).activities("c", 10);

        assertEquals(
                List.of("a", "b"), mismatches(desk.policy(POLICY.toBuilder().topFamilies(2))));
        assertEquals(List.of("a"), mismatches(desk.policy(POLICY.toBuilder().topFamilies(1))));
    }

    @Test
    void tooFewActivitiesAreNotMeasured() {
        World world = World.of("a", "b").won("a", "70").won("b", "30");

        assertEquals(
                Optional.empty(), new Desk(world).activities("b", 9).inspect().effort());
        assertTrue(new Desk(world).activities("b", 10).inspect().effort().isPresent());
        assertTrue(new Desk(world)
                .policy(POLICY.toBuilder().minimumActivities(1))
                .activities("b", 1)
                .inspect()
                .effort()
                .isPresent());
    }

    @Test
    void withoutRevenueEffortIsNotMeasured() {
        assertEquals(
                Optional.empty(),
                new Desk(World.of("a")).activities("a", 99).inspect().effort());
        assertEquals(
                Optional.empty(),
                new Desk(World.of("a", "b").won("a", "5").won("b", "-5"))
                        .activities("a", 99)
                        .inspect()
                        .effort());
        assertEquals(
                Optional.empty(),
                new Desk(World.of("a").won("a", "-5"))
                        .activities("a", 99)
                        .inspect()
                        .effort());
    }

    @Test
    void sharesAreOfExactValuesNotOfRoundedOnes() {
        EffortMismatch found = new Desk(World.of("a", "b").won("a", "0.003").won("b", "0.001"))
                .activities("b", 10)
                .inspect()
                .effort()
                .orElseThrow()
                .get(0);

        assertEquals(0, new BigDecimal("0.75").compareTo(found.shareOfValue().orElseThrow()));
    }

    @Test
    void ofFamiliesServedEquallyTheOneOfBetterRankIsNamed() {
        EffortMismatch found = new Desk(
                        World.of("c", "b", "a").won("b", "2").won("c", "1").won("a", "9"))
                .activities("c", 5)
                .activities("b", 5)
                .inspect()
                .effort()
                .orElseThrow()
                .get(0);

        assertEquals("a", found.family().ultimate().label());
        assertEquals("b", found.most().ultimate().label());
        assertEquals(Ratio.of(5, 10), found.shareOfMost());
        assertEquals(Ratio.of(0, 10), found.shareOfEffort());
        assertEquals(Ratio.of(0, 0), found.seniorShare());
        assertEquals(Ratio.of(0, 0), found.seniorShareOfAll());
    }

    @Test
    void whatComesLaterOrBelongsToNobodyIsAFinding() {
        Desk desk = new Desk(World.of("a", "b").won("a", "70").won("b", "30").parent("b", "top"))
                .activities("b", 9)
                .activities("b", 1, Optional.empty(), DAY.plusDays(1))
                .activities("x", 1)
                .activities("top", 1);

        assertEquals(Optional.empty(), desk.inspect().effort());
        assertEquals(
                List.of(
                        "AFTER_AS_OF account b, date 2026-04-01",
                        "UNKNOWN_ACCOUNT account x, account x",
                        "UNKNOWN_ACCOUNT account top, account top"),
                desk.inspect().findings().stream().map(Finding::toString).toList());
        assertEquals(List.of("a"), mismatches(desk.activities("b", 1, Optional.empty(), DAY)));
        assertEquals(
                id("a"),
                desk.inspect().effort().orElseThrow().get(0).family().ultimate().id());
    }
}
