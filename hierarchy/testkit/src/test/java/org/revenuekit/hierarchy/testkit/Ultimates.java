package org.revenuekit.hierarchy.testkit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Resolvers as people write them: one that is right, and seven mistakes. */
final class Ultimates {
    private static final int CRM_LEVELS = 10;

    private Ultimates() {}

    /** Walks up until it knows the rest; where the walk meets itself, the smallest id of the circle is the top. */
    static Map<String, String> walking(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> known = new HashMap<>();
        Map<String, String> ultimates = new LinkedHashMap<>();
        for (String account : accounts) {
            Set<String> passed = new LinkedHashSet<>();
            String at = account;
            while (parents.containsKey(at) && !known.containsKey(at) && passed.add(at)) {
                at = parents.getOrDefault(at, at);
            }
            String top = passed.contains(at) ? smallestOfCircle(at, parents) : known.getOrDefault(at, at);
            passed.forEach(below -> known.put(below, top));
            ultimates.put(account, top);
        }
        return ultimates;
    }

    private static String smallestOfCircle(String start, Map<String, String> parents) {
        String smallest = start;
        for (String at = parents.get(start); at != null && !at.equals(start); at = parents.get(at)) {
            smallest = smallest.compareTo(at) < 0 ? smallest : at;
        }
        return smallest;
    }

    /** A formula of a CRM, which follows ten levels and takes whom it finds there for the top. */
    static Map<String, String> tenLevels(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> ultimates = walking(accounts, parents);
        for (String account : accounts) {
            String at = account;
            int level = 0;
            while (level < CRM_LEVELS && parents.containsKey(at)) {
                at = parents.getOrDefault(at, at);
                level++;
            }
            if (level == CRM_LEVELS && !isOnCircle(at, parents)) {
                ultimates.put(account, at);
            }
        }
        return ultimates;
    }

    /** Walks on for ever in a circle; here until a limit, as a database's does. */
    static Map<String, String> endless(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> ultimates = new LinkedHashMap<>();
        for (String account : accounts) {
            String at = account;
            for (int step = 0; parents.containsKey(at) && !at.equals(parents.get(at)); step++) {
                if (step > parents.size()) {
                    throw new IllegalStateException("still walking from " + account);
                }
                at = parents.getOrDefault(at, at);
            }
            ultimates.put(account, at);
        }
        return ultimates;
    }

    /** A collation that ignores letter case: a and A are one account. */
    static Map<String, String> ignoringCase(Set<String> accounts, Map<String, String> parents) {
        Set<String> folded = new LinkedHashSet<>();
        accounts.forEach(account -> folded.add(account.toLowerCase(Locale.ROOT)));
        Map<String, String> foldedParents = new HashMap<>();
        parents.forEach(
                (child, parent) -> foldedParents.put(child.toLowerCase(Locale.ROOT), parent.toLowerCase(Locale.ROOT)));
        Map<String, String> byFolded = walking(folded, foldedParents);
        Map<String, String> ultimates = new LinkedHashMap<>();
        for (String account : accounts) {
            String key = account.toLowerCase(Locale.ROOT);
            ultimates.put(account, byFolded.getOrDefault(key, key));
        }
        return ultimates;
    }

    /** Opens a circle where it is met first: right but for the order of the input. */
    static Map<String, String> firstOfCircle(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> renamedTops = new HashMap<>();
        Map<String, String> ultimates = walking(accounts, parents);
        for (String account : accounts) {
            String top = ultimates.getOrDefault(account, account);
            if (parents.containsKey(top) && isOnCircle(account, parents)) {
                renamedTops.putIfAbsent(top, account);
            }
        }
        ultimates.replaceAll((account, top) -> renamedTops.getOrDefault(top, top));
        return ultimates;
    }

    /** Each account of a circle takes the last one before it meets itself for the top: they do not agree. */
    static Map<String, String> lastBeforeSelf(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> ultimates = walking(accounts, parents);
        ultimates.replaceAll((account, top) -> isOnCircle(account, parents) ? account : top);
        return ultimates;
    }

    /** An inner join with the parents: whose parent is no account is lost. */
    static Map<String, String> orphansDropped(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> ultimates = walking(accounts, parents);
        ultimates.values().retainAll(accounts);
        return ultimates;
    }

    /** Goes down from whoever has no parent: who is his own parent is never reached, nor is anybody below him. */
    static Map<String, String> selfParentLost(Set<String> accounts, Map<String, String> parents) {
        Map<String, String> ultimates = walking(accounts, parents);
        ultimates.values().removeIf(top -> top.equals(parents.get(top)));
        return ultimates;
    }

    private static boolean isOnCircle(String account, Map<String, String> parents) {
        String at = parents.get(account);
        for (int step = 0; at != null && step < parents.size() && !at.equals(account); step++) {
            at = parents.get(at);
        }
        return account.equals(at);
    }
}
