package org.revenuekit.funnel.department;

import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.internal.Micros;

/**
 * A pass that reached the stage in which a deal begins.
 *
 * @param lead the position of its lead
 * @param createdAt when it reached the stage, in microseconds
 * @param leadAt when the lead began, in microseconds
 * @param outcome what became of it
 * @param closedAt when, in microseconds; {@link Micros#NEVER} while it lasts
 * @param reached the farthest stage that it reached
 * @param owner who owned it when it was decided, or owns it now
 */
record Deal(
        int lead,
        long createdAt,
        long leadAt,
        DealOutcome outcome,
        long closedAt,
        int reached,
        Optional<SellerId> owner) {
    long at(DealBasis basis) {
        return basis == DealBasis.CREATED ? createdAt : closedAt;
    }

    boolean isWon() {
        return outcome == DealOutcome.WON;
    }
}
