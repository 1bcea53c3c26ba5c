package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;

/** A cell that is not what it was. A view over both answers, cheap to make. */
public final class CellChange {
    private final WhiteSpace earlier;
    private final WhiteSpace later;
    private final AccountId member;
    private final Offering offering;
    private final CellState from;
    private final CellState to;

    CellChange(
            WhiteSpace earlier, WhiteSpace later, AccountId member, Offering offering, CellState from, CellState to) {
        this.earlier = earlier;
        this.later = later;
        this.member = member;
        this.offering = offering;
        this.from = from;
        this.to = to;
    }

    /**
     * Returns whose cell it is.
     *
     * @return the member's id in both answers
     */
    public AccountId member() {
        return member;
    }

    /**
     * Returns of what.
     *
     * @return the offering
     */
    public Offering offering() {
        return offering;
    }

    /**
     * Returns what it was.
     *
     * @return the state in the earlier answer
     */
    public CellState from() {
        return from;
    }

    /**
     * Returns what it is.
     *
     * @return the state in the later answer, another one
     */
    public CellState to() {
        return to;
    }

    /**
     * Returns why: what decides about the cell now, or, as nothing stands against an open cell, what decided before and
     * does so no longer.
     *
     * @return the reasons; empty only of a cell that is open now and of which it was not known what is there before
     */
    public ImmutableList<CellReason> because() {
        ImmutableList<CellReason> now = later.cell(member, offering).because();
        return now.isEmpty() ? earlier.cell(member, offering).because() : now;
    }

    /** Returns member, offering and both states. */
    @Override
    public String toString() {
        return member + " x " + offering + ": " + from + " -> " + to;
    }
}
