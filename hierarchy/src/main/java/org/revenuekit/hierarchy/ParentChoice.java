package org.revenuekit.hierarchy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.revenuekit.core.account.AccountId;
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
    private final int[] best;

    ParentChoice(HierarchyView view, LinkTable table, Nodes nodes) {
        this.view = view;
        this.table = table;
        this.nodes = nodes;
        view.kinds().forEach(kind -> rankOfKind.put(kind, rankOfKind.size()));
        view.sources().forEach(source -> rankOfSource.put(source, rankOfSource.size()));
        best = new int[nodes.size()];
        Arrays.fill(best, NONE);
        for (int at = 0; at < table.size(); at++) {
            if (mayDecide(at)) {
                int child = table.child(at);
                if (best[child] == NONE || isBefore(at, best[child])) {
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

    private boolean isBefore(int one, int other) {
        int difference = Integer.compare(rank(one), rank(other));
        if (difference == 0) {
            difference = Boolean.compare(table.parent(one) < 0, table.parent(other) < 0);
        }
        if (difference == 0 && table.isOwnership(one)) {
            difference = standing(one).compareTo(standing(other));
            difference = difference != 0 ? difference : low(other).compareTo(low(one));
        }
        if (difference == 0 && table.parent(one) != table.parent(other)) {
            return id(one).compareTo(id(other)) < 0;
        }
        // The same said twice: which of the two decides must not hang on their order.
        return difference < 0
                || (difference == 0
                        && table.link(one)
                                        .toString()
                                        .compareTo(table.link(other).toString())
                                < 0);
    }

    private BigDecimal low(int at) {
        return table.link(at).share().orElse(Share.unknown()).low();
    }

    private AccountId id(int at) {
        return nodes.id(table.parent(at));
    }
}
