package org.revenuekit.core.internal;

import com.google.common.collect.Maps;
import java.util.HashMap;

/**
 * Numbers ids densely, in the order in which they are added.
 *
 * <p>Safe against ids of equal hash as long as they are {@code Comparable}: the map then orders them in a tree.
 *
 * @param <I> the type of id
 */
public final class IdIndex<I extends Comparable<? super I>> {
    private final HashMap<I, Integer> positions;

    /**
     * Returns an empty index.
     *
     * @param expected how many ids are expected
     */
    public IdIndex(int expected) {
        positions = Maps.newHashMapWithExpectedSize(expected);
    }

    /**
     * Adds an id unless it is there.
     *
     * @param id the id
     * @return its position, which equals the {@link #size()} before the call if it is new
     */
    public int add(I id) {
        Integer known = positions.putIfAbsent(id, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    /**
     * Finds an id.
     *
     * @param id the id
     * @return its position, or -1
     */
    public int find(I id) {
        return positions.getOrDefault(id, -1);
    }

    /**
     * Returns how many ids there are.
     *
     * @return 0 or more
     */
    public int size() {
        return positions.size();
    }
}
