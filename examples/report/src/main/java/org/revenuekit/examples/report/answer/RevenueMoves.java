package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/**
 * How recurring revenue of one group of customers moved over some months: start + all movements = end.
 *
 * @param <K> by what revenue is told
 * @param name what the group is called; empty for all, and for those of no group
 * @param months the months, ascending, at least one; of a group those in which anybody of it paid
 */
public record RevenueMoves<K extends Comparable<? super K>>(Optional<String> name, ImmutableList<Movements<K>> months) {
    /** Checks that nothing is null. */
    public RevenueMoves {
        requireNonNull(name, "name");
        requireNonNull(months, "months");
    }

    /** The movements of so many months up to the last one. */
    static <K extends Comparable<? super K>> ImmutableList<Movements<K>> months(
            RecurringRevenue<K> revenue, YearMonth last, int count) {
        return IntStream.rangeClosed(1 - count, 0)
                .mapToObj(last::plusMonths)
                .map(month -> revenue.movements(month.atDay(1).minusDays(1), month.atEndOfMonth()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of all. */
    static <K extends Comparable<? super K>> RevenueMoves<K> of(ImmutableList<Movements<K>> months) {
        return new RevenueMoves<>(Optional.empty(), months);
    }

    /** Those of groups, ascending by name, and last those of no group, if there are any. */
    static <K extends Comparable<? super K>> ImmutableList<RevenueMoves<K>> by(
            Iterable<Movements<K>> months, Grouping<K, String> grouping) {
        ImmutableListMultimap.Builder<String, Movements<K>> named = ImmutableListMultimap.builder();
        ImmutableList.Builder<Movements<K>> unnamed = ImmutableList.builder();
        for (Movements<K> month : months) {
            Grouped<String, Movements<K>> grouped = month.by(grouping);
            grouped.groups().forEach(named::put);
            Optional.of(grouped.ungrouped())
                    .filter(rest -> !rest.changes().isEmpty())
                    .ifPresent(unnamed::add);
        }
        ImmutableList.Builder<RevenueMoves<K>> groups = ImmutableList.builder();
        new TreeMap<>(named.build().asMap())
                .forEach((name, some) -> groups.add(new RevenueMoves<>(Optional.of(name), ImmutableList.copyOf(some))));
        ImmutableList<Movements<K>> rest = unnamed.build();
        return rest.isEmpty() ? groups.build() : groups.add(of(rest)).build();
    }

    /**
     * Returns the revenue before the first month.
     *
     * @return per month
     */
    public MonthlyAmount start() {
        return months.get(0).start();
    }

    /**
     * Returns how many had revenue then.
     *
     * @return 0 or more
     */
    public long startCount() {
        return months.get(0).startCount();
    }

    /**
     * Returns the revenue at the end of the last month.
     *
     * @return per month
     */
    public MonthlyAmount end() {
        return last().end();
    }

    /**
     * Returns how many have revenue then.
     *
     * @return 0 or more
     */
    public long endCount() {
        return last().endCount();
    }

    private Movements<K> last() {
        return months.get(months.size() - 1);
    }

    /**
     * Returns how much one class of movement brought in all months.
     *
     * @param movement the class
     * @return the sum of the months
     */
    public MonthlyAmount of(Movement movement) {
        return sum(month -> month.of(movement));
    }

    /**
     * Returns how much one cause brought in one class in all months.
     *
     * @param movement the class
     * @param cause the cause
     * @return the sum of the months
     */
    public MonthlyAmount of(Movement movement, ChangeCause cause) {
        return sum(month -> month.of(movement, cause));
    }

    private MonthlyAmount sum(Function<Movements<K>, MonthlyAmount> amount) {
        return months.stream()
                .map(amount)
                .reduce(MonthlyAmount.zero(months.get(0).definition().currency()), MonthlyAmount::plus);
    }

    /**
     * Returns how often anybody moved so.
     *
     * @param movement the class
     * @return the sum of the months: who moves in several counts in each
     */
    public long count(Movement movement) {
        return months.stream().mapToLong(month -> month.count(movement)).sum();
    }
}
