package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;

/**
 * How often and how far the day on which a lead is expected was moved, from submission to submission. Submissions after
 * it was won, and those that omit it, say nothing of it.
 *
 * @param lead who
 * @param seller who submitted it last
 * @param pushes how often to a later day (延期回数)
 * @param daysPushed by how many calendar days in all (延期日数)
 * @param pulls how often to an earlier day
 * @param daysPulled by how many calendar days in all
 */
public record LeadSlippage(LeadId lead, SellerId seller, long pushes, long daysPushed, long pulls, long daysPulled) {
    /**
     * Checks the bounds.
     *
     * @param lead who
     * @param seller who submitted it last
     * @param pushes how often to a later day, 0 or more
     * @param daysPushed by how many calendar days in all, at least one each
     * @param pulls how often to an earlier day, 0 or more
     * @param daysPulled by how many calendar days in all, at least one each
     * @throws IllegalArgumentException if a bound is broken
     */
    public LeadSlippage {
        requireNonNull(lead, "lead");
        requireNonNull(seller, "seller");
        checkArgument(pushes >= 0, "pushes must be >= 0, was %s (lead %s)", pushes, lead);
        checkArgument(daysPushed >= pushes, "daysPushed must be >= pushes, was %s (lead %s)", daysPushed, lead);
        checkArgument(pulls >= 0, "pulls must be >= 0, was %s (lead %s)", pulls, lead);
        checkArgument(daysPulled >= pulls, "daysPulled must be >= pulls, was %s (lead %s)", daysPulled, lead);
    }
}
