package org.revenuekit.funnel.steps;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.LeadId;

/** One run of {@link StepAnalysis}: gathers the events of each lead, and what is odd. */
final class StepIntake {
    private final StepFunnel funnel;
    private final AsOf asOf;
    private final long end;
    private final Map<LeadId, List<StepEvent>> seen = new HashMap<>();
    private final Set<StepCode> codes = new HashSet<>();
    private final StepFindings findings = new StepFindings();

    StepIntake(StepFunnel funnel, AsOf asOf) {
        this.funnel = funnel;
        this.asOf = asOf;
        this.end = Micros.endOf(asOf);
    }

    StepCounts count(Iterable<StepEvent> events) {
        for (StepEvent event : events) {
            take(requireNonNull(event, "events must not contain null"));
        }
        StepTable.Builder table = new StepTable.Builder();
        StepReader reader = new StepReader(funnel, table);
        new TreeMap<>(seen).forEach((lead, own) -> findings.addRepeated(lead, reader.read(lead, own)));
        funnel.steps().stream()
                .filter(step -> step.codes().stream().noneMatch(codes::contains))
                .forEach(findings::addUnseen);
        return new StepCounts(funnel, asOf, findings.build(), table.build());
    }

    private void take(StepEvent event) {
        if (Micros.of(event.at()) >= end) {
            findings.addLate(event.lead());
        } else {
            seen.computeIfAbsent(event.lead(), added -> new ArrayList<>()).add(event);
            codes.add(event.code());
        }
    }
}
