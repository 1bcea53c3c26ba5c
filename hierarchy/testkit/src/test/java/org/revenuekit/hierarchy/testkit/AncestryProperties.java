package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.Node;

/** Law 40 and what else holds between a node and those above it. */
@Domain(HierarchyDomain.class)
@Domain(DomainContext.Global.class)
class AncestryProperties {
    @Property
    void theLowestCommonAncestorIsIdempotentCommutativeAndAssociative(
            @ForAll Hierarchy hierarchy,
            @ForAll @IntRange(max = 1000) int a,
            @ForAll @IntRange(max = 1000) int b,
            @ForAll @IntRange(max = 1000) int c) {
        AccountId one = account(hierarchy, a);
        AccountId two = account(hierarchy, b);
        AccountId three = account(hierarchy, c);

        assertEquals(Optional.of(one), lowest(hierarchy, one, one));
        assertEquals(lowest(hierarchy, one, two), lowest(hierarchy, two, one));
        assertEquals(
                lowest(hierarchy, one, two).flatMap(both -> lowest(hierarchy, both, three)),
                lowest(hierarchy, two, three).flatMap(both -> lowest(hierarchy, one, both)));
    }

    @Property
    void theLowestCommonAncestorIsTheFirstThatTheTwoPathsShare(
            @ForAll Hierarchy hierarchy, @ForAll @IntRange(max = 1000) int a, @ForAll @IntRange(max = 1000) int b) {
        AccountId one = account(hierarchy, a);
        AccountId two = account(hierarchy, b);
        List<Node> shared = new ArrayList<>(hierarchy.pathOf(one));
        shared.retainAll(hierarchy.pathOf(two));

        assertEquals(shared.stream().findFirst(), hierarchy.lowestCommonAncestor(one, two));
        assertEquals(
                hierarchy.ultimateOf(one).equals(hierarchy.ultimateOf(two)),
                hierarchy.lowestCommonAncestor(one, two).isPresent());
    }

    @Property
    void thePathEndsAtTheTopAndEveryoneOnItIsAbove(@ForAll Hierarchy hierarchy, @ForAll @IntRange(max = 1000) int a) {
        AccountId id = account(hierarchy, a);
        List<Node> path = hierarchy.pathOf(id);

        assertEquals(hierarchy.ultimateOf(id), path.get(path.size() - 1));
        assertEquals(hierarchy.depthOf(id), path.size() - 1);
        assertTrue(hierarchy.depth() >= hierarchy.depthOf(id));
        for (Node above : path) {
            assertTrue(hierarchy.isWithin(id, above.id()));
            assertEquals(Optional.of(above), hierarchy.lowestCommonAncestor(id, above.id()));
            assertEquals(
                    !above.id().equals(id), hierarchy.descendantsOf(above.id()).contains(hierarchy.node(id)));
        }
        for (int i = 1; i < path.size(); i++) {
            assertEquals(path.get(i), hierarchy.parentOf(path.get(i - 1).id()).orElseThrow());
        }
    }

    @Property
    void descendantsAreAllThoseWithin(@ForAll Hierarchy hierarchy, @ForAll @IntRange(max = 1000) int a) {
        AccountId top = hierarchy.ultimateOf(account(hierarchy, a)).id();
        for (Node below : hierarchy.descendantsOf(top)) {
            assertTrue(hierarchy.isWithin(below.id(), top));
            assertEquals(top, hierarchy.ultimateOf(below.id()).id());
        }
        long accounts = hierarchy.descendantsOf(top).stream()
                .filter(node -> !node.external())
                .count();
        assertEquals(
                hierarchy.familyOf(top).size(), accounts + (hierarchy.node(top).external() ? 0 : 1));
        assertEquals(
                hierarchy.descendantsOf(top).stream()
                        .sorted(Comparator.comparing(Node::id))
                        .toList(),
                hierarchy.descendantsOf(top));
    }

    private static AccountId account(Hierarchy hierarchy, int number) {
        int size = hierarchy.accounts().size();
        Assume.that(size > 0);
        return hierarchy.accounts().list().get(number % size).id();
    }

    private static Optional<AccountId> lowest(Hierarchy hierarchy, AccountId one, AccountId other) {
        return hierarchy.lowestCommonAncestor(one, other).map(Node::id);
    }
}
