package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers ids densely, in the order in which they are added.
 *
 * <p>A table of longs, which looks at an id only where its hash is equal. No id is ever {@value #LONGEST_PROBE} slots
 * from where it belongs: ids that crowd more than that must have been chosen to, and all go to a map, which orders ids
 * of equal hash in a tree, as they are {@code Comparable}. So no choice of ids makes it slow.
 *
 * @param <I> the type of id
 */
public final class IdIndex<I extends Comparable<? super I>> {
    // Half full, a table of random hashes needs about 20 slots for 1,000 ids and 70 for 1,000,000.
    private static final int LONGEST_PROBE = 256;
    private static final int BATCH = 64;
    private static final int FEWEST_SLOTS = 16;
    private static final int MOST_BELIEVED = 1 << 20;
    private static final int SPREAD = 0x9E3779B9; // 2^32 / golden ratio, odd: brings every bit of a hash to the top

    private final List<I> ids;
    private long[] slots; // spread hash << 32 | position + 1, or 0 if free; a power of two of them, at most half taken
    private @Nullable Map<I, Integer> crowded; // if there, it alone counts

    /**
     * Returns an empty index.
     *
     * @param expected how many ids are expected; an estimate, so that no more memory than for a million is taken on
     *     trust
     * @throws IllegalArgumentException if it is negative
     */
    public IdIndex(int expected) {
        checkArgument(expected >= 0, "expected must be >= 0, was %s", expected);
        int believed = Math.min(expected, MOST_BELIEVED);
        ids = new ArrayList<>(believed);
        slots = new long[Math.max(FEWEST_SLOTS, 4 * Integer.highestOneBit(believed))];
    }

    /**
     * Adds an id unless it is there.
     *
     * @param id the id
     * @return its position, which equals the {@link #size()} before the call if it is new
     */
    public int add(I id) {
        return add(id, id.hashCode() * SPREAD);
    }

    /**
     * Adds many ids, each unless it is there, in one go as {@link #findAll} finds them.
     *
     * @param positions to be filled with the position of each
     * @param from the number of the first
     * @param to the number after the last
     * @param id tells each by its number
     */
    public void addAll(int[] positions, int from, int to, IntFunction<? extends I> id) {
        List<I> given = new ArrayList<>(BATCH);
        int[] hashes = new int[BATCH];
        for (int first = from; first < to; first += BATCH) {
            int size = Math.min(BATCH, to - first);
            given.clear();
            for (int i = 0; i < size; i++) {
                given.add(id.apply(first + i));
            }
            for (int i = 0; i < size; i++) {
                hashes[i] = given.get(i).hashCode() * SPREAD;
            }
            bringSlots(size, hashes, positions, first);
            for (int i = 0; i < size; i++) {
                positions[first + i] = add(given.get(i), hashes[i]);
            }
        }
    }

    private int add(I id, int hash) {
        int known = find(id, hash);
        if (known >= 0) {
            return known;
        }
        int position = ids.size();
        ids.add(id);
        if (crowded != null) {
            crowded.put(id, position);
            return position;
        }
        if (2 * ids.size() > slots.length) {
            grow();
        }
        place((long) hash << 32 | position + 1);
        return position;
    }

    /**
     * Finds an id.
     *
     * @param id the id
     * @return its position, or -1
     */
    public int find(I id) {
        return find(id, id.hashCode() * SPREAD);
    }

    /**
     * Finds many ids. Looking one up is mostly waiting for memory; the waits of a batch overlap, as nothing else is
     * done between them.
     *
     * @param found to be filled with the position of each, or -1
     * @param id tells each by its number; null if there is none
     */
    public void findAll(int[] found, IntFunction<? extends @Nullable I> id) {
        @Nullable Object[] wanted = new Object[BATCH];
        @Nullable Object[] candidates = new Object[BATCH];
        int[] hashes = new int[BATCH];
        for (int first = 0; first < found.length; first += BATCH) {
            int size = Math.min(BATCH, found.length - first);
            for (int i = 0; i < size; i++) {
                wanted[i] = id.apply(first + i);
            }
            for (int i = 0; i < size; i++) {
                hashes[i] = Objects.hashCode(wanted[i]) * SPREAD;
            }
            findCandidates(size, hashes, candidates, found, first);
            for (int i = 0; i < size; i++) {
                Object one = wanted[i];
                if (one == null) {
                    found[first + i] = -1;
                } else if (!one.equals(candidates[i])) {
                    found[first + i] = find(one, hashes[i]);
                }
            }
        }
    }

    /** Finds ids of equal hash and their positions; has what equality will look at brought from memory. */
    private void findCandidates(int size, int[] hashes, @Nullable Object[] candidates, int[] found, int first) {
        bringSlots(size, hashes, found, first);
        for (int i = 0; i < size; i++) {
            found[first + i] = firstOf(hashes[i]);
        }
        for (int i = 0; i < size; i++) {
            candidates[i] = found[first + i] < 0 ? null : ids.get(found[first + i]);
        }
        for (int i = 0; i < size; i++) {
            hashes[i] = candidates[i] == null ? hashes[i] : candidates[i].hashCode() * SPREAD; // the same, but brought
        }
    }

    /** Reads where ids of some hashes belong, for no use but to have it brought from memory. */
    private void bringSlots(int size, int[] hashes, int[] unused, int first) {
        for (int i = 0; i < size; i++) {
            unused[first + i] = (int) slots[firstSlot(hashes[i])];
        }
    }

    /** The first position of an id of a hash, or -1. */
    private int firstOf(int hash) {
        int at = firstSlot(hash);
        for (int probe = 0; probe < LONGEST_PROBE && slots[at] != 0; probe++) {
            if ((int) (slots[at] >>> 32) == hash) {
                return (int) slots[at] - 1;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int find(Object id, int hash) {
        if (crowded != null) {
            return crowded.getOrDefault(id, -1);
        }
        int at = firstSlot(hash);
        for (int probe = 0; probe < LONGEST_PROBE && slots[at] != 0; probe++) {
            int position = (int) slots[at] - 1;
            if ((int) (slots[at] >>> 32) == hash && ids.get(position).equals(id)) {
                return position;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Takes twice as many slots. Each knows its hash, so that no id is looked at, and they come almost in order. */
    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (long slot : old) {
            if (slot != 0) {
                place(slot);
            }
        }
    }

    /** Puts a slot where its hash belongs, or moves all ids to a map if it finds no place there. */
    private void place(long slot) {
        if (crowded != null) {
            return;
        }
        int at = firstSlot((int) (slot >>> 32));
        for (int probe = 0; probe < LONGEST_PROBE; probe++) {
            if (slots[at] == 0) {
                slots[at] = slot;
                return;
            }
            at = (at + 1) & (slots.length - 1);
        }
        Map<I, Integer> all = new HashMap<>(2 * ids.size());
        for (I id : ids) {
            all.put(id, all.size());
        }
        crowded = all;
        slots = new long[FEWEST_SLOTS]; // all free: whoever looks finds nothing
    }

    private int firstSlot(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    /**
     * Returns an id.
     *
     * @param position its position
     * @return the id
     * @throws IndexOutOfBoundsException if there is none at the position
     */
    public I get(int position) {
        return ids.get(position);
    }

    /**
     * Returns how many ids there are.
     *
     * @return 0 or more
     */
    public int size() {
        return ids.size();
    }
}
