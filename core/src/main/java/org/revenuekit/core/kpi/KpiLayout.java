package org.revenuekit.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Text;

/**
 * A tree laid out from the root down, children in the order declared: each node stands before those below it, and these
 * stand together, up to the node's end.
 */
final class KpiLayout {
    private final ImmutableList<Kpi> kpis;
    private final ImmutableMap<KpiId, Integer> places;
    private final int[] levels;
    private final int[] ends;

    private KpiLayout(ImmutableList<Kpi> kpis) {
        this.kpis = kpis;
        ImmutableMap.Builder<KpiId, Integer> numbered = ImmutableMap.builder();
        for (int place = 0; place < kpis.size(); place++) {
            numbered.put(kpis.get(place).id(), place);
        }
        this.places = numbered.buildOrThrow();
        this.levels = new int[kpis.size()];
        this.ends = new int[kpis.size()];
        for (int place = 0; place < levels.length; place++) {
            for (int child : children(place)) {
                levels[child] = levels[place] + 1;
            }
        }
        for (int place = ends.length - 1; place >= 0; place--) {
            int[] children = children(place);
            ends[place] = children.length == 0 ? place + 1 : ends[children[children.length - 1]];
        }
    }

    /**
     * Lays a tree out.
     *
     * @throws IllegalArgumentException if it is none
     */
    static KpiLayout of(KpiTree tree) {
        Map<KpiId, Kpi> nodes = nodes(tree);
        Kpi root = root(tree, parents(tree, nodes));
        KpiLayout layout = new KpiLayout(fromTheRootDown(root, nodes));
        checkArgument(
                layout.size() == nodes.size(),
                "every node must stand below the KGI, %s did not (tree %s)",
                nodes.size() - layout.size(),
                tree.ref());
        layout.checkLevels(tree);
        return layout;
    }

    private static Map<KpiId, Kpi> nodes(KpiTree tree) {
        int size = tree.nodes().size();
        checkArgument(
                size <= KpiTree.MAX_NODES,
                "nodes must be at most %s, were %s (tree %s)",
                KpiTree.MAX_NODES,
                size,
                tree.ref());
        Map<KpiId, Kpi> nodes = new HashMap<>();
        for (Kpi kpi : tree.nodes()) {
            checkArgument(
                    nodes.put(kpi.id(), kpi) == null,
                    "a node must stand once, had %s again (tree %s)",
                    shown(kpi.id()),
                    tree.ref());
        }
        return nodes;
    }

    private static String shown(KpiId id) {
        return Text.shown(id.value());
    }

    /** All that stand under another. */
    private static Set<KpiId> parents(KpiTree tree, Map<KpiId, Kpi> nodes) {
        Set<KpiId> under = new HashSet<>();
        for (Kpi kpi : tree.nodes()) {
            for (KpiId child : kpi.children()) {
                checkArgument(
                        nodes.containsKey(child),
                        "a child must be a node, %s under %s is none (tree %s)",
                        shown(child),
                        shown(kpi.id()),
                        tree.ref());
                checkArgument(
                        under.add(child),
                        "a node must stand under one other, had %s again under %s (tree %s)",
                        shown(child),
                        shown(kpi.id()),
                        tree.ref());
            }
        }
        return under;
    }

    private static Kpi root(KpiTree tree, Set<KpiId> under) {
        ImmutableList<Kpi> goals =
                tree.nodes().stream().filter(kpi -> kpi.level() == KpiLevel.KGI).collect(toImmutableList());
        checkArgument(goals.size() == 1, "a tree must have one KGI, had %s (tree %s)", goals.size(), tree.ref());
        Kpi root = goals.get(0);
        checkArgument(
                !under.contains(root.id()),
                "the KGI must stand under no other, %s did (tree %s)",
                shown(root.id()),
                tree.ref());
        return root;
    }

    /** As each node stands under one other at most, and the root under none, this ends. */
    private static ImmutableList<Kpi> fromTheRootDown(Kpi root, Map<KpiId, Kpi> nodes) {
        ImmutableList.Builder<Kpi> order = ImmutableList.builder();
        Deque<Kpi> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Kpi kpi = open.pop();
            order.add(kpi);
            kpi.children().reverse().forEach(child -> open.push(requireNonNull(nodes.get(child))));
        }
        return order.build();
    }

    private void checkLevels(KpiTree tree) {
        for (int place = 0; place < kpis.size(); place++) {
            checkArgument(
                    levels[place] < KpiTree.MAX_LEVELS,
                    "levels must be at most %s, %s stands deeper (tree %s)",
                    KpiTree.MAX_LEVELS,
                    shown(kpis.get(place).id()),
                    tree.ref());
            for (int child : children(place)) {
                checkArgument(
                        kpis.get(place).level().compareTo(kpis.get(child).level()) <= 0,
                        "a KSF must stand under no KPI, %s stands under %s (tree %s)",
                        shown(kpis.get(child).id()),
                        shown(kpis.get(place).id()),
                        tree.ref());
            }
        }
    }

    int size() {
        return kpis.size();
    }

    ImmutableList<Kpi> kpis() {
        return kpis;
    }

    Kpi kpi(int place) {
        return kpis.get(place);
    }

    /** Where the children of a node stand, in the order declared. */
    int[] children(int place) {
        return kpis.get(place).children().stream()
                .mapToInt(child -> requireNonNull(places.get(child)))
                .toArray();
    }

    /** Where what is below a node ends. */
    int end(int place) {
        return ends[place];
    }

    Optional<Kpi> find(KpiId id) {
        return Optional.ofNullable(places.get(id)).map(kpis::get);
    }

    int place(KpiId id) {
        Integer place = places.get(requireNonNull(id, "id"));
        if (place == null) {
            throw new UnknownIdException(Subject.of(id));
        }
        return place;
    }
}
