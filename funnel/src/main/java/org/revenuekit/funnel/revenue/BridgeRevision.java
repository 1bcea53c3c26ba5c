package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * Why the figures of a bridge are others than they were: the number as published then, as known now, and the months and
 * movements between them.
 */
public final class BridgeRevision {
    private final RevenueBridge earlier;
    private final RevenueBridge later;

    BridgeRevision(RevenueBridge earlier, RevenueBridge later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * Returns the earlier bridge.
     *
     * @return as published then
     */
    public RevenueBridge earlier() {
        return earlier;
    }

    /**
     * Returns the later bridge.
     *
     * @return as known now
     */
    public RevenueBridge later() {
        return later;
    }

    /**
     * Returns by how much more or less one class of movement brought in all months.
     *
     * @param movement the class
     * @return later - earlier, the sum of the months
     */
    public MonthlyAmount of(Movement movement) {
        return later.of(requireNonNull(movement, "movement")).minus(earlier.of(movement));
    }

    /**
     * Returns how much more or less often a key moved so.
     *
     * @param movement the class
     * @return later - earlier, the sum of the months
     */
    public long count(Movement movement) {
        return later.count(requireNonNull(movement, "movement")) - earlier.count(movement);
    }

    /**
     * Returns the months that are seen differently.
     *
     * @return those of which a figure is another, or that are no longer open (暫定), or that are in one bridge only;
     *     ascending; O(n log n)
     */
    public ImmutableList<MonthRevision> months() {
        return SideBySide.of(BridgeMonth::month, earlier.months(), later.months()).differing().stream()
                .map(month -> new MonthRevision(month.key(), month.before(), month.now()))
                .collect(toImmutableList());
    }
}
