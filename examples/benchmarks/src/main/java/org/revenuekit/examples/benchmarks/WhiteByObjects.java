package org.revenuekit.examples.benchmarks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** The library's value objects, through its public API: accounts, assets and a catalogue of products. */
final class WhiteByObjects {
    private static final WhiteSpaceAnalysis ANALYSIS = WhiteSpaceAnalysis.of(WhiteSpacePolicy.builder()
            .ref(DefinitionRef.of("held", 1))
            .currency(Companies.USD)
            .ownership(OwnershipRule.ACTIVE)
            .basis(PotentialBasis.LIST_PRICE_PER_SEAT)
            .build());

    private final Market market;
    private final Hierarchy hierarchy;
    private final WhiteSpaceFacts facts;
    private final AsOf asOf;
    private final Map<AccountId, Integer> rows = new HashMap<>();
    private final Map<ProductId, Integer> products = new HashMap<>();

    WhiteByObjects(Companies companies, Market market) {
        this.market = market;
        this.asOf = companies.asOf();
        this.hierarchy = HierarchyResolution.of(HierarchyView.standard())
                .resolve(Accounts.of(companies.accounts()), companies.links(), asOf);
        for (int row = 0; row < market.rows(); row++) {
            rows.put(companies.accounts().get(row).id(), row);
        }
        for (int product = 0; product < Market.PRODUCTS; product++) {
            products.put(ProductId.of(market.productIds()[product]), product);
        }
        String[] holders = market.holderTexts();
        String[] held = market.productTexts();
        List<Asset> assets = IntStream.range(0, holders.length)
                .mapToObj(i -> Asset.of(AssetId.of("asset " + i), AccountId.of(holders[i]), ProductId.of(held[i])))
                .toList();
        this.facts = WhiteSpaceFacts.builder()
                .catalogue(catalogue())
                .assets(Assets.of(assets))
                .seats(rows.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> market.seats()[entry.getValue()])))
                .build();
    }

    private Catalogue catalogue() {
        return Catalogue.of(IntStream.range(0, Market.PRODUCTS)
                .mapToObj(product -> Product.builder()
                        .id(ProductId.of(market.productIds()[product]))
                        .listPrice(MoneyFraction.of(Money.ofMinor(Companies.USD, market.prices()[product])))
                        .build())
                .toList());
    }

    WhiteSpace survey() {
        return ANALYSIS.survey(hierarchy, facts, asOf);
    }

    /** Without sisters, which value objects tell of each gap. */
    WhiteAnswer answer(WhiteSpace space) {
        WhiteAnswer.Tally tally = new WhiteAnswer.Tally();
        for (Family family : hierarchy.families()) {
            int number = market.families()[row(family.members().get(0))];
            long value = cents(space.potential().of(family).value().mid());
            tally.family(number, space.counts(family).white(), value, 0);
        }
        for (Gap gap : space.gaps().firstByPotential(WhiteAnswer.TOP)) {
            int product = products.getOrDefault(ProductId.of(gap.offering().toString()), -1);
            tally.gap(
                    row(gap.member()),
                    product,
                    cents(gap.potential().orElseThrow().mid()));
        }
        return tally.answer();
    }

    private int row(AccountId account) {
        return rows.getOrDefault(account, -1);
    }

    private static long cents(MoneyFraction value) {
        return value.amount().multiply(BigDecimal.valueOf(100)).longValueExact();
    }
}
