package org.revenuekit.funnel.columns;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.MonthPass;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * Recurring revenue of columns month by month: the answer of {@link ColumnRevenueAnalysis}. Of each month, start + all
 * movements = end.
 */
public final class MonthlyRevenue {
    static final int YEAR = 12;

    private final RevenuePolicy policy;
    private final AsOf asOf;
    private final RevenueColumns columns;
    private final YearMonth first;
    private final int months;
    private final MonthPass sums; // finished

    MonthlyRevenue(
            RevenuePolicy policy, AsOf asOf, RevenueColumns columns, YearMonth first, int months, MonthPass sums) {
        this.policy = policy;
        this.asOf = asOf;
        this.columns = columns;
        this.first = first;
        this.months = months;
        this.sums = sums;
    }

    /**
     * Returns the months.
     *
     * @return all from the first to the last
     */
    public ImmutableList<YearMonth> months() {
        return IntStream.range(0, months).mapToObj(first::plusMonths).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the revenue on the last day of a month.
     *
     * @param month a month, or the one before the first
     * @return the sum over all accounts; O(months)
     * @throws IllegalArgumentException if it is not one of them
     */
    public MonthlyAmount end(YearMonth month) {
        return amount(sums.total(place(month, 0)));
    }

    /**
     * Returns how many accounts have revenue on the last day of a month.
     *
     * @param month a month, or the one before the first
     * @return 0 or more; O(months)
     * @throws IllegalArgumentException if it is not one of them
     */
    public long accounts(YearMonth month) {
        return sums.active(place(month, 0));
    }

    /**
     * Returns how much one class of movement brought in a month.
     *
     * @param movement the class
     * @param month the month
     * @return 0 or less for losses, else 0 or more
     * @throws IllegalArgumentException if it is not one of the months
     */
    public MonthlyAmount of(Movement movement, YearMonth month) {
        return amount(sums.moved(kind(movement), place(month, 1)));
    }

    /**
     * Returns how many accounts moved so in a month.
     *
     * @param movement the class
     * @param month the month
     * @return 0 or more
     * @throws IllegalArgumentException if it is not one of the months
     */
    public long count(Movement movement, YearMonth month) {
        return sums.count(kind(movement), place(month, 1));
    }

    private static int kind(Movement movement) {
        return switch (requireNonNull(movement, "movement")) {
            case NEW -> MonthPass.NEW;
            case REACTIVATION -> MonthPass.BACK;
            case EXPANSION -> MonthPass.MORE;
            case CONTRACTION -> MonthPass.LESS;
            case CHURN -> MonthPass.LOST;
        };
    }

    /**
     * Returns net revenue retention (売上継続率, NRR) over 12 months.
     *
     * @param month the month with whose last day they end; the one in which they start is at the earliest that before
     *     the first
     * @return what those who had revenue 12 months before have, over what they had; undefined if nobody had
     * @throws IllegalArgumentException if it is not one of the months, or too early
     */
    public Ratio netRetention(YearMonth month) {
        int place = place(month, YEAR);
        return Ratio.of(sums.kept(place), sums.total(place - YEAR));
    }

    /**
     * Returns gross revenue retention (GRR) over 12 months, without what grew.
     *
     * @param month as in {@link #netRetention}
     * @return the sum of the lesser of what each account had and has, over what they had; undefined if nobody had
     * @throws IllegalArgumentException if it is not one of the months, or too early
     */
    public Ratio grossRetention(YearMonth month) {
        int place = place(month, YEAR);
        return Ratio.of(sums.least(place), sums.total(place - YEAR));
    }

    private MonthlyAmount amount(long units) {
        return MonthlyAmount.of(
                policy.currency(), Ratio.of(BigDecimal.valueOf(units), BigDecimal.valueOf(columns.denominator())));
    }

    private int place(YearMonth month, int earliest) {
        long place = ChronoUnit.MONTHS.between(first, requireNonNull(month, "month")) + 1;
        checkArgument(
                place >= earliest && place <= months,
                "month must be %s to %s, was %s",
                first.plusMonths(earliest - 1L),
                first.plusMonths(months - 1L),
                month);
        return (int) place;
    }

    /**
     * Returns whether a month is still open (暫定).
     *
     * @param month the month
     * @return true if it is not over at the point in time
     * @throws IllegalArgumentException if it is not one of the months
     */
    public boolean isProvisional(YearMonth month) {
        place(month, 1);
        return month.atEndOfMonth().isAfter(asOf.seenUntil());
    }

    /**
     * Returns what was measured.
     *
     * @return the policy
     */
    public RevenuePolicy definition() {
        return policy;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
