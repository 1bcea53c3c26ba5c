package org.revenuekit.funnel.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.StageId;

/**
 * What a person of a role can do (キャパシティ): how many entries to a stage a fully ramped one handles in a month, having
 * nothing else to do. Who works on several stages gives each its share of the time.
 *
 * @param role the role
 * @param stage the stage whose entries make the work
 * @param entriesPerMonth above 0, in its normal form
 */
public record RoleCapacity(RoleId role, StageId stage, BigDecimal entriesPerMonth) {
    /**
     * Checks the bounds.
     *
     * @param role the role
     * @param stage the stage whose entries make the work
     * @param entriesPerMonth above 0
     * @throws IllegalArgumentException if the number is not above 0, or beyond the limits of decimals
     */
    public RoleCapacity {
        requireNonNull(role, "role");
        requireNonNull(stage, "stage");
        entriesPerMonth = Decimals.argument(entriesPerMonth, "entriesPerMonth");
        checkArgument(
                entriesPerMonth.signum() > 0,
                "entries per month must be > 0, were %s (role %s, stage %s)",
                entriesPerMonth,
                role,
                stage);
    }

    /**
     * Returns a capacity of whole entries.
     *
     * @param role the role
     * @param stage the stage whose entries make the work
     * @param entriesPerMonth above 0
     * @return the capacity
     * @throws IllegalArgumentException if the number is not above 0
     */
    public static RoleCapacity of(RoleId role, StageId stage, long entriesPerMonth) {
        return new RoleCapacity(role, stage, BigDecimal.valueOf(entriesPerMonth));
    }
}
