package org.revenuekit.funnel.revenue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;

/** How recurring revenue moved from month to month (経常収益ブリッジ): each month starts where the one before ends. */
public final class RevenueBridge {
    private static final int MAX_MONTHS = 12_000;

    private final RevenuePolicy definition;
    private final AsOf asOf;
    private final ImmutableList<BridgeMonth> months;

    RevenueBridge(RevenuePolicy definition, AsOf asOf, ImmutableList<BridgeMonth> months) {
        this.definition = definition;
        this.asOf = asOf;
        this.months = months;
    }

    static int checkMonths(YearMonth first, YearMonth last) {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        long count = ChronoUnit.MONTHS.between(first, last) + 1;
        checkArgument(
                count >= 1 && count <= MAX_MONTHS, "months must be 1 to %s, were %s to %s", MAX_MONTHS, first, last);
        return (int) count;
    }

    /**
     * Returns the months.
     *
     * @return a row for each, ascending
     */
    public ImmutableList<BridgeMonth> months() {
        return months;
    }

    /**
     * Returns one month.
     *
     * @param month the month
     * @return its row
     * @throws IllegalArgumentException if it is not in the bridge
     */
    public BridgeMonth of(YearMonth month) {
        BridgeMonth first = months.get(0);
        long at = ChronoUnit.MONTHS.between(first.month(), requireNonNull(month, "month"));
        checkArgument(
                at >= 0 && at < months.size(), "month must be %s to %s, was %s", first.month(), last().month(), month);
        return months.get((int) at);
    }

    /**
     * Returns the revenue before the first month.
     *
     * @return its start
     */
    public MonthlyAmount start() {
        return months.get(0).start();
    }

    /**
     * Returns the revenue at the end of the last month.
     *
     * @return its end
     */
    public MonthlyAmount end() {
        return last().end();
    }

    private BridgeMonth last() {
        return months.get(months.size() - 1);
    }

    /**
     * Returns how much one class of movement brought in all months.
     *
     * @param movement the class
     * @return the sum of the months; start + all classes = end
     */
    public MonthlyAmount of(Movement movement) {
        requireNonNull(movement, "movement");
        return months.stream()
                .map(month -> month.of(movement))
                .reduce(MonthlyAmount.zero(definition.currency()), MonthlyAmount::plus);
    }

    /**
     * Returns how often a key moved so in a month.
     *
     * @param movement the class
     * @return the sum of the months: a key counts in each month in which it moves
     */
    public long count(Movement movement) {
        requireNonNull(movement, "movement");
        return months.stream().mapToLong(month -> month.count(movement)).sum();
    }

    /**
     * Returns why the figures are others than they were, such as those published in March: month by month and movement
     * by movement. Whose revenue it is says {@link RecurringRevenue#changeSince} for the last day of a month.
     *
     * @param earlier the bridge it is compared with, of the same months or others
     * @return the difference
     * @throws org.revenuekit.core.definition.DefinitionClashException if the definitions have one reference but are not
     *     equal
     * @throws IllegalArgumentException if the currencies differ
     */
    public BridgeRevision changeSince(RevenueBridge earlier) {
        definition.checkComparable(requireNonNull(earlier, "earlier").definition);
        return new BridgeRevision(earlier, this);
    }

    /**
     * Returns what was measured.
     *
     * @return the definition
     */
    public RevenuePolicy definition() {
        return definition;
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
