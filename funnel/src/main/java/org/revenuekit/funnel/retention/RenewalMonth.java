package org.revenuekit.funnel.retention;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * The renewals of a month.
 *
 * @param month the month
 * @param count how many contracts
 * @param due what they make per month
 * @param expected what of that is expected to go on
 * @param secured what of that can no longer be refused
 */
public record RenewalMonth(
        YearMonth month, long count, MonthlyAmount due, MonthlyAmount expected, MonthlyAmount secured) {
    /**
     * Checks that nothing is null.
     *
     * @param month the month
     * @param count how many contracts
     * @param due what they make per month
     * @param expected what of that is expected to go on
     * @param secured what of that can no longer be refused
     */
    public RenewalMonth {
        requireNonNull(month, "month");
        requireNonNull(due, "due");
        requireNonNull(expected, "expected");
        requireNonNull(secured, "secured");
    }

    /**
     * Returns what is at risk.
     *
     * @return due - expected, per month
     */
    public MonthlyAmount atRisk() {
        return due.minus(expected);
    }
}
