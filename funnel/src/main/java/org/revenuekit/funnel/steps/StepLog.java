package org.revenuekit.funnel.steps;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.funnel.internal.Micros;

/** The distinct events of one lead, in groups of one instant, in the order of time. */
final class StepLog {
    private static final Comparator<StepEvent> BY_TIME =
            Comparator.comparingLong(StepLog::micros).thenComparing(StepEvent::code);

    private final long[] at; // of a group
    private final int[] first; // of a group: its first event; the first of the next group ends them
    private final int[] classes; // of an event
    private final long[] exclusions; // of a group, as bits

    private StepLog(long[] at, int[] first, int[] classes, long[] exclusions) {
        this.at = at;
        this.first = first;
        this.classes = classes;
        this.exclusions = exclusions;
    }

    /** Reads events in any order; what was stated twice counts once. */
    static StepLog of(List<StepEvent> events, StepCodes codes) {
        long[] at = new long[events.size()];
        int[] first = new int[events.size() + 1];
        int[] classes = new int[events.size()];
        long[] exclusions = new long[events.size()];
        int groups = 0;
        int distinct = 0;
        StepEvent before = events.get(0);
        for (StepEvent event : events.stream().sorted(BY_TIME).toList()) {
            if (distinct == 0 || micros(event) != micros(before)) {
                first[groups] = distinct;
                at[groups++] = micros(event);
            } else if (event.code().equals(before.code())) {
                continue;
            }
            exclusions[groups - 1] |= codes.exclusionsOf(event.code());
            classes[distinct++] = codes.classOf(event.code());
            before = event;
        }
        first[groups] = distinct;
        return new StepLog(
                Arrays.copyOf(at, groups),
                Arrays.copyOf(first, groups + 1),
                Arrays.copyOf(classes, distinct),
                Arrays.copyOf(exclusions, groups));
    }

    private static long micros(StepEvent event) {
        return Micros.of(event.at());
    }

    /** The same events read backward. */
    StepLog mirrored() {
        int groups = groups();
        long[] backAt = new long[groups];
        int[] backFirst = new int[groups + 1];
        int[] backClasses = new int[events()];
        long[] backExclusions = new long[groups];
        for (int group = 0; group < groups; group++) {
            backAt[group] = -at[groups - 1 - group];
            backExclusions[group] = exclusions[groups - 1 - group];
            backFirst[group + 1] = events() - first[groups - 1 - group];
        }
        for (int event = 0; event < events(); event++) {
            backClasses[event] = classes[events() - 1 - event];
        }
        return new StepLog(backAt, backFirst, backClasses, backExclusions);
    }

    int groups() {
        return at.length;
    }

    int events() {
        return classes.length;
    }

    long at(int group) {
        return at[group];
    }

    int first(int group) {
        return first[group];
    }

    int classOf(int event) {
        return classes[event];
    }

    /** The steps that events of a group do, as bits, if those of each class do these. */
    long offered(int group, long[] masks) {
        long offered = 0;
        for (int event = first[group]; event < first[group + 1]; event++) {
            offered |= masks[classes[event]];
        }
        return offered;
    }

    long exclusions(int group) {
        return exclusions[group];
    }
}
