package org.revenuekit.hierarchy.internal;

import java.util.Arrays;

/** A forest laid out in arrays, built without recursion. */
final class LaidOutForest extends Forest {
    private final int[] parent;
    private final int[] node;
    private final int[] position;
    private final int[] parentPosition;
    private final int[] end;
    private final int[] top;

    LaidOutForest(int[] parent) {
        int size = parent.length;
        this.parent = parent;
        // Children in order of their number, as one array: those of node i stand from first[i] to first[i + 1].
        int[] first = new int[size + 2];
        for (int up : parent) {
            first[up + 2]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] children = new int[size];
        for (int i = 0; i < size; i++) {
            children[first[parent[i] + 1]++] = i;
        }
        // first has moved on by one node: the children of node i, tops being those of node -1, now end at first[i + 1].
        this.node = new int[size];
        this.position = new int[size];
        this.parentPosition = new int[size];
        this.end = new int[size];
        this.top = new int[size];
        int[] stack = new int[size];
        int open = 0;
        for (int i = first[0] - 1; i >= 0; i--) {
            stack[open++] = children[i];
        }
        for (int at = 0; at < size; at++) {
            int current = stack[--open];
            node[at] = current;
            position[current] = at;
            parentPosition[at] = parent[current] < 0 ? -1 : position[parent[current]];
            top[current] = parent[current] < 0 ? current : top[parent[current]];
            for (int i = first[current + 1] - 1; i >= first[current]; i--) {
                stack[open++] = children[i];
            }
        }
        Arrays.setAll(end, at -> at + 1);
        for (int at = size - 1; at >= 0; at--) {
            int up = parentPosition[at];
            if (up >= 0) {
                end[up] = Math.max(end[up], end[at]);
            }
        }
    }

    @Override
    public int size() {
        return parent.length;
    }

    @Override
    public int parent(int of) {
        return parent[of];
    }

    @Override
    public int top(int of) {
        return top[of];
    }

    @Override
    public int nodeAt(int at) {
        return node[at];
    }

    @Override
    public int start(int of) {
        return position[of];
    }

    @Override
    public int end(int of) {
        return end[position[of]];
    }

    @Override
    int[] parentPositions() {
        return parentPosition;
    }
}
