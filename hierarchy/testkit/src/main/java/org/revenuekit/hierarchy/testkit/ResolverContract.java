package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The laws of finding each account's ultimate parent. Implement it in a jqwik test class, and every law is a property
 * of your resolver:
 *
 * <pre>{@code
 * class OurResolverKeepsTheLaws implements ResolverContract {
 *     public ResolverSubject subject() {
 *         return (accounts, parents) -> crm.ultimateParents(accounts, parents);
 *     }
 * }
 * }</pre>
 *
 * <p>One freedom is left to the subject: which account of a circle is the top. All who come to the circle must name the
 * same one, whatever the order of the input. A subject that never returns hangs the test: give a query a time limit.
 */
public interface ResolverContract {
    /**
     * Returns the resolver under test.
     *
     * @return the subject; asked for once in every try
     */
    ResolverSubject subject();

    /**
     * Returns how many accounts the exhaustive law has. There are {@code (n + 1)^n} parent maps of n accounts: 7,776 of
     * 5, 117,649 of 6.
     *
     * @return 1 to 7; 5 by default
     */
    default int smallScope() {
        return 5;
    }

    /**
     * Returns how many accounts the chain and the hub have.
     *
     * @return at least 2; 10,000 by default
     */
    default int largeSize() {
        return 10_000;
    }

    /**
     * Law 36, accounting: every account is answered, nobody else is, and no ultimate parent is invented.
     *
     * @param given accounts and parents
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void everyAccountIsInExactlyOneFamily(@ForAll ResolverCase given) {
        Map<String, String> ultimates = subject().ultimates(given.accounts(), given.parents());
        Law.check(
                "law 36, accounting: every account is answered and nobody else",
                given,
                given.accounts(),
                new HashSet<>(ultimates.keySet()));
        Set<String> invented = new HashSet<>(ultimates.values());
        invented.removeAll(given.ids());
        Law.check("law 36, accounting: no ultimate parent is invented", given, Set.of(), invented);
    }

    /**
     * The ultimate parent is where the chain of parents ends, be that an account or not.
     *
     * @param given accounts and parents
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void theUltimateParentIsWhereTheChainEnds(@ForAll ResolverCase given) {
        ResolverLaws.checkEnds("the ultimate parent is where the chain ends", given, subject());
    }

    /**
     * Law 35, cycles: each circle is one family, together with all that hangs from it.
     *
     * @param given accounts and parents
     */
    @Property
    @Domain(HierarchyDomain.class)
    default void aCircleIsOneFamily(@ForAll ResolverCase given) {
        ResolverLaws.checkCircles("law 35, cycles: a circle is one family", given, subject());
    }

    /**
     * Law 32, small scope: for all parent maps of a few accounts, self-parents and circles too, the answer is that of a
     * naive resolver.
     */
    @Example
    default void smallScopeExhaustive() {
        ResolverLaws.forEachParentMap(smallScope(), given -> {
            ResolverSubject subject = subject();
            ResolverLaws.checkEnds("law 32, small scope", given, subject);
            ResolverLaws.checkCircles("law 32, small scope", given, subject);
        });
    }

    /** Law 33, deep chain: no depth is too deep. */
    @Example
    default void deepChain() {
        ResolverLaws.checkOneFamily("law 33, deep chain", largeSize(), node -> node - 1, subject());
    }

    /** Law 34, hub: no parent has too many children. */
    @Example
    default void hub() {
        ResolverLaws.checkOneFamily("law 34, hub", largeSize(), node -> 0, subject());
    }

    /**
     * Law 39, relabelling: other ids, no two alike, give the same families. Only the top of a circle may hang on the
     * text of an id.
     *
     * @param given accounts and parents
     * @param seed decides who is called what
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void relabelling(@ForAll ResolverCase given, @ForAll long seed) {
        List<String> shuffled = shuffled(given.ids(), seed);
        Map<String, String> names = new HashMap<>();
        given.ids().forEach(id -> names.put(id, "n" + shuffled.indexOf(id)));
        ImmutableSet.Builder<String> accounts = ImmutableSet.builder();
        given.accounts().forEach(id -> accounts.add(ResolverLaws.value(names, id)));
        ImmutableMap.Builder<String, String> parents = ImmutableMap.builder();
        given.parents()
                .forEach((child, parent) ->
                        parents.put(ResolverLaws.value(names, child), ResolverLaws.value(names, parent)));

        Map<String, String> asGiven = subject().ultimates(given.accounts(), given.parents());
        Map<String, String> renamed = subject().ultimates(accounts.build(), parents.buildOrThrow());
        for (String one : given.accounts()) {
            for (String other : given.accounts()) {
                Law.check(
                        "law 39, relabelling: " + one + " and " + other + " are of one family, ids becoming " + names,
                        given,
                        ResolverLaws.isOneFamily(asGiven, one, other),
                        ResolverLaws.isOneFamily(
                                renamed, ResolverLaws.value(names, one), ResolverLaws.value(names, other)));
            }
        }
    }

    /**
     * Law 35, cycles: the order of the input does not matter, for the top of a circle neither.
     *
     * @param given accounts and parents
     * @param seed decides the other order
     */
    @Property
    @Domain(HierarchyDomain.class)
    @Domain(DomainContext.Global.class)
    default void inputOrderDoesNotMatter(@ForAll ResolverCase given, @ForAll long seed) {
        ImmutableSet<String> accounts = ImmutableSet.copyOf(shuffled(given.accounts(), seed));
        ImmutableMap<String, String> parents =
                ImmutableMap.copyOf(shuffled(given.parents().entrySet(), seed));
        Law.check(
                "the order of the input does not matter, other order " + accounts + " and " + parents,
                given,
                new HashMap<>(subject().ultimates(given.accounts(), given.parents())),
                new HashMap<>(subject().ultimates(accounts, parents)));
    }

    private static <E> List<E> shuffled(Collection<E> things, long seed) {
        List<E> shuffled = new ArrayList<>(ImmutableList.copyOf(things));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
