package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.time.AsOf;

/** The question: what became of the drafts, how many were won, and how long did it take? */
public final class DraftFollowUp {
    private final FollowUpPolicy policy;

    private DraftFollowUp(FollowUpPolicy policy) {
        this.policy = policy;
    }

    /**
     * Asks by a policy.
     *
     * @param policy when an opportunity counts as the fruit of a draft
     * @return the question
     */
    public static DraftFollowUp of(FollowUpPolicy policy) {
        return new DraftFollowUp(requireNonNull(policy, "policy"));
    }

    /**
     * Follows drafts up. The fruit of a draft is the first opportunity of its account about one of its products that
     * was created on the day of the draft or later, in time; no opportunity is the fruit of two drafts: earlier drafts
     * come first, then those of smaller account and offering. Takes O((d + o) log (d + o)) for d drafts and o
     * opportunities, but for accounts that have many of both.
     *
     * @param drafts the drafts, each account and offering of a day once
     * @param opportunities the opportunities since then; those created later than the date are not seen, and what was
     *     decided later was open
     * @param asOf the date asked about
     * @return the fate of each draft
     */
    public DraftFates follow(ImmutableList<OpportunityDraft> drafts, Opportunities opportunities, AsOf asOf) {
        requireNonNull(drafts, "drafts");
        requireNonNull(opportunities, "opportunities");
        requireNonNull(asOf, "asOf");
        return new FateFinder(policy, opportunities, asOf).find(drafts);
    }
}
