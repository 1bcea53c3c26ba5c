package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;
import static org.revenuekit.hierarchy.rollup.World.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.opportunity.Outcome;

/** The largest and smallest amounts, and the first and last days. */
class ExtremeRollUpTest {
    /** b under a, c apart and without facts. */
    private static World world() {
        return World.of("a", "b", "c").parent("b", "a");
    }

    private static final World WORLD = world().won("a", "5")
            .won("b", "-2")
            .won("b", "7.005")
            .add(opportunity("lost", Outcome.LOST).account(id("b")).amount(usd("99")))
            .add(opportunity("nobody", Outcome.WON).amount(usd("100")));

    @Test
    void theLargestIsKnownForEveryNodeAndEmptyWhereThereIsNone() {
        ExtremeRollUp largest = WORLD.total(Measure.largestIn(USD));

        assertEquals(Optional.of(dollars("5")), largest.own(id("a")));
        assertEquals(Optional.of(dollars("7.01")), largest.of(id("a")));
        assertEquals(Optional.of(usd("7.005")), largest.exact(id("a")));
        assertEquals(Optional.empty(), largest.of(id("c")));
        assertEquals(Optional.empty(), largest.own(id("c")));
        assertEquals(Optional.empty(), largest.exact(id("c")));
        assertEquals(Optional.of(dollars("7.01")), largest.total());
        assertEquals(Optional.of(dollars("100")), largest.ungrouped());
        assertEquals(Optional.of(new Subject("opportunity", "o3")), largest.attainedBy(id("a")));
        assertEquals(Optional.empty(), largest.attainedBy(id("c")));
        assertEquals(new FactCount(5, 3, 1, 1, 0), largest.facts());
        assertEquals(DefinitionRef.of("largest-won-usd", 1), largest.definition());
    }

    @Test
    void theSmallestMayBeBelowNothing() {
        ExtremeRollUp smallest = WORLD.total(Measure.smallestIn(USD));

        assertEquals(Optional.of(dollars("-2")), smallest.of(id("a")));
        assertEquals(Optional.of(dollars("5")), smallest.own(id("a")));
        assertEquals(DefinitionRef.of("smallest-won-usd", 1), smallest.definition());
        assertEquals(Optional.empty(), world().total(Measure.smallestIn(USD)).total());
    }

    @Test
    void ofEqualOnesTheSmallestIdStandsWhateverTheOrder() {
        for (List<String> ids : List.of(List.of("o1", "o2"), List.of("o2", "o1"))) {
            World world = world();
            ids.forEach(id ->
                    world.add(opportunity(id, Outcome.WON).account(id("b")).amount(usd("3"))));

            assertEquals(
                    Optional.of(new Subject("opportunity", "o1")),
                    world.total(Measure.largestIn(USD)).attainedBy(id("a")));
            assertEquals(
                    Optional.of(new Subject("opportunity", "o1")),
                    world.total(Measure.smallestIn(USD)).attainedBy(id("b")));
        }
    }

    @Test
    void anExtremeIsExplainedByWhoHasIt() {
        ExtremeRollUp largest = WORLD.total(Measure.largestIn(USD));

        assertEquals("""
                largest-won-usd@1 of a, USD = 7.005
                  b = 7.005
                    o3 = 7.005""", largest.explain(id("a")).text());
        Explanation none = largest.explain(id("c"));
        assertEquals(Optional.empty(), none.amount());
        assertEquals("""
                largest-won-usd@1 of c, USD = undefined (quotient)
                  nothing = 0
                  facts = 0""", none.text());
    }

    @Test
    void whatIsComparedIsAMeasureOfMoney() {
        ExtremeMeasure measure = Measure.largestIn(USD).toBuilder()
                .ref(DefinitionRef.of("largest-of-the-year", 1))
                .amounts(Measure.annualRevenueIn(USD, Window.CALENDAR_YEAR).withTaxBasis(TaxBasis.EXCLUSIVE))
                .build();
        World world = world().won("a", "1")
                .add(opportunity("old", Outcome.WON)
                        .account(id("a"))
                        .amount(usd("9"))
                        .closedOn(LocalDate.of(2025, 12, 31)))
                .add(opportunity("undated", Outcome.WON)
                        .account(id("a"))
                        .amount(usd("9"))
                        .closedOn(Optional.empty()));

        assertThrows(TaxBasisMismatchException.class, () -> world.total(measure));
        ExtremeRollUp largest = world.taxBasis(TaxBasis.EXCLUSIVE).total(measure);
        assertEquals(Optional.of(dollars("1")), largest.total());
        assertEquals(
                List.of("UNDATED opportunity undated, neededFor largest-of-the-year@1"),
                largest.findings().stream().map(Finding::toString).toList());
        assertEquals(Window.CALENDAR_YEAR, measure.window());
    }

    private static final DateMeasure FIRST_WON = DateMeasure.builder()
            .ref(DefinitionRef.of("first-won", 1))
            .facts(FactFilter.opportunities(Outcome.WON))
            .extreme(Extreme.MIN)
            .build();

    @Test
    void theFirstDayNeedsADateEvenOfAllTime() {
        DateRollUp first = world().won("a", "1")
                .add(opportunity("early", Outcome.WON).account(id("b")).closedOn(DAY.minusDays(9)))
                .add(opportunity("undated", Outcome.WON).account(id("b")).closedOn(Optional.empty()))
                .add(opportunity("nobody", Outcome.WON).closedOn(DAY.minusDays(30)))
                .total(FIRST_WON);

        assertEquals(Optional.of(DAY), first.own(id("a")));
        assertEquals(Optional.of(DAY.minusDays(9)), first.of(id("a")));
        assertEquals(Optional.empty(), first.of(id("c")));
        assertEquals(Optional.of(DAY.minusDays(9)), first.total());
        assertEquals(Optional.of(DAY.minusDays(30)), first.ungrouped());
        assertEquals(Optional.of(new Subject("opportunity", "early")), first.attainedBy(id("a")));
        assertEquals(new FactCount(4, 2, 1, 0, 1), first.facts());
        assertEquals(
                List.of("UNDATED opportunity undated, neededFor first-won@1", "NO_ACCOUNT opportunity nobody"),
                first.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void theLastActivity() {
        DateRollUp last = world().activity(visit("b").date(DAY.minusDays(2)))
                .activity(visit("b").date(DAY.minusDays(1)).kind(ActivityKind.CALL))
                .activity(visit("a").date(DAY.minusDays(1)))
                .total(Measure.lastActivity());

        assertEquals(Optional.of(DAY.minusDays(1)), last.of(id("a")));
        assertEquals(Optional.of(new Subject("activity", "a 2026-03-30 VISIT")), last.attainedBy(id("a")));
        assertEquals("""
                last-activity@1 of a = 1
                  a = 1
                    a 2026-03-30 VISIT = 1""", last.explain(id("a")).text());
        assertEquals("last-activity@1 of c = 0", last.explain(id("c")).text());
        assertEquals(Window.ALL_TIME, Measure.lastActivity().window());
    }

    @Test
    void aDateHasAWindowToo() {
        DateMeasure ofTheYear = FIRST_WON.toBuilder()
                .ref(DefinitionRef.of("first-of-the-year", 1))
                .window(Window.CALENDAR_YEAR)
                .build();

        assertEquals(
                Optional.of(DAY),
                world().won("a", "1")
                        .add(opportunity("old", Outcome.WON).account(id("a")).closedOn(DAY.minusYears(1)))
                        .total(ofTheYear)
                        .total());
    }
}
