package org.revenuekit.hierarchy.whitespace;

import static org.revenuekit.hierarchy.whitespace.Market.AS_OF;
import static org.revenuekit.hierarchy.whitespace.Market.USD;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;

/** Law 50 in a program of its own, so that it can be given a small heap: prints what it finds. */
final class SparseMatrix {
    private SparseMatrix() {}

    /** Takes how many members, products and assets there are. */
    public static void main(String[] sizes) {
        int members = Integer.parseInt(sizes[0]);
        int products = Integer.parseInt(sizes[1]);
        WhiteSpace space = survey(members, products, Integer.parseInt(sizes[2]));
        System.out.println(space);
        List<Gap> best = space.gaps().firstByPotential(100);
        System.out.println(best.get(0) + " " + best.get(0).potential().orElseThrow());
        System.out.println(best.get(99) + " " + best.get(99).potential().orElseThrow());
        System.out.println(space.potential().total());
    }

    /** Each asset another cell, those of a member side by side; product p costs p dollars. */
    private static WhiteSpace survey(int members, int products, int assets) {
        List<AccountId> accounts =
                IntStream.range(0, members).mapToObj(i -> AccountId.of("a" + i)).toList();
        List<ProductId> offered = IntStream.range(0, products)
                .mapToObj(i -> ProductId.of("p" + i))
                .toList();
        Hierarchy hierarchy = HierarchyResolution.of(HierarchyView.standard())
                .resolve(Accounts.of(accounts.stream().map(Account::of).toList()), List.of(), AS_OF);
        List<Asset> held = IntStream.range(0, assets)
                .mapToObj(i -> Asset.of(
                        AssetId.of("s" + i),
                        accounts.get(i % members),
                        offered.get((i % members + i / members) % products)))
                .toList();
        Catalogue catalogue = Catalogue.of(IntStream.range(0, products)
                .mapToObj(i -> Product.builder()
                        .id(offered.get(i))
                        .listPrice(MoneyFraction.of(USD, BigDecimal.valueOf(i)))
                        .build())
                .toList());
        return WhiteSpaceAnalysis.of(WhiteSpacePolicy.standard(USD).withOwnership(OwnershipRule.ACTIVE))
                .survey(
                        hierarchy,
                        WhiteSpaceFacts.builder()
                                .catalogue(catalogue)
                                .assets(Assets.of(held))
                                .build(),
                        AS_OF);
    }
}
