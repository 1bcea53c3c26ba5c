package org.revenuekit.funnel.conversion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A conversion by groups of its subjects. Each subject is in one group or {@link #ungrouped()}, so that at every stage
 * these come to the {@link #total()}.
 *
 * @param grouping the name of the grouping
 * @param groups the conversion of each group, sorted by key; only groups that have a subject
 * @param ungrouped that of the subjects without a group
 * @param total that of all
 * @param <K> the key of a group, such as a channel or a month
 */
public record ConversionParts<K extends Comparable<? super K>>(
        String grouping, ImmutableSortedMap<K, Conversion> groups, Conversion ungrouped, Conversion total) {
    /**
     * Checks that nothing is null.
     *
     * @param grouping the name of the grouping
     * @param groups the conversion of each group
     * @param ungrouped that of the subjects without a group
     * @param total that of all
     */
    public ConversionParts {
        requireNonNull(grouping, "grouping");
        requireNonNull(groups, "groups");
        requireNonNull(ungrouped, "ungrouped");
        requireNonNull(total, "total");
    }

    /** Tells the key of a subject of a cohort. */
    @FunctionalInterface
    interface Key<K> {
        Optional<K> of(Cohort cohort, int subject);
    }

    static <K extends Comparable<? super K>> ConversionParts<K> of(String grouping, Conversion total, Key<K> key) {
        Map<K, ImmutableList.Builder<Cohort>> groups = new TreeMap<>();
        ImmutableList.Builder<Cohort> ungrouped = ImmutableList.builder();
        for (Cohort cohort : total.cohorts()) {
            Map<K, ImmutableIntArray.Builder> members = new TreeMap<>();
            ImmutableIntArray.Builder others = ImmutableIntArray.builder();
            for (int subject = 0; subject < cohort.size(); subject++) {
                key.of(cohort, subject)
                        .map(known -> members.computeIfAbsent(known, added -> ImmutableIntArray.builder()))
                        .orElse(others)
                        .add(subject);
            }
            members.forEach((known, some) -> groups.computeIfAbsent(known, added -> ImmutableList.builder())
                    .add(cohort.only(some.build())));
            ungrouped.add(cohort.only(others.build()));
        }
        ImmutableSortedMap.Builder<K, Conversion> built = ImmutableSortedMap.naturalOrder();
        groups.forEach((known, cohorts) -> built.put(known, total.only(cohorts.build())));
        return new ConversionParts<>(grouping, built.buildOrThrow(), total.only(ungrouped.build()), total);
    }

    /**
     * Returns the conversion of a group.
     *
     * @param key its key
     * @return the conversion; empty if no subject has that key
     */
    public Optional<Conversion> of(K key) {
        return Optional.ofNullable(groups.get(requireNonNull(key, "key")));
    }
}
