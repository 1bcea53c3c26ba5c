package org.revenuekit.funnel.steps;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.journey.LeadId;

/**
 * Counts by groups of leads. Each lead is in one group or {@link #ungrouped()}, so that at every step these come to the
 * {@link #total()}. The findings of a part are those of the whole.
 *
 * @param grouping the name of the grouping
 * @param groups the counts of each group, sorted by key; only groups that have a lead
 * @param ungrouped those of the leads without a group
 * @param total those of all
 * @param <K> the key of a group, such as a device
 */
public record StepParts<K extends Comparable<? super K>>(
        String grouping, ImmutableSortedMap<K, StepCounts> groups, StepCounts ungrouped, StepCounts total) {
    /**
     * Checks that nothing is null.
     *
     * @param grouping the name of the grouping
     * @param groups the counts of each group
     * @param ungrouped those of the leads without a group
     * @param total those of all
     */
    public StepParts {
        requireNonNull(grouping, "grouping");
        requireNonNull(groups, "groups");
        requireNonNull(ungrouped, "ungrouped");
        requireNonNull(total, "total");
    }

    static <K extends Comparable<? super K>> StepParts<K> of(StepCounts total, Grouping<LeadId, K> grouping) {
        Map<K, StepTable.Builder> members = new TreeMap<>();
        StepTable.Builder others = new StepTable.Builder();
        StepTable table = total.table();
        for (int lead = 0; lead < table.leads().size(); lead++) {
            grouping.keyOf(table.leads().get(lead))
                    .map(key -> members.computeIfAbsent(key, added -> new StepTable.Builder()))
                    .orElse(others)
                    .add(table, lead);
        }
        ImmutableSortedMap.Builder<K, StepCounts> groups = ImmutableSortedMap.naturalOrder();
        members.forEach((key, builder) -> groups.put(key, total.with(builder.build())));
        return new StepParts<>(grouping.name(), groups.buildOrThrow(), total.with(others.build()), total);
    }

    /**
     * Returns the counts of a group.
     *
     * @param key its key
     * @return the counts; empty if no lead has that key
     */
    public Optional<StepCounts> of(K key) {
        return Optional.ofNullable(groups.get(requireNonNull(key, "key")));
    }
}
