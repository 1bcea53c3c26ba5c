package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;

/**
 * What came in a period beside what should have (予実).
 *
 * @param span which days
 * @param state how far it has come
 * @param actual what came so far (実績)
 * @param target what the whole period should bring (予算)
 * @param lastYear what came in the whole of the same months one year earlier
 * @param lastYearToDate what came in them until the same day of the month, one year before the one asked about; all of
 *     it if the period is over
 */
public record AttainmentFigures(
        Span span,
        PeriodState state,
        MoneyFraction actual,
        MoneyFraction target,
        MoneyFraction lastYear,
        MoneyFraction lastYearToDate) {
    /**
     * Checks that nothing is null.
     *
     * @param span which days
     * @param state how far it has come
     * @param actual what came so far
     * @param target what the whole period should bring
     * @param lastYear what came in the whole of the same months one year earlier
     * @param lastYearToDate what came in them until the same day
     */
    public AttainmentFigures {
        requireNonNull(span, "span");
        requireNonNull(state, "state");
        requireNonNull(actual, "actual");
        requireNonNull(target, "target");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(lastYearToDate, "lastYearToDate");
    }

    /**
     * Returns which part of the target came (達成率).
     *
     * @return actual / target; Undefined if the target is 0 or less
     */
    public Ratio attainment() {
        return Shares.of(actual.amount(), target.amount());
    }

    /**
     * Returns what is lacking (予実差).
     *
     * @return actual - target: negative if it falls short
     */
    public MoneyFraction gap() {
        return actual.minus(target);
    }

    /**
     * Returns how it compares with the year before (前年同月比, 前年同期比). While the period lasts, part of it is compared with
     * a whole; see {@link #yearOnYearToDate()}.
     *
     * @return actual / last year; 1 if nothing changed; Undefined if 0 or less came then
     */
    public Ratio yearOnYear() {
        return Shares.of(actual.amount(), lastYear.amount());
    }

    /**
     * Returns how it compares with the same days of the year before.
     *
     * @return actual / last year until the same day; Undefined if 0 or less came then
     */
    public Ratio yearOnYearToDate() {
        return Shares.of(actual.amount(), lastYearToDate.amount());
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(span, state.name(), actual, target, lastYear, lastYearToDate);
    }
}
