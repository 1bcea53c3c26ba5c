package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.visit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.opportunity.Outcome;

class CountRollUpTest {
    /** b under a, c apart. */
    private static World world() {
        return World.of("a", "b", "c")
                .parent("b", "a")
                .won("a", "1")
                .won("b", "1")
                .won("b", "1")
                .add(opportunity("lost", Outcome.LOST).account(id("a")))
                .add(opportunity("nobody", Outcome.WON))
                .activity(visit("b"))
                .activity(visit("b"))
                .activity(visit("a").kind(ActivityKind.CALL))
                .activity(visit("c").date(DAY.plusDays(1)))
                .activity(visit("x"))
                .activity(visit("c").date(DAY.minusYears(1)));
    }

    @Test
    void opportunitiesAreCountedByTheirOutcomeAndNeedNoAmount() {
        CountRollUp won = world().total(Measure.wonCount());

        assertEquals(1, won.own(id("a")));
        assertEquals(3, won.of(id("a")));
        assertEquals(2, won.of(id("b")));
        assertEquals(0, won.of(id("c")));
        assertEquals(3, won.total());
        assertEquals(1, won.ungrouped());
        assertEquals(new FactCount(5, 3, 1, 1, 0), won.facts());
        assertEquals(DefinitionRef.of("won-count", 1), won.definition());
    }

    @Test
    void effortIsTheNumberOfActivities() {
        CountRollUp effort = world().total(Measure.activityCount());

        assertEquals(3, effort.of(id("a")));
        assertEquals(2, effort.own(id("b")));
        assertEquals(1, effort.of(id("c")));
        assertEquals(4, effort.total());
        assertEquals(1, effort.ungrouped());
        assertEquals(new FactCount(6, 4, 1, 0, 1), effort.facts());
        assertEquals(
                List.of(
                        "AFTER_AS_OF activity c 2026-04-01 VISIT, date 2026-04-01",
                        "UNKNOWN_ACCOUNT activity x 2026-03-31 VISIT, account x"),
                effort.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void activitiesAreCountedByKindAndWindow() {
        CountMeasure calls = Measure.activityCount().toBuilder()
                .ref(DefinitionRef.of("calls", 1))
                .facts(FactFilter.activities(ActivityKind.CALL))
                .build();
        CountMeasure visits = Measure.activityCount().toBuilder()
                .ref(DefinitionRef.of("visits", 1))
                .facts(FactFilter.activities(ActivityKind.VISIT))
                .window(Window.CALENDAR_YEAR)
                .build();

        assertEquals(1, world().total(calls).total());
        assertEquals(new FactCount(6, 1, 0, 5, 0), world().total(calls).facts());
        assertEquals(2, world().total(visits).total());
        assertEquals(new FactCount(6, 2, 1, 2, 1), world().total(visits).facts());
        assertEquals(Window.ALL_TIME, calls.window());
    }

    @Test
    void aCountIsExplainedByItsFacts() {
        assertEquals(
                """
                activity-count@1 of a = 3
                  b = 2
                    b 2026-03-31 VISIT = 1
                    b 2026-03-31 VISIT = 1
                  a = 1
                    a 2026-03-31 CALL = 1""", world().total(Measure.activityCount()).explain(id("a")).text());
    }
}
