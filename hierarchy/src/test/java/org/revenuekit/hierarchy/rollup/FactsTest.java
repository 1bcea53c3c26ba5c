package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.DAY;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.money.TaxBasisMismatchException;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.Outcome;

/** Which opportunities a measure uses, and what it says about the others. */
class FactsTest {
    private static final MoneyMeasure PIPELINE = MoneyMeasure.builder()
            .ref(DefinitionRef.of("pipeline", 1))
            .currency(USD)
            .outcomes(ImmutableSet.of(Outcome.OPEN))
            .build();

    private static Opportunity.Builder of(Outcome outcome) {
        return opportunity("o", outcome).account(id("a")).amount(usd("5"));
    }

    private static MoneyRollUp total(Opportunity.Builder only) {
        return World.of("a").add(only).total();
    }

    private static List<String> findings(RollUp<?> answer) {
        return answer.findings().stream().map(Finding::toString).toList();
    }

    private static void assertUsed(RollUp<?> answer, String... findings) {
        assertEquals(new FactCount(1, 1, 0, 0, 0), answer.facts());
        assertEquals(List.of(findings), findings(answer));
    }

    private static void assertUngrouped(MoneyRollUp answer, String... findings) {
        assertEquals(new FactCount(1, 0, 1, 0, 0), answer.facts());
        assertEquals(List.of(findings), findings(answer));
        assertEquals(dollars("5"), answer.ungrouped());
        assertEquals(dollars("0"), answer.total());
        assertEquals(dollars("0"), answer.of(id("a")));
    }

    private static void assertLeftOut(MoneyRollUp answer, String... findings) {
        assertEquals(new FactCount(1, 0, 0, 0, 1), answer.facts());
        assertEquals(List.of(findings), findings(answer));
        assertEquals(dollars("0"), answer.ungrouped());
        assertEquals(dollars("0"), answer.total());
    }

    @Test
    void theDayAskedAboutIsIncluded() {
        assertUsed(total(of(Outcome.WON)));
        assertUsed(total(of(Outcome.WON).closedOn(DAY.minusDays(1))));
        assertLeftOut(total(of(Outcome.WON).closedOn(DAY.plusDays(1))), "AFTER_AS_OF opportunity o, date 2026-04-01");
    }

    @Test
    void aDecidedOpportunityIsDatedByItsCloseAndAnOpenOneByItsCreation() {
        assertUsed(total(of(Outcome.WON).createdOn(DAY.plusDays(9))));

        World planned = World.of("a").add(of(Outcome.OPEN).closedOn(DAY.plusDays(9)));
        World created = World.of("a").add(of(Outcome.OPEN).createdOn(DAY.plusDays(9)));

        assertUsed(planned.total(PIPELINE));
        assertLeftOut(created.total(PIPELINE), "AFTER_AS_OF opportunity o, date 2026-04-09");
    }

    @Test
    void nothingSaysThatAnUndatedFactCameLater() {
        assertUsed(total(of(Outcome.WON).closedOn(Optional.empty())), "UNDATED opportunity o");
        assertUsed(
                World.of("a").add(of(Outcome.OPEN).createdOn(Optional.empty())).total(PIPELINE),
                "UNDATED opportunity o");
        assertUsed(
                total(of(Outcome.WON).createdOn(Optional.empty()).closedOn(Optional.empty())), "UNDATED opportunity o");
    }

    @Test
    void whatWasCreatedLaterWasDecidedLater() {
        assertLeftOut(
                total(of(Outcome.WON).closedOn(Optional.empty()).createdOn(DAY.plusDays(1))),
                "AFTER_AS_OF opportunity o, date 2026-04-01");
    }

    @Test
    void anAccountThatIsMissingOrUnknownLeavesTheFactUngrouped() {
        assertUngrouped(total(of(Outcome.WON).account(Optional.empty())), "NO_ACCOUNT opportunity o");
        assertUngrouped(total(of(Outcome.WON).account(id("x"))), "UNKNOWN_ACCOUNT opportunity o, account x");
    }

