package org.revenuekit.funnel.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.funnel.journey.LeadId;

/** Reads the events of one lead after the other, and puts the attempts that count into a table. */
final class StepReader {
    private final StepFunnel funnel;
    private final StepCodes codes;
    private final StepPlan plan;
    private final StepTable.Builder table;

    StepReader(StepFunnel funnel, StepTable.Builder table) {
        this.funnel = funnel;
        this.codes = new StepCodes(funnel);
        this.plan = StepPlan.of(funnel, codes);
        this.table = table;
    }

    /** Reads the next lead; returns how many of its events say again what was said. */
    int read(LeadId lead, List<StepEvent> events) {
        StepLog log = StepLog.of(events, codes);
        Attempt attempt = funnel.order() == EventOrder.ANY
                ? new AnyAttempt(plan, log)
                : new OrderedAttempt(plan, log, funnel.exclusionEffect() == ExclusionEffect.REMOVE_SUBJECT);
        Optional<List<long[]>> attempts = attempts(attempt, log);
        attempts.ifPresentOrElse(all -> table.add(lead, all), () -> table.addRemoved(lead));
        return events.size() - log.events();
    }

    /** The times of the attempts that count; empty if the lead does not. */
    private Optional<List<long[]>> attempts(Attempt attempt, StepLog log) {
        List<long[]> attempts = new ArrayList<>();
        int start = funnel.attempts() == AttemptRule.BEST ? attempt.best() : next(attempt, log, 0);
        while (start >= 0) {
            int end = run(attempt, log, start);
            if (attempt.isSpoiled()) {
                return Optional.empty();
            }
            attempts.add(attempt.times());
            start = funnel.attempts() == AttemptRule.EVERY ? next(attempt, log, end) : -1;
        }
        return Optional.of(attempts);
    }

    private static int next(Attempt attempt, StepLog log, int from) {
        for (int group = from; group < log.groups(); group++) {
            if (attempt.mayStart(group)) {
                return group;
            }
        }
        return -1;
    }

    /** Follows an attempt to its end; returns the first group in which another may start. */
    private static int run(Attempt attempt, StepLog log, int start) {
        attempt.start(start);
        int group = start + 1;
        while (attempt.isOpen() && group < log.groups() && attempt.lasts(group)) {
            if (attempt.read(group)) {
                return group; // what ends it can start another
            }
            group++;
        }
        return group;
    }
}
