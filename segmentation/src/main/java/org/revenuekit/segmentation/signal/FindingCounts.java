package org.revenuekit.segmentation.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/** Counts what is wrong, so that each thing is told once; in an order that does not depend on that of the data. */
final class FindingCounts {
    private final Map<SignalFinding, Map<Subject, Long>> counts = new TreeMap<>();
    private final String counted;

    /** Counts things that findings call by this name. */
    FindingCounts(String counted) {
        this.counted = counted;
    }

    void add(SignalFinding kind, Subject subject) {
        counts.computeIfAbsent(kind, k -> new TreeMap<>()).merge(subject, 1L, Long::sum);
    }

    Findings findings() {
        List<Finding> list = new ArrayList<>();
        counts.forEach((kind, subjects) -> subjects.forEach(
                (subject, times) -> list.add(Finding.of(kind, subject, counted, Long.toString(times)))));
        return Findings.of(list);
    }
}
