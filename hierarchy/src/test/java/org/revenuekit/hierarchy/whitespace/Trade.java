package org.revenuekit.hierarchy.whitespace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/** Who owns and needs what, gathered fact by fact, to be surveyed. */
final class Trade {
    static final WhiteSpacePolicy POLICY = WhiteSpacePolicy.standard(CurrencyUnit.USD);
    static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2025, 12, 31));
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final List<Account> accounts = new ArrayList<>();
    private final List<ParentLink> links = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final WhiteSpaceFacts.Builder facts = WhiteSpaceFacts.builder();

    static AccountId id(String id) {
        return AccountId.of(id);
    }

    static Offering offering(String id) {
        return Offering.of(ProductId.of(id));
    }

    static MoneyFraction usd(String amount) {
        return MoneyFraction.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    /** Products without a price. */
    Trade products(String... ids) {
        for (String id : ids) {
            products.add(Product.builder().id(ProductId.of(id)).build());
        }
        return this;
    }

    Trade product(String id, String price) {
        products.add(
                Product.builder().id(ProductId.of(id)).listPrice(usd(price)).build());
        return this;
    }

    Trade member(String id, String... owned) {
        accounts.add(Account.of(id(id)));
        for (String product : owned) {
            opportunity(Outcome.WON, id, product);
        }
        return this;
    }

    Trade under(String parent, String child) {
        links.add(ParentLink.of(id(child), id(parent)));
        return this;
    }

    Trade open(String account, String product) {
        return opportunity(Outcome.OPEN, account, product);
    }

    private Trade opportunity(Outcome outcome, String account, String product) {
        opportunities.add(Opportunity.builder()
                .id(OpportunityId.of("o" + opportunities.size()))
                .account(id(account))
                .outcome(outcome)
                .createdOn(DAY)
                .closedOn(DAY)
                .addLines(OpportunityLine.builder()
                        .product(ProductId.of(product))
                        .unitPrice(usd("1"), BigDecimal.ONE)
                        .build())
                .build());
        return this;
    }

    Trade needs(String account, String product) {
        facts.addNeeds(Need.of(id(account), ProductId.of(product), DAY, "they said so"));
        return this;
    }

    Trade excludes(String account, String product) {
        facts.addExclusions(Exclusion.of(id(account), ProductId.of(product), "embargo"));
        return this;
    }

    Trade worth(String account, String product, String amount) {
        facts.addStatedPotentials(StatedPotential.of(id(account), offering(product), ValueRange.exactly(usd(amount))));
        return this;
    }

    Trade seats(String account, long seats) {
        facts.putSeat(id(account), seats);
        return this;
    }

    WhiteSpace survey() {
        return survey(POLICY);
    }

    WhiteSpace survey(WhiteSpacePolicy policy) {
        return WhiteSpaceAnalysis.of(policy)
                .survey(
                        HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts), links, AS_OF),
                        facts.catalogue(Catalogue.of(products))
                                .opportunities(Opportunities.of(TaxBasis.UNSTATED, opportunities))
                                .build(),
                        AS_OF);
    }
}
