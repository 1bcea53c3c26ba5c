package org.revenuekit.hierarchy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.Share;

/** What the holders of one company, as one source states them, have together: a deadlock, or more than the whole. */
final class OwnershipCheck {
    private final HierarchyView view;
    private final LinkTable table;
    private final ParentChoice choice;
    private final Nodes nodes;
    private final LinkReport report;

    OwnershipCheck(HierarchyView view, LinkTable table, ParentChoice choice, Nodes nodes, LinkReport report) {
        this.view = view;
        this.table = table;
        this.choice = choice;
        this.nodes = nodes;
        this.report = report;
    }

    void check() {
        List<Integer> stated = IntStream.range(0, table.size())
                .filter(at -> table.joins(at) && table.isOwnership(at))
                .filter(at -> table.link(at).share().isPresent())
                .boxed()
                .sorted(Comparator.comparing(table::child).thenComparing(this::source))
                .toList();
        int from = 0;
        for (int to = 1; to <= stated.size(); to++) {
            if (to == stated.size() || !isTogether(stated.get(from), stated.get(to))) {
                check(stated.subList(from, to));
                from = to;
            }
        }
    }

    private String source(int at) {
        return table.link(at).source().map(LinkSource::value).orElse("");
    }

    private boolean isTogether(int one, int other) {
        return table.child(one) == table.child(other) && source(one).equals(source(other));
    }

    private void check(List<Integer> links) {
        SortedMap<AccountId, Share> holders = new TreeMap<>();
        for (int at : links) {
            holders.merge(nodes.id(table.parent(at)), table.link(at).share().orElseThrow(), OwnershipCheck::larger);
        }
        AccountId company = table.link(links.get(0)).child();
        BigDecimal sum = holders.values().stream().map(Share::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            report.add(HierarchyFinding.SHARES_OVER_WHOLE, company, "sum", sum.toPlainString());
        }
        List<String> level = holders.entrySet().stream()
                .filter(holder -> holder.getValue().equals(Share.of(view.controlAbove())))
                .map(holder -> holder.getKey().value())
                .toList();
        if (level.size() == 2 && choice.decides(table.child(links.get(0))) < 0) {
            report.add(HierarchyFinding.DEADLOCK, company, "holders", String.join(" = ", level));
        }
    }

    /** Several statements about one holder, such as shares and votes, are not added: the one that says more counts. */
    private static Share larger(Share one, Share other) {
        return one.low().compareTo(other.low()) >= 0 ? one : other;
    }
}
