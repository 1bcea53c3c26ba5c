package org.revenuekit.hierarchy.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/** What several laws of a resolver check. */
final class ResolverLaws {
    /** Not in order, so that the smallest id is not the first account; two of them differ by letter case only. */
    private static final List<String> IDS = List.of("d", "a", "D", "c", "g", "b", "e");

    private ResolverLaws() {}

    /** Who comes to a top names it. */
    static void checkEnds(String law, ResolverCase given, ResolverSubject subject) {
        Map<String, String> ultimates = subject.ultimates(given.accounts(), given.parents());
        NaiveUltimates naive = new NaiveUltimates(given);
        for (String account : given.accounts()) {
            ImmutableSet<String> ends = naive.of(account);
            if (ends.size() == 1) {
                Law.check(law + ", account " + account, given, ends.iterator().next(), value(ultimates, account));
            }
        }
    }

    /** Who comes to a circle names one of it, the same as everybody. */
    static void checkCircles(String law, ResolverCase given, ResolverSubject subject) {
        Map<String, String> ultimates = subject.ultimates(given.accounts(), given.parents());
        NaiveUltimates naive = new NaiveUltimates(given);
        Map<ImmutableSet<String>, String> tops = new HashMap<>();
        for (String account : given.accounts()) {
            ImmutableSet<String> circle = naive.of(account);
            if (circle.size() > 1) {
                String top = value(ultimates, account);
                Law.check(
                        law + ", the top of " + account + ", " + top + ", is on the circle " + circle,
                        given,
                        true,
                        circle.contains(top));
                Law.check(
                        law + ", account " + account + " as the others of " + circle,
                        given,
                        tops.computeIfAbsent(circle, others -> top),
                        top);
            }
        }
    }

    /** All of a large family have its first account on top; a message shows one of them, not all. */
    static void checkOneFamily(String law, int size, IntUnaryOperator parent, ResolverSubject subject) {
        checkArgument(size >= 2, "largeSize must be at least 2, was %s", size);
        ImmutableSet.Builder<String> accounts = ImmutableSet.builder();
        ImmutableMap.Builder<String, String> parents = ImmutableMap.builder();
        for (int node = size - 1; node > 0; node--) { // leaves first, the worst order for whoever goes down
            accounts.add("n" + node);
            parents.put("n" + node, "n" + parent.applyAsInt(node));
        }
        accounts.add("n0");
        Map<String, String> ultimates = subject.ultimates(accounts.build(), parents.buildOrThrow());
        for (int node = 0; node < size; node++) {
            String top = value(ultimates, "n" + node);
            if (!top.equals("n0")) {
                throw new AssertionError(law + ": expected n0 but was " + top + ", account n" + node + " of " + size);
            }
        }
        if (ultimates.size() != size) {
            throw new AssertionError(law + ": expected " + size + " accounts but was " + ultimates.size());
        }
    }

    static void forEachParentMap(int size, Consumer<ResolverCase> check) {
        checkArgument(size >= 1 && size <= IDS.size(), "smallScope must be 1 to %s, was %s", IDS.size(), size);
        ImmutableSet<String> accounts = ImmutableSet.copyOf(IDS.subList(0, size));
        int[] choice = new int[size]; // size: no parent, else the number of the parent
        Arrays.fill(choice, size);
        int digit;
        do {
            ImmutableMap.Builder<String, String> parents = ImmutableMap.builder();
            for (int child = 0; child < size; child++) {
                if (choice[child] < size) {
                    parents.put(IDS.get(child), IDS.get(choice[child]));
                }
            }
            check.accept(new ResolverCase(accounts, parents.buildOrThrow()));
            for (digit = 0; digit < size && --choice[digit] < 0; digit++) {
                choice[digit] = size;
            }
        } while (digit < size);
    }

    static boolean isOneFamily(Map<String, String> ultimates, String one, String other) {
        return value(ultimates, one).equals(value(ultimates, other));
    }

    /** What is said of an id; "nothing" cannot be an id of a case. */
    static String value(Map<String, String> values, String id) {
        String value = values.get(id);
        return value == null ? "nothing" : value;
    }
}
