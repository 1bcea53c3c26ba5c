package org.revenuekit.hierarchy.whitespace;

import static org.revenuekit.hierarchy.whitespace.Market.AS_OF;
import static org.revenuekit.hierarchy.whitespace.Market.DAY;
import static org.revenuekit.hierarchy.whitespace.Market.USD;
import static org.revenuekit.hierarchy.whitespace.Market.usd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;

/** Accounts, products and facts, gathered one by one, to be asked about as of {@link Market#DAY}. */
final class Stall {
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<ParentLink> links = new ArrayList<>();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final List<EditionLadder> ladders = new ArrayList<>();
    private final List<Opportunity> opportunities = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private UnaryOperator<WhiteSpaceFacts.Builder> others = facts -> facts;

    static AccountId id(String account) {
        return AccountId.of(account);
    }

    static ProductId product(String product) {
        return ProductId.of(product);
    }

    static Offering offering(String product) {
        return Offering.of(product(product));
    }

    static WhiteSpacePolicy won() {
        return WhiteSpacePolicy.standard(USD);
    }

    static WhiteSpacePolicy active() {
        return won().withOwnership(OwnershipRule.ACTIVE);
    }

    /** Accounts by id; {@code child>parent} gives one a parent. */
    Stall accounts(String... all) {
        for (String one : all) {
            int at = one.indexOf('>');
            String child = at < 0 ? one : one.substring(0, at);
            accounts.put(child, Account.of(id(child)));
            if (at >= 0) {
                links.add(ParentLink.of(id(child), id(one.substring(at + 1))));
            }
        }
        return this;
    }

    Stall link(String child, String parent) {
        links.add(ParentLink.of(id(child), id(parent)));
        return this;
    }

    Stall account(String account, UnaryOperator<Account> change) {
        accounts.compute(account, (one, known) -> change.apply(known == null ? Account.of(id(one)) : known));
        return this;
    }

    Stall branch(String branch, String office) {
        accounts.put(branch, Account.of(id(branch)));
        links.add(ParentLink.builder()
                .child(id(branch))
                .parent(id(office))
                .kind(LinkKind.BRANCH_OF)
                .build());
        return this;
    }

    /** Products of 100 dollars each. */
    Stall products(String... all) {
        Stream.of(all).forEach(one -> product(one, product -> product));
        return this;
    }

    Stall product(String product, UnaryOperator<Product> change) {
        products.put(
                product,
                change.apply(Product.builder()
                        .id(product(product))
                        .listPrice(usd("100"))
                        .build()));
        return this;
    }

    Stall ladder(String... editions) {
        ladders.add(EditionLadder.of(
                "ladder " + ladders.size(),
                Stream.of(editions).map(Stall::product).toArray(ProductId[]::new)));
        return this;
    }

    /**
     * One of a product, sold and paid with 90 dollars on the day asked about; the opportunities are o1, o2 and so on.
     */
    Stall won(String account, String product) {
        return opportunity(sale(account, product));
    }

    Stall open(String account, String product) {
        return opportunity(sale(account, product).outcome(Outcome.OPEN));
    }

    Opportunity.Builder sale(String account, String product) {
        return Opportunity.builder()
                .id(OpportunityId.of("o" + (opportunities.size() + 1)))
                .account(id(account))
                .outcome(Outcome.WON)
                .createdOn(DAY)
                .closedOn(DAY)
                .addLines(line(product, "90", 1));
    }

    static OpportunityLine line(String product, String price, int quantity) {
        return OpportunityLine.builder()
                .product(product(product))
                .unitPrice(usd(price), BigDecimal.valueOf(quantity))
                .build();
    }

    Stall opportunity(Opportunity.Builder opportunity) {
        opportunities.add(opportunity.build());
        return this;
    }

    /** An asset that is active at any time; the assets are s1, s2 and so on. */
    Stall asset(String account, String product) {
        return asset(account, product, asset -> asset);
    }

    Stall asset(String account, String product, UnaryOperator<Asset> change) {
        assets.add(change.apply(Asset.of(AssetId.of("s" + (assets.size() + 1)), id(account), product(product))));
        return this;
    }

    Stall facts(UnaryOperator<WhiteSpaceFacts.Builder> more) {
        UnaryOperator<WhiteSpaceFacts.Builder> before = others;
        others = facts -> more.apply(before.apply(facts));
        return this;
    }

    Hierarchy hierarchy() {
        return HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts.values()), links, AS_OF);
    }

    WhiteSpaceFacts facts() {
        return others.apply(WhiteSpaceFacts.builder()
                        .catalogue(Catalogue.of(products.values(), ladders))
                        .opportunities(Opportunities.of(TaxBasis.UNSTATED, opportunities))
                        .assets(Assets.of(assets)))
                .build();
    }

    WhiteSpace survey(WhiteSpacePolicy policy) {
        return survey(WhiteSpaceAnalysis.of(policy));
    }

    WhiteSpace survey(WhiteSpaceAnalysis analysis) {
        return analysis.survey(hierarchy(), facts(), AS_OF);
    }

    /** A cell of products as it explains itself, with what gives way. */
    static String cell(WhiteSpace space, String account, String product) {
        Cell cell = space.cell(id(account), offering(product));
        return cell.state() + " " + cell.because() + (cell.also().isEmpty() ? "" : " also " + cell.also());
    }

    static List<String> findings(WhiteSpace space) {
        return space.findings().stream().map(Finding::toString).toList();
    }
}
