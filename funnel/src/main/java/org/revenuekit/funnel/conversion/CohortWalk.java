package org.revenuekit.funnel.conversion;

import com.google.common.collect.ImmutableList;
import org.revenuekit.funnel.journey.Journeys;

/** Goes over all subjects of cohorts of one process and date, each read by one policy. */
final class CohortWalk {
    private static final int BATCH = 64;

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

    /** Hears of each subject that counts at a stage, and what became of it on the way to a later one. */
    @FunctionalInterface
    interface FateVisitor {
        void visit(Cohort cohort, int subject, int to, FateJudge judge);
    }

    StageEntries entries() {
        return new StageEntries(policy.counting(), first.vocabulary().stages());
    }

    void all(Visitor visitor) {
        StageEntries entries = entries();
        long[] brought = new long[BATCH];
        for (Cohort cohort : cohorts) {
            for (int from = 0; from < cohort.size(); from += BATCH) {
                int end = Math.min(cohort.size(), from + BATCH);
                cohort.bring(from, end, brought);
                for (int subject = from; subject < end; subject++) {
                    cohort.read(subject, entries);
                    visitor.visit(cohort, subject, entries);
                }
            }
        }
    }

    /** From a stage to each from a first later one to a last. */
    void between(int from, int firstTo, int lastTo, FateVisitor visitor) {
        FateJudge judge = new FateJudge(policy, first.asOf());
        all((cohort, subject, entries) -> {
            if (entries.counts(from)) {
                int endPass = cohort.endPass(subject);
                for (int to = firstTo; to <= lastTo; to++) {
                    judge.judge(cohort.table(), endPass, entries.at(from), entries.at(to));
                    visitor.visit(cohort, subject, to, judge);
                }
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
