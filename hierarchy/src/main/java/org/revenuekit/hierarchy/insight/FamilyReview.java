package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;

/** The question: which families deserve attention, and why? */
public final class FamilyReview {
    private final FamilyPolicy policy;
    private final Catalogue catalogue;
    private final ImmutableList<FamilyCheck> checks;

    private FamilyReview(FamilyPolicy policy, Catalogue catalogue, ImmutableList<FamilyCheck> checks) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /**
     * Asks by a policy.
     *
     * @param policy what deserves attention
     * @return the question, without list prices
     */
    public static FamilyReview of(FamilyPolicy policy) {
        return new FamilyReview(requireNonNull(policy, "policy"), Catalogue.of(ImmutableList.of()), ImmutableList.of());
    }

    /**
     * Returns the same question with list prices, against which lines without a stated discount are compared.
     *
     * @param catalogue the products
     * @return a copy
     */
    public FamilyReview with(Catalogue catalogue) {
        return new FamilyReview(policy, requireNonNull(catalogue, "catalogue"), checks);
    }

    /**
     * Returns the same question with one more check of your own.
     *
     * @param check the check
     * @return a copy
     */
    public FamilyReview with(FamilyCheck check) {
        requireNonNull(check, "check");
        return new FamilyReview(
                policy,
                catalogue,
                ImmutableList.<FamilyCheck>builder().addAll(checks).add(check).build());
    }

    /**
     * Inspects every family, as of the date of its revenue.
     *
     * @param revenue what the families are worth, which also says which families, up to when
     * @param ownership who looks after whom; {@link Ownership#none()} if there is no such table
     * @param activities what was done with whom, in any order
     * @return the insights
     */
    public FamilyInsights inspect(MoneyRollUp revenue, Ownership ownership, Iterable<Activity> activities) {
        requireNonNull(revenue, "revenue");
        requireNonNull(ownership, "ownership");
        requireNonNull(activities, "activities");
        return new Review(policy, catalogue, checks, revenue, ownership).inspect(activities);
    }
}
