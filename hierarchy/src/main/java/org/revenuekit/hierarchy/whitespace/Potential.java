package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.rollup.Grouped;

/**
 * What the open cells could be worth (収益機会). The sums over cells, members, offerings and families are the same to the
 * last digit, and a cell without a number is counted, never added as 0.
 *
 * <p>Sums are made from what is held: a class of rows is summed once, and each row corrects that by its own cells that
 * differ. So no time is spent on the white cells between.
 */
public final class Potential {
    private final Survey survey;
    private final Worth worth;
    private final Grid grid;
    private final PotentialSum[] ofRow;
    private final PotentialSum[] ofColumn;
    private final Map<Long, ValueSum> ofClass = new HashMap<>();

    Potential(Survey survey, Worth worth) {
        this.survey = survey;
        this.worth = worth;
        this.grid = worth.grid();
        this.ofRow = new PotentialSum[grid.rows()];
        this.ofColumn = new PotentialSum[grid.columns()];
        ValueSum[] columns = sums(grid.columns());
        long[] open = new long[grid.columns()];
        sumByClass(columns, open);
        for (int row = 0; row < ofRow.length; row++) {
            ofRow[row] = sumRow(row, columns, open);
        }
        Arrays.setAll(ofColumn, column -> columns[column].of(survey.policy().currency(), open[column]));
    }

    private static ValueSum[] sums(int count) {
        return IntStream.range(0, count).mapToObj(i -> new ValueSum()).toArray(ValueSum[]::new);
    }

    /** Adds to each column what its rows would be worth if every cell were what the class of its row says. */
    private void sumByClass(ValueSum[] columns, long[] open) {
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
        alike.forEach((key, of) -> add((int) (key >> Integer.SIZE), key.intValue(), of, columns));
    }

    /** Rows of one class and group: their size together, and how many they are. */
    private record Rows(BigDecimal size, long count) {
        Rows plus(Rows other) {
            return new Rows(size.add(other.size), count + other.count);
        }
    }

    private void add(int ofClass, int group, Rows rows, ValueSum[] columns) {
        for (int column : worth.units().columns(group)) {
            Unit unit = worth.units().unit(group, column);
            if (unit != null && grid.defaultOf(ofClass, column) == CellState.OPEN) {
                columns[column].add(unit, rows.size(), rows.count());
            }
        }
    }

    /** Corrects the sums of the columns by what a row has that its class has not, and returns the sum of the row. */
    private PotentialSum sumRow(int row, ValueSum[] columns, long[] open) {
        ValueSum sum = new ValueSum();
        BigDecimal size = worth.size(row);
        if (size != null && worth.units().groupOf(row) != Units.NO_GROUP) {
            sum.add(ofClass(grid.rowClass(row), worth.units().groupOf(row)), size);
        }
        for (int at = grid.from(row); at < grid.to(row); at++) {
            int column = grid.columnAt(at);
            boolean isOpen = grid.stateAt(at) == CellState.OPEN;
            if (isOpen || grid.defaultOf(grid.rowClass(row), column) == CellState.OPEN) {
                int sign = isOpen ? 1 : -1;
                open[column] += sign;
                addUnit(row, column, sign, sum, columns);
            }
        }
        worth.stated(row).forEach((key, stated) -> {
            int column = key.intValue();
            if (grid.state(row, column) == CellState.OPEN) {
                addUnit(row, column, -1, sum, columns);
                sum.add(stated.value());
                columns[column].add(stated.value());
            }
        });
        long[] counts = CellStates.counts();
        grid.count(row, counts);
        return sum.of(survey.policy().currency(), counts[CellStates.code(CellState.OPEN)]);
    }

    /** Adds a cell by its unit to the sums of its row and of its column, or takes it away. */
    private void addUnit(int row, int column, int sign, ValueSum sum, ValueSum[] columns) {
        Unit unit = worth.unit(row, column);
        BigDecimal size = worth.size(row);
        if (unit != null && size != null) {
            BigDecimal signed = sign > 0 ? size : size.negate();
            sum.add(unit, signed, sign);
            columns[column].add(unit, signed, sign);
        }
    }

    /** What one unit of size is worth over all columns that a class leaves open. */
    private ValueSum ofClass(int rowClass, int group) {
        return ofClass.computeIfAbsent(Worth.key(rowClass, group), none -> {
            ValueSum sum = new ValueSum();
            for (int column : worth.units().columns(group)) {
                Unit unit = worth.units().unit(group, column);
                if (unit != null && grid.defaultOf(rowClass, column) == CellState.OPEN) {
                    sum.add(unit, BigDecimal.ONE, 1);
                }
            }
            return sum;
        });
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
        return ofRow[survey.members().rowOf(requireNonNull(member, "member"))];
    }

    /**
     * Returns what an offering could be worth.
     *
     * @param offering the offering
     * @return the sum over all members
     * @throws org.revenuekit.core.finding.UnknownIdException if it was never given
     */
    public PotentialSum of(Offering offering) {
        return ofColumn[survey.columns().indexOf(requireNonNull(offering, "offering"))];
    }

    /**
     * Returns what a family could be worth.
     *
     * @param family the family
     * @return the sum over its members
     */
    public PotentialSum of(Family family) {
        return sum(survey.members().rowsOf(requireNonNull(family, "family")));
    }

    /**
     * Returns what all members could be worth.
     *
     * @return the sum over all open cells
     */
    public PotentialSum total() {
        return sum(IntStream.range(0, ofRow.length));
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
        for (int row = 0; row < ofRow.length; row++) {
            Optional<K> key = survey.members().groupOf(row, grouping::keyOf);
            if (key.isPresent()) {
                groups.merge(key.orElseThrow(), ofRow[row], PotentialSum::plus);
            } else {
                ungrouped = ungrouped.plus(ofRow[row]);
            }
        }
        return new Grouped<>(grouping.name(), ImmutableSortedMap.copyOf(groups), ungrouped, total());
    }

    private PotentialSum sum(IntStream rows) {
        return rows.mapToObj(row -> ofRow[row]).reduce(nothing(), PotentialSum::plus);
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
