package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Node;

/**
 * A family for which somebody else is proposed than before.
 *
 * @param ultimate its top
 * @param before who was proposed; empty if nobody, or if there was no such family
 * @param after who is; empty if nobody, or if there is no such family
 */
public record ProposalChange(Node ultimate, Optional<SellerId> before, Optional<SellerId> after) {
    /**
     * Checks that all parts are there.
     *
     * @param ultimate its top
     * @param before who was proposed
     * @param after who is
     */
    public ProposalChange {
        requireNonNull(ultimate, "ultimate");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
