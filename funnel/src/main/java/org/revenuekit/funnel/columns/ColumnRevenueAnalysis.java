package org.revenuekit.funnel.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.MonthPass;
import org.revenuekit.funnel.revenue.ChurnDate;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * Sums the movements of recurring revenue (月次経常収益) of columns, month by month: the question. It says what
 * {@link org.revenuekit.funnel.revenue.RecurringRevenue#monthly} says of the same periods, in one pass. Immutable; one
 * may be asked from several threads.
 */
public final class ColumnRevenueAnalysis {
    private static final int MAX_MONTHS = 12_000;

    private final RevenuePolicy policy;

    private ColumnRevenueAnalysis(RevenuePolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the question for a policy.
     *
     * @param policy what counts how: revenue is lost at the end of the period, no pause is tolerated, nothing is
     *     netted, since the columns say neither what is cancelled when nor of which asset a period is
     * @return the question
     * @throws IllegalArgumentException if the policy counts otherwise
     */
    public static ColumnRevenueAnalysis of(RevenuePolicy policy) {
        requireNonNull(policy, "policy");
        checkArgument(
                policy.churnDate() == ChurnDate.END_OF_TERM && policy.gapMonths() == 0 && policy.nettingDays() == 0,
                "columns are measured by END_OF_TERM, gapMonths 0 and nettingDays 0 only, was %s, %s and %s (policy %s)",
                policy.churnDate(),
                policy.gapMonths(),
                policy.nettingDays(),
                policy.ref());
        return new ColumnRevenueAnalysis(policy);
    }

    /**
     * Sums. O(n + accounts x months) time; memory of the months, and of 4 bytes for each row and account if rows are
     * not by account.
     *
     * @param columns the periods, all of which are seen
     * @param first the first month; it starts with what there is on the day before it
     * @param last the last month
     * @param asOf as of when; months that are not over then are provisional
     * @return the sums
     * @throws IllegalArgumentException if the currency is not that of the policy, the last month is before the first,
     *     or there are more than 12,000
     */
    public MonthlyRevenue monthly(RevenueColumns columns, YearMonth first, YearMonth last, AsOf asOf) {
        requireNonNull(asOf, "asOf");
        checkArgument(
                requireNonNull(columns, "columns").currency().equals(policy.currency()),
                "currency must be %s, was %s (policy %s)",
                policy.currency(),
                columns.currency(),
                policy.ref());
        long months = ChronoUnit.MONTHS.between(requireNonNull(first, "first"), requireNonNull(last, "last")) + 1;
        checkArgument(
                months >= 1 && months <= MAX_MONTHS, "months must be 1 to %s, were %s to %s", MAX_MONTHS, first, last);
        MonthPass pass = new MonthPass(first, (int) months, MonthlyRevenue.YEAR);
        if (columns.isByAccount()) {
            addInOrder(columns, pass);
        } else {
            addByAccount(columns, pass);
        }
        return new MonthlyRevenue(policy, asOf, columns, first, (int) months, pass);
    }

    private static void addInOrder(RevenueColumns columns, MonthPass pass) {
        for (int row = 0; row < columns.size(); row++) {
            if (row > 0 && columns.account(row - 1) != columns.account(row)) {
                pass.finish();
            }
            add(columns, row, pass);
        }
        pass.finish();
    }

    private static void addByAccount(RevenueColumns columns, MonthPass pass) {
        int[] last = new int[columns.accounts()]; // row + 1 of the last row of each account, 0 if there is none
        int[] before = new int[columns.size()]; // the same of the row before of its account
        for (int row = 0; row < columns.size(); row++) {
            before[row] = last[columns.account(row)];
            last[columns.account(row)] = row + 1;
        }
        for (int next : last) {
            for (int row = next; row > 0; row = before[row - 1]) {
                add(columns, row - 1, pass);
            }
            pass.finish();
        }
    }

    private static void add(RevenueColumns columns, int row, MonthPass pass) {
        if (columns.amount(row) > 0) {
            long end = columns.endDay(row);
            pass.add(columns.firstDay(row), end == RevenueColumns.OPEN ? Long.MAX_VALUE : end, columns.amount(row));
        }
    }
}
