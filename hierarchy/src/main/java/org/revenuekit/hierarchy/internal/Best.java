package org.revenuekit.hierarchy.internal;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The best of many things, so many at most; what is not among them is let go at once. Not for several threads.
 *
 * @param <T> the type of thing
 */
public final class Best<T> {
    private final int most;
    private final Comparator<? super T> bestFirst;
    private final PriorityQueue<T> queue;

    /**
     * Returns a collection that is empty.
     *
     * @param most how many to keep, 0 or more
     * @param bestFirst a total order
     */
    public Best(int most, Comparator<? super T> bestFirst) {
        this.most = most;
        this.bestFirst = bestFirst;
        this.queue = new PriorityQueue<>(bestFirst.reversed());
    }

    /**
     * Takes a thing if it is among the best so far. O(log most).
     *
     * @param one the thing
     * @return whether it was taken
     */
    public boolean offer(T one) {
        if (queue.size() == most) {
            T worst = queue.peek();
            if (worst == null || bestFirst.compare(one, worst) >= 0) {
                return false;
            }
            queue.remove();
        }
        queue.add(one);
        return true;
    }

    /**
     * Returns what the next one must be better than.
     *
     * @return the worst of those kept; null as long as there is room
     */
    public @Nullable T worst() {
        return queue.size() < most ? null : queue.peek();
    }

    /**
     * Returns those kept.
     *
     * @return the best first
     */
    public ImmutableList<T> list() {
        return queue.stream().sorted(bestFirst).collect(ImmutableList.toImmutableList());
    }
}
