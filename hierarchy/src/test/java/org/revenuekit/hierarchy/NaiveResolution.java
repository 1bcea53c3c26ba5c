package org.revenuekit.hierarchy;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a parent map by the book: slow, and simple enough to be believed. Each account walks up as often as there
 * are accounts; whoever meets himself is in a circle.
 */
final class NaiveResolution {
    private final SortedMap<String, String> parents;
    private final SortedSet<String> cycleTops = new TreeSet<>();
    private long selfLinks;

    /** Takes children with their parents; parents without an entry have none. */
    NaiveResolution(SortedMap<String, String> given) {
        parents = new TreeMap<>();
        given.forEach((child, parent) -> {
            if (child.equals(parent)) {
                selfLinks++;
            } else {
                parents.put(child, parent);
            }
        });
        SortedMap<String, String> asGiven = new TreeMap<>(parents);
        for (String child : asGiven.keySet()) {
            SortedSet<String> above = new TreeSet<>();
            String at = child;
            for (int step = 0; at != null && step < asGiven.size(); step++) {
                at = asGiven.get(at);
                if (at != null) {
                    above.add(at);
                }
            }
            if (above.contains(child)
                    && above.headSet(child).stream().noneMatch(other -> meets(other, child, asGiven))) {
                cycleTops.add(child);
                parents.remove(child);
            }
        }
    }

    private static boolean meets(String from, String to, SortedMap<String, String> parents) {
        String at = from;
        for (int step = 0; at != null && step < parents.size(); step++) {
            at = parents.get(at);
            if (to.equals(at)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String parent(String of) {
        return parents.get(of);
    }

    String top(String of) {
        String top = of;
        while (parents.containsKey(top)) {
            top = String.valueOf(parents.get(top));
        }
        return top;
    }

    boolean isCycleTop(String id) {
        return cycleTops.contains(id);
    }

    long cycles() {
        return cycleTops.size();
    }

    long selfLinks() {
        return selfLinks;
    }
}
