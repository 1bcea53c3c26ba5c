package org.revenuekit.funnel.steps;

import java.util.Arrays;
import org.revenuekit.funnel.internal.Micros;

/**
 * Attempts of a lead that goes from level to level in order. Of all ways to a level only the last is kept: whatever may
 * follow another may follow it, as it is nearer, and its start is nearer too.
 */
final class OrderedAttempt implements Attempt {
    private final StepPlan plan;
    private final StepLog log;
    private final boolean removes; // exclusions do not interrupt
    private final Seats seats;
    private final long[] startedAt; // by level but the last: of the last way to it
    private final long[] lastAt; // by level: when it got there
    private final int[] from; // by level: from where the group read last brought it
    private final long[] times; // by level - 1: when it was first reached
    private int depth;
    private boolean spoiled;

    OrderedAttempt(StepPlan plan, StepLog log, boolean removes) {
        this.plan = plan;
        this.log = log;
        this.removes = removes;
        this.seats = new Seats(plan.masks(), plan.levels());
        this.startedAt = new long[plan.levels()];
        this.lastAt = new long[plan.levels()];
        this.from = new int[plan.levels()];
        this.times = new long[plan.levels()];
        clear();
    }

    private void clear() {
        Arrays.fill(lastAt, Micros.NEVER);
        depth = 0;
        spoiled = false;
    }

    @Override
    public int best() {
        for (int group = 0; group < log.groups(); group++) {
            read(group, true);
        }
        return depth == 0
                ? -1
                : log.groups() - 1 - new OrderedAttempt(plan.mirrored(depth), log.mirrored(), removes).lastEnd();
    }

    /** The last group in which a way through all levels ends, if ways start anywhere. */
    private int lastEnd() {
        int last = -1;
        for (int group = 0; group < log.groups(); group++) {
            if (read(group, true) == plan.levels()) {
                last = group;
            }
        }
        return last;
    }

    @Override
    public boolean mayStart(int group) {
        return isOffered(log.offered(group, plan.masks()), 0);
    }

    @Override
    public void start(int group) {
        clear();
        read(group, true);
    }

    @Override
    public boolean lasts(int group) {
        for (int level = 1; level < plan.levels(); level++) {
            if (isInTime(level, log.at(group))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInTime(int level, long at) {
        return lastAt[level] != Micros.NEVER && plan.isInTime(level, startedAt[level], lastAt[level], at);
    }

    @Override
    public boolean read(int group) {
        int before = depth;
        read(group, false);
        spoiled |= removes && plan.isExcluded(log.exclusions(group), before, depth);
        return depth == before && !isOpen();
    }

    /** Returns the highest level reached in the group, 0 if none is. */
    private int read(int group, boolean mayStart) {
        seats.clear();
        seats.add(log, group);
        for (int level = 0; level < plan.levels(); level++) {
            from[level] = level;
        }
        long offered = log.offered(group, plan.masks());
        int highest = 0;
        // Downward, so that the way from the lowest level, whose start is the last, is the one that stays.
        for (int level = plan.levels() - 1; level >= 0; level--) {
            if (isOffered(offered, level) && (level == 0 ? mayStart : isInTime(level, log.at(group)))) {
                int to = goOn(level);
                keep(group, level, to);
                highest = Math.max(highest, to);
            }
        }
        drop(group);
        while (depth < highest) {
            times[depth++] = log.at(group);
        }
        return highest;
    }

    private static boolean isOffered(long offered, int level) {
        return (offered >>> level & 1) != 0;
    }

    /** How far it gets at once from a level after which an event is offered. */
    private int goOn(int level) {
        if (plan.isLater()) {
            return level + 1;
        }
        seats.vacate();
        int to = level;
        while (to < plan.levels() && seats.seat(to)) {
            to++;
        }
        return to;
    }

    private void keep(int group, int level, int to) {
        int size = log.first(group + 1) - log.first(group);
        for (int reached = level + 1; reached <= Math.min(to, plan.levels() - 1); reached++) {
            // In strict order nothing of the group may be left between: it is all before the start, or all on the way.
            if (!plan.isStrict() || level == 0 || reached - level == size) {
                from[reached] = level;
                lastAt[reached] = log.at(group);
                startedAt[reached] = level == 0 ? log.at(group) : startedAt[level];
            }
        }
    }

    /** Drops the ways that the group interrupts. */
    private void drop(int group) {
        for (int level = 1; level < plan.levels(); level++) {
            boolean isPassedBy = plan.isStrict() && from[level] == level;
            if (isPassedBy || (!removes && plan.isExcluded(log.exclusions(group), from[level], level))) {
                lastAt[level] = Micros.NEVER;
            }
        }
    }

    @Override
    public boolean isOpen() {
        return depth < plan.levels() && Arrays.stream(lastAt).anyMatch(at -> at != Micros.NEVER);
    }

    @Override
    public boolean isSpoiled() {
        return spoiled;
    }

    @Override
    public long[] times() {
        return Arrays.copyOf(times, depth);
    }
}
