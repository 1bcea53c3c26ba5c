package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;

/** The question: who should lead which family, and which account (担当の割り当て)? */
public final class OwnerAssignment {
    private final AssignmentPolicy policy;

    private OwnerAssignment(AssignmentPolicy policy) {
        this.policy = policy;
    }

    /**
     * Asks by a policy.
     *
     * @param policy what speaks for a seller
     * @return the question
     */
    public static OwnerAssignment of(AssignmentPolicy policy) {
        return new OwnerAssignment(requireNonNull(policy, "policy"));
    }

    /**
     * Proposes. Each family and account is looked at alone: nobody is taken off the list because he was proposed
     * elsewhere. Linear in owners, accounts and opportunities, but for sorting; ranking is done when a proposal is
     * asked for.
     *
     * @param revenue what the families are worth and what they buy, which also says which families
     * @param ownership our sellers, and who looks after whom; without owners neither load nor continuity is asked
     * @param asOf the date of the owners, such as the first day after a hand-over
     * @return the proposals
     */
    public OwnerProposals propose(MoneyRollUp revenue, Ownership ownership, AsOf asOf) {
        return new OwnerProposals(
                policy,
                requireNonNull(revenue, "revenue"),
                requireNonNull(ownership, "ownership"),
                requireNonNull(asOf, "asOf"));
    }
}
