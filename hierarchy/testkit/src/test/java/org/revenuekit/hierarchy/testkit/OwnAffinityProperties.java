package org.revenuekit.hierarchy.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.whitespace.AffinityAnalysis;
import org.revenuekit.hierarchy.whitespace.AffinityPolicy;
import org.revenuekit.hierarchy.whitespace.AffinityRule;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** Our own rules keep the laws, asked as any user asks for them. */
class OwnAffinityProperties implements AffinityContract {
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(MARCH_31);

    @Override
    public AffinitySubject subject() {
        return OwnAffinityProperties::rules;
    }

    /** Every basket is an account, every item of it a purchase. */
    private static List<AffinityCounts> rules(List<List<Integer>> baskets, long minimumSupport) {
        List<Account> accounts = new ArrayList<>();
        List<Opportunity> won = new ArrayList<>();
        TreeSet<Integer> items = new TreeSet<>();
        for (List<Integer> basket : baskets) {
            Account account = Account.of(AccountId.of("b" + accounts.size()));
            accounts.add(account);
            items.addAll(basket);
            basket.forEach(item -> won.add(Opportunity.builder()
                    .id(OpportunityId.of("o" + won.size()))
                    .account(account.id())
                    .addUnpricedProducts(product(item))
                    .outcome(Outcome.WON)
                    .closedOn(MARCH_31)
                    .build()));
        }
        Catalogue catalogue = Catalogue.of(items.stream()
                .map(item -> Product.builder().id(product(item)).build())
                .toList());
        WhiteSpace space = WhiteSpaceAnalysis.of(WhiteSpacePolicy.standard(CurrencyUnit.USD))
                .survey(
                        HierarchyResolution.of(HierarchyView.standard())
                                .resolve(Accounts.of(accounts), List.of(), AS_OF),
                        WhiteSpaceFacts.of(catalogue, Opportunities.of(TaxBasis.UNSTATED, won)),
                        AS_OF);
        return AffinityAnalysis.of(AffinityPolicy.standard().withMinimumSupport(minimumSupport))
                .mine(space)
                .rules()
                .stream()
                .map(OwnAffinityProperties::counts)
                .toList();
    }

    private static ProductId product(int item) {
        return ProductId.of("p" + item);
    }

    private static AffinityCounts counts(AffinityRule rule) {
        return new AffinityCounts(
                item(rule.from()),
                item(rule.to()),
                rule.both(),
                rule.ownersOfFrom(),
                rule.ownersOfTo(),
                rule.members());
    }

    private static int item(Offering offering) {
        return Integer.parseInt(offering.id().substring(1));
    }
}
