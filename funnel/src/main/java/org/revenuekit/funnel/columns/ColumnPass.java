package org.revenuekit.funnel.columns;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.internal.Micros;

/**
 * One pass over the log. What is known of a lead lies in two neighbouring numbers, so that a row waits for memory once.
 */
final class ColumnPass {
    private static final int STAGE_BITS = 8;
    private static final int STAGE_MASK = (1 << STAGE_BITS) - 1;

    private final ConversionPolicy policy;
    private final ColumnEvents events;
    private final int[] group;
    private final int groups;
    private final AsOf asOf;
    private final int stages;
    private final long window; // in microseconds

    private final long[] state; // of lead i: at 2i its start, at 2i + 1 its counters, farthest stage and place
    private final Durations[] times; // from the start, by stage
    private final List<YearMonth> months = new ArrayList<>();
    private long[] reached = new long[0]; // by month, group, stage
    private long nextMonth = Long.MIN_VALUE;
    private long skips;
    private long backwardMoves;

    ColumnPass(ConversionPolicy policy, ColumnEvents events, int[] group, int groups, AsOf asOf) {
        this.policy = policy;
        this.events = events;
        this.group = group;
        this.groups = groups;
        this.asOf = asOf;
        this.stages = events.process().stages().size();
        this.window = policy.window().map(Micros::of).orElse(Micros.NEVER);
        this.state = new long[Math.multiplyExact(2, events.leads())];
        this.times = new Durations[stages];
        Arrays.setAll(times, stage -> new Durations());
    }

    ColumnConversion count() {
        long end = Micros.endOf(asOf);
        int rows = 0;
        for (; rows < events.size() && events.micros(rows) < end; rows++) {
            read(events.lead(rows), events.stage(rows), events.micros(rows));
        }
        return new ColumnConversion(policy, asOf, events, groups, rows, months, reached, times, skips, backwardMoves);
    }

    private void read(int lead, int stage, long at) {
        int place = 2 * lead;
        long known = state[place + 1];
        int cell;
        int farthest = farthest(known);
        if (farthest == 0) {
            state[place] = at;
            cell = startIn(lead, at);
        } else {
            cell = cell(known);
            if (stage < now(known)) {
                backwardMoves++;
            } else if (stage > now(known) + 1) {
                skips++;
            }
        }
        long since = at - state[place];
        if (since <= window) {
            for (int i = farthest; i <= stage; i++) {
                reached[cell * stages + i]++;
                times[i].add(since);
            }
        }
        state[place + 1] = packed(cell, Math.max(farthest, stage + 1), stage);
    }

    private static long packed(int cell, int farthest, int now) {
        return ((long) cell << (2 * STAGE_BITS)) | ((long) farthest << STAGE_BITS) | now;
    }

    private static int cell(long known) {
        return (int) (known >>> (2 * STAGE_BITS));
    }

    /** The stage after the farthest that it reached, 0 if it is new. */
    private static int farthest(long known) {
        return (int) (known >>> STAGE_BITS) & STAGE_MASK;
    }

    private static int now(long known) {
        return (int) known & STAGE_MASK;
    }

    /** The counters of a lead that starts: starts ascend, so each month begins once. */
    private int startIn(int lead, long at) {
        if (at >= nextMonth) {
            YearMonth month = YearMonth.from(asOf.calendar().dateOf(Micros.instant(at)));
            nextMonth = Micros.of(asOf.calendar().startOf(month.plusMonths(1).atDay(1)));
            months.add(month);
            reached = Arrays.copyOf(reached, Math.multiplyExact(Math.multiplyExact(months.size(), groups), stages));
        }
        return (months.size() - 1) * groups + group[lead];
    }
}
