package org.revenuekit.funnel.conversion;

import org.revenuekit.core.statistics.DurationSummary;

/** Keeps how long it took those who were converted, as far as there is such a time. */
final class ConvertedTimes implements CohortWalk.FateVisitor {
    private final DurationSummary.Builder times = DurationSummary.builder();

    @Override
    public void visit(Cohort cohort, int subject, int to, FateJudge judge) {
        if (judge.fate() == Fate.CONVERTED && judge.isInOrder()) {
            times.addMicros(judge.after());
        }
    }

    DurationSummary summary() {
        return times.build();
    }
}
