package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductId;

/**
 * A cell of the matrix that explains itself.
 *
 * @param member whose cell
 * @param offering of what
 * @param state what it is
 * @param because the reasons that decide, all of the state; empty if it is open, for nothing stands against it
 * @param also everything else that is known of it: reasons that give way to others
 * @param upgrades the editions above those owned that are sold, the next of each first: room to move up
 */
public record Cell(
        AccountId member,
        Offering offering,
        CellState state,
        ImmutableList<CellReason> because,
        ImmutableList<CellReason> also,
        ImmutableList<ProductId> upgrades) {
    /**
     * Checks that all parts are there.
     *
     * @param member whose cell
     * @param offering of what
     * @param state what it is
     * @param because the reasons that decide
     * @param also everything else that is known of it
     * @param upgrades the editions above those owned
     */
    public Cell {
        requireNonNull(member, "member");
        requireNonNull(offering, "offering");
        requireNonNull(state, "state");
        requireNonNull(because, "because");
        requireNonNull(also, "also");
        requireNonNull(upgrades, "upgrades");
    }

    /**
     * Returns the next richer edition, which an owned cell may still have room for (アップセル).
     *
     * @return the product; empty if there is none
     */
    public Optional<ProductId> upgradeTo() {
        return upgrades.stream().findFirst();
    }

    @Override
    public int hashCode() {
        return Objects.hash(member, offering, because, also, upgrades); // an enum's own hash differs between launches
    }

    /** Returns member, offering, state and the reasons that decide. */
    @Override
    public String toString() {
        return member + " x " + offering + ": " + state + (because.isEmpty() ? "" : " " + because);
    }
}
