package org.revenuekit.examples.benchmarks;

/**
 * The floor: arrays in, arrays out, no id ever looked up. Leaves are added to their parents until only circles are
 * left, which are opened and added too; backwards, everybody learns his top.
 */
final class ByArrays {
    private final Columns columns;
    private final int[] parents;
    private final long[] totals;
    private final int[] sizes;
    private final int[] tops;
    private final int[] childrenLeft;
    private final int[] leavesFirst;
    private int found;
    private int added;

    private ByArrays(Columns columns) {
        this.columns = columns;
        int nodes = columns.parents().length;
        this.parents = columns.parents().clone();
        this.totals = columns.values().clone();
        this.sizes = new int[nodes];
        this.tops = new int[nodes];
        this.childrenLeft = new int[nodes];
        this.leavesFirst = new int[nodes];
    }

    static Answer answer(Columns columns) {
        return new ByArrays(columns).walk();
    }

    private Answer walk() {
        for (int parent : parents) {
            if (parent >= 0) {
                childrenLeft[parent]++;
            }
        }
        for (int node = 0; node < parents.length; node++) {
            sizes[node] = node < columns.accounts() ? 1 : 0;
            if (childrenLeft[node] == 0) {
                leavesFirst[found++] = node;
            }
        }
        addLeaves();
        for (int node = 0; node < parents.length; node++) {
            if (childrenLeft[node] > 0) {
                openCircle(node);
                addLeaves();
            }
        }
        Answer.Tally tally = new Answer.Tally();
        for (int i = found - 1; i >= 0; i--) {
            int node = leavesFirst[i];
            tops[node] = parents[node] < 0 ? node : tops[parents[node]];
            if (tops[node] == node) {
                tally.add(columns.ids()[node], columns.hashes()[node], totals[node], sizes[node]);
            }
        }
        return tally.answer();
    }

    private void addLeaves() {
        while (added < found) {
            int leaf = leavesFirst[added++];
            int parent = parents[leaf];
            if (parent >= 0) {
                totals[parent] = Math.addExact(totals[parent], totals[leaf]);
                sizes[parent] += sizes[leaf];
                if (--childrenLeft[parent] == 0) {
                    leavesFirst[found++] = parent;
                }
            }
        }
    }

    /** Whoever is left is on a circle; cut above its smallest id, the circle is a chain with one leaf. */
    private void openCircle(int on) {
        int top = on;
        for (int at = parents[on]; at != on; at = parents[at]) {
            top = columns.ids()[at].compareTo(columns.ids()[top]) < 0 ? at : top;
        }
        int leaf = parents[top];
        parents[top] = -1;
        childrenLeft[leaf] = 0;
        leavesFirst[found++] = leaf;
    }
}
