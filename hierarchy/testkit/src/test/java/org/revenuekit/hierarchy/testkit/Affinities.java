package org.revenuekit.hierarchy.testkit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Co-ownership as people count it: one that is right, and the mistakes that are easily made. */
final class Affinities {
    private static final Comparator<AffinityCounts> TIES = Comparator.comparing(
                    AffinityCounts::both, Comparator.reverseOrder())
            .thenComparing(AffinityCounts::from)
            .thenComparing(AffinityCounts::to);
    private static final Comparator<AffinityCounts> EXACT =
            ((Comparator<AffinityCounts>) Affinities::compareLift).reversed().thenComparing(TIES);

    private Affinities() {}

    private static int compareLift(AffinityCounts one, AffinityCounts other) {
        return lift(one, other).compareTo(lift(other, one));
    }

    private static BigInteger lift(AffinityCounts of, AffinityCounts over) {
        return BigInteger.valueOf(of.both())
                .multiply(BigInteger.valueOf(over.withFrom()))
                .multiply(BigInteger.valueOf(over.withTo()));
    }

    /** Counts every two items in every basket. */
    static List<AffinityCounts> naive(List<List<Integer>> baskets, long minimumSupport) {
        List<AffinityCounts> rules = new ArrayList<>(unordered(baskets, minimumSupport));
        rules.sort(EXACT);
        return rules;
    }

    /** The rules in the order in which their items come up. */
    private static List<AffinityCounts> unordered(List<List<Integer>> baskets, long minimumSupport) {
        Set<Integer> items = new LinkedHashSet<>();
        baskets.forEach(items::addAll);
        List<AffinityCounts> rules = new ArrayList<>();
        for (int from : items) {
            for (int to : items) {
                long both = having(baskets, from, to);
                if (from != to && both >= minimumSupport) {
                    rules.add(new AffinityCounts(
                            from, to, both, having(baskets, from, from), having(baskets, to, to), baskets.size()));
                }
            }
        }
        return rules;
    }

    private static long having(List<List<Integer>> baskets, int one, int other) {
        return baskets.stream()
                .filter(basket -> basket.contains(one) && basket.contains(other))
                .count();
    }

    /** A self-join of order lines: an item that stands twice in a basket counts twice. */
    static List<AffinityCounts> lines(List<List<Integer>> baskets, long minimumSupport) {
        List<AffinityCounts> rules = new ArrayList<>();
        for (AffinityCounts rule : naive(baskets, minimumSupport)) {
            long both = 0;
            for (List<Integer> basket : baskets) {
                both += times(basket, rule.from()) * times(basket, rule.to());
            }
            rules.add(new AffinityCounts(rule.from(), rule.to(), both, rule.withFrom(), rule.withTo(), rule.baskets()));
        }
        rules.sort(EXACT);
        return rules;
    }

    private static long times(List<Integer> basket, int item) {
        return basket.stream().filter(one -> one == item).count();
    }

    /** An inner join: who has nothing is not counted. */
    static List<AffinityCounts> innerJoin(List<List<Integer>> baskets, long minimumSupport) {
        return naive(baskets.stream().filter(basket -> !basket.isEmpty()).toList(), minimumSupport);
    }

    /** Each two items once, the smaller first. */
    static List<AffinityCounts> oneWay(List<List<Integer>> baskets, long minimumSupport) {
        return naive(baskets, minimumSupport).stream()
                .filter(rule -> rule.from() < rule.to())
                .toList();
    }

    /** More than the minimum, rather than at least. */
    static List<AffinityCounts> moreThan(List<List<Integer>> baskets, long minimumSupport) {
        return naive(baskets, minimumSupport + 1);
    }

    /** At least a quarter of all: the minimum grows with the number of baskets. */
    static List<AffinityCounts> rate(List<List<Integer>> baskets, long minimumSupport) {
        return naive(baskets, Math.max(minimumSupport, baskets.size() / 4));
    }

    /** By confidence. */
    static List<AffinityCounts> byConfidence(List<List<Integer>> baskets, long minimumSupport) {
        return sorted(baskets, minimumSupport, rule -> (double) rule.both() / rule.withFrom());
    }

    /** By a lift that was rounded to one decimal for people. */
    static List<AffinityCounts> byRoundedLift(List<List<Integer>> baskets, long minimumSupport) {
        return sorted(
                baskets,
                minimumSupport,
                rule -> Math.rint(10.0 * rule.both() * rule.baskets() / rule.withFrom() / rule.withTo()));
    }

    private static List<AffinityCounts> sorted(
            List<List<Integer>> baskets, long minimumSupport, ToDoubleFunction<AffinityCounts> by) {
        List<AffinityCounts> rules = naive(baskets, minimumSupport);
        rules.sort(Comparator.comparingDouble(by).reversed().thenComparing(TIES));
        return rules;
    }

    /** A join without DISTINCT: a rule for every basket that shows it. */
    static List<AffinityCounts> forEveryBasket(List<List<Integer>> baskets, long minimumSupport) {
        return naive(baskets, minimumSupport).stream()
                .flatMap(rule -> Stream.generate(() -> rule).limit(rule.both()))
                .toList();
    }

    /** Ties as they come. */
    static List<AffinityCounts> tiesAsTheyCome(List<List<Integer>> baskets, long minimumSupport) {
        List<AffinityCounts> rules = unordered(baskets, minimumSupport);
        rules.sort(((Comparator<AffinityCounts>) Affinities::compareLift).reversed());
        return rules;
    }

    /** The owners of the smaller item as the base of both directions, and of all items for the other. */
    static List<AffinityCounts> wrongBase(List<List<Integer>> baskets, long minimumSupport) {
        Set<Integer> all = new HashSet<>();
        baskets.forEach(all::addAll);
        return naive(baskets, minimumSupport).stream()
                .map(rule -> rule.from() < rule.to()
                        ? rule
                        : new AffinityCounts(
                                rule.from(), rule.to(), rule.both(), rule.withTo(), all.size(), rule.baskets()))
                .toList();
    }
}
