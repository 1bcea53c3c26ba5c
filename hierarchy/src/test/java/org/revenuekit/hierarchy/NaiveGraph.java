package org.revenuekit.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.hierarchy.Graphs.Stated;

/** The slow and obvious answers about a graph: by the transitive closure, in a square table. */
final class NaiveGraph {
    private final List<AccountId> ids; // sorted
    private final boolean[][] direct; // child, parent
    private final boolean[][] above; // or the same

    NaiveGraph(List<AccountId> ids, List<Stated> links) {
        this.ids = ids.stream().sorted().toList();
        int size = ids.size();
        this.direct = new boolean[size][size];
        for (Stated link : links) {
            direct[this.ids.indexOf(link.child())][this.ids.indexOf(link.parent())] = true;
        }
        this.above = new boolean[size][size];
        for (int i = 0; i < size; i++) {
            above[i] = direct[i].clone();
            above[i][i] = true;
        }
        for (int via = 0; via < size; via++) {
            for (int low = 0; low < size; low++) {
                for (int high = 0; high < size; high++) {
                    above[low][high] |= above[low][via] && above[via][high];
                }
            }
        }
    }

    private String those(Predicate<Integer> which) {
        List<AccountId> those = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (which.test(i)) {
                those.add(ids.get(i));
            }
        }
        return those.toString();
    }

    private boolean isSameGroup(int one, int other) {
        return above[one][other] && above[other][one];
    }

    private boolean isTop(int node) {
        for (int i = 0; i < ids.size(); i++) {
            if (above[node][i] && !above[i][node]) {
                return false;
            }
        }
        return true;
    }

    private String group(int node) {
        String list = those(other -> isSameGroup(node, other));
        return list.substring(1, list.length() - 1);
    }

    private Set<String> tops(int node) {
        Set<String> tops = new TreeSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (above[node][i] && isTop(i)) {
                tops.add(group(i));
            }
        }
        return tops;
    }

    private int depth(int node) {
        int depth = 0;
        for (int low = 0; low < ids.size(); low++) {
            for (int high = 0; high < ids.size(); high++) {
                if (isSameGroup(node, low) && direct[low][high] && !isSameGroup(low, high)) {
                    depth = Math.max(depth, depth(high) + 1);
                }
            }
        }
        return depth;
    }

    /** Where a graph's answers differ from these; empty if nowhere. */
    String difference(LinkGraph graph) {
        StringBuilder differences = new StringBuilder();
        SortedMap<Integer, Long> depths = new TreeMap<>();
        TreeSet<String> cycles = new TreeSet<>();
        TreeSet<String> allTops = new TreeSet<>();
        for (int i = 0; i < ids.size(); i++) {
            int node = i;
            AccountId id = ids.get(node);
            note(differences, id + " parents", those(o -> direct[node][o]), graph.parentsOf(id));
            note(differences, id + " children", those(o -> direct[o][node]), graph.childrenOf(id));
            note(differences, id + " ancestors", those(o -> o != node && above[node][o]), graph.ancestorsOf(id));
            note(differences, id + " descendants", those(o -> o != node && above[o][node]), graph.descendantsOf(id));
            note(differences, id + " tops", tops(node), graph.topsOf(id));
            note(differences, id + " depth", depth(node), graph.depthOf(id));
            note(differences, id + " group", group(node), graph.groupOf(id));
            long reach = 0;
            long only = 0;
            for (int other = 0; other < ids.size(); other++) {
                reach += above[other][node] ? 1 : 0;
                only += above[other][node] && isTop(node) && tops(other).size() == 1 ? 1 : 0;
            }
            note(differences, id + " reach", reach, graph.reachOf(id));
            note(differences, id + " only", only, graph.nodesReachingOnly(id));
            depths.merge(depth(node), 1L, Long::sum);
            if (group(node).contains(",")) {
                cycles.add(group(node));
            }
            if (isTop(node)) {
                allTops.add(group(node));
            }
        }
        note(differences, "depths", depths, graph.depthHistogram());
        note(differences, "cycles", cycles, graph.cycles());
        note(differences, "tops", allTops, graph.tops());
        note(differences, "several tops", those(i -> tops(i).size() > 1), graph.nodesWithSeveralTops());
        note(
                differences,
                "several parents",
                those(i -> graph.parentsOf(ids.get(i)).size() > 1),
                graph.nodesWithSeveralParents());
        note(
                differences,
                "largest reach",
                ranked(allTops.stream()
                        .map(top -> top + " " + graph.reachOf(Given.id(top.substring(0, 1))))
                        .toList()),
                graph.largestReach(ids.size()).stream()
                        .map(top -> top.rank() + ". " + top.top() + " " + top.reach())
                        .toList());
        note(
                differences,
                "widest",
                ranked(ids.stream()
                        .filter(id -> !graph.childrenOf(id).isEmpty())
                        .map(id -> id + " " + graph.childrenOf(id).size())
                        .toList()),
                graph.widest(ids.size()).stream()
                        .map(parent -> parent.rank() + ". " + parent.parent() + " " + parent.children())
                        .toList());
        return differences.toString();
    }

    /** Sorts texts that end in a number of one digit by it, the highest first, and puts their ranks before them. */
    private static List<String> ranked(List<String> valued) {
        List<String> ranked = new ArrayList<>();
        for (char value = '9'; value >= '0'; value--) {
            String end = " " + value;
            int rank = 1 + ranked.size();
            valued.stream().filter(text -> text.endsWith(end)).forEach(text -> ranked.add(rank + ". " + text));
        }
        return ranked;
    }

    private static void note(StringBuilder differences, String what, Object expected, Object found) {
        if (!expected.toString().equals(found.toString())) {
            differences
                    .append(what)
                    .append(" are ")
                    .append(found)
                    .append(", expected ")
                    .append(expected)
                    .append("; ");
        }
    }
}
