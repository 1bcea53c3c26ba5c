package org.revenuekit.hierarchy.internal;

/**
 * A forest in which one subtree hangs elsewhere. In preorder that is a range of positions cut out and put in behind its
 * new parent, or at the end; so every answer is one of the forest before, shifted.
 */
final class MovedForest extends Forest {
    private static final int NOWHERE = -1;

    private final Forest before;
    private final int moved;
    private final int newParent;
    // Positions before the move, kept, so that a question asks the forest before it only once.
    private final int start;
    private final int end;
    private final int oldParentAt;
    private final int newParentAt;
    /** The range that moves and the one it changes places with: they meet at the middle. */
    private final int from;

    private final int middle;
    private final int to;

    MovedForest(Forest before, int moved, int newParent) {
        int oldParent = before.parent(moved);
        this.before = before;
        this.moved = moved;
        this.newParent = newParent;
        this.start = before.start(moved);
        this.end = before.end(moved);
        this.oldParentAt = oldParent < 0 ? NOWHERE : before.start(oldParent);
        this.newParentAt = newParent < 0 ? NOWHERE : before.start(newParent);
        int target = newParent < 0 ? before.size() : newParentAt + 1;
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
        if (!isIn(before.start(of), start, end)) {
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

    /**
     * Two ranges that meet change places: what stands before the middle goes behind, what stands behind goes before.
     */
    private int swapped(int at, int meetAt) {
        if (at < from || at >= to) {
            return at;
        }
        return at < meetAt ? at + (to - meetAt) : at - (meetAt - from);
    }

    @Override
    public int end(int of) {
        int first = before.start(of);
        int last = before.end(of);
        int size = last - first;
        if (isIn(oldParentAt, first, last)) {
            size -= end - start;
        }
        if (isIn(newParentAt, first, last)) {
            size += end - start;
        }
        return swapped(first, middle) + size;
    }

    private static boolean isIn(int at, int first, int last) {
        return first <= at && at < last;
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
