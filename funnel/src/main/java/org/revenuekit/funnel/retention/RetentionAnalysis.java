package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;

/** The question how much of recurring revenue and how many customers are kept: immutable, used again and again. */
public final class RetentionAnalysis {
    private final RetentionPolicy definition;

    private RetentionAnalysis(RetentionPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what retention is
     * @return the question
     */
    public static RetentionAnalysis of(RetentionPolicy definition) {
        return new RetentionAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Measures retention between two days, of whatever recurring revenue is told by: customers, families, assets. To
     * see families, tell revenue by family first, so that both days are seen in the tree of today (AS_IS) and a
     * subsidiary that moved is not lost.
     *
     * @param <K> by what revenue is told
     * @param revenue recurring revenue; the answer is as of when it is
     * @param start at whose end those are looked at who have revenue
     * @param end at whose end it is seen what is left; not before the start
     * @return the retention; O(keys x steps)
     * @throws IllegalArgumentException if the end is before the start
     */
    public <K extends Comparable<? super K>> Retention<K> measure(
            RecurringRevenue<K> revenue, LocalDate start, LocalDate end) {
        requireNonNull(revenue, "revenue");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(!end.isBefore(start), "end must not be before start, was %s to %s", start, end);
        RetentionReader reader = new RetentionReader(definition);
        Movements<K> movements = revenue.movements(start, end);
        return new Retention<>(
                definition,
                revenue,
                start,
                end,
                movements.isProvisional(),
                movements.changes().stream().map(reader::read).collect(toImmutableList()));
    }
}
