package org.revenuekit.funnel.conversion;

import com.google.common.collect.ImmutableList;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;

/** Goes over all subjects of cohorts of one process and date, each read by one policy. */
final class CohortWalk {
    private final ConversionPolicy policy;
    private final ImmutableList<Cohort> cohorts;
    private final Journeys first;

    CohortWalk(ConversionPolicy policy, ImmutableList<Cohort> cohorts) {
        this.policy = policy;
        this.cohorts = cohorts;
        this.first = cohorts.get(0).journeys();
    }

    /** Hears of each subject; what it is given is good until it returns. */
    @FunctionalInterface
    interface Visitor {
        void visit(Cohort cohort, int subject, StageEntries entries);
    }

    /** Hears of each subject that counts at a stage, and what became of it. */
    @FunctionalInterface
    interface FateVisitor {
        void visit(Cohort cohort, int subject, StageEntries entries, FateJudge judge);
    }

    StageEntries entries() {
        return new StageEntries(policy.counting(), first.vocabulary().stages());
    }

    void all(Visitor visitor) {
        StageEntries entries = entries();
        for (Cohort cohort : cohorts) {
            for (int subject = 0; subject < cohort.size(); subject++) {
                cohort.read(subject, entries);
                visitor.visit(cohort, subject, entries);
            }
        }
    }

    void between(int from, int to, FateVisitor visitor) {
        FateJudge judge = new FateJudge(policy, first.asOf());
        all((cohort, subject, entries) -> {
            if (entries.at(from) != Micros.NEVER) {
                judge.judge(cohort.table(), cohort.endPass(subject), entries.at(from), entries.at(to));
                visitor.visit(cohort, subject, entries, judge);
            }
        });
    }

    /** How many count at each stage. */
    long[] counts() {
        long[] counts = new long[first.vocabulary().stages()];
        all((cohort, subject, entries) -> {
            for (int stage = 0; stage < counts.length; stage++) {
                if (entries.counts(stage)) {
                    counts[stage]++;
                }
            }
        });
        return counts;
    }
}
