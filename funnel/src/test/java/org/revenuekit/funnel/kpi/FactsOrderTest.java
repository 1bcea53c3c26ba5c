package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.JUNE;
import static org.revenuekit.funnel.kpi.KpiWorld.MAY;
import static org.revenuekit.funnel.kpi.KpiWorld.facts;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FactsOrderTest {
    private static final ChannelFacts NOTHING = facts("b", MAY).build();
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Money DOLLAR = Money.of(CurrencyUnit.USD, 1);

    /** In order; none is equal to another. */
    private static final List<ChannelFacts> ALL = List.of(
            facts("a", JUNE).build(),
            facts("b", APRIL).build(),
            NOTHING,
            NOTHING.withProfit(yen(-1)),
            NOTHING.withProfit(yen(7)),
            NOTHING.withProfit(DOLLAR),
            NOTHING.withRevenue(yen(0)),
            NOTHING.withRevenue(yen(7)),
            NOTHING.withRevenue(DOLLAR),
            NOTHING.withNewCustomers(0),
            NOTHING.withNewCustomers(1),
            NOTHING.withConversions(0),
            NOTHING.withConversions(1),
            NOTHING.withVisitors(0),
            NOTHING.withVisitors(1),
            NOTHING.withClicks(0),
            NOTHING.withClicks(1),
            NOTHING.withImpressions(0),
            NOTHING.withImpressions(1),
            NOTHING.withCost(yen(0)),
            NOTHING.withCost(yen(7)),
            NOTHING.withCost(DOLLAR),
            NOTHING.withRecordedOn(DAY),
            NOTHING.withRecordedOn(DAY.plusDays(1)),
            facts("b", JUNE).build(),
            facts("c", APRIL).build());

    @Test
    void whateverIsNotEqualIsToldApart() {
        for (int one = 0; one < ALL.size(); one++) {
            for (int other = 0; other < ALL.size(); other++) {
                assertEquals(
                        Integer.signum(one - other),
                        Integer.signum(FactsOrder.ALL.compare(ALL.get(one), ALL.get(other))),
                        one + " and " + other);
            }
        }
    }
}
