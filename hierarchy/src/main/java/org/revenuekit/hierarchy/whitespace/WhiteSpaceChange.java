package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.Offering;

/**
 * What two matrices do not share. Cells are compared of members and offerings that both have; the others are named as a
 * whole, for all their cells are new or gone with them.
 *
 * @param cells the cells that are not what they were, by member, then offering
 * @param unchanged how many cells of both are what they were
 * @param membersAppeared the members that only the later one has, sorted
 * @param membersGone the members that only the earlier one has, sorted
 * @param offeringsAppeared the offerings that only the later one has, sorted
 * @param offeringsGone the offerings that only the earlier one has, sorted
 * @param definitionsOfOne the definitions that only one applied; a difference may come from them
 */
public record WhiteSpaceChange(
        ImmutableList<CellChange> cells,
        long unchanged,
        ImmutableList<AccountId> membersAppeared,
        ImmutableList<AccountId> membersGone,
        ImmutableList<Offering> offeringsAppeared,
        ImmutableList<Offering> offeringsGone,
        ImmutableSortedSet<DefinitionRef> definitionsOfOne) {
    /**
     * Checks that all parts are there.
     *
     * @param cells the cells that are not what they were
     * @param unchanged how many cells are what they were
     * @param membersAppeared the members that only the later one has
     * @param membersGone the members that only the earlier one has
     * @param offeringsAppeared the offerings that only the later one has
     * @param offeringsGone the offerings that only the earlier one has
     * @param definitionsOfOne the definitions that only one applied
     */
    public WhiteSpaceChange {
        requireNonNull(cells, "cells");
        requireNonNull(membersAppeared, "membersAppeared");
        requireNonNull(membersGone, "membersGone");
        requireNonNull(offeringsAppeared, "offeringsAppeared");
        requireNonNull(offeringsGone, "offeringsGone");
        requireNonNull(definitionsOfOne, "definitionsOfOne");
    }

    /**
     * Returns what became something: {@link CellState#OPEN} for what was opened, {@link CellState#OWNED} for what was
     * closed by a purchase, {@link CellState#COVERED}, {@link CellState#LAPSED} and so on.
     *
     * @param state the later state
     * @return the changes, by member, then offering
     */
    public ImmutableList<CellChange> by(CellState state) {
        requireNonNull(state, "state");
        return cells.stream().filter(cell -> cell.to() == state).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what went from one state to another.
     *
     * @param from the earlier state
     * @param to the later state
     * @return the changes, by member, then offering
     */
    public ImmutableList<CellChange> by(CellState from, CellState to) {
        requireNonNull(from, "from");
        return by(to).stream().filter(cell -> cell.from() == from).collect(ImmutableList.toImmutableList());
    }
}
