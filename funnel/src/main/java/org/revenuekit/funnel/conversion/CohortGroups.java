package org.revenuekit.funnel.conversion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.funnel.internal.Partition;

/** Splits a conversion by a key of each subject. */
final class CohortGroups {
    private CohortGroups() {}

    /** Tells the key of a subject of a cohort. */
    @FunctionalInterface
    interface Key<K> {
        Optional<K> of(Cohort cohort, int subject);
    }

    static <K extends Comparable<? super K>> Grouped<K, Conversion> of(String grouping, Conversion total, Key<K> key) {
        Map<K, List<Cohort>> groups = new TreeMap<>();
        ImmutableList.Builder<Cohort> ungrouped = ImmutableList.builder();
        for (Cohort cohort : total.cohorts()) {
            Partition<K> partition = new Partition<>();
            for (int subject = 0; subject < cohort.size(); subject++) {
                partition.add(key.of(cohort, subject), subject);
            }
            partition
                    .groups()
                    .forEach((known, some) -> groups.computeIfAbsent(known, first -> new ArrayList<>())
                            .add(cohort.only(some)));
            ungrouped.add(cohort.only(partition.others()));
        }
        return new Grouped<>(
                grouping,
                ImmutableSortedMap.copyOf(
                        Maps.transformValues(groups, cohorts -> total.only(ImmutableList.copyOf(cohorts)))),
                total.only(ungrouped.build()),
                total);
    }
}
