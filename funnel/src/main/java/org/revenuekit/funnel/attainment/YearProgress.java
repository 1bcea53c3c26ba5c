package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.FiscalYear;

/**
 * How far a fiscal year has come (累計進捗).
 *
 * @param year which year
 * @param actual what came since its first day (累計実績)
 * @param closedTarget what its months before the current one should have brought
 * @param openTarget what the whole of the current month should bring
 * @param yearTarget what the year should bring
 * @param lastYear what came last year until the same day
 * @param monthDays how many business days of the current month have passed
 * @param yearDays how many business days of the year have passed
 */
public record YearProgress(
        FiscalYear year,
        MoneyFraction actual,
        MoneyFraction closedTarget,
        MoneyFraction openTarget,
        MoneyFraction yearTarget,
        MoneyFraction lastYear,
        ElapsedDays monthDays,
        ElapsedDays yearDays) {
    /**
     * Checks that nothing is null.
     *
     * @param year which year
     * @param actual what came since its first day
     * @param closedTarget what its months before the current one should have brought
     * @param openTarget what the whole of the current month should bring
     * @param yearTarget what the year should bring
     * @param lastYear what came last year until the same day
     * @param monthDays how many business days of the current month have passed
     * @param yearDays how many business days of the year have passed
     */
    public YearProgress {
        requireNonNull(year, "year");
        requireNonNull(actual, "actual");
        requireNonNull(closedTarget, "closedTarget");
        requireNonNull(openTarget, "openTarget");
        requireNonNull(yearTarget, "yearTarget");
        requireNonNull(lastYear, "lastYear");
        requireNonNull(monthDays, "monthDays");
        requireNonNull(yearDays, "yearDays");
    }

    /**
     * Returns what should come until the end of the current month (累計予算).
     *
     * @return the targets of all months until then
     */
    public MoneyFraction target() {
        return closedTarget.plus(openTarget);
    }

    /**
     * Returns which part of the targets until the end of the current month came (累計達成率).
     *
     * @return actual / target; Undefined if that is 0 or less
     */
    public Ratio attainment() {
        return Shares.of(actual.amount(), target().amount());
    }

    /**
     * Returns which part of the target of the year came (累計進捗率), to be read beside {@code yearDays().share()}.
     *
     * @return actual / target of the year; Undefined if that is 0 or less
     */
    public Ratio progress() {
        return Shares.of(actual.amount(), yearTarget.amount());
    }

    /**
     * Returns which part of what is due by now came: the targets of the months before, and of the current month the
     * part of its business days that have passed; all of it if it has none.
     *
     * @return actual / due target, exactly: 1 is on pace; Undefined if 0 or less is due
     */
    public Ratio pace() {
        boolean works = monthDays.total() > 0;
        BigDecimal total = BigDecimal.valueOf(works ? monthDays.total() : 1);
        BigDecimal elapsed = BigDecimal.valueOf(works ? monthDays.elapsed() : 1);
        return Shares.of(
                actual.times(total).amount(),
                closedTarget.times(total).plus(openTarget.times(elapsed)).amount());
    }

    /**
     * Returns what the year comes to if all of its business days bring what those passed did (着地予測, run rate).
     *
     * @return an amount in the currency of {@code actual}: actual x business days of the year / those passed; Undefined
     *     before the first of them
     */
    public Ratio runRate() {
        return Ratio.of(atRunRate(), BigDecimal.valueOf(yearDays.elapsed()));
    }

    /**
     * Returns which part of the target of the year comes at that rate.
     *
     * @return run rate / target of the year; Undefined if the target is 0 or less, or no business day has passed
     */
    public Ratio runRateAttainment() {
        return Shares.of(
                atRunRate(),
                yearTarget.times(BigDecimal.valueOf(yearDays.elapsed())).amount());
    }

    private BigDecimal atRunRate() {
        return actual.times(BigDecimal.valueOf(yearDays.total())).amount();
    }

    /**
     * Returns how it compares with last year until the same day (前年累計比).
     *
     * @return actual / last year; Undefined if 0 or less came then
     */
    public Ratio yearOnYear() {
        return Shares.of(actual.amount(), lastYear.amount());
    }
}
