package org.revenuekit.funnel.revenue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;

/**
 * How recurring revenue moved from one day to another: start + all movements = end, exactly, for each key and in all.
 *
 * @param <K> the type of key
 */
public final class Movements<K extends Comparable<? super K>> {
    private final RevenuePolicy definition;
    private final AsOf asOf;
    private final LocalDate startDate;
    private final LocalDate endDate;
    private final ImmutableList<RevenueChange<K>> changes;

    Movements(
            RevenuePolicy definition,
            AsOf asOf,
            LocalDate startDate,
            LocalDate endDate,
            ImmutableList<RevenueChange<K>> changes) {
        this.definition = definition;
        this.asOf = asOf;
        this.startDate = startDate;
        this.endDate = endDate;
        this.changes = changes;
    }

    /**
     * Returns the first day.
     *
     * @return the day whose revenue is the start
     */
    public LocalDate startDate() {
        return startDate;
    }

    /**
     * Returns the last day.
     *
     * @return the day whose revenue is the end
     */
    public LocalDate endDate() {
        return endDate;
    }

    /**
     * Returns the revenue of the first day.
     *
     * @return the sum over all keys
     */
    public MonthlyAmount start() {
        return sum(changes.stream(), RevenueChange::start);
    }

    /**
     * Returns the revenue of the last day.
     *
     * @return the sum over all keys
     */
    public MonthlyAmount end() {
        return sum(changes.stream(), RevenueChange::end);
    }

    /**
     * Returns how much one class of movement brought.
     *
     * @param movement the class
     * @return the sum of its changes: 0 or less for {@link Movement#CONTRACTION} and {@link Movement#CHURN}, else 0 or
     *     more
     */
    public MonthlyAmount of(Movement movement) {
        requireNonNull(movement, "movement");
        return sum(those(movement), RevenueChange::amount);
    }

    /**
     * Returns how many keys moved so.
     *
     * @param movement the class
     * @return 0 or more
     */
    public long count(Movement movement) {
        requireNonNull(movement, "movement");
        return those(movement).count();
    }

    /**
     * Returns how many keys did not move.
     *
     * @return those with equal revenue on both days, which is not 0
     */
    public long unchanged() {
        return count(change -> change.movement().isEmpty());
    }

    /**
     * Returns how many keys had revenue on the first day.
     *
     * @return 0 or more
     */
    public long startCount() {
        return count(change -> change.start().signum() > 0);
    }

    /**
     * Returns how many keys have revenue on the last day.
     *
     * @return 0 or more
     */
    public long endCount() {
        return count(change -> change.end().signum() > 0);
    }

    /**
     * Returns how much one cause brought, in expansions and contractions together.
     *
     * @param cause the cause
     * @return gains - losses; all causes sum to expansion + contraction
     */
    public MonthlyAmount of(ChangeCause cause) {
        requireNonNull(cause, "cause");
        return sum(changes.stream(), change -> change.of(cause));
    }

    /**
     * Returns how much one cause brought in one class.
     *
     * @param movement the class
     * @param cause the cause
     * @return gains - losses; all causes of {@link Movement#EXPANSION} sum to it, so do those of
     *     {@link Movement#CONTRACTION}; 0 of others
     */
    public MonthlyAmount of(Movement movement, ChangeCause cause) {
        requireNonNull(movement, "movement");
        requireNonNull(cause, "cause");
        return sum(those(movement), change -> change.of(cause));
    }

    private Stream<RevenueChange<K>> those(Movement movement) {
        return changes.stream()
                .filter(change -> change.movement().filter(movement::equals).isPresent());
    }

    private MonthlyAmount sum(Stream<RevenueChange<K>> some, Function<RevenueChange<K>, MonthlyAmount> amount) {
        return some.map(amount).reduce(MonthlyAmount.zero(definition.currency()), MonthlyAmount::plus);
    }

    private long count(Predicate<RevenueChange<K>> which) {
        return changes.stream().filter(which).count();
    }

    /**
     * Returns how each key moved.
     *
     * @return keys with revenue on one of the days, ascending, also those that did not move
     */
    public ImmutableList<RevenueChange<K>> changes() {
        return changes;
    }

    /**
     * Returns whether the figures are still open (暫定): what is to be renewed in an open month looks lost until it is.
     *
     * @return true if the month of the last day is not over at the point in time
     */
    public boolean isProvisional() {
        return isOpen(YearMonth.from(endDate), asOf);
    }

    static boolean isOpen(YearMonth month, AsOf asOf) {
        return month.atEndOfMonth().isAfter(asOf.seenUntil());
    }

    /**
     * Returns the movements of groups of keys. A key keeps its class; to have what moves inside a group netted, group
     * the revenue ({@link RecurringRevenue#by}) before.
     *
     * @param grouping tells the group of a key
     * @param <G> the type of group
     * @return the movements of each group, which sum to these
     */
    public <G extends Comparable<? super G>> Grouped<G, Movements<K>> by(Grouping<? super K, G> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < changes.size(); i++) {
            partition.add(grouping.keyOf(changes.get(i).key()), i);
        }
        return partition.grouped(
                grouping.name(),
                this,
                some -> new Movements<>(
                        definition,
                        asOf,
                        startDate,
                        endDate,
                        some.stream().mapToObj(changes::get).collect(toImmutableList())));
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
