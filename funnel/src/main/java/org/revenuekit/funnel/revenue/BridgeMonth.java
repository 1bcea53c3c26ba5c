package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.Objects;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * One month of a {@link RevenueBridge}.
 *
 * @param month the month
 * @param start revenue on the last day of the month before
 * @param end revenue on the last day of the month
 * @param startCount how many keys had revenue at the start
 * @param endCount how many keys have revenue at the end
 * @param amounts how much each class of movement brought, all five, losses below 0; start + their sum = end
 * @param counts how many keys moved so, all five
 * @param isProvisional whether the month is not over at the point in time (暫定)
 */
public record BridgeMonth(
        YearMonth month,
        MonthlyAmount start,
        MonthlyAmount end,
        long startCount,
        long endCount,
        ImmutableMap<Movement, MonthlyAmount> amounts,
        ImmutableMap<Movement, Long> counts,
        boolean isProvisional) {
    /**
     * Checks that nothing is null.
     *
     * @param month the month
     * @param start revenue at the start
     * @param end revenue at the end
     * @param startCount how many keys had revenue at the start
     * @param endCount how many keys have revenue at the end
     * @param amounts how much each class brought
     * @param counts how many keys moved so
     * @param isProvisional whether the month is not over
     */
    public BridgeMonth {
        requireNonNull(month, "month");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(amounts, "amounts");
        requireNonNull(counts, "counts");
    }

    /**
     * Returns how much one class of movement brought.
     *
     * @param movement the class
     * @return 0 or less for losses, else 0 or more
     */
    public MonthlyAmount of(Movement movement) {
        return amounts.getOrDefault(requireNonNull(movement, "movement"), MonthlyAmount.zero(start.currency()));
    }

    /**
     * Returns how many keys moved so.
     *
     * @param movement the class
     * @return 0 or more
     */
    public long count(Movement movement) {
        return counts.getOrDefault(requireNonNull(movement, "movement"), 0L);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                month, start, end, startCount, endCount); // an enum's own hash differs from launch to launch
    }
}
