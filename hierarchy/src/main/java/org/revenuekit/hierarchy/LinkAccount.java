package org.revenuekit.hierarchy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.revenuekit.hierarchy.link.ParentAbsence;
import org.revenuekit.hierarchy.link.Share;

/** Says of every link followed what became of it: it decides, or it is set aside with a finding. */
final class LinkAccount {
    private final HierarchyView view;
    private final LinkTable table;
    private final ParentChoice choice;
    private final Nodes nodes;
    private final LinkReport report;
    private final Comparator<Integer> believedFirst;
    private final Map<Integer, Integer> absenceDecides = new HashMap<>();
    private final Map<Integer, ParentAbsence> absences = new HashMap<>();

    LinkAccount(HierarchyView view, LinkTable table, ParentChoice choice, Nodes nodes, LinkReport report) {
        this.view = view;
        this.table = table;
        this.choice = choice;
        this.nodes = nodes;
        this.report = report;
        this.believedFirst = Comparator.comparing(choice::rank)
                .thenComparing(at -> table.link(at).absence().orElseThrow());
    }

    /**
     * Why nodes without parent have none, as far as links say so; but for ultimate parents, which wait for the tops.
     */
    Map<Integer, ParentAbsence> settle() {
        for (int at = 0; at < table.size(); at++) {
            hearAbsence(at);
        }
        absenceDecides.forEach(
                (node, at) -> absences.put(node, table.link(at).absence().orElseThrow()));
        for (int at = 0; at < table.size(); at++) {
            settle(at);
        }
        return absences;
    }

    private void hearAbsence(int at) {
        int child = table.child(at);
        if (child >= 0 && table.isAbsence(at) && !hasParent(child)) {
            absenceDecides.merge(child, at, BinaryOperator.minBy(believedFirst));
        }
    }

    private boolean hasParent(int node) {
        int at = choice.decides(node);
        return at >= 0 && table.parent(at) >= 0;
    }

    private void settle(int at) {
        int child = table.child(at);
        if (table.isAmbiguous(at)) {
            setAside(
                    HierarchyFinding.AMBIGUOUS_NAME,
                    at,
                    "name",
                    table.link(at).parentName().orElseThrow());
            mayHaveParent(child);
        } else if (child < 0) {
            setAside(HierarchyFinding.UNKNOWN_CHILD, at, "parent", label(at));
        } else if (table.isAbsence(at)) {
            settleAbsence(at, child);
        } else if (!table.joins(at)) {
            if (!view.selfLinkMarksTop() || hasParent(child)) {
                setAside(HierarchyFinding.SELF_LINK, at);
            }
        } else if (choice.decides(child) == at) {
            if (table.isUltimate(at)) {
                report.add(HierarchyFinding.NO_DIRECT_PARENT, table.link(at).child(), "ultimate", named(at));
            }
        } else if (!table.isUltimate(at) || hasUltimate(child)) {
            settleOther(at, child);
        }
    }

    private void settleAbsence(int at, int child) {
        if (hasParent(child)) {
            contradict(at, child);
        } else if (absenceDecides.getOrDefault(child, at) != at) {
            ParentAbsence decided = absences.getOrDefault(child, ParentAbsence.NONE);
            if (table.link(at).absence().orElseThrow() == decided) {
                setAside(HierarchyFinding.DUPLICATE_LINK, at, "parent", decided.name());
            } else {
                setAside(HierarchyFinding.SOURCES_CONTRADICT, at, "parent", named(at), "instead", decided.name());
            }
        }
    }

    /** Whether the node hangs from its ultimate parent, so that others of this kind are duplicates or contradict. */
    private boolean hasUltimate(int child) {
        return hasParent(child) && table.isUltimate(choice.decides(child));
    }

    private void settleOther(int at, int child) {
        HolderStanding standing = choice.standing(at);
        if (hasParent(child) && table.parent(at) == table.parent(choice.decides(child))) {
            setAside(HierarchyFinding.DUPLICATE_LINK, at, "parent", idOfParent(at));
        } else if (standing == HolderStanding.POSSIBLE_CONTROL && !(view.possibleControlCounts() && hasParent(child))) {
            setAside(HierarchyFinding.POSSIBLE_CONTROL, at, "holder", idOfParent(at), "share", shareOf(at));
            mayHaveParent(child);
        } else if (standing == HolderStanding.AFFILIATE || standing == HolderStanding.MINORITY) {
            setAside(
                    HierarchyFinding.MINORITY_HOLDER,
                    at,
                    "holder",
                    idOfParent(at),
                    "share",
                    shareOf(at),
                    "standing",
                    standing.name());
        } else if (hasParent(child) && choice.rank(at) == choice.rank(choice.decides(child))) {
            setAside(
                    HierarchyFinding.SEVERAL_PARENTS,
                    at,
                    "parent",
                    idOfParent(at),
                    "instead",
                    idOfParent(choice.decides(child)));
        } else {
            contradict(at, child);
        }
    }

    private void contradict(int at, int child) {
        setAside(HierarchyFinding.SOURCES_CONTRADICT, at, "parent", named(at), "instead", named(choice.decides(child)));
    }

    private void mayHaveParent(int child) {
        if (child >= 0 && !hasParent(child)) {
            absences.putIfAbsent(child, ParentAbsence.UNKNOWN);
        }
    }

    private void setAside(HierarchyFinding kind, int at, String... details) {
        report.setAside(kind, table.link(at).child(), details);
    }

    /** The parent's id, or why none is named. */
    private String named(int at) {
        return table.link(at).absence().map(ParentAbsence::name).orElseGet(() -> idOfParent(at));
    }

    private String label(int at) {
        return table.link(at)
                .absence()
                .map(ParentAbsence::name)
                .orElseGet(() -> nodes.node(table.parent(at)).label());
    }

    private String idOfParent(int at) {
        return nodes.id(table.parent(at)).value();
    }

    private String shareOf(int at) {
        return table.link(at).share().map(Share::toString).orElse("not stated");
    }
}
