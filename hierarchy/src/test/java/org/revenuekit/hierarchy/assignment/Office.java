package org.revenuekit.hierarchy.assignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;
import org.revenuekit.hierarchy.rollup.World;

/** Accounts, what they buy, our sellers and who owns whom, gathered row by row. */
final class Office {
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final List<Account> accounts = new ArrayList<>();
    private final List<ParentLink> links = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<Seller> sellers = new ArrayList<>();
    private final List<AccountOwner> owners = new ArrayList<>();

    /** Accounts under one top, which is known by name only. */
    Office family(String top, String... members) {
        for (String member : members) {
            accounts.add(Account.of(id(member)));
            links.add(ParentLink.ofName(id(member), top));
        }
        return this;
    }

    Office speaking(String account, String language) {
        accounts.replaceAll(each -> each.id().equals(id(account)) ? each.withLanguage(Language.of(language)) : each);
        return this;
    }

    /** Won for so many dollars, a line for each product. */
    Office won(String account, String dollars, String... products) {
        Opportunity.Builder won = Opportunity.builder()
                .id(OpportunityId.of("o" + opportunities.size()))
                .outcome(Outcome.WON)
                .closedOn(World.DAY)
                .account(id(account))
                .amount(World.usd(dollars));
        for (String product : products) {
            won.addLine(OpportunityLine.of(World.usd("1"), BigDecimal.ONE).withProduct(ProductId.of(product)));
        }
        opportunities.add(
                won.addLine(OpportunityLine.of(World.usd("1"), BigDecimal.ONE)).build());
        return this;
    }

    Office seller(Seller.Builder seller) {
        sellers.add(seller.build());
        return this;
    }

    Office sellers(String... ids) {
        Arrays.stream(ids).forEach(id -> seller(known(id)));
        return this;
    }

    static Seller.Builder known(String id) {
        return Seller.builder().id(SellerId.of(id));
    }

    Office lead(String account, String seller) {
        return owner(account, seller, OwnerRole.LEAD, Span.always());
    }

    Office owner(String account, String seller, OwnerRole role) {
        return owner(account, seller, role, Span.always());
    }

    Office owner(String account, String seller, OwnerRole role, Span validity) {
        owners.add(AccountOwner.of(id(account), SellerId.of(seller), validity, role));
        return this;
    }

    Office shuffle(Random order) {
        List.of(accounts, links, opportunities, sellers, owners).forEach(rows -> Collections.shuffle(rows, order));
        return this;
    }

    Hierarchy hierarchy() {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts), links, World.AS_OF);
    }

    MoneyRollUp revenue() {
        return RollUpAnalysis.of(Measure.sumIn(CurrencyUnit.USD))
                .total(hierarchy(), Opportunities.of(TaxBasis.UNSTATED, opportunities), World.AS_OF);
    }

    Ownership ownership() {
        return Ownership.of(Sellers.of(sellers), owners);
    }

    AccountTeams teams() {
        return AccountTeams.from(hierarchy(), ownership(), World.AS_OF);
    }

    AccountTeams teamsInApril() {
        return AccountTeams.from(
                hierarchy(), ownership(), World.AS_OF.calendar().endOf(APRIL));
    }

    OwnerProposals proposals(AssignmentPolicy policy) {
        return OwnerAssignment.of(policy).propose(revenue(), ownership(), World.AS_OF);
    }

    Family familyOf(String account) {
        return hierarchy().familyOf(id(account));
    }

    static AccountId id(String account) {
        return AccountId.of(account);
    }

    static SellerId seller(String seller) {
        return SellerId.of(seller);
    }

    static List<String> texts(Iterable<?> things) {
        List<String> texts = new ArrayList<>();
        things.forEach(thing -> texts.add(thing.toString()));
        return texts;
    }
}
