package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.Streams;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;

/** Short words for what white-space tests need. Everything happens in 2025, and everything costs dollars. */
final class Shop {
    static final AsOf YEAR_END = at(LocalDate.of(2025, 12, 31));
    static final WhiteSpacePolicy STANDARD = WhiteSpacePolicy.standard(CurrencyUnit.USD);

    private Shop() {}

    static AsOf at(LocalDate date) {
        return BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY).endOf(date);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    static AccountId id(String id) {
        return AccountId.of(id);
    }

    static ProductId product(String id) {
        return ProductId.of(id);
    }

    static MoneyFraction usd(String amount) {
        return MoneyFraction.of(CurrencyUnit.USD, new BigDecimal(amount));
    }

    /** Accounts, each as {@code id} or {@code id>parent}. */
    static Hierarchy companies(String... companies) {
        List<String[]> parts = Arrays.stream(companies)
                .map(text -> text.contains(">")
                        ? new String[] {text.substring(0, text.indexOf('>')), text.substring(text.indexOf('>') + 1)}
                        : new String[] {text})
                .toList();
        return HierarchyResolution.of(HierarchyView.standard())
                .resolve(
                        Accounts.of(parts.stream()
                                .map(part -> Account.of(id(part[0])))
                                .toList()),
                        parts.stream()
                                .filter(part -> part.length > 1)
                                .map(part -> ParentLink.of(id(part[0]), id(part[1])))
                                .toList(),
                        YEAR_END);
    }

    /** Products of the list price 100. */
    static Catalogue products(String... ids) {
        return Catalogue.of(Stream.of(ids)
                .map(id ->
                        Product.builder().id(product(id)).listPrice(usd("100")).build())
                .toList());
    }

    /** An opportunity about one of a product, created on 10 January and closed on 10 February. */
    static Opportunity opportunity(String id, String account, Outcome outcome, String product) {
        return Opportunity.builder()
                .id(OpportunityId.of(id))
                .account(id(account))
                .outcome(outcome)
                .createdOn(day(1, 10))
                .closedOn(day(2, 10))
                .addLines(OpportunityLine.builder()
                        .product(product(product))
                        .unitPrice(usd("90"), BigDecimal.ONE)
                        .build())
                .build();
    }

    static Opportunity won(String id, String account, String product) {
        return opportunity(id, account, Outcome.WON, product);
    }

    static Opportunities all(Opportunity... opportunities) {
        return Opportunities.of(TaxBasis.UNSTATED, List.of(opportunities));
    }

    static WhiteSpace survey(Hierarchy hierarchy, Catalogue catalogue, AsOf asOf, Opportunity... opportunities) {
        return WhiteSpaceAnalysis.of(STANDARD)
                .survey(hierarchy, WhiteSpaceFacts.of(catalogue, all(opportunities)), asOf);
    }

    static List<String> texts(Iterable<?> things) {
        return Streams.stream(things).map(Object::toString).toList();
    }
}
