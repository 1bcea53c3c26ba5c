package org.revenuekit.hierarchy.internal;

/**
 * A forest in which one subtree hangs elsewhere. In preorder that is a range of positions cut out and put in behind its
 * new parent, or at the end; so every answer is one of the forest before, shifted.
 */
final class MovedForest extends Forest {
    private final Forest before;
    private final int moved;
    private final int oldParent;
    private final int newParent;
    /** The range that moves, and the one it changes places with, before the move: they meet at the middle. */
    private final int from;

    private final int middle;
    private final int to;

    MovedForest(Forest before, int moved, int newParent) {
        this.before = before;
        this.moved = moved;
        this.oldParent = before.parent(moved);
        this.newParent = newParent;
        int start = before.start(moved);
        int end = before.end(moved);
        int target = newParent < 0 ? before.size() : before.start(newParent) + 1;
        boolean movesBack = target <= start;
        this.from = movesBack ? target : start;
        this.middle = movesBack ? start : end;
        this.to = movesBack ? end : target;
    }

    @Override
    int layers() {
        return before.layers() + 1;
    }

    @Override
    public int size() {
        return before.size();
    }

    @Override
    public int parent(int of) {
        return of == moved ? newParent : before.parent(of);
    }

    @Override
    public int top(int of) {
        if (!before.isWithin(of, moved)) {
            return before.top(of);
        }
        return newParent < 0 ? moved : before.top(newParent);
    }

    @Override
    public int nodeAt(int at) {
        return before.nodeAt(swapped(at, from + to - middle));
    }

    @Override
    public int start(int of) {
        return swapped(before.start(of), middle);
    }

    /** Two ranges that meet change places: what stands before the middle goes behind, what stands behind goes before. */
    private int swapped(int at, int meetAt) {
        if (at < from || at >= to) {
            return at;
        }
        return at < meetAt ? at + (to - meetAt) : at - (meetAt - from);
    }

    @Override
    public int end(int of) {
        int size = before.end(of) - before.start(of);
        int movedSize = before.end(moved) - before.start(moved);
        if (oldParent >= 0 && before.isWithin(oldParent, of)) {
            size -= movedSize;
        }
        if (newParent >= 0 && before.isWithin(newParent, of)) {
            size += movedSize;
        }
        return start(of) + size;
    }

    @Override
    int[] parentPositions() {
        int[] positions = new int[size()];
        for (int at = 0; at < positions.length; at++) {
            int parent = parent(nodeAt(at));
            positions[at] = parent < 0 ? -1 : start(parent);
        }
        return positions;
    }
}
