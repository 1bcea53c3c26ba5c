package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.USD;
import static org.revenuekit.hierarchy.rollup.World.dollars;
import static org.revenuekit.hierarchy.rollup.World.id;
import static org.revenuekit.hierarchy.rollup.World.opportunity;
import static org.revenuekit.hierarchy.rollup.World.usd;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;

/** What the customer pays, and what the same would cost without discounts. */
class PriceTest {
    private static final OpportunityLine LINE = OpportunityLine.builder()
            .unitPrice(usd("33.335"), BigDecimal.TEN)
            .discount(Discount.of(new BigDecimal("0.1"), DiscountReason.VOLUME))
            .build();

    private static final World WORLD = World.of("a", "b")
            .parent("b", "a")
            .add(opportunity("lines", Outcome.WON).account(id("a")).addLines(LINE, LINE))
            .add(opportunity("amount", Outcome.WON).account(id("b")).amount(usd("7")));

    @Test
    void netIsAfterDiscounts() {
        MoneyRollUp net = WORLD.total();

        assertEquals(usd("607.03"), net.exactTotal());
        assertEquals(dollars("607.03"), net.of(id("a")));
        assertEquals(Price.NET, Measure.sumIn(USD).price());
    }

    @Test
    void grossIsBeforeDiscountsAndUnknownOfAnAmountStatedForTheWhole() {
        MoneyRollUp gross = WORLD.total(Measure.grossIn(USD));

        assertEquals(usd("666.7"), gross.exactTotal());
        assertEquals(dollars("666.70"), gross.total());
        assertEquals("won-gross-usd@1", gross.definition().toString());
        assertEquals(
                List.of("NO_AMOUNT opportunity amount"),
                gross.findings().stream().map(Finding::toString).toList());
    }

    @Test
    void aTotalFinerThanACentIsRoundedOnce() {
        OpportunityLine half = OpportunityLine.of(usd("0.005"), BigDecimal.ONE);
        MoneyRollUp halves = World.of("a", "b")
                .add(opportunity("1", Outcome.WON).account(id("a")).addLine(half))
                .add(opportunity("2", Outcome.WON).account(id("b")).addLine(half))
                .total();

        assertEquals(dollars("0.01"), halves.own(id("a")));
        assertEquals(dollars("0.01"), halves.total());
        assertEquals(usd("0.01"), halves.exactTotal());
    }
}
