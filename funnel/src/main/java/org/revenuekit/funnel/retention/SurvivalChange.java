package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.revenuekit.core.internal.SideBySide;

/**
 * Why survival is told differently in two answers: who came, who left, and whose tenure is told otherwise than it was.
 *
 * @param <K> the type of key
 */
public final class SurvivalChange<K extends Comparable<? super K>> {
    private final Survival<K> earlier;
    private final Survival<K> later;
    private final ImmutableList<TenureChange<K>> changes;

    SurvivalChange(Survival<K> earlier, Survival<K> later) {
        this.earlier = earlier;
        this.later = later;
        this.changes = new SideBySide<>(earlier.tenures(), later.tenures())
                .differing().stream()
                        .map(key -> new TenureChange<>(key.key(), key.before(), key.now()))
                        .collect(toImmutableList());
    }

    /**
     * Returns the earlier answer.
     *
     * @return as known then
     */
    public Survival<K> earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as known now
     */
    public Survival<K> later() {
        return later;
    }

    /**
     * Returns whose tenure is another one.
     *
     * @return also those who have only stayed for longer, and those with a tenure in only one answer; by key
     */
    public ImmutableList<TenureChange<K>> changes() {
        return changes;
    }

    /**
     * Returns who has left since.
     *
     * @return those whose tenure has ended and had not, by key
     */
    public ImmutableList<TenureChange<K>> left() {
        return only(TenureChange::hasLeft);
    }

    /**
     * Returns of whom the earlier answer no longer holds: why a figure of that day is another one now.
     *
     * @return those whose tenure is gone, is shorter, or had ended and is told otherwise, by key
     */
    public ImmutableList<TenureChange<K>> restated() {
        return only(TenureChange::isRestated);
    }

    private ImmutableList<TenureChange<K>> only(Predicate<TenureChange<K>> which) {
        return changes.stream().filter(which).collect(toImmutableList());
    }
}
