package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The laws of rolling amounts up a hierarchy. Implement it in a jqwik test class, and every law is a property of your
 * roll-up:
 *
 * <pre>{@code
 * class OurRollUpKeepsTheLaws implements RollUpContract {
 *     public RollUpSubject subject() {
 *         return (parents, amounts) -> crm.rollUp(parents, amounts);
 *     }
 * }
 * }</pre>
 *
 * <p>Amounts are whole minor units of one currency, of any sign, and go beyond what an {@code int} holds, but no sum
 * goes beyond what a {@code long} holds. Forests have up to {@value HierarchyArbitraries#NODES} nodes.
 */
public interface RollUpContract {
    /**
     * Returns the roll-up under test.
     *
     * @return the subject; asked for once in every try
     */
    RollUpSubject subject();

    /**
     * Every id is answered: children, parents without an amount of their own, and accounts in nobody's family.
     *
     * @param given a forest with amounts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void everyIdIsAnswered(@ForAll RollUpCase given) {
        Law.check(
                "every id is answered",
                given,
                given.ids(),
                ImmutableSet.copyOf(
                        subject().totals(given.parents(), given.amounts()).keySet()));
    }

    /**
     * Law 37, conservation: the totals of all tops add up to all amounts.
     *
     * @param given a forest with amounts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void conservation(@ForAll RollUpCase given) {
        Map<String, Long> totals = subject().totals(given.parents(), given.amounts());
        long tops = 0;
        for (String id : given.ids()) {
            if (!given.parents().containsKey(id)) {
                tops += Law.value(totals, id);
            }
        }
        Law.check(
                "law 37, conservation: the totals of the tops add up to all amounts",
                given,
                sum(given.amounts().values()),
                tops);
    }

    /**
     * The total of a leaf is its own amount, 0 if it has none.
     *
     * @param given a forest with amounts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void aLeafsTotalIsItsOwnAmount(@ForAll RollUpCase given) {
        Map<String, Long> totals = subject().totals(given.parents(), given.amounts());
        for (String id : given.ids()) {
            if (!given.parents().containsValue(id)) {
                Law.check(
                        "a leaf's total is its own amount, leaf " + id,
                        given,
                        Law.value(given.amounts(), id),
                        Law.value(totals, id));
            }
        }
    }

    /**
     * The total of a parent is its own amount and the totals of its children, at every height.
     *
     * @param given a forest with amounts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void aParentsTotalIsItsOwnAmountAndItsChildrensTotals(@ForAll RollUpCase given) {
        Map<String, Long> totals = subject().totals(given.parents(), given.amounts());
        Map<String, Long> expected = new TreeMap<>();
        given.parents().forEach((child, parent) -> expected.merge(parent, Law.value(totals, child), Long::sum));
        expected.forEach((parent, below) -> Law.check(
                "a parent's total is its own amount and its children's totals, parent " + parent,
                given,
                Law.value(given.amounts(), parent) + below,
                Law.value(totals, parent)));
    }

    /**
     * A missing amount is no error and adds nothing: it comes to the same as 0.
     *
     * @param given a forest with amounts
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void aMissingAmountAddsNothing(@ForAll RollUpCase given) {
        Map<String, Long> filled = new LinkedHashMap<>(given.amounts());
        given.ids().forEach(id -> filled.putIfAbsent(id, 0L));
        Map<String, Long> withZeros = subject().totals(given.parents(), filled);
        Map<String, Long> asGiven = subject().totals(given.parents(), given.amounts());
        for (String id : given.ids()) {
            Law.check(
                    "a missing amount adds nothing, id " + id, given, Law.value(withZeros, id), Law.value(asGiven, id));
        }
    }

    /**
     * Law 38, homomorphism: the roll-up of a sum is the sum of the roll-ups, and nothing rolls up to nothing.
     *
     * @param given a forest with amounts
     * @param seed decides which part of each amount is rolled up apart
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void homomorphism(@ForAll RollUpCase given, @ForAll long seed) {
        Random random = new Random(seed);
        ImmutableMap<String, Long> some =
                mapped(given.amounts(), amount -> amount == 0 ? 0 : random.nextLong() % amount);
        Map<String, Long> rest = new LinkedHashMap<>();
        given.amounts().forEach((id, amount) -> rest.put(id, amount - Law.value(some, id)));

        Map<String, Long> whole = subject().totals(given.parents(), given.amounts());
        Map<String, Long> one = subject().totals(given.parents(), some);
        Map<String, Long> other = subject().totals(given.parents(), rest);
        Map<String, Long> zero = subject().totals(given.parents(), mapped(given.amounts(), amount -> 0L));
        for (String id : given.ids()) {
            Law.check(
                    "law 38, homomorphism: the roll-up of a sum is the sum of the roll-ups, id " + id + ", parts "
                            + some + " and " + rest,
                    given,
                    Law.value(one, id) + Law.value(other, id),
                    Law.value(whole, id));
            Law.check("law 38, homomorphism: zero rolls up to zero, id " + id, given, 0L, Law.value(zero, id));
        }
    }

    /**
     * Law 39, relabelling: other ids, no two alike, get the same totals. Nothing hangs on the text of an id.
     *
     * @param given a forest with amounts
     * @param seed decides who is called what
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void relabelling(@ForAll RollUpCase given, @ForAll long seed) {
        List<String> shuffled = shuffled(given.ids(), seed);
        Map<String, String> names = new HashMap<>();
        given.ids().forEach(id -> names.put(id, "n" + shuffled.indexOf(id)));
        ImmutableMap.Builder<String, String> parents = ImmutableMap.builder();
        given.parents().forEach((child, parent) -> parents.put(name(names, child), name(names, parent)));
        ImmutableMap.Builder<String, Long> amounts = ImmutableMap.builder();
        given.amounts().forEach((id, amount) -> amounts.put(name(names, id), amount));

        Map<String, Long> asGiven = subject().totals(given.parents(), given.amounts());
        Map<String, Long> renamed = subject().totals(parents.buildOrThrow(), amounts.buildOrThrow());
        for (String id : given.ids()) {
            Law.check(
                    "law 39, relabelling: the total of " + id + " does not change if ids become " + names,
                    given,
                    Law.value(asGiven, id),
                    Law.value(renamed, name(names, id)));
        }
    }

    /**
     * The order of the input does not matter.
     *
     * @param given a forest with amounts
     * @param seed decides the other order
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void inputOrderDoesNotMatter(@ForAll RollUpCase given, @ForAll long seed) {
        Map<String, String> parents = reordered(given.parents(), seed);
        Map<String, Long> amounts = reordered(given.amounts(), seed);
        Map<String, Long> asGiven = subject().totals(given.parents(), given.amounts());
        Map<String, Long> otherwise = subject().totals(parents, amounts);
        for (String id : given.ids()) {
            Law.check(
                    "the order of the input does not matter, id " + id + ", other order " + parents + " and " + amounts,
                    given,
                    Law.value(asGiven, id),
                    Law.value(otherwise, id));
        }
    }

    private static String name(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }

    private static long sum(Collection<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    private static ImmutableMap<String, Long> mapped(Map<String, Long> amounts, Function<Long, Long> change) {
        ImmutableMap.Builder<String, Long> mapped = ImmutableMap.builder();
        amounts.forEach((id, amount) -> mapped.put(id, change.apply(amount)));
        return mapped.buildOrThrow();
    }

    private static <V> Map<String, V> reordered(ImmutableMap<String, V> map, long seed) {
        ImmutableMap.Builder<String, V> reordered = ImmutableMap.builder();
        shuffled(map.entrySet(), seed).forEach(reordered::put);
        return reordered.buildOrThrow();
    }

    private static <E> List<E> shuffled(Collection<E> things, long seed) {
        List<E> shuffled = new ArrayList<>(ImmutableList.copyOf(things));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
