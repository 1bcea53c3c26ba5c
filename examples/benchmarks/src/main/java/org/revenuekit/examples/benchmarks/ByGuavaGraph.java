package org.revenuekit.examples.benchmarks;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.Traverser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A graph library: a directed graph of ids, and its traverser from every top. */
final class ByGuavaGraph {
    private final MutableGraph<String> graph;
    private final Map<String, Long> cents = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Answer.Tally tally = new Answer.Tally();

    private ByGuavaGraph(int rows) {
        graph = GraphBuilder.directed().expectedNodeCount(rows).build();
    }

    static Answer answer(Table table) {
        return new ByGuavaGraph(table.ids().length).walk(table);
    }

    private Answer walk(Table table) {
        for (int row = 0; row < table.ids().length; row++) {
            String parent = table.parents()[row];
            graph.addNode(table.ids()[row]);
            cents.put(table.ids()[row], table.cents()[row]);
            if (parent != null) {
                graph.putEdge(parent, table.ids()[row]);
            }
        }
        Traverser<String> trees = Traverser.forTree(graph);
        for (String id : graph.nodes()) {
            if (graph.inDegree(id) == 0) {
                addFamily(id, trees);
            }
        }
        Traverser<String> any = Traverser.forGraph(graph);
        for (String id : table.ids()) {
            if (!visited.contains(id)) {
                addFamily(smallestOfCircleAbove(id), any);
            }
        }
        return tally.answer();
    }

    private void addFamily(String top, Traverser<String> traverser) {
        long total = 0;
        long size = 0;
        for (String id : traverser.breadthFirst(top)) {
            visited.add(id);
            Long own = cents.get(id);
            if (own != null) {
                total = Math.addExact(total, own);
                size++;
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
        return graph.predecessors(id).iterator().next();
    }
}
