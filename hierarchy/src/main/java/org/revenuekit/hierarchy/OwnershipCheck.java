package org.revenuekit.hierarchy;

import com.google.common.collect.Comparators;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.link.LinkSource;
import org.revenuekit.hierarchy.link.Share;

/** What the holders of one company, as one source states them, have together: a deadlock, or more than the whole. */
final class OwnershipCheck {
    /** Several statements about one holder, such as shares and votes, are not added: the one that says more counts. */
    private static final Comparator<Share> BY_LEAST =
            Comparator.comparing(Share::low).thenComparing(Share::high);

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
        IntStream.range(0, table.size())
                .filter(at -> table.joins(at) && table.isOwnership(at))
                .filter(at -> table.link(at).share().isPresent())
                .boxed()
                .collect(Collectors.groupingBy(
                        at -> new Statement(
                                table.link(at).child(), table.link(at).source()),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::check);
    }

    /** What one source says of one company. */
    private record Statement(AccountId company, Optional<LinkSource> source) implements Comparable<Statement> {
        private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::company)
                .thenComparing(Statement::source, Comparators.emptiesFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Statement other) {
            return ORDER.compare(this, other);
        }
    }

    private void check(List<Integer> links) {
        SortedMap<AccountId, Share> holders = new TreeMap<>();
        for (int at : links) {
            holders.merge(
                    nodes.id(table.parent(at)), table.link(at).share().orElseThrow(), BinaryOperator.maxBy(BY_LEAST));
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
}
