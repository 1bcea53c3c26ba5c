package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.hierarchy.Family;

/** Gaps, made one by one as they are asked for: there may be billions. In order of member, then offering, by id. */
public final class Gaps implements Iterable<Gap> {
    private final WhiteSpace space;
    private final ImmutableSet<CellState> states;
    private final int[] rows;
    private final int[] columns;

    Gaps(WhiteSpace space, ImmutableSet<CellState> states, int[] rows, int[] columns) {
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
        return new Gaps(space, states, only(row, rows), columns);
    }

    /**
     * Returns those of one family.
     *
     * @param family the family
     * @return the gaps of its members
     */
    public Gaps of(Family family) {
        int[] of = space.rows(family)
                .filter(row -> Arrays.binarySearch(rows, row) >= 0)
                .toArray();
        return new Gaps(space, states, of, columns);
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
        return new Gaps(space, states, rows, only(column, columns));
    }

    private static int[] only(int one, int[] sorted) {
        return Arrays.binarySearch(sorted, one) < 0 ? new int[0] : new int[] {one};
    }

    /**
     * Returns them one after the other. All of them take time in the number of cells.
     *
     * @return the gaps, by member and offering
     */
    public Stream<Gap> stream() {
        Grid grid = space.grid();
        return IntStream.of(rows)
                .boxed()
                .flatMap(row -> IntStream.of(columns)
                        .filter(column -> states.contains(grid.state(row, column)))
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
     * member.
     *
     * @param count how many at most, 0 or more
     * @return those with a number first, the highest expected value first, then in order of member and offering; those
     *     without a number after them
     * @throws IllegalArgumentException if the count is negative
     */
    public ImmutableList<Gap> firstByPotential(int count) {
        checkCount(count);
        ImmutableList<Gap> valued = count > 0 && states.contains(CellState.OPEN)
                ? new TopGaps(space, count, rows, columns).find()
                : ImmutableList.of();
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
        return states.toString();
    }
}
