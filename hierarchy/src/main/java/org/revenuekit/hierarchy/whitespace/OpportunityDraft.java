package org.revenuekit.hierarchy.whitespace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.SellerId;

/**
 * An opportunity (商談) to open: everything that a CRM needs to insert it, and why.
 *
 * @param account whom to call: the member itself if it is one account, else the one with the smallest id that can be
 *     offered it
 * @param offering what to offer
 * @param products the products of the offering that the account can be offered, sorted by id
 * @param value what it could be worth; empty if there is no number, which is not 0
 * @param sisters who in the same family uses it already, sorted by id
 * @param needs which needs on record it would meet
 * @param reasons what speaks for it, the strongest first, for people
 * @param owner who leads the account, if anybody does: of several the one with the smallest id
 * @param draftedOn the date as of which it was drafted
 */
public record OpportunityDraft(
        AccountId account,
        Offering offering,
        ImmutableList<ProductId> products,
        Optional<ValueRange> value,
        ImmutableList<AccountId> sisters,
        ImmutableList<Need> needs,
        ImmutableList<String> reasons,
        Optional<SellerId> owner,
        LocalDate draftedOn) {
    /**
     * Checks that all parts are there.
     *
     * @param account whom to call
     * @param offering what to offer
     * @param products the products of the offering that the account can be offered
     * @param value what it could be worth
     * @param sisters who in the same family uses it already
     * @param needs which needs on record it would meet
     * @param reasons what speaks for it
     * @param owner who leads the account
     * @param draftedOn the date as of which it was drafted
     */
    public OpportunityDraft {
        requireNonNull(account, "account");
        requireNonNull(offering, "offering");
        requireNonNull(products, "products");
        requireNonNull(value, "value");
        requireNonNull(sisters, "sisters");
        requireNonNull(needs, "needs");
        requireNonNull(reasons, "reasons");
        requireNonNull(owner, "owner");
        requireNonNull(draftedOn, "draftedOn");
    }

    /**
     * Returns the opportunity to insert.
     *
     * @param id the id to give it
     * @return an open opportunity of the account about the products, led by the owner, created on the day of the draft
     */
    public Opportunity toOpportunity(OpportunityId id) {
        return Opportunity.builder()
                .id(id)
                .account(account)
                .seller(owner)
                .outcome(Outcome.OPEN)
                .createdOn(draftedOn)
                .amount(value.map(ValueRange::mid))
                .unpricedProducts(products)
                .build();
    }
}
