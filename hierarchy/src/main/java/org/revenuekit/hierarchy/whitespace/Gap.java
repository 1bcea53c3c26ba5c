package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;

/** A white cell: something that a member has not bought yet. A view over its answer, cheap to make. */
public final class Gap {
    private final WhiteSpace space;
    private final int row;
    private final int column;

    Gap(WhiteSpace space, int row, int column) {
        this.space = space;
        this.row = row;
        this.column = column;
    }

    /**
     * Returns whose gap it is.
     *
     * @return the id of the member
     */
    public AccountId member() {
        return space.members().get(row);
    }

    /**
     * Returns what is missing.
     *
     * @return the offering
     */
    public Offering offering() {
        return space.offerings().get(column);
    }

    /**
     * Returns what the cell is.
     *
     * @return a white state
     */
    public CellState state() {
        return space.grid().state(row, column);
    }

    /**
     * Returns what it could be worth.
     *
     * @return the potential, or why there is no number
     */
    public CellPotential potential() {
        return space.worth().of(row, column);
    }

    /**
     * Returns who in the same family already has it: the best reason to ask.
     *
     * @return the other members that own the offering, sorted by id
     */
    public ImmutableList<AccountId> sisters() {
        return space.sisters(row, column);
    }

    /**
     * Returns which needs of the member it would meet.
     *
     * @return the needs on record at the date, in the order given
     */
    public ImmutableList<Need> needs() {
        return space.needs(row, column);
    }

    /**
     * Returns the cell with its reasons.
     *
     * @return the cell
     */
    public Cell cell() {
        return space.cell(row, column);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a gap is one of that very answer
    public boolean equals(@Nullable Object other) {
        return other instanceof Gap that && space == that.space && row == that.row && column == that.column;
    }

    @Override
    public int hashCode() {
        return Objects.hash(row, column);
    }

    /** Returns member, offering and state. */
    @Override
    public String toString() {
        return member() + " x " + offering() + ": " + state();
    }
}
