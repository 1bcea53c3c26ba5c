package org.revenuekit.hierarchy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** Finds the circles in which parents run and opens each at the node that the view makes the top. */
final class CircleOpener {
    private static final int SHOWN = 20;

    private final int[] parent;
    private final Nodes nodes;
    private final LinkReport report;
    private final BinaryOperator<Integer> first;
    private final BitSet tops = new BitSet();
    private int[] below = new int[0];

    /** Changes the array of parents. */
    CircleOpener(int[] parent, Nodes nodes, CycleTop rule, LinkReport report) {
        this.parent = parent;
        this.nodes = nodes;
        Comparator<Integer> byId = Comparator.comparing(nodes::id);
        Comparator<Integer> bySize = Comparator.comparing(this::below).reversed();
        this.first = BinaryOperator.minBy(rule == CycleTop.LARGEST ? bySize.thenComparing(byId) : byId);
        this.report = report;
    }

    /** Follows every node upwards once; where a walk meets itself, there is a circle. */
    BitSet open() {
        int[] walk = new int[parent.length];
        for (int start = 0; start < parent.length; start++) {
            int at = start;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = start + 1;
                at = parent[at];
            }
            if (at >= 0 && walk[at] == start + 1) {
                open(at);
            }
        }
        return tops;
    }

    private void open(int on) {
        int top = on;
        int length = 1;
        for (int at = parent[on]; at != on; at = parent[at]) {
            top = first.apply(top, at);
            length++;
        }
        List<String> shown = new ArrayList<>();
        for (int at = top; shown.size() < Math.min(length, SHOWN); at = parent[at]) {
            shown.add(nodes.id(at).value());
        }
        report.setAside(
                HierarchyFinding.CYCLE,
                nodes.id(top),
                "cycle",
                String.join(" > ", shown),
                "length",
                Integer.toString(length));
        parent[top] = LinkTable.NOBODY;
        tops.set(top);
    }

    private int below(int node) {
        if (below.length == 0) {
            below = countBelow();
        }
        return below[node];
    }

    /** How many nodes hang below each one outside of circles: leaves are taken off until only circles are left. */
    private int[] countBelow() {
        int[] count = new int[parent.length];
        int[] children = new int[parent.length];
        for (int up : parent) {
            if (up >= 0) {
                children[up]++;
            }
        }
        int[] leaves = new int[parent.length];
        int found = 0;
        for (int node = 0; node < parent.length; node++) {
            if (children[node] == 0) {
                leaves[found++] = node;
            }
        }
        for (int next = 0; next < found; next++) {
            int up = parent[leaves[next]];
            if (up >= 0) {
                count[up] += count[leaves[next]] + 1;
                if (--children[up] == 0) {
                    leaves[found++] = up;
                }
            }
        }
        return count;
    }
}
