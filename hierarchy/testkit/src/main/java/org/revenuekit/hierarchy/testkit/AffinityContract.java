package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Law 49, the laws of co-ownership. Implement it in a jqwik test class, and every law is a property of your analysis:
 *
 * <pre>{@code
 * class OurRulesKeepTheLaws implements AffinityContract {
 *     public AffinitySubject subject() {
 *         return (baskets, minimumSupport) -> warehouse.rules(baskets, minimumSupport);
 *     }
 * }
 * }</pre>
 *
 * <p>Figures are counts, so that support, confidence and lift are exact rationals; the laws never divide.
 */
public interface AffinityContract {
    /**
     * Returns the analysis under test.
     *
     * @return the subject; asked for once in every try
     */
    AffinitySubject subject();

    /**
     * Every count is that of the baskets: an item counts once in a basket, and a basket without items counts.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void countsAreExact(@ForAll AffinityCase given) {
        for (AffinityCounts rule : rules(given)) {
            Law.check(
                    "counts are exact",
                    given,
                    new AffinityCounts(
                            rule.from(),
                            rule.to(),
                            having(given, rule.from(), rule.to()),
                            having(given, rule.from(), rule.from()),
                            having(given, rule.to(), rule.to()),
                            given.baskets().size()),
                    rule);
        }
    }

    /**
     * Every two items that enough baskets have both of are a rule, once in each direction, and no others are.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void everyPairOfEnoughSupportIsARuleBothWays(@ForAll AffinityCase given) {
        Set<Integer> items = new HashSet<>();
        given.baskets().forEach(items::addAll);
        Map<List<Integer>, Integer> expected = new HashMap<>();
        for (int from : items) {
            for (int to : items) {
                if (from != to && having(given, from, to) >= given.minimumSupport()) {
                    expected.put(List.of(from, to), 1);
                }
            }
        }
        Map<List<Integer>, Integer> actual = new HashMap<>();
        rules(given).forEach(rule -> actual.merge(List.of(rule.from(), rule.to()), 1, Integer::sum));
        Law.check("every pair of enough support is a rule, once in each direction", given, expected, actual);
    }

    /**
     * Support and confidence lie between 0 and 1, support is never more than confidence, and nobody is in a share of
     * nothing.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void figuresAreInRange(@ForAll AffinityCase given) {
        for (AffinityCounts rule : rules(given)) {
            boolean inRange = 0 < rule.both()
                    && rule.both() <= Math.min(rule.withFrom(), rule.withTo())
                    && Math.max(rule.withFrom(), rule.withTo()) <= rule.baskets();
            Law.check("figures are in range, rule " + rule, given, true, inRange);
        }
    }

    /**
     * The lift and the support of two items are the same in both directions.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void liftIsSymmetric(@ForAll AffinityCase given) {
        Map<List<Integer>, AffinityCounts> byPair = new HashMap<>();
        rules(given).forEach(rule -> byPair.put(List.of(rule.from(), rule.to()), rule));
        byPair.forEach((pair, rule) -> {
            AffinityCounts back = byPair.get(List.of(rule.to(), rule.from()));
            if (back != null) {
                Law.check("lift is symmetric, rules " + rule + " and " + back, given, 0, compareLift(rule, back));
                Law.check("support is symmetric, rules " + rule + " and " + back, given, rule.both(), back.both());
            }
        });
    }

    /**
     * A higher minimum support only takes rules away: those left are the same, in the same order.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void moreSupportOnlyTakesAway(@ForAll AffinityCase given) {
        Law.check(
                "a higher minimum support only takes rules away",
                given,
                rules(given).stream()
                        .filter(rule -> rule.both() > given.minimumSupport())
                        .toList(),
                subject().rules(lists(given), given.minimumSupport() + 1));
    }

    /**
     * To have every basket twice doubles all counts, so that neither confidence nor lift nor any rank changes.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void duplicatingEveryBasketChangesNoConfidenceAndNoLift(@ForAll AffinityCase given) {
        List<List<Integer>> twice = new ArrayList<>(lists(given));
        twice.addAll(lists(given));
        Law.check(
                "duplicating every basket doubles all counts and changes no rank",
                given,
                rules(given).stream()
                        .map(rule -> new AffinityCounts(
                                rule.from(),
                                rule.to(),
                                2 * rule.both(),
                                2 * rule.withFrom(),
                                2 * rule.withTo(),
                                2 * rule.baskets()))
                        .toList(),
                subject().rules(twice, 2 * given.minimumSupport()));
    }

    /**
     * A higher lift stands before a lower one, compared exactly; of equal lift the higher support, then the smaller
     * item.
     *
     * @param given baskets
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void theRankingIsTotal(@ForAll AffinityCase given) {
        List<AffinityCounts> rules = rules(given);
        for (int i = 1; i < rules.size(); i++) {
            AffinityCounts before = rules.get(i - 1);
            AffinityCounts after = rules.get(i);
            Law.check("the ranking is total, " + before + " before " + after, given, true, isBefore(before, after));
        }
    }

    /**
     * Neither the order of the baskets nor that of the items in them matters.
     *
     * @param given baskets
     * @param seed decides the other order
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void inputOrderDoesNotMatter(@ForAll AffinityCase given, @ForAll long seed) {
        Random random = new Random(seed);
        List<List<Integer>> otherwise = new ArrayList<>();
        for (ImmutableList<Integer> basket : given.baskets()) {
            List<Integer> items = new ArrayList<>(basket);
            Collections.shuffle(items, random);
            otherwise.add(items);
        }
        Collections.shuffle(otherwise, random);
        Law.check(
                "the order of the input does not matter, other order " + otherwise,
                given,
                rules(given),
                subject().rules(otherwise, given.minimumSupport()));
    }

    private List<AffinityCounts> rules(AffinityCase given) {
        return subject().rules(lists(given), given.minimumSupport());
    }

    private static List<List<Integer>> lists(AffinityCase given) {
        return ImmutableList.copyOf(given.baskets());
    }

    private static long having(AffinityCase given, int one, int other) {
        return given.baskets().stream()
                .filter(basket -> basket.contains(one) && basket.contains(other))
                .count();
    }

    private static boolean isBefore(AffinityCounts before, AffinityCounts after) {
        int byLift = compareLift(before, after);
        if (byLift != 0) {
            return byLift > 0;
        }
        if (before.both() != after.both()) {
            return before.both() > after.both();
        }
        return before.from() < after.from() || (before.from() == after.from() && before.to() < after.to());
    }

    private static int compareLift(AffinityCounts one, AffinityCounts other) {
        return product(one.both(), one.baskets(), other.withFrom(), other.withTo())
                .compareTo(product(other.both(), other.baskets(), one.withFrom(), one.withTo()));
    }

    private static BigInteger product(long... factors) {
        BigInteger product = BigInteger.ONE;
        for (long factor : factors) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }
}
