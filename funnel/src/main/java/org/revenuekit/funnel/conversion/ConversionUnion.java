package org.revenuekit.funnel.conversion;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.SalesProcess;

/** Merges the conversions of disjoint parts. */
final class ConversionUnion {
    private ConversionUnion() {}

    static Collector<Conversion, ?, Conversion> collector() {
        return Collectors.collectingAndThen(Collectors.toList(), ConversionUnion::of);
    }

    static Conversion of(List<Conversion> parts) {
        checkArgument(!parts.isEmpty(), "there must be a part to merge");
        Conversion first = parts.get(0);
        parts.forEach(part -> checkMergeable(first, part));
        ImmutableList<Cohort> cohorts =
                parts.stream().flatMap(part -> part.cohorts().stream()).collect(toImmutableList());
        checkDisjoint(cohorts);
        return first.only(cohorts);
    }

    /** Refuses what is counted by another policy, or in another process. */
    static void checkComparable(Conversion one, Conversion other) {
        Definitions.checkSame(ConversionPolicy::ref, one.definition(), other.definition());
        Definitions.checkSame(SalesProcess::ref, one.process(), other.process());
        checkEqual("policies", one.definition().ref(), other.definition().ref());
    }

    private static void checkMergeable(Conversion one, Conversion other) {
        checkComparable(one, other);
        checkEqual("processes", one.process().ref(), other.process().ref());
        checkEqual("checks", checks(one), checks(other));
        checkEqual("periods", one.period(), other.period());
        checkEqual("dates", one.asOf(), other.asOf());
    }

    private static Object checks(Conversion conversion) {
        return conversion.cohorts().get(0).journeys().checks();
    }

    private static void checkEqual(String what, Object one, Object other) {
        checkArgument(one.equals(other), "%s must be equal, were %s and %s", what, one, other);
    }

    private static void checkDisjoint(ImmutableList<Cohort> cohorts) {
        IdIndex<LeadId> leads = new IdIndex<>(16);
        Set<Long> seen = new HashSet<>();
        for (Cohort cohort : cohorts) {
            for (int subject = 0; subject < cohort.size(); subject++) {
                LeadId lead = cohort.lead(subject).id();
                long key = (long) leads.add(lead) << Integer.SIZE | cohort.passNumber(subject);
                checkArgument(seen.add(key), "each subject must be in one part, was in two: lead %s", lead);
            }
        }
    }
}
