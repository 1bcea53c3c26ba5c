package org.revenuekit.hierarchy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.internal.Forest;
import org.revenuekit.hierarchy.link.ParentLink;

/** Compares two hierarchies by id: all of them, or, after moves, only what was moved. */
final class HierarchyComparison {
    private final Hierarchy earlier;
    private final Hierarchy later;
    private final SortedMap<AccountId, Members> families = new TreeMap<>();

    /** Who came and who went, by the top of the family. */
    private static final class Members {
        private final List<AccountId> joined = new ArrayList<>();
        private final List<AccountId> left = new ArrayList<>();
    }

    HierarchyComparison(Hierarchy earlier, Hierarchy later) {
        this.earlier = earlier;
        this.later = later;
    }

    HierarchyChange change() {
        Optional<? extends Iterable<Integer>> moved = later.movedSince(earlier);
        Stream<AccountId> nodes;
        Stream<AccountId> accounts;
        if (moved.isPresent()) {
            List<Integer> roots = ImmutableList.copyOf(moved.orElseThrow());
            nodes = roots.stream().map(later::id);
            accounts = roots.stream().flatMap(this::accountsUnder).distinct();
        } else {
            nodes = Stream.concat(idsOf(later), idsOf(earlier).filter(id -> !isNode(later, id)));
            accounts = Stream.concat(accountsOf(later), accountsOf(earlier).filter(id -> !isAccount(later, id)));
        }
        ImmutableList<ParentChange> parents = nodes.flatMap(id -> compareParents(id).stream())
                .sorted(Comparator.comparing(change -> change.node().id()))
                .collect(ImmutableList.toImmutableList());
        accounts.sorted().forEach(this::compareFamilies);
        return new HierarchyChange(
                earlier,
                later,
                parents,
                families.entrySet().stream()
                        .map(entry -> change(entry.getKey(), entry.getValue()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Stream<AccountId> accountsUnder(int root) {
        Forest forest = later.forest();
        return IntStream.range(forest.start(root), forest.end(root))
                .map(forest::nodeAt)
                .filter(later::isAccount)
                .mapToObj(later::id);
    }

    private static Stream<AccountId> idsOf(Hierarchy hierarchy) {
        return IntStream.range(0, hierarchy.nodes().size()).mapToObj(hierarchy::id);
    }

    private static Stream<AccountId> accountsOf(Hierarchy hierarchy) {
        return hierarchy.accounts().list().stream().map(account -> account.id());
    }

    private static boolean isAccount(Hierarchy hierarchy, AccountId id) {
        return hierarchy.accounts().find(id).isPresent();
    }

    private Optional<ParentChange> compareParents(AccountId id) {
        Optional<Parent> before = parentOf(earlier, id);
        Optional<Parent> after = parentOf(later, id);
        if (before.equals(after)) {
            return Optional.empty();
        }
        Node node = after.isPresent() ? later.node(id) : earlier.node(id);
        return Optional.of(new ParentChange(node, before, after, linkOf(earlier, id), linkOf(later, id)));
    }

    private static boolean isNode(Hierarchy hierarchy, AccountId id) {
        return hierarchy.nodes().find(id) >= 0;
    }

    private static Optional<Parent> parentOf(Hierarchy hierarchy, AccountId id) {
        return isNode(hierarchy, id) ? Optional.of(hierarchy.parentOf(id)) : Optional.empty();
    }

    private static Optional<ParentLink> linkOf(Hierarchy hierarchy, AccountId id) {
        return isNode(hierarchy, id) ? hierarchy.decidingLinkOf(id) : Optional.empty();
    }

    private void compareFamilies(AccountId account) {
        Optional<AccountId> before = topOf(earlier, account);
        Optional<AccountId> after = topOf(later, account);
        if (!before.equals(after)) {
            before.ifPresent(top -> membersOf(top).left.add(account));
            after.ifPresent(top -> membersOf(top).joined.add(account));
        }
    }

    private static Optional<AccountId> topOf(Hierarchy hierarchy, AccountId account) {
        return isAccount(hierarchy, account)
                ? Optional.of(hierarchy.ultimateOf(account).id())
                : Optional.empty();
    }

    private Members membersOf(AccountId top) {
        return families.computeIfAbsent(top, first -> new Members());
    }

    private FamilyChange change(AccountId top, Members members) {
        Node node = isNode(later, top) ? later.node(top) : earlier.node(top);
        return new FamilyChange(
                node,
                sizeOf(earlier, top),
                sizeOf(later, top),
                ImmutableList.copyOf(members.joined),
                ImmutableList.copyOf(members.left));
    }

    private static long sizeOf(Hierarchy hierarchy, AccountId top) {
        int node = hierarchy.nodes().find(top);
        return node >= 0 && hierarchy.forest().parent(node) < 0 ? hierarchy.accountsUnder(node) : 0;
    }
}
