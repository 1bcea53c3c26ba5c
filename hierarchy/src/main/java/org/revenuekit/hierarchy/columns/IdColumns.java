package org.revenuekit.hierarchy.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.hierarchy.internal.FamilyLayout;
import org.revenuekit.hierarchy.internal.IdTable;

/** One resolution of columns of ids: numbers them, then links numbers. */
final class IdColumns implements ColumnNames {
    private final String[] ids;
    private final @Nullable String[] parents;
    private final IdTable numbers;
    private final List<String> externals = new ArrayList<>();
    private final SortedMap<Integer, Long> timesGiven = new TreeMap<>();
    private final ColumnReport report = new ColumnReport(this);
    private int[] parent;
    private long given;

    IdColumns(String[] ids, @Nullable String[] parents) {
        this.ids = ids;
        this.parents = parents;
        this.numbers = new IdTable(ids.length);
        this.parent = new int[ids.length];
    }

    ColumnHierarchy resolve(DefinitionRef definition) {
        numberRows();
        linkRows();
        parent = Arrays.copyOf(parent, ids.length + externals.size());
        Arrays.fill(parent, ids.length, parent.length, FamilyLayout.NO_PARENT);
        reportDangling();
        FamilyLayout layout = new FamilyLayout(parent, node -> report.circle(parent, node));
        String[] tops = new String[layout.families()];
        for (int family = 0; family < tops.length; family++) {
            tops[family] = name(layout.nodeAt(layout.start(family)));
        }
        return new ColumnHierarchy(
                definition, layout, ids.length, tops, report.circleTops(), given, report.setAside(), findings());
    }

    private void numberRows() {
        for (int from = 0; from < ids.length; from += IdTable.BATCH) {
            int to = Math.min(from + IdTable.BATCH, ids.length);
            numbers.expect(ids, from, to);
            for (int row = from; row < to; row++) {
                read("ids", row, ids[row]);
            }
            numbers.fetch();
            for (int row = from; row < to; row++) {
                numberRow(row);
            }
        }
    }

    private void numberRow(int row) {
        int first = numbers.number(row);
        parent[row] = FamilyLayout.NO_PARENT;
        if (first != row) {
            parent[row] = FamilyLayout.SET_ASIDE;
            timesGiven.merge(first, 2L, (times, two) -> times + 1);
        }
    }

    private void linkRows() {
        for (int from = 0; from < ids.length; from += IdTable.BATCH) {
            int to = Math.min(from + IdTable.BATCH, ids.length);
            numbers.expect(parents, from, to);
            for (int row = from; row < to; row++) {
                String named = named(row);
                if (named != null) {
                    read("parents", row, named);
                }
            }
            numbers.fetch();
            for (int row = from; row < to; row++) {
                String named = named(row);
                if (named != null) {
                    linkRow(row, named);
                }
            }
        }
    }

    private @Nullable String named(int row) {
        String named = parents[row];
        return named == null || named.isEmpty() || parent[row] == FamilyLayout.SET_ASIDE ? null : named;
    }

    private void linkRow(int row, String named) {
        given++;
        int next = ids.length + externals.size();
        int number = numbers.number(next);
        if (number == row) {
            report.selfLink(row);
        } else {
            parent[row] = number;
            if (number == next) {
                externals.add(named);
            }
        }
    }

    private void read(String column, int row, @Nullable String id) {
        if (id == null) {
            throw new NullPointerException(column + "[" + row + "]");
        }
        try {
            numbers.read(id);
        } catch (IllegalArgumentException noId) {
            throw new IllegalArgumentException(column + "[" + row + "]: " + noId.getMessage(), noId);
        }
    }

    private void reportDangling() {
        long[] children = new long[externals.size()];
        for (int named : parent) {
            if (named >= ids.length) {
                children[named - ids.length]++;
            }
        }
        for (int i = 0; i < children.length; i++) {
            report.dangling(ids.length + i, children[i]);
        }
    }

    /** Those about accounts, then those about links. */
    private Findings findings() {
        List<Finding> duplicates = new ArrayList<>();
        timesGiven.forEach((row, times) ->
                duplicates.add(Finding.of(CoreFinding.DUPLICATE_ACCOUNT, subject(row), "given", Long.toString(times))));
        return Findings.of(duplicates).plus(report.findings());
    }

    @Override
    public String name(int node) {
        return node < ids.length ? ids[node] : externals.get(node - ids.length);
    }

    @Override
    public Subject subject(int node) {
        return Subject.of(AccountId.of(name(node)));
    }

    @Override
    public int compare(int one, int other) {
        return name(one).compareTo(name(other));
    }
}
