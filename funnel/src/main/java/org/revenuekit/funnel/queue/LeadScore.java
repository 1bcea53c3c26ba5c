package org.revenuekit.funnel.queue;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.revenuekit.funnel.journey.LeadId;

/**
 * The score of a lead (リードスコア).
 *
 * @param lead whose
 * @param fit points for who it is (属性スコア)
 * @param interest points for what it does (行動スコア)
 */
public record LeadScore(LeadId lead, long fit, long interest) {
    /** The highest first, ties by id. */
    static final Comparator<LeadScore> BEST_FIRST =
            Comparator.comparingLong(LeadScore::total).reversed().thenComparing(LeadScore::lead);

    /**
     * Checks that nothing is null.
     *
     * @param lead whose
     * @param fit points for who it is
     * @param interest points for what it does
     */
    public LeadScore {
        requireNonNull(lead, "lead");
    }

    /**
     * Returns the whole score.
     *
     * @return fit and interest together
     * @throws ArithmeticException if the sum is beyond a long; scores that a policy gives never are
     */
    public long total() {
        return Math.addExact(fit, interest);
    }
}
