package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.time.Span;

/**
 * Why cohorts are seen differently in two answers: the cells that came or are others, by whom, and who is of another
 * cohort.
 *
 * @param <K> by what it is told, such as customers
 */
public final class CohortMatrixChange<K extends Comparable<? super K>> {
    private final CohortMatrix<K> earlier;
    private final CohortMatrix<K> later;

    CohortMatrixChange(CohortMatrix<K> earlier, CohortMatrix<K> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** By what a cell is the same in both. */
    private record Place(Span days, long months) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = comparing(
                        (Place place) -> place.days().from().orElseThrow())
                .thenComparing(place -> place.days().to().orElse(LocalDate.MAX))
                .thenComparing(Place::months);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Returns the earlier answer.
     *
     * @return as known then
     */
    public CohortMatrix<K> earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as known now
     */
    public CohortMatrix<K> later() {
        return later;
    }

    /**
     * Returns the cells that are seen differently.
     *
     * @return those of which a number is another, and those in one answer only, such as those whose time is over since;
     *     by the first day of their cohort, then by months; O(n log n)
     */
    public ImmutableList<CohortCellChange> cells() {
        return new SideBySide<>(cells(earlier), cells(later))
                .differing().stream()
                        .map(cell -> new CohortCellChange(
                                cell.key().days(), cell.key().months(), cell.before(), cell.now()))
                        .collect(toImmutableList());
    }

    private static ImmutableMap<Place, CohortCell> cells(CohortMatrix<?> matrix) {
        ImmutableMap.Builder<Place, CohortCell> cells = ImmutableMap.builder();
        for (CohortRow row : matrix.cohorts()) {
            row.cells().forEach(cell -> cells.put(new Place(row.days(), cell.months()), cell));
        }
        return cells.buildOrThrow();
    }

    /**
     * Returns who makes the difference of one cell.
     *
     * @param days in which the customers of its cohort first paid
     * @param months after how many, 0 or more
     * @return what the cell is of each of its customers alone, of those of whom that is another, by key: all numbers of
     *     the cell move by the sum of theirs. All customers if only one answer has the cell, none if no one has; O(n
     *     log n)
     * @throws IllegalArgumentException if the number of months is negative
     */
    public ImmutableList<CohortKeyChange<K>> of(Span days, long months) {
        requireNonNull(days, "days");
        checkArgument(months >= 0, "months must be >= 0, was %s", months);
        return new SideBySide<>(earlier.alone(days, months), later.alone(days, months))
                .differing().stream()
                        .map(key -> new CohortKeyChange<>(key.key(), key.before(), key.now()))
                        .collect(toImmutableList());
    }

    /**
     * Returns who is of another cohort, as the first day is another, or of one for the first time.
     *
     * @return those of a cohort in one answer only, or of one of other days, by key; O(n log n)
     */
    public ImmutableList<CohortMove<K>> moved() {
        return new SideBySide<>(earlier.periods(), later.periods())
                .differing().stream()
                        .map(key -> new CohortMove<>(key.key(), key.before(), key.now()))
                        .collect(toImmutableList());
    }
}
