package org.revenuekit.hierarchy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.link.Share;

/**
 * Which link decides about each node: of those that may decide, the one that the view believes first. Ranked by source,
 * then kind; among equals a link goes before a statement that there is no parent, sure control before possible, the
 * larger share before the smaller, the parent with the smaller id before the other.
 */
final class ParentChoice {
    private static final int NONE = -1;

    private final HierarchyView view;
    private final LinkTable table;
    private final Nodes nodes;
    private final Map<LinkKind, Integer> rankOfKind = new EnumMap<>(LinkKind.class);
    private final Map<LinkSource, Integer> rankOfSource = new HashMap<>();
    private final Comparator<Integer> believedFirst;
    private final int[] best;

    ParentChoice(HierarchyView view, LinkTable table, Nodes nodes) {
        this.view = view;
        this.table = table;
        this.nodes = nodes;
        view.kinds().forEach(kind -> rankOfKind.put(kind, rankOfKind.size()));
        view.sources().forEach(source -> rankOfSource.put(source, rankOfSource.size()));
        believedFirst = Comparator.comparing(this::rank)
                .thenComparing(this::namesNobody)
                .thenComparing(this::standing)
                .thenComparing(this::low, Comparator.reverseOrder())
                .thenComparing(this::idOfParent)
                .thenComparing(at -> table.link(at).toString()); // what is said twice must not hang on its order
        best = new int[nodes.size()];
        Arrays.fill(best, NONE);
        for (int at = 0; at < table.size(); at++) {
            if (mayDecide(at)) {
                int child = table.child(at);
                if (best[child] == NONE || believedFirst.compare(at, best[child]) < 0) {
                    best[child] = at;
                }
            }
        }
    }

    /** The link that decides about a node, or -1. */
    int decides(int node) {
        return best[node];
    }

    /** The parent of each node, or -1. */
    int[] parents() {
        int[] parents = new int[best.length];
        for (int node = 0; node < best.length; node++) {
            parents[node] = best[node] == NONE ? LinkTable.NOBODY : table.parent(best[node]);
        }
        return parents;
    }

    /**
     * Where a link stands in the order of belief; the smallest is believed first. Who is on top comes after all, for it
     * does not say who stands between.
     */
    int rank(int at) {
        if (table.isUltimate(at)) {
            return Integer.MAX_VALUE;
        }
        int source = rankOfSource.isEmpty()
                ? 0
                : table.link(at).source().map(rankOfSource::get).orElse(rankOfSource.size());
        return source * rankOfKind.size() + requireNonNull(rankOfKind.get(table.kind(at)));
    }

    HolderStanding standing(int at) {
        if (table.kind(at).isControlling()) {
            return HolderStanding.CONTROLS;
        }
        ParentLink link = table.link(at);
        return view.standingOf(link.share().orElse(Share.unknown()), link.influence());
    }

    private boolean mayDecide(int at) {
        if (table.joins(at)) {
            HolderStanding standing = standing(at);
            return standing == HolderStanding.CONTROLS
                    || (standing == HolderStanding.POSSIBLE_CONTROL && view.possibleControlCounts());
        }
        return table.child(at) >= 0 && isAbsent(at, ParentAbsence.NONE);
    }

    private boolean isAbsent(int at, ParentAbsence reason) {
        return table.link(at).absence().filter(absence -> absence == reason).isPresent();
    }

    private boolean namesNobody(int at) {
        return table.parent(at) == LinkTable.NOBODY;
    }

    /** What is held at least, where the share decides. */
    private BigDecimal low(int at) {
        return table.isOwnership(at)
                ? table.link(at).share().orElse(Share.unknown()).low()
                : BigDecimal.ZERO;
    }

    /** The id of the parent, nothing where none is named. */
    private String idOfParent(int at) {
        return namesNobody(at) ? "" : nodes.id(table.parent(at)).value();
    }
}
