package org.revenuekit.funnel.internal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.revenuekit.core.measure.Grouped;

/**
 * Subjects, by their positions, each put to those of its key or to those without one; then one answer for each group.
 *
 * @param <K> the type of key
 */
public final class Partition<K extends Comparable<? super K>> {
    private final Map<K, ImmutableIntArray.Builder> groups = new TreeMap<>();
    private final ImmutableIntArray.Builder others = ImmutableIntArray.builder();

    /**
     * Adds a subject.
     *
     * @param key its key, if it has one
     * @param subject its position
     */
    public void add(Optional<K> key, int subject) {
        (key.isPresent() ? groups.computeIfAbsent(key.get(), first -> ImmutableIntArray.builder()) : others)
                .add(subject);
    }

    /**
     * Returns the subjects of each key.
     *
     * @return positions in the order added
     */
    public ImmutableSortedMap<K, ImmutableIntArray> groups() {
        return ImmutableSortedMap.copyOf(Maps.transformValues(groups, ImmutableIntArray.Builder::build));
    }

    /**
     * Returns the subjects without a key.
     *
     * @return positions in the order added
     */
    public ImmutableIntArray others() {
        return others.build();
    }

    /**
     * Answers for each group.
     *
     * @param <A> the type of answer
     * @param grouping the name of the grouping
     * @param total the answer for all subjects
     * @param answer gives the answer for some of them
     * @return the answers
     */
    public <A> Grouped<K, A> grouped(String grouping, A total, Function<ImmutableIntArray, A> answer) {
        return grouped(grouping, total, answer, answer);
    }

    /**
     * Answers for each group, and otherwise for those without a key, such as with what belongs to nobody.
     *
     * @param <A> the type of answer
     * @param grouping the name of the grouping
     * @param total the answer for all subjects
     * @param answer gives the answer for those of one key
     * @param other gives the answer for those without a key
     * @return the answers
     */
    public <A> Grouped<K, A> grouped(
            String grouping, A total, Function<ImmutableIntArray, A> answer, Function<ImmutableIntArray, A> other) {
        return new Grouped<>(
                grouping,
                ImmutableSortedMap.copyOf(Maps.transformValues(groups(), answer::apply)),
                other.apply(others()),
                total);
    }
}
