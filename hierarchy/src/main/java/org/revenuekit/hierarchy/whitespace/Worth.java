package org.revenuekit.hierarchy.whitespace;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.money.MoneyFraction;

/** How cells are valued: what is stated of a cell, or else a unit of its column x the size of its row. */
final class Worth {
    private final Survey survey;
    private final Grid grid;
    private final Units units;
    private final Sizes sizes;
    private final NavigableMap<Long, Stated> stated;

    Worth(Survey survey, Grid grid, Units units, NavigableMap<Long, Stated> stated) {
        this.survey = survey;
        this.grid = grid;
        this.units = units;
        this.sizes = new Sizes(survey);
        this.stated = stated;
    }

    static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    Grid grid() {
        return grid;
    }

    Units units() {
        return units;
    }

    @Nullable
    BigDecimal size(int row) {
        return sizes.of(row);
    }

    /** What is stated of the cells of a row, by key. */
    SortedMap<Long, Stated> stated(int row) {
        return stated.subMap(key(row, 0), key(row + 1, 0));
    }

    /** The unit by which a cell is valued, open or not; null if it has none. */
    @Nullable
    Unit unit(int row, int column) {
        return sizes.of(row) == null ? null : units.unit(units.groupOf(row), column);
    }

    /** The expected value of a cell, open or not; null if it has none. */
    @Nullable
    BigDecimal expected(int row, int column) {
        Stated said = stated.get(key(row, column));
        if (said != null) {
            return said.value().mid().amount();
        }
        Unit unit = unit(row, column);
        BigDecimal size = sizes.of(row);
        return unit == null || size == null ? null : unit.mid().multiply(size);
    }

    CellPotential of(int row, int column) {
        PotentialBasis basis = survey.policy().basis();
        Stated said = stated.get(key(row, column));
        if (grid.state(row, column) != CellState.OPEN) {
            return CellPotential.none(said == null ? basis : PotentialBasis.STATED, NoPotential.NOT_OPEN);
        }
        if (said != null) {
            Explanation leaf = Explanation.leaf("stated", said.value().mid().amount());
            return CellPotential.of(said.value(), PotentialBasis.STATED, said.statements(), leaf);
        }
        Unit unit = units.unit(units.groupOf(row), column);
        BigDecimal size = sizes.of(row);
        if (unit == null) {
            return CellPotential.none(basis, reason(basis));
        }
        if (size == null) {
            return CellPotential.none(basis, sizes.reason());
        }
        return CellPotential.of(range(unit.times(size)), basis, unit.sampleSize(), explain(basis, unit, size));
    }

    private static NoPotential reason(PotentialBasis basis) {
        return switch (basis) {
            case STATED -> NoPotential.NOT_STATED;
            case LIST_PRICE, LIST_PRICE_PER_SEAT -> NoPotential.NO_LIST_PRICE;
            case PEER_MEDIAN_PER_EMPLOYEE -> NoPotential.TOO_FEW_PEERS;
        };
    }

    private static Explanation explain(PotentialBasis basis, Unit unit, BigDecimal size) {
        return switch (basis) {
            case LIST_PRICE_PER_SEAT -> product("list price", unit, "seats", size);
            case PEER_MEDIAN_PER_EMPLOYEE ->
                product("median spend per employee of " + unit.sampleSize() + " peers", unit, "employees", size);
            case LIST_PRICE, STATED -> Explanation.leaf("list price", unit.mid());
        };
    }

    private static Explanation product(String ofUnit, Unit unit, String ofSize, BigDecimal size) {
        return Explanation.product(
                ofUnit + " x " + ofSize, List.of(Explanation.leaf(ofUnit, unit.mid()), Explanation.leaf(ofSize, size)));
    }

    private ValueRange range(Unit unit) {
        return ValueRange.of(money(unit.low()), money(unit.mid()), money(unit.high()));
    }

    private MoneyFraction money(BigDecimal amount) {
        return MoneyFraction.of(survey.policy().currency(), amount);
    }
}
