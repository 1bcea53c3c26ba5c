package org.revenuekit.hierarchy.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Roll-ups as people write them: one that is right, and seven mistakes that were all seen in real ones. */
final class Subjects {
    private Subjects() {}

    /** Adds each amount to its own id and everybody above. */
    static Map<String, Long> naive(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = zeros(parents, amounts);
        amounts.forEach((id, amount) -> {
            for (String at = id; at != null; at = parents.get(at)) {
                totals.merge(at, amount, Long::sum);
            }
        });
        return totals;
    }

    /** A self-join: children are added, grandchildren are forgotten. */
    static Map<String, Long> oneLevelOnly(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = zeros(parents, amounts);
        amounts.forEach((id, amount) -> {
            totals.merge(id, amount, Long::sum);
            String parent = parents.get(id);
            if (parent != null) {
                totals.merge(parent, amount, Long::sum);
            }
        });
        return totals;
    }

    /** Adds subtotals, rather than own amounts, to everybody above: what lies between is counted again. */
    static Map<String, Long> subtotalsTwice(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> subtotals = naive(parents, amounts);
        Map<String, Long> totals = new LinkedHashMap<>(zeros(parents, amounts));
        amounts.forEach((id, amount) -> totals.merge(id, amount, Long::sum));
        parents.keySet().forEach(id -> {
            for (String at = parents.get(id); at != null; at = parents.get(at)) {
                totals.merge(at, subtotals.getOrDefault(id, 0L), Long::sum);
            }
        });
        return totals;
    }

    /** One pass in the order of the input: right only if every child comes before its parent. */
    static Map<String, Long> onePass(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = zeros(parents, amounts);
        totals.putAll(amounts);
        parents.forEach((child, parent) -> totals.merge(parent, totals.getOrDefault(child, 0L), Long::sum));
        return totals;
    }

    /** An inner join: a parent without an amount of its own is not answered. */
    static Map<String, Long> innerJoin(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = naive(parents, amounts);
        totals.keySet().retainAll(amounts.keySet());
        return totals;
    }

    /** Sums in an int column. */
    static Map<String, Long> intColumn(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = naive(parents, amounts);
        totals.replaceAll((id, total) -> (long) total.intValue());
        return totals;
    }

    /** Rounds every total to hundreds, as if rounding could be undone by adding. */
    static Map<String, Long> rounded(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = naive(parents, amounts);
        totals.replaceAll((id, total) -> Math.floorDiv(total, 100) * 100);
        return totals;
    }

    /** A collation that ignores letter case: a and A are one account. */
    static Map<String, Long> ignoringCase(Map<String, String> parents, Map<String, Long> amounts) {
        Map<String, Long> totals = naive(parents, amounts);
        Map<String, Long> folded = new HashMap<>();
        totals.forEach((id, total) -> folded.merge(id.toLowerCase(Locale.ROOT), total, Long::sum));
        totals.replaceAll((id, total) -> folded.getOrDefault(id.toLowerCase(Locale.ROOT), 0L));
        return totals;
    }

    /** Takes it that everybody has an amount. */
    static Map<String, Long> missingIsAnError(Map<String, String> parents, Map<String, Long> amounts) {
        for (String id : zeros(parents, amounts).keySet()) {
            if (!amounts.containsKey(id)) {
                throw new IllegalStateException("no amount: " + id);
            }
        }
        return naive(parents, amounts);
    }

    private static Map<String, Long> zeros(Map<String, String> parents, Map<String, Long> amounts) {
        Set<String> ids = new LinkedHashSet<>(parents.keySet());
        ids.addAll(parents.values());
        ids.addAll(amounts.keySet());
        Map<String, Long> zeros = new LinkedHashMap<>();
        ids.forEach(id -> zeros.put(id, 0L));
        return zeros;
    }
}
