package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.opportunity.Outcome;

class FactFilterTest {
    private static final FactFilter WON = FactFilter.opportunities(Outcome.WON);
    private static final FactFilter CALLS = FactFilter.activities(ActivityKind.CALL, ActivityKind.MAIL);

    @Test
    void itNamesOpportunitiesOrElseActivities() {
        assertEquals(new FactFilter(ImmutableSet.of(Outcome.WON), ImmutableSet.of()), WON);
        assertEquals(new FactFilter(ImmutableSet.of(), ImmutableSet.of(ActivityKind.MAIL, ActivityKind.CALL)), CALLS);
        assertEquals("opportunities [WON]", WON.toString());
        assertEquals("activities [CALL, MAIL]", CALLS.toString());
        assertNotEquals(WON, FactFilter.opportunities(Outcome.LOST));
    }

    @Test
    void neverBothAndNeverNone() {
        assertRefuses("either outcomes or kinds must be given, were [] and []", () -> FactFilter.opportunities());
        assertRefuses("either outcomes or kinds must be given, were [] and []", () -> FactFilter.activities());
        assertRefuses(
                "either outcomes or kinds must be given, were [WON] and [CALL]",
                () -> new FactFilter(ImmutableSet.of(Outcome.WON), ImmutableSet.of(ActivityKind.CALL)));
    }

    @Test
    void itIsHashedByNamesTheSameInEveryLaunch() {
        assertEquals(Objects.hash(ImmutableSet.of("WON"), ImmutableSet.of()), WON.hashCode());
        assertEquals(FactFilter.activities(ActivityKind.MAIL, ActivityKind.CALL).hashCode(), CALLS.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("outcomes", () -> new FactFilter(null, ImmutableSet.of()));
        assertNames("kinds", () -> new FactFilter(ImmutableSet.of(), null));
        assertNames("outcomes", () -> FactFilter.opportunities((Outcome[]) null));
        assertNames("kinds", () -> FactFilter.activities((ActivityKind[]) null));
    }
}
