package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;

/**
 * How many of the accounts that met a criterion in a phase came to a higher one. It tells what went together, and
 * promises nothing of what would.
 *
 * @param criterion which criterion
 * @param phase in which phase
 * @param promoted how many came to a higher phase in time
 * @param notPromoted how many did not
 * @param open of how many the time is not over, so that they are in no rate
 * @param interval where the true rate lies, given those whose time is over
 */
public record CriterionYield(
        CriterionId criterion,
        RelationshipPhase phase,
        long promoted,
        long notPromoted,
        long open,
        WilsonInterval interval) {
    static CriterionYield of(
            CriterionId criterion, RelationshipPhase phase, ImmutableList<CriterionAttempt> attempts, double z) {
        long promoted = count(attempts, CriterionAttempt.Outcome.PROMOTED);
        long notPromoted = count(attempts, CriterionAttempt.Outcome.NOT_PROMOTED);
        return new CriterionYield(
                criterion,
                phase,
                promoted,
                notPromoted,
                count(attempts, CriterionAttempt.Outcome.OPEN),
                WilsonInterval.of(promoted, promoted + notPromoted, z));
    }

    private static long count(ImmutableList<CriterionAttempt> attempts, CriterionAttempt.Outcome outcome) {
        return attempts.stream().filter(attempt -> attempt.outcome() == outcome).count();
    }

    /**
     * Returns the promotion rate (昇格率).
     *
     * @return those promoted over those whose time is over; undefined if there are none
     */
    public Ratio rate() {
        return Ratio.of(promoted, promoted + notPromoted);
    }
}