    @Test
    void aFactOfAnExternalCompanyIsUngroupedToo() {
        MoneyRollUp sales = World.of("a")
                .parent("a", "top")
                .add(of(Outcome.WON).account(id("top")))
                .total();

        assertUngrouped(sales, "UNKNOWN_ACCOUNT opportunity o, account top");
        assertEquals(dollars("0"), sales.own(id("top")));
    }

    @Test
    void missingIsNotZero() {
        assertLeftOut(total(of(Outcome.WON).amount(Optional.empty())), "NO_AMOUNT opportunity o");
        assertUsed(total(of(Outcome.WON).amount(usd("0"))));
    }

    @Test
    void whatTheMeasureDoesNotSpeakOfIsOutsideAndNoFinding() {
        MoneyRollUp sales = World.of("a")
                .add(opportunity("o1", Outcome.LOST).closedOn(DAY.plusDays(9)))
                .add(opportunity("o2", Outcome.OPEN).createdOn(Optional.empty()))
                .total();

        assertEquals(new FactCount(2, 0, 0, 2, 0), sales.facts());
        assertEquals(List.of(), findings(sales));
    }

    @Test
    void countsAddUpAndFindingsStandInTheOrderOfTheFacts() {
        MoneyRollUp sales = World.of("a", "b")
                .add(opportunity("o1", Outcome.WON).account(id("x")).amount(usd("1")))
                .won("a", "2")
                .add(opportunity("o3", Outcome.WON).closedOn(Optional.empty()).amount(usd("3")))
                .add(opportunity("o4", Outcome.WON).closedOn(Optional.empty()).account(id("b")))
                .add(opportunity("o5", Outcome.LOST))
                .won("b", "4")
                .add(opportunity("o7", Outcome.WON).amount(World.money("JPY", "9.5")))
                .add(opportunity("o8", Outcome.WON).closedOn(DAY.plusDays(1)))
                .won("b", "8")
                .total();

        assertEquals(new FactCount(9, 3, 2, 1, 3), sales.facts());
        assertEquals(dollars("14"), sales.total());
        assertEquals(dollars("12"), sales.own(id("b")));
        assertEquals(dollars("4"), sales.ungrouped());
        assertEquals(
                List.of(
                        "UNKNOWN_ACCOUNT opportunity o1, account x",
                        "UNDATED opportunity o3",
                        "NO_ACCOUNT opportunity o3",
                        "UNDATED opportunity o4",
                        "NO_AMOUNT opportunity o4",
                        "MISSING_RATE opportunity o7, amount JPY 9.5, into USD",
                        "AFTER_AS_OF opportunity o8, date 2026-04-01"),
                findings(sales));
    }

    @Test
    void amountsOfAnotherTaxBasisAreNotSummed() {
        MoneyMeasure inclusive = MoneyMeasure.builder()
                .ref(DefinitionRef.of("won-gross", 1))
                .currency(USD)
                .taxBasis(TaxBasis.INCLUSIVE)
                .build();
        World world = World.of("a").won("a", "5");

        assertEquals(
                dollars("5"),
                world.taxBasis(TaxBasis.INCLUSIVE).total(inclusive).total());
        TaxBasisMismatchException clash = assertThrows(
                TaxBasisMismatchException.class,
                () -> world.taxBasis(TaxBasis.UNSTATED).total(inclusive));
        assertEquals("tax basis must be the same, was INCLUSIVE and UNSTATED", clash.getMessage());
        assertThrows(
                TaxBasisMismatchException.class,
                () -> world.taxBasis(TaxBasis.EXCLUSIVE).total());
        assertEquals(
                "1/1",
                world.taxBasis(TaxBasis.EXCLUSIVE)
                        .total(Measure.winRate())
                        .total()
                        .toString());
    }
}
