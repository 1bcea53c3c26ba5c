package org.revenuekit.funnel.revenue;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.revenuekit.core.money.MonthlyAmount;

/**
 * What two bridges see differently of one month. Of a month that is in one of them only, the other one counts as 0 in
 * all differences, so that these sum to those of the bridges.
 *
 * @param month the month
 * @param before its row in the earlier bridge; empty if that is not about it
 * @param now its row in the later bridge; empty if that is not about it
 */
public record MonthRevision(YearMonth month, Optional<BridgeMonth> before, Optional<BridgeMonth> now) {
    /**
     * Checks that it is in one of them.
     *
     * @param month the month
     * @param before its row in the earlier bridge
     * @param now its row in the later bridge
     * @throws IllegalArgumentException if it is in none
     */
    public MonthRevision {
        requireNonNull(month, "month");
        checkArgument(
                before.isPresent() || now.isPresent(), "before or now must be present, were empty (month %s)", month);
    }

    /**
     * Returns by how much the revenue at its start is another.
     *
     * @return now - before
     */
    public MonthlyAmount start() {
        return amount(BridgeMonth::start);
    }

    /**
     * Returns by how much the revenue at its end is another.
     *
     * @return now - before: the difference of the start and those of all movements
     */
    public MonthlyAmount end() {
        return amount(BridgeMonth::end);
    }

    /**
     * Returns by how much more or less one class of movement brought.
     *
     * @param movement the class
     * @return now - before: above 0 also where a loss is smaller
     */
    public MonthlyAmount of(Movement movement) {
        requireNonNull(movement, "movement");
        return amount(row -> row.of(movement));
    }

    /**
     * Returns how many keys more or fewer moved so.
     *
     * @param movement the class
     * @return now - before
     */
    public long count(Movement movement) {
        requireNonNull(movement, "movement");
        ToLongFunction<BridgeMonth> count = row -> row.count(movement);
        return now.stream().mapToLong(count).sum()
                - before.stream().mapToLong(count).sum();
    }

    private MonthlyAmount amount(Function<BridgeMonth, MonthlyAmount> part) {
        MonthlyAmount zero =
                MonthlyAmount.zero(now.or(() -> before).orElseThrow().start().currency());
        return now.map(part).orElse(zero).minus(before.map(part).orElse(zero));
    }
}
