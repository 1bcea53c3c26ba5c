package org.revenuekit.hierarchy.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves by the book: each account walks up until it meets nobody, or somebody again. Slow, and easy to believe. */
final class NaiveUltimates {
    private final Map<String, String> parents;

    NaiveUltimates(ResolverCase given) {
        this.parents = given.parents();
    }

    /** Where the walk up ends: one top, or all accounts of the circle it runs into. */
    ImmutableSet<String> of(String account) {
        Set<String> passed = new LinkedHashSet<>();
        String at = account;
        while (passed.add(at)) {
            String parent = parent(at);
            if (parent == null) {
                return ImmutableSet.of(at);
            }
            at = parent;
        }
        return circle(at);
    }

    private ImmutableSet<String> circle(String start) {
        Set<String> circle = new LinkedHashSet<>();
        for (String at = start; at != null && circle.add(at); ) {
            at = parent(at);
        }
        return ImmutableSet.copyOf(circle);
    }

    private @Nullable String parent(String of) {
        String parent = parents.get(of);
        return of.equals(parent) ? null : parent;
    }
}
