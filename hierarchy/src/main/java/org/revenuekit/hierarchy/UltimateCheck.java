package org.revenuekit.hierarchy;

import org.revenuekit.hierarchy.internal.Forest;

/** Whether reported ultimate parents are those that the links lead to. */
final class UltimateCheck {
    private final LinkTable table;
    private final ParentChoice choice;
    private final Forest forest;
    private final Nodes nodes;
    private final LinkReport report;
    private long confirmed;

    UltimateCheck(LinkTable table, ParentChoice choice, Forest forest, Nodes nodes, LinkReport report) {
        this.table = table;
        this.choice = choice;
        this.forest = forest;
        this.nodes = nodes;
        this.report = report;
    }

    /** How many reports agree, of companies whose direct parent is known. */
    long confirmed() {
        for (int at = 0; at < table.size(); at++) {
            if (table.isUltimate(at) && table.joins(at) && !hangsFromUltimate(table.child(at))) {
                check(at);
            }
        }
        return confirmed;
    }

    private boolean hangsFromUltimate(int child) {
        int decides = choice.decides(child);
        return decides >= 0 && table.isUltimate(decides);
    }

    private void check(int at) {
        int reached = forest.top(table.child(at));
        if (reached == table.parent(at)) {
            confirmed++;
        } else {
            report.setAside(
                    HierarchyFinding.ULTIMATE_DIFFERS,
                    table.link(at).child(),
                    "reported",
                    nodes.id(table.parent(at)).value(),
                    "reached",
                    nodes.id(reached).value());
        }
    }
}
