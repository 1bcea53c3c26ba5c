package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;
import static org.revenuekit.hierarchy.rollup.World.visit;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;

class DistinctRollUpTest {
    private static final OpportunityLine UNNAMED = OpportunityLine.of(usd("1"), BigDecimal.ONE);

    private static Opportunity.Builder bought(String id, String account, String... products) {
        return opportunity(id, Outcome.WON)
                .account(id(account))
                .addAllLines(Stream.of(products)
                        .map(product -> UNNAMED.withProduct(ProductId.of(product)))
                        .toList());
    }

    /** b and c under a, d apart. */
    private static World world() {
        return World.of("a", "b", "c", "d").parent("b", "a").parent("c", "a");
    }

    private static List<String> findings(RollUp<?> answer) {
        return answer.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void whatSeveralBoughtCountsOnceForTheirFamily() {
        DistinctRollUp products = world().add(bought("o1", "a", "p"))
                .add(bought("o2", "b", "q", "p", "q"))
                .add(bought("o3", "b", "r"))
                .add(bought("o4", "c", "r"))
                .add(bought("o5", "d", "p"))
                .add(bought("o6", "x", "z", "p"))
                .add(bought("o7", "a", "lost").outcome(Outcome.LOST))
                .total(Measure.productsBought());

        assertEquals(1, products.own(id("a")));
        assertEquals(3, products.own(id("b")));
        assertEquals(1, products.of(id("c")));
        assertEquals(3, products.of(id("a")));
        assertEquals(1, products.of(id("d")));
        assertEquals(3, products.total());
        assertEquals(2, products.ungrouped());
        assertEquals(ImmutableSortedSet.of("p", "q", "r"), products.keysOf(id("a")));
        assertEquals(new FactCount(7, 5, 1, 1, 0), products.facts());
        assertEquals(DefinitionRef.of("products-bought", 1), products.definition());
    }

    @Test
    void aNumberIsExplainedByWhatIsCounted() {
        assertEquals(
                """
                products-bought@1 of a = 2
                  p = 1
                  q = 1""",
                world().add(bought("o1", "b", "q"))
                        .add(bought("o2", "c", "q", "p"))
                        .add(bought("o3", "d", "r"))
                        .total(Measure.productsBought())
                        .explain(id("a"))
                        .text());
    }

    @Test
    void aLineWithoutProductIsReportedAndAFactWithoutAnyLeftOut() {
        DistinctRollUp products = world().add(bought("none", "a"))
                .add(bought("some", "a", "p").addLine(UNNAMED))
                .add(bought("unnamed", "a").addLine(UNNAMED))
                .total(Measure.productsBought());

        assertEquals(1, products.total());
        assertEquals(new FactCount(3, 1, 0, 0, 2), products.facts());
        assertEquals(
                List.of(
                        "NO_KEY opportunity none, distinct PRODUCT",
                        "NO_KEY opportunity some, distinct PRODUCT",
                        "NO_KEY opportunity unnamed, distinct PRODUCT"),
                findings(products));
    }

    @Test
    void sellersAreCountedOfActivities() {
        World world = world().activity(visit("a").seller(SellerId.of("s")))
                .activity(visit("b").seller(SellerId.of("s")))
                .activity(visit("b").seller(SellerId.of("t")))
                .activity(visit("c"));
        DistinctRollUp sellers = world.total(Measure.sellersActive());

        assertEquals(1, sellers.own(id("a")));
        assertEquals(2, sellers.of(id("a")));
        assertEquals(0, sellers.of(id("c")));
        assertEquals(List.of("NO_KEY activity c 2026-03-31 VISIT, distinct SELLER"), findings(sellers));
        assertEquals(DefinitionRef.of("sellers-active", 1), sellers.definition());
    }

    @Test
    void andOfOpportunities() {
        DistinctMeasure measure = Measure.sellersActive().toBuilder()
                .ref(DefinitionRef.of("sellers-winning", 1))
                .facts(FactFilter.opportunities(Outcome.WON))
                .window(Window.FISCAL_YEAR)
                .build();

        assertEquals(
                2,
                world().add(opportunity("o1", Outcome.WON).account(id("a")).seller(SellerId.of("s")))
                        .add(opportunity("o2", Outcome.WON).account(id("b")).seller(SellerId.of("t")))
                        .add(opportunity("o3", Outcome.WON).account(id("b")).seller(SellerId.of("t")))
                        .total(measure)
                        .of(id("a")));
    }

    @Test
    void activitiesNameNoProducts() {
        DistinctMeasure.Builder builder = DistinctMeasure.builder()
                .ref(DefinitionRef.of("mine", 2))
                .distinct(Distinct.PRODUCT)
                .facts(FactFilter.activities(ActivityKind.CALL));

        assertRefuses(
                "products are counted of opportunities only, was activities [CALL] (measure mine@2)", builder::build);
        assertEquals(Distinct.SELLER, builder.distinct(Distinct.SELLER).build().distinct());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertNames("id", () -> world().total(Measure.productsBought()).keysOf(null));
    }
}
