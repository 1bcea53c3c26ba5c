package org.revenuekit.funnel.steps;

import java.util.Arrays;

/**
 * Shares events out among steps: each step takes one event that does it, no event is taken twice. Steps that took one
 * move over to another where that makes room (a matching, by alternating paths).
 */
final class Seats {
    private static final int NONE = -1;

    private final long[] masks; // by class: the steps that an event of it does, as bits by place
    private final int[] room; // by class: how many events there are
    private final long[] taken; // by class: by which steps
    private final int[] seat; // by step: the class of its event
    private final int[] queue; // steps that look for another event, those asked for first
    private final int[] askedBy; // by step: who wants its event

    Seats(long[] masks, int steps) {
        this.masks = masks;
        this.room = new int[masks.length];
        this.taken = new long[masks.length];
        this.seat = new int[steps];
        this.queue = new int[steps];
        this.askedBy = new int[steps];
    }

    /** Forgets events and steps. */
    void clear() {
        Arrays.fill(room, 0);
        vacate();
    }

    /** Forgets which step took which event. */
    void vacate() {
        Arrays.fill(taken, 0);
        Arrays.fill(seat, NONE);
    }

    void add(StepLog log, int group) {
        change(log, group, 1);
    }

    void remove(StepLog log, int group) {
        change(log, group, -1);
    }

    private void change(StepLog log, int group, int by) {
        for (int event = log.first(group); event < log.first(group + 1); event++) {
            room[log.classOf(event)] += by;
        }
    }

    boolean isSeated(int step) {
        return seat[step] != NONE;
    }

    /** Finds an event for a step that has none, so that all that have one keep one; O(steps x classes). */
    boolean seat(int step) {
        queue[0] = step;
        askedBy[step] = NONE;
        long asked = bit(step);
        int size = 1;
        for (int head = 0; head < size; head++) {
            int one = queue[head];
            for (int group = 0; group < masks.length; group++) {
                if (!isIn(masks[group], one)) {
                    continue;
                }
                if (Long.bitCount(taken[group]) < room[group]) {
                    move(one, group);
                    return true;
                }
                for (long rest = taken[group] & ~asked; rest != 0; rest &= rest - 1) {
                    int other = Long.numberOfTrailingZeros(rest);
                    askedBy[other] = one;
                    queue[size++] = other;
                }
                asked |= taken[group];
            }
        }
        return false;
    }

    private void move(int step, int to) {
        int mover = step;
        int target = to;
        while (mover != NONE) {
            int left = seat[mover];
            seat[mover] = target;
            taken[target] |= bit(mover);
            if (left != NONE) {
                taken[left] &= ~bit(mover);
            }
            target = left;
            mover = askedBy[mover];
        }
    }

    private static boolean isIn(long mask, int step) {
        return (mask & bit(step)) != 0;
    }

    private static long bit(int step) {
        return 1L << step;
    }
}
