package org.revenuekit.hierarchy.internal;

import java.util.Arrays;

/**
 * The groups of nodes that reach each other, each node being in exactly one: Tarjan's algorithm with its own stacks.
 * Groups are numbered so that every link between two of them leads to the lower number.
 */
public final class Condensation {
    private final int[] group;
    private final int[] member;
    private final int[] firstMember;
    private final int size;

    /**
     * Finds the groups. O(nodes + links).
     *
     * @param links the links; those from a node to itself make no difference
     */
    public Condensation(Adjacency links) {
        int nodes = links.size();
        this.group = new int[nodes];
        this.member = new int[nodes];
        this.firstMember = new int[nodes + 1];
        Arrays.fill(group, -1);
        int[] order = new int[nodes]; // of the first visit, from 1; 0 before it
        int[] low = new int[nodes]; // the earliest visited of the open nodes that is reached
        int[] next = new int[nodes]; // the position of the node's link to follow next
        int[] path = new int[nodes];
        int[] open = new int[nodes]; // visited, but not yet in a group
        int visited = 0;
        int opened = 0;
        int closed = 0;
        int groups = 0;
        for (int root = 0; root < nodes; root++) {
            int depth = 0;
            if (order[root] == 0) {
                path[depth++] = root;
            }
            while (depth > 0) {
                int node = path[depth - 1];
                if (order[node] == 0) {
                    order[node] = ++visited;
                    low[node] = visited;
                    next[node] = links.start(node);
                    open[opened++] = node;
                }
                if (next[node] < links.end(node)) {
                    int target = links.target(next[node]++);
                    if (order[target] == 0) {
                        path[depth++] = target;
                    } else if (group[target] < 0) {
                        low[node] = Math.min(low[node], order[target]);
                    }
                    continue;
                }
                depth--;
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[node]);
                }
                if (low[node] == order[node]) {
                    do {
                        opened--;
                        group[open[opened]] = groups;
                        member[closed++] = open[opened];
                    } while (open[opened] != node);
                    firstMember[++groups] = closed;
                }
            }
        }
        this.size = groups;
    }

    /**
     * Returns how many groups there are.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * Returns the group of a node.
     *
     * @param node the node
     * @return its group
     */
    public int group(int node) {
        return group[node];
    }

    /**
     * Returns how many nodes a group has.
     *
     * @param of the group
     * @return at least 1; more if its nodes are in a cycle
     */
    public int count(int of) {
        return firstMember[of + 1] - firstMember[of];
    }

    /**
     * Returns the nodes of a group.
     *
     * @param of the group
     * @return a new array; what a link leads to tends to stand before where it leads from
     */
    public int[] members(int of) {
        return Arrays.copyOfRange(member, firstMember[of], firstMember[of + 1]);
    }
}
