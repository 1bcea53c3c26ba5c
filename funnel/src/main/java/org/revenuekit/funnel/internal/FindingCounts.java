package org.revenuekit.funnel.internal;

import java.util.Map;
import java.util.TreeMap;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/**
 * Counts what is odd about leads: a finding for each kind and lead.
 *
 * @param <K> the kinds of finding
 */
public final class FindingCounts<K extends Enum<K> & FindingKind> {
    private final String detail;
    private final Map<K, Map<String, Long>> counts = new TreeMap<>();

    /**
     * Starts with nothing.
     *
     * @param detail the name under which findings say how many
     */
    public FindingCounts(String detail) {
        this.detail = detail;
    }

    /**
     * Counts.
     *
     * @param kind what is odd
     * @param lead the id of the lead
     * @param count how often
     */
    public void add(K kind, String lead, long count) {
        counts.computeIfAbsent(kind, first -> new TreeMap<>()).merge(lead, count, Long::sum);
    }

    /**
     * Returns what was counted.
     *
     * @return the findings by kind, then by lead
     */
    public Findings build() {
        return Findings.of(counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(lead -> Finding.of(
                                kind.getKey(),
                                new Subject("lead", lead.getKey()),
                                detail,
                                Long.toString(lead.getValue()))))
                .toList());
    }
}
