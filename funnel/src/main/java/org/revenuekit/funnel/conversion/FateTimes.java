package org.revenuekit.funnel.conversion;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;

/** Keeps after how long what became of subjects. */
final class FateTimes implements CohortWalk.FateVisitor {
    private final ImmutableLongArray.Builder converted = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder lost = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder others = ImmutableLongArray.builder();

    @Override
    public void visit(Cohort cohort, int subject, int to, FateJudge judge) {
        timesOf(judge.fate()).add(judge.after());
    }

    private ImmutableLongArray.Builder timesOf(Fate fate) {
        return switch (fate) {
            case CONVERTED -> converted;
            case LOST -> lost;
            case NOT_YET, OPEN -> others;
        };
    }

    Optional<ConversionCurve> curve() {
        return ConversionCurve.of(
                converted.build().toArray(),
                lost.build().toArray(),
                others.build().toArray());
    }
}
