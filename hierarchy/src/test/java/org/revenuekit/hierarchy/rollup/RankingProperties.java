package org.revenuekit.hierarchy.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Family;

class RankingProperties {
    @Provide
    Arbitrary<Draw> draws() {
        return Draw.any();
    }

    private static BigDecimal own(Draw draw, AccountId account) {
        return draw.facts().stream()
                .filter(fact -> draw.isGrouped(fact) && draw.account(fact).equals(account))
                .map(Draw::dollars)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 1 + the number of those with strictly more. */
    private static <K> long rank(Map<K, BigDecimal> values, K key) {
        return 1
                + values.values().stream()
                        .filter(value -> value.compareTo(values.get(key)) > 0)
                        .count();
    }

    private static <K extends Comparable<K>> List<K> inOrder(Map<K, BigDecimal> values) {
        List<K> keys = new ArrayList<>(values.keySet());
        keys.sort(Comparator.comparing((K key) -> rank(values, key)).thenComparing(Comparator.naturalOrder()));
        return keys;
    }

    @Property
    void accountsStandByValueThenId(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        Map<AccountId, BigDecimal> values = new TreeMap<>();
        for (Account account : sales.hierarchy().accounts().list()) {
            values.put(account.id(), own(draw, account.id()));
        }

        assertEquals(
                inOrder(values).stream()
                        .map(id -> new RankedAccount(
                                rank(values, id), sales.hierarchy().node(id), sales.own(id)))
                        .toList(),
                sales.accountRanking());
    }

    @Property
    void familiesStandByValueThenIdOfTheirTop(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        Map<AccountId, BigDecimal> totals = totals(draw, sales);

        assertEquals(
                inOrder(totals).stream()
                        .map(top -> {
                            Family family = sales.hierarchy().familyOf(top);
                            return new RankedFamily(rank(totals, top), family, sales.of(family));
                        })
                        .toList(),
                sales.familyRanking());
    }

    private static Map<AccountId, BigDecimal> totals(Draw draw, MoneyRollUp sales) {
        Map<AccountId, BigDecimal> totals = new TreeMap<>();
        for (Family family : sales.hierarchy().families()) {
            totals.put(
                    family.ultimate().id(),
                    family.members().stream()
                            .map(member -> own(draw, member))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return totals;
    }

    @Property
    void aFlipIsAFamilyOfBetterRankByItsTotalThanByItsLargestAccount(@ForAll("draws") Draw draw) {
        MoneyRollUp sales = draw.world().total();
        Map<AccountId, BigDecimal> totals = totals(draw, sales);
        Map<AccountId, BigDecimal> largest = new TreeMap<>();
        Map<AccountId, AccountId> largestAccount = new TreeMap<>();
        for (Family family : sales.hierarchy().families()) {
            AccountId account = family.members().stream()
                    .min(Comparator.comparing((AccountId member) -> own(draw, member))
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            largest.put(family.ultimate().id(), own(draw, account));
            largestAccount.put(family.ultimate().id(), account);
        }
        List<String> expected = new ArrayList<>();
        for (AccountId top : inOrder(totals)) {
            if (rank(totals, top) < rank(largest, top)) {
                List<AccountId> overtaken = inOrder(largest).stream()
                        .filter(other ->
                                rank(largest, other) < rank(largest, top) && rank(totals, other) > rank(totals, top))
                        .toList();
                expected.add(rank(totals, top) + " " + top + " " + rank(largest, top) + " " + largestAccount.get(top)
                        + " " + overtaken);
            }
        }

        assertEquals(
                expected,
                sales.flips().stream()
                        .map(flip -> flip.family().rank() + " "
                                + flip.family().family().ultimate().id() + " " + flip.rankByLargest() + " "
                                + flip.largest().account().id() + " "
                                + flip.overtaken().stream()
                                        .map(family -> family.ultimate().id())
                                        .toList())
                        .toList());
        for (Flip flip : sales.flips()) {
            assertEquals(
                    sales.accountRanking().stream()
                            .filter(ranked ->
                                    ranked.account().equals(flip.largest().account()))
                            .findFirst()
                            .orElseThrow(),
                    flip.largest());
            assertEquals(
                    sales.accountRanking().stream()
                            .filter(ranked -> ranked.account()
                                    .equals(flip.family().family().ultimate()))
                            .findFirst(),
                    flip.top());
        }
    }
}
