package org.revenuekit.funnel.submission;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * A lead that was expected in a period by a submission that stood on one of the days until its end.
 *
 * @param lead who
 * @param seller who last expected it in the period, and answers for it whoever has it now
 * @param amount for how much; zero if it is not known in the currency of the scale
 * @param fate what came of it
 */
public record DueLead(LeadId lead, SellerId seller, MoneyFraction amount, DueFate fate) {
    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param seller who last expected it in the period
     * @param amount for how much
     * @param fate what came of it
     */
    public DueLead {
        requireNonNull(lead, "lead");
        requireNonNull(seller, "seller");
        requireNonNull(amount, "amount");
        requireNonNull(fate, "fate");
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, seller, amount, fate.name()); // an enum's own hash differs from launch to launch
    }
}
