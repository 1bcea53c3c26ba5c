package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.revenuekit.funnel.journey.LeadId;

/** What is on record, put to its lead. */
record ByLead<T>(ImmutableSortedMap<LeadId, ImmutableList<T>> lists) {
    static <T> ByLead<T> of(Iterable<T> given, Function<T, LeadId> lead) {
        Map<LeadId, ImmutableList.Builder<T>> lists = new TreeMap<>();
        for (T each : given) {
            lists.computeIfAbsent(
                            lead.apply(requireNonNull(each, "given must not contain null")),
                            first -> ImmutableList.builder())
                    .add(each);
        }
        return new ByLead<>(ImmutableSortedMap.copyOf(Maps.transformValues(lists, ImmutableList.Builder::build)));
    }

    ImmutableList<T> of(LeadId lead) {
        return lists.getOrDefault(lead, ImmutableList.of());
    }
}
