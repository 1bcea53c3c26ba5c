package org.revenuekit.funnel.steps;

import java.util.Arrays;

/** Attempts of a lead that does steps in any order. The depth is how many events could be shared out among steps. */
final class AnyAttempt implements Attempt {
    private final StepPlan plan;
    private final StepLog log;
    private final Seats seats;
    private final long[] times; // by depth - 1
    private int depth;

    AnyAttempt(StepPlan plan, StepLog log) {
        this.plan = plan;
        this.log = log;
        this.seats = new Seats(plan.masks(), plan.levels());
        this.times = new long[plan.levels()];
    }

    @Override
    public int best() {
        int best = -1;
        int deepest = 0;
        int end = 0;
        for (int group = 0; group < log.groups(); group++) {
            while (end < log.groups() && plan.isInWindow(log.at(group), log.at(end))) {
                seats.add(log, end++);
            }
            seats.vacate();
            int reached = mayStart(group) ? seatAll() : 0;
            if (reached > deepest) {
                deepest = reached;
                best = group;
            }
            seats.remove(log, group);
        }
        return best;
    }

    /** Seats whatever step can be; returns how many more are. */
    private int seatAll() {
        int more = 0;
        for (int step = 0; step < plan.levels(); step++) {
            if (!seats.isSeated(step) && seats.seat(step)) {
                more++;
            }
        }
        return more;
    }

    @Override
    public boolean mayStart(int group) {
        return log.offered(group, plan.masks()) != 0;
    }

    @Override
    public void start(int group) {
        seats.clear();
        depth = 0;
        read(group);
    }

    @Override
    public boolean lasts(int group) {
        return plan.isInWindow(times[0], log.at(group));
    }

    @Override
    public boolean read(int group) {
        seats.add(log, group);
        int more = seatAll();
        for (int i = 0; i < more; i++) {
            times[depth++] = log.at(group);
        }
        return false; // only being complete ends it
    }

    @Override
    public boolean isOpen() {
        return depth < plan.levels();
    }

    @Override
    public boolean isSpoiled() {
        return false; // there is no between
    }

    @Override
    public long[] times() {
        return Arrays.copyOf(times, depth);
    }
}
