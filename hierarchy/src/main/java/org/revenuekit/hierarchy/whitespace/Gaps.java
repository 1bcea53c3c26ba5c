package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.hierarchy.Family;

/** Gaps, made one by one as they are asked for: there may be billions. In order of member, then offering, by id. */
public final class Gaps implements Iterable<Gap> {
    private final WhiteSpace space;
    private final ImmutableSet<CellState> states;
    private final IntPredicate rows;
    private final IntPredicate columns;

    Gaps(WhiteSpace space, ImmutableSet<CellState> states, IntPredicate rows, IntPredicate columns) {
        this.space = space;
        this.states = states;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Returns those of one member.
     *
     * @param member the member, or an account or company in it
     * @return its gaps
     * @throws org.revenuekit.core.finding.UnknownIdException if it was never given
     */
    public Gaps of(AccountId member) {
        int row = space.row(member);
        return new Gaps(space, states, one -> one == row && rows.test(one), columns);
    }

    /**
     * Returns those of one family.
     *
     * @param family the family
     * @return the gaps of its members
     */
    public Gaps of(Family family) {
        ImmutableSet<Integer> of = space.rows(family).boxed().collect(ImmutableSet.toImmutableSet());
        return new Gaps(space, states, one -> of.contains(one) && rows.test(one), columns);
    }

    /**
     * Returns those of one offering.
     *
     * @param offering the offering
     * @return its gaps
     * @throws org.revenuekit.core.finding.UnknownIdException if it was never given
     */
    public Gaps of(Offering offering) {
        int column = space.column(offering);
        return new Gaps(space, states, rows, one -> one == column && columns.test(one));
    }

    /**
     * Returns them one after the other. All of them take time in the number of cells.
     *
     * @return the gaps, by member and offering
     */
    public Stream<Gap> stream() {
        Grid grid = space.grid();
        return IntStream.range(0, grid.rows())
                .filter(rows)
                .boxed()
                .flatMap(row -> IntStream.range(0, grid.columns())
                        .filter(column -> columns.test(column) && states.contains(grid.state(row, column)))
                        .mapToObj(column -> new Gap(space, row, column)));
    }

    @Override
    public Iterator<Gap> iterator() {
        return stream().iterator();
    }

    /**
     * Returns the first ones.
     *
     * @param count how many at most, 0 or more
     * @return the gaps, by member and offering
     * @throws IllegalArgumentException if the count is negative
     */
    public ImmutableList<Gap> first(int count) {
        checkCount(count);
        return stream().limit(count).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the open ones that could be worth most. No cell is looked at that cannot be among them: about one of each
     * member, if many are asked for of few offerings, more.
     *
     * @param count how many at most, 0 or more
     * @return those with a number first, the highest expected value first, then in order of member and offering; those
     *     without a number after them
     * @throws IllegalArgumentException if the count is negative
     */
    public ImmutableList<Gap> firstByPotential(int count) {
        checkCount(count);
        if (count == 0) {
            return ImmutableList.of();
        }
        ImmutableList<Gap> valued = new TopGaps(space, count, rows, columns, states).find();
        return Stream.concat(
                        valued.stream(),
                        valued.size() == count
                                ? Stream.of()
                                : stream().filter(gap -> gap.potential().value().isEmpty()))
                .limit(count)
                .collect(ImmutableList.toImmutableList());
    }

    private static void checkCount(int count) {
        checkArgument(count >= 0, "count must be >= 0, was %s", count);
    }

    /** Returns which states are gaps here. */
    @Override
    public String toString() {
        return requireNonNull(states).toString();
    }
}
