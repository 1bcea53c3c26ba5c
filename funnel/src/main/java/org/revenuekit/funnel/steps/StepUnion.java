package org.revenuekit.funnel.steps;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.funnel.journey.LeadId;

/** Merges the counts of disjoint leads. */
final class StepUnion {
    private StepUnion() {}

    static Collector<StepCounts, ?, StepCounts> collector() {
        return Collectors.collectingAndThen(Collectors.toList(), StepUnion::of);
    }

    static StepCounts of(List<StepCounts> parts) {
        checkArgument(!parts.isEmpty(), "there must be a part to merge");
        StepCounts first = parts.get(0);
        Map<LeadId, StepTable> tables = new TreeMap<>();
        for (StepCounts part : parts) {
            checkMergeable(first, part);
            for (LeadId lead : part.table().leads()) {
                checkArgument(
                        tables.put(lead, part.table()) == null,
                        "each lead must be in one part, was in two: lead %s",
                        lead);
            }
        }
        StepTable.Builder merged = new StepTable.Builder();
        tables.forEach((lead, table) -> merged.add(table, table.find(lead)));
        return new StepCounts(
                first.definition(),
                first.asOf(),
                StepFindings.merged(parts.stream().map(StepCounts::findings).toList()),
                merged.build());
    }

    private static void checkMergeable(StepCounts one, StepCounts other) {
        Definitions.checkSame(StepFunnel::ref, one.definition(), other.definition());
        checkEqual("funnels", one.definition().ref(), other.definition().ref());
        checkEqual("dates", one.asOf(), other.asOf());
    }

    private static void checkEqual(String what, Object one, Object other) {
        checkArgument(one.equals(other), "%s must be equal, were %s and %s", what, one, other);
    }
}
