package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.hierarchy.Family;

/**
 * What the open cells could be worth (収益機会). The sums over cells, members, offerings and families are the same to the
 * last digit, and a cell without a number is counted, never added as 0.
 *
 * <p>Sums are made from what is held: a class of rows is summed once, and each row corrects that by its own cells that
 * differ. So no time is spent on the white cells between. Asking for a member takes time in the number of its cells
 * that are owned, covered or otherwise known.
 */
public final class Potential {
    private final Survey survey;
    private final Worth worth;
    private final Grid grid;
    private final ValueSum[] columns;
    private final long[] open;
    private final PotentialSum total;
    private final Map<Long, ValueSum> ofOne =
            new HashMap<>(); // by class of rows and group, what one of size 1 is worth

    Potential(Survey survey, Worth worth) {
        this.survey = survey;
        this.worth = worth;
        this.grid = worth.grid();
        this.columns = sums(grid.columns());
        this.open = new long[grid.columns()];
        sumByClass();
        for (int row = 0; row < grid.rows(); row++) {
            correctOpen(row);
            correct(row, column -> columns[column]);
        }
        ValueSum all = new ValueSum();
        Stream.of(columns).forEach(all::add);
        this.total = all.of(survey.policy().currency(), LongStream.of(open).sum());
    }

    private static ValueSum[] sums(int count) {
        return IntStream.range(0, count).mapToObj(i -> new ValueSum()).toArray(ValueSum[]::new);
    }

    /** Adds to each column what its rows would be worth if every cell were what the class of its row says. */
    private void sumByClass() {
        Map<Long, Rows> alike = new HashMap<>();
        long[] rows = new long[grid.classes()];
        for (int row = 0; row < grid.rows(); row++) {
            rows[grid.rowClass(row)]++;
            int group = worth.units().groupOf(row);
            BigDecimal size = worth.size(row);
            if (group != Units.NO_GROUP && size != null) {
                alike.merge(Worth.key(grid.rowClass(row), group), new Rows(size, 1), Rows::plus);
            }
        }
        for (int ofClass = 0; ofClass < rows.length; ofClass++) {
            for (int column = 0; column < open.length; column++) {
                open[column] += grid.defaultOf(ofClass, column) == CellState.OPEN ? rows[ofClass] : 0;
            }
        }
        alike.forEach((key, of) -> add((int) (key >> Integer.SIZE), key.intValue(), of));
    }

    /** Rows of one class and group: their size together, and how many they are. */
    private record Rows(BigDecimal size, long count) {
        Rows plus(Rows other) {
            return new Rows(size.add(other.size), count + other.count);
        }
    }

    /** Adds rows to the columns that their class leaves open, and notes what a row of size 1 is worth over all. */
    private void add(int rowClass, int group, Rows rows) {
        ValueSum sum = new ValueSum();
        for (int column : worth.units().columns(group)) {
            Unit unit = worth.units().unit(group, column);
            if (unit != null && grid.defaultOf(rowClass, column) == CellState.OPEN) {
                columns[column].add(unit, rows.size(), rows.count());
                sum.add(unit, BigDecimal.ONE, 1);
            }
        }
        ofOne.put(Worth.key(rowClass, group), sum);
    }

    /** Corrects how many cells of each column are open by the cells of a row that differ from its class. */
    private void correctOpen(int row) {
        for (int at = grid.from(row); at < grid.to(row); at++) {
            open[grid.columnAt(at)] += change(row, at);
        }
    }

    /** How many open cells more than its class a row has at one of the cells that differ: 1, 0 or -1. */
    private int change(int row, int at) {
        int expected = grid.defaultOf(grid.rowClass(row), grid.columnAt(at)) == CellState.OPEN ? 1 : 0;
        return (grid.stateAt(at) == CellState.OPEN ? 1 : 0) - expected;
    }

    /** Corrects sums by the cells of a row that are not worth what its class says. */
    private void correct(int row, IntFunction<ValueSum> sums) {
        for (int at = grid.from(row); at < grid.to(row); at++) {
            int column = grid.columnAt(at);
            addUnit(row, column, change(row, at), sums.apply(column));
        }
        worth.stated(row).forEach((key, stated) -> {
            int column = key.intValue();
            if (grid.state(row, column) == CellState.OPEN) {
                addUnit(row, column, -1, sums.apply(column));
                sums.apply(column).add(stated.value());
            }
        });
    }

