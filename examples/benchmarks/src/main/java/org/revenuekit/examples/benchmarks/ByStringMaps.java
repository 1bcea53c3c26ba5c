package org.revenuekit.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Good plain Java over columns: maps from id to row and to children, and a depth-first walk from every top. */
final class ByStringMaps {
    private final Table table;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Answer.Tally tally = new Answer.Tally();

    private ByStringMaps(Table table) {
        this.table = table;
    }

    static Answer answer(Table table) {
        return new ByStringMaps(table).walk();
    }

    private Answer walk() {
        for (int row = 0; row < table.ids().length; row++) {
            rows.put(table.ids()[row], row);
            String parent = table.parents()[row];
            if (parent != null) {
                children.computeIfAbsent(parent, first -> new ArrayList<>()).add(table.ids()[row]);
            }
        }
        for (String parent : children.keySet()) {
            if (!rows.containsKey(parent)) {
                addFamily(parent);
            }
        }
        for (int row = 0; row < table.ids().length; row++) {
            if (table.parents()[row] == null) {
                addFamily(table.ids()[row]);
            }
        }
        for (String id : table.ids()) {
            if (!visited.contains(id)) {
                addFamily(smallestOfCircleAbove(id));
            }
        }
        return tally.answer();
    }

    private void addFamily(String top) {
        long total = 0;
        long size = 0;
        Deque<String> open = new ArrayDeque<>();
        open.push(top);
        visited.add(top);
        while (!open.isEmpty()) {
            String next = open.pop();
            Integer row = rows.get(next);
            if (row != null) {
                total = Math.addExact(total, table.cents()[row]);
                size++;
            }
            for (String child : children.getOrDefault(next, List.of())) {
                if (visited.add(child)) {
                    open.push(child);
                }
            }
        }
        tally.add(top, total, size);
    }

    private String smallestOfCircleAbove(String start) {
        Set<String> path = new HashSet<>();
        String on = start;
        while (path.add(on)) {
            on = parentOf(on);
        }
        String smallest = on;
        for (String at = parentOf(on); !at.equals(on); at = parentOf(at)) {
            smallest = at.compareTo(smallest) < 0 ? at : smallest;
        }
        return smallest;
    }

    private String parentOf(String id) {
        return requireNonNull(
                table.parents()[requireNonNull(rows.get(id))], "only accounts in and below circles have no top");
    }
}
