package org.revenuekit.funnel.attribution;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.funnel.journey.LeadId;

/** Collects what is odd: by kind, then by lead. */
final class TouchFindings {
    private final Map<AttributionFinding, Map<LeadId, Long>> counts = new EnumMap<>(AttributionFinding.class);
    private long setAside;

    void setAside(AttributionFinding kind, LeadId lead) {
        say(kind, lead, 1);
        setAside++;
    }

    void say(AttributionFinding kind, LeadId lead, long touches) {
        counts.computeIfAbsent(kind, first -> new TreeMap<>()).merge(lead, touches, Long::sum);
    }

    /** How many touches are set aside. */
    long setAside() {
        return setAside;
    }

    Findings build() {
        return Findings.of(counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(lead -> Finding.of(
                                kind.getKey(),
                                new Subject("lead", lead.getKey().value()),
                                "touches",
                                Long.toString(lead.getValue()))))
                .toList());
    }
}