    /** Adds a cell by its unit, takes it away or does neither. */
    private void addUnit(int row, int column, int sign, ValueSum sum) {
        Unit unit = worth.unit(row, column);
        BigDecimal size = worth.size(row);
        if (sign != 0 && unit != null && size != null) {
            sum.add(unit, sign > 0 ? size : size.negate(), sign);
        }
    }

    private PotentialSum sumOf(int row) {
        ValueSum sum = new ValueSum();
        BigDecimal size = worth.size(row);
        ValueSum byClass = ofOne.get(Worth.key(grid.rowClass(row), worth.units().groupOf(row)));
        if (size != null && byClass != null) {
            sum.add(byClass, size);
        }
        correct(row, column -> sum);
        long[] counts = CellStates.counts();
        grid.count(row, counts);
        return sum.of(survey.policy().currency(), counts[CellStates.code(CellState.OPEN)]);
    }

    /**
     * Returns what a cell could be worth.
     *
     * @param member the member, or an account or company in it
     * @param offering the offering
     * @return the potential, or why there is no number
     * @throws org.revenuekit.core.finding.UnknownIdException if either was never given
     */
    public CellPotential of(AccountId member, Offering offering) {
        requireNonNull(member, "member");
        requireNonNull(offering, "offering");
        return worth.of(survey.members().rowOf(member), survey.columns().indexOf(offering));
    }

    /**
     * Returns what a member could be worth.
     *
     * @param member the member, or an account or company in it
     * @return the sum over its open cells
     * @throws org.revenuekit.core.finding.UnknownIdException if it was never given
     */
    public PotentialSum of(AccountId member) {
        return sumOf(survey.members().rowOf(requireNonNull(member, "member")));
    }

    /**
     * Returns what an offering could be worth.
     *
     * @param offering the offering
     * @return the sum over all members
     * @throws org.revenuekit.core.finding.UnknownIdException if it was never given
     */
    public PotentialSum of(Offering offering) {
        int column = survey.columns().indexOf(requireNonNull(offering, "offering"));
        return columns[column].of(survey.policy().currency(), open[column]);
    }

    /**
     * Returns what a family could be worth.
     *
     * @param family the family
     * @return the sum over its members
     */
    public PotentialSum of(Family family) {
        return survey.members()
                .rowsOf(requireNonNull(family, "family"))
                .mapToObj(this::sumOf)
                .reduce(nothing(), PotentialSum::plus);
    }

    /**
     * Returns what all members could be worth.
     *
     * @return the sum over all open cells
     */
    public PotentialSum total() {
        return total;
    }

    /**
     * Returns what groups of members could be worth.
     *
     * @param grouping tells the group of a member, by its id; where that is of no account, of its accounts, if they
     *     agree
     * @return the sum of each group; those of all groups and of the members without group are that of all
     * @param <K> the key of a group
     */
    public <K extends Comparable<? super K>> Grouped<K, PotentialSum> by(Grouping<AccountId, K> grouping) {
        requireNonNull(grouping, "grouping");
        SortedMap<K, PotentialSum> groups = new TreeMap<>();
        PotentialSum ungrouped = nothing();
        for (int row = 0; row < grid.rows(); row++) {
            PotentialSum sum = sumOf(row);
            Optional<K> key = survey.members().groupOf(row, grouping::keyOf);
            if (key.isPresent()) {
                groups.merge(key.orElseThrow(), sum, PotentialSum::plus);
            } else {
                ungrouped = ungrouped.plus(sum);
            }
        }
        return new Grouped<>(grouping.name(), ImmutableSortedMap.copyOf(groups), ungrouped, total());
    }

    private PotentialSum nothing() {
        return new ValueSum().of(survey.policy().currency(), 0);
    }

    /** Returns the sum of all. */
    @Override
    public String toString() {
        return total().toString();
    }
}
