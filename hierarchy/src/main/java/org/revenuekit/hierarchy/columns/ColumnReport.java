package org.revenuekit.hierarchy.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.hierarchy.HierarchyFinding;

/** What is wrong with a column of parents. */
final class ColumnReport {
    /** The order in which the other entrance reports. */
    private static final Comparator<Finding> BY_KIND_AND_SUBJECT =
            Comparator.comparing((Finding finding) -> finding.kind().code()).thenComparing(Finding::subject);

    private static final int CYCLE_SHOWN = 20;

    private final ColumnNames names;
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet circleTops = new BitSet();
    private long setAside;

    ColumnReport(ColumnNames names) {
        this.names = names;
    }

    void selfLink(int row) {
        setAside++;
        report(HierarchyFinding.SELF_LINK, row);
    }

    void dangling(int external, long children) {
        report(HierarchyFinding.DANGLING, external, "children", Long.toString(children));
    }

    /** Returns the smallest on the circle that a node is on, having reported that its link is set aside. */
    int circle(int[] parents, int on) {
        int top = on;
        int length = 1;
        for (int at = parents[on]; at != on; at = parents[at]) {
            top = names.compare(at, top) < 0 ? at : top;
            length++;
        }
        List<String> shown = new ArrayList<>();
        for (int at = top; shown.size() < Math.min(length, CYCLE_SHOWN); at = parents[at]) {
            shown.add(names.name(at));
        }
        setAside++;
        circleTops.set(top);
        report(HierarchyFinding.CYCLE, top, "cycle", String.join(" > ", shown), "length", Integer.toString(length));
        return top;
    }

    private void report(FindingKind kind, int about, String... details) {
        Finding.Builder finding = Finding.builder().kind(kind).subject(names.subject(about));
        for (int i = 0; i < details.length; i += 2) {
            finding.putDetail(details[i], details[i + 1]);
        }
        findings.add(finding.build());
    }

    BitSet circleTops() {
        return circleTops;
    }

    long setAside() {
        return setAside;
    }

    Findings findings() {
        findings.sort(BY_KIND_AND_SUBJECT);
        return Findings.of(findings);
    }
}
