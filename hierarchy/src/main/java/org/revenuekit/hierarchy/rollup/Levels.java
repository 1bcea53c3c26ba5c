package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Node;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.internal.Forest;

/** The largest nodes, rolled up, of each depth and under each node. */
final class Levels {
    private final MoneyRollUp rollUp;
    private final AmountColumn totals;
    private final Forest forest;

    Levels(MoneyRollUp rollUp, AmountColumn totals) {
        this.rollUp = rollUp;
        this.totals = totals;
        this.forest = rollUp.hierarchy().layout().forest();
    }

    ImmutableList<Level> largest(long atMost) {
        List<List<Node>> byDepth = byDepth();
        ImmutableList.Builder<Level> levels = ImmutableList.builder();
        for (int depth = 0; depth < byDepth.size(); depth++) {
            List<Node> nodes = byDepth.get(depth);
            levels.add(new Level(depth, nodes.size(), largest(nodes, atMost)));
        }
        return levels.build();
    }

    /** The nodes of all families. */
    private List<List<Node>> byDepth() {
        int[] depth = depths();
        List<List<Node>> byDepth = new ArrayList<>();
        for (Family family : rollUp.hierarchy().families()) {
            add(family.ultimate(), depth, byDepth);
            for (Node node : rollUp.hierarchy().descendantsOf(family.ultimate().id())) {
                add(node, depth, byDepth);
            }
        }
        return byDepth;
    }

    private void add(Node node, int[] depth, List<List<Node>> byDepth) {
        int at = depth[rollUp.nodeOf(node.id())];
        while (byDepth.size() <= at) {
            byDepth.add(new ArrayList<>());
        }
        byDepth.get(at).add(node);
    }

    private int[] depths() {
        int[] depth = new int[forest.size()];
        for (int at = 0; at < depth.length; at++) {
            int node = forest.nodeAt(at);
            depth[node] = forest.parent(node) < 0 ? 0 : depth[forest.parent(node)] + 1;
        }
        return depth;
    }

    ImmutableList<RankedNode> largestUnder(AccountId id, long atMost) {
        int parent = rollUp.nodeOf(id);
        List<Node> children = rollUp.hierarchy().descendantsOf(id).stream()
                .filter(node -> forest.parent(rollUp.nodeOf(node.id())) == parent)
                .toList();
        return largest(children, atMost);
    }

    private ImmutableList<RankedNode> largest(List<Node> nodes, long atMost) {
        List<Node> byId = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
        int[] number = byId.stream().mapToInt(node -> rollUp.nodeOf(node.id())).toArray();
        Order order = Order.of(byId.size(), (one, other) -> totals.compare(number[one], number[other]));
        return order.sorted().stream()
                .limit(atMost)
                .map(at -> new RankedNode(order.rank(at), byId.get(at), rollUp.total(number[at])))
                .collect(ImmutableList.toImmutableList());
    }
}
