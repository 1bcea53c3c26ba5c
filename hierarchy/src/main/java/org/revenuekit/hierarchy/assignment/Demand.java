package org.revenuekit.hierarchy.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/**
 * What a family, or one account of it, asks of its lead.
 *
 * @param standing the family, its rank and revenue
 * @param account the account; empty if it is the whole family
 * @param size how many accounts are to be led, at least 1
 * @param leads who leads one of them now
 * @param languages of those accounts whose language is known, one each
 * @param products that they are known to buy
 */
record Demand(
        RankedFamily standing,
        Optional<AccountId> account,
        long size,
        ImmutableSortedSet<SellerId> leads,
        ImmutableList<Language> languages,
        ImmutableSet<ProductId> products) {}
