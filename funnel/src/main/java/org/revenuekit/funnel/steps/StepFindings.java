package org.revenuekit.funnel.steps;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.funnel.journey.LeadId;

/** Collects what is odd, each thing once for a lead or step, in the order of kind and subject. */
final class StepFindings {
    private final Map<LeadId, Long> late = new TreeMap<>();
    private final List<Finding> list = new ArrayList<>();

    static Subject subject(LeadId lead) {
        return new Subject("lead", lead.value());
    }

    void addLate(LeadId lead) {
        late.merge(lead, 1L, Long::sum);
    }

    void addRepeated(LeadId lead, int events) {
        if (events > 0) {
            list.add(Finding.of(StepFinding.DUPLICATE_EVENT, subject(lead), "events", Integer.toString(events)));
        }
    }

    void addUnseen(Step step) {
        list.add(Finding.of(
                StepFinding.STEP_WITHOUT_EVENT,
                new Subject("step", step.id().value()),
                "codes",
                Integer.toString(step.codes().size())));
    }

    Findings build() {
        late.forEach((lead, count) ->
                list.add(Finding.of(StepFinding.AFTER_AS_OF, subject(lead), "events", Long.toString(count))));
        return sorted(list);
    }

    private static Findings sorted(List<Finding> findings) {
        return Findings.of(findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.kind().code())
                        .thenComparing(Finding::subject))
                .collect(toImmutableList()));
    }

    /** The findings of disjoint leads together: no event does a step only if none of any part does. */
    static Findings merged(List<Findings> parts) {
        List<Finding> all = new ArrayList<>();
        for (Findings part : parts) {
            part.stream()
                    .filter(finding -> finding.kind() != StepFinding.STEP_WITHOUT_EVENT)
                    .forEach(all::add);
        }
        parts.get(0).of(StepFinding.STEP_WITHOUT_EVENT).stream()
                .filter(unseen -> parts.stream().allMatch(part -> part.list().contains(unseen)))
                .forEach(all::add);
        return sorted(all);
    }
}
