package org.revenuekit.hierarchy.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.hierarchy.rollup.World;

class DiscountProperties {
    private static final List<String> ACCOUNTS = List.of("a", "b", "c", "d");

    /** One sale of one line; a discount of -1 is unknown, and then only the list price tells. */
    private record Sale(int account, int gross, int percent) {
        OpportunityLine.Builder line(BigDecimal scale) {
            String price = scale.multiply(BigDecimal.valueOf(gross)).toPlainString();
            return percent < 0
                    ? Desk.line("t", price)
                    : Desk.line("t", price, BigDecimal.valueOf(percent, 2).toPlainString());
        }

        BigDecimal paid() {
            return BigDecimal.valueOf((long) gross * (100 - Math.max(0, percent)), 2);
        }

        boolean isKnown(int listPrice) {
            return percent >= 0 ? gross > 0 : listPrice > 0;
        }

        BigDecimal reference(int listPrice) {
            return BigDecimal.valueOf(percent >= 0 ? gross : listPrice);
        }
    }

    @Provide
    Arbitrary<List<Sale>> sales() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ACCOUNTS.size() - 1),
                        Arbitraries.of(0, 1, 3, 7, 100, 100, 200, 999),
                        Arbitraries.of(-1, 0, 1, 10, 10, 12, 15, 33, 100))
                .as(Sale::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Integer> listPrices() {
        return Arbitraries.of(0, 50, 100, 300);
    }

    private static FamilyInsights inspect(List<Sale> sales, int listPrice, int minimumSample, BigDecimal scale) {
        Desk desk = Desk.family(ACCOUNTS.toArray(String[]::new))
                .policy(Desk.POLICY.toBuilder().minimumSample(minimumSample))
                .listPrice(
                        "t",
                        World.usd(scale.multiply(BigDecimal.valueOf(listPrice)).toPlainString()));
        sales.forEach(sale -> desk.sell(ACCOUNTS.get(sale.account()), sale.line(scale)));
        return desk.inspect();
    }

    /** Everything but the money, by value. */
    private static String shape(FamilyInsights insights) {
        return insights.discounts().stream()
                        .map(found -> found.buyers() + " " + found.explainedByVolume() + " "
                                + found.spread().orElseThrow() + " "
                                + found.prices().stream()
                                        .map(price -> price.account() + " "
                                                + price.price().orElseThrow() + " " + price.sample())
                                        .toList())
                        .toList()
                + " " + insights.discountScope();
    }

    @Property
    void law44ScalingPriceAndListPriceTogetherChangesNoPriceAndNoSpread(
            @ForAll("sales") List<Sale> sales, @ForAll("listPrices") int listPrice) {
        String unscaled = shape(inspect(sales, listPrice, 1, BigDecimal.ONE));

        assertEquals(unscaled, shape(inspect(sales, listPrice, 1, new BigDecimal("1000"))));
        assertEquals(unscaled, shape(inspect(sales, listPrice, 1, new BigDecimal("0.0007"))));
    }

    @Property
    void law44TheOrderOfSalesChangesNothing(
            @ForAll("sales") List<Sale> sales, @ForAll("listPrices") int listPrice, @ForAll long seed) {
        List<Sale> shuffled = new ArrayList<>(sales);
        Collections.shuffle(shuffled, new Random(seed));
        FamilyInsights one = inspect(sales, listPrice, 2, BigDecimal.ONE);
        FamilyInsights other = inspect(shuffled, listPrice, 2, BigDecimal.ONE);

        assertEquals(one.discounts(), other.discounts());
        assertEquals(one.discountScope(), other.discountScope());
    }

    @Property
    void law44WhatIsFreeOnTheListHasNoPrice(@ForAll("sales") List<Sale> sales) {
        FamilyInsights insights = inspect(sales, 0, 1, BigDecimal.ONE);

        assertEquals(
                sales.stream()
                        .filter(sale -> sale.gross() == 0 || sale.percent() < 0)
                        .count(),
                insights.discountScope().linesWithoutPrice());
    }

    @Property
    void theFindingIsWhatPencilAndPaperSay(@ForAll("sales") List<Sale> sales, @ForAll("listPrices") int listPrice) {
        Map<String, BigDecimal> paid = new TreeMap<>();
        Map<String, BigDecimal> reference = new TreeMap<>();
        Map<String, Integer> sample = new TreeMap<>();
        for (Sale sale : sales) {
            if (sale.isKnown(listPrice)) {
                String account = ACCOUNTS.get(sale.account());
                paid.merge(account, sale.paid(), BigDecimal::add);
                reference.merge(account, sale.reference(listPrice), BigDecimal::add);
                sample.merge(account, 1, Integer::sum);
            }
        }
        List<Ratio> prices = paid.keySet().stream()
                .map(account -> Ratio.of(get(paid, account), get(reference, account)))
                .sorted(Ratio.byValue())
                .toList();
        FamilyInsights insights = inspect(sales, listPrice, 2, BigDecimal.ONE);

        if (prices.size() < 2
                || !prices.get(prices.size() - 1).difference(prices.get(0)).isAtLeast(new BigDecimal("0.01"))) {
            assertEquals(List.of(), insights.discounts());
            return;
        }
        DiscountInconsistency found = insights.discounts().get(0);
        assertEquals(sample.values().stream().anyMatch(opportunities -> opportunities < 2), found.restsOnFew());
        assertEquals(prices, found.prices().stream().map(AccountPrice::price).toList());
        assertEquals(sales.stream().map(Sale::account).distinct().count(), found.buyers());
        BigDecimal allPaid = paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal allReference = reference.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(Money.of(World.USD, allPaid, RoundingMode.HALF_UP), found.atStake());
        assertEquals(harmonised(allPaid, prices.get(0), allReference), found.costToLowest());
        assertEquals(
                harmonised(allPaid, prices.get(prices.size() - 1), allReference).negated(), found.gainToHighest());
        assertEquals(isExplained(paid, reference), found.explainedByVolume());
    }

    private static BigDecimal get(Map<String, BigDecimal> map, String key) {
        return map.getOrDefault(key, BigDecimal.ZERO);
    }

    /** Paid - price x reference, as one fraction, rounded once. */
    private static Money harmonised(BigDecimal paid, Ratio price, BigDecimal reference) {
        Ratio exact = Ratio.of(
                paid.multiply(price.denominator()).subtract(price.numerator().multiply(reference)),
                price.denominator());
        return Money.of(World.USD, exact.rounded(2).orElseThrow());
    }

    /** For every two: who buys no less than the other pays no more. */
    private static boolean isExplained(Map<String, BigDecimal> paid, Map<String, BigDecimal> reference) {
        for (String one : paid.keySet()) {
            for (String other : paid.keySet()) {
                int price = Ratio.byValue()
                        .compare(
                                Ratio.of(get(paid, one), get(reference, one)),
                                Ratio.of(get(paid, other), get(reference, other)));
                if (get(reference, one).compareTo(get(reference, other)) >= 0 && price > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
