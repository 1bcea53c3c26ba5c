package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.usd;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;

class LifetimeValueProperties {
    private static LifetimeValue value(int revenue, int margin, int churn, int discount) {
        LifetimeValuePolicy policy = LifetimeValuePolicy.standard().toBuilder()
                .ref(DefinitionRef.of("p", 1 + discount))
                .discountRate(BigDecimal.valueOf(discount, 2))
                .build();
        return SimpleLifetimeValue.of(policy)
                .estimate(usd(revenue, 7), Ratio.of(margin, 100), Ratio.of(churn, 97), AS_OF);
    }

    private static boolean isAtMost(MoneyRatio less, MoneyRatio more) {
        return Ratio.byValue().compare(less.amount(), more.amount()) <= 0;
    }

    @Property
    void aHorizonNeverPassesTheWholeAndGrows(
            @ForAll @IntRange(max = 1_000) int revenue,
            @ForAll @IntRange(min = 1, max = 100) int margin,
            @ForAll @IntRange(min = 1, max = 97) int churn,
            @ForAll @IntRange(max = 20) int discount,
            @ForAll @IntRange(min = 1, max = 200) int periods) {
        LifetimeValue value = value(revenue, margin, churn, discount);
        MoneyRatio within = value.within(periods).orElseThrow();
        assertTrue(isAtMost(within, value.within(periods + 1).orElseThrow()));
        assertTrue(isAtMost(within, value.value().orElseThrow()));
        assertTrue(isAtMost(value.contribution().orElseThrow(), within));
    }

    /** The sum, term by term, in exact decimals. */
    @Property
    void aHorizonIsTheSumOfItsPeriods(
            @ForAll @IntRange(max = 1_000) int revenue, @ForAll @IntRange(min = 1, max = 40) int periods) {
        LifetimeValue value = SimpleLifetimeValue.of(LifetimeValuePolicy.standard())
                .estimate(usd(revenue, 1), Ratio.of(1, 4), Ratio.of(1, 5), AS_OF);
        BigDecimal sum = BigDecimal.ZERO;
        for (int period = 0; period < periods; period++) {
            sum = sum.add(new BigDecimal("0.25")
                    .multiply(BigDecimal.valueOf(revenue))
                    .multiply(new BigDecimal("0.8").pow(period)));
        }
        assertEquals(
                0,
                Ratio.byValue()
                        .compare(
                                Ratio.of(sum, BigDecimal.ONE),
                                value.within(periods).orElseThrow().amount()));
    }

    @Property
    void ratioTimesCostIsTheValue(
            @ForAll @IntRange(min = 1, max = 1_000) int revenue,
            @ForAll @IntRange(min = 1, max = 97) int churn,
            @ForAll @IntRange(min = 1, max = 1_000) int cost) {
        LifetimeValue value = value(revenue, 30, churn, 0);
        Ratio ratio = value.overCost(usd(cost, 3));
        assertEquals(value.value().orElseThrow().amount(), Quotients.product(ratio, Ratio.of(cost, 3)));
        Ratio back = Quotients.product(
                value.payback(usd(cost, 3)), value.contribution().orElseThrow().amount());
        assertEquals(0, Ratio.byValue().compare(Ratio.of(cost, 3), back));
    }

    @Property
    void theCausesOfAChangeComeToIt(
            @ForAll @IntRange(max = 1_000) int before,
            @ForAll @IntRange(max = 1_000) int after,
            @ForAll @IntRange(min = 1, max = 97) int churnBefore,
            @ForAll @IntRange(min = 1, max = 97) int churnAfter,
            @ForAll @IntRange(max = 5) int discount) {
        LifetimeValue earlier = value(before, 40, churnBefore, 0);
        LifetimeValue later = value(after, 60, churnAfter, discount);
        LifetimeValueChange change = later.changeSince(earlier).orElseThrow();
        Ratio sum = Ratio.of(0, 1);
        for (MoneyRatio part :
                new MoneyRatio[] {change.byRevenue(), change.byMargin(), change.byChurn(), change.byDefinition()}) {
            sum = sum.difference(
                    Ratio.of(part.amount().numerator().negate(), part.amount().denominator()));
        }
        assertEquals(0, Ratio.byValue().compare(sum, change.total().amount()));
    }
}
