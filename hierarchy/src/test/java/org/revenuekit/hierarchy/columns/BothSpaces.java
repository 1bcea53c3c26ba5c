package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.whitespace.AffinityAnalysis;
import org.revenuekit.hierarchy.whitespace.AffinityPolicy;
import org.revenuekit.hierarchy.whitespace.CellState;
import org.revenuekit.hierarchy.whitespace.Gap;
import org.revenuekit.hierarchy.whitespace.MemberGrain;
import org.revenuekit.hierarchy.whitespace.OwnershipRule;
import org.revenuekit.hierarchy.whitespace.PotentialBasis;
import org.revenuekit.hierarchy.whitespace.PotentialSum;
import org.revenuekit.hierarchy.whitespace.StateCounts;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceAnalysis;
import org.revenuekit.hierarchy.whitespace.WhiteSpaceFacts;
import org.revenuekit.hierarchy.whitespace.WhiteSpacePolicy;

/** The same holdings at both entrances, and cell by cell. Ids may repeat, and holdings may be of ids not known. */
final class BothSpaces {
    private static final AsOf MARCH_END =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));

    /** A row of the table of accounts. */
    record Row(String id, @Nullable String parent, long weight) {}

    /** A product of the catalogue. */
    record Sold(String id, long price) {}

    /** A holding. */
    record Holding(String holder, String product) {}

    private final List<Row> given;
    private final List<Sold> sold;
    private final List<Holding> holdings;
    private final List<String> ids;
    private final List<String> productIds;
    private final int[] rows;
    private final int[] products;
    private final ColumnHierarchy hierarchy;
    private final ColumnCatalogue catalogue;

    BothSpaces(List<Row> given, List<Sold> sold, List<Holding> holdings) {
        this.given = given;
        this.sold = sold;
        this.holdings = holdings;
        this.ids = given.stream().map(Row::id).toList();
        this.productIds = sold.stream().map(Sold::id).toList();
        this.rows = firsts(ids);
        this.products = firsts(productIds);
        @Nullable String[] parents = new @Nullable String[given.size()];
        Arrays.setAll(parents, row -> given.get(row).parent());
        this.hierarchy = ColumnResolution.standard().resolve(ids.toArray(String[]::new), parents);
        this.catalogue = ColumnCatalogue.of(
                productIds.toArray(String[]::new),
                sold.stream().mapToLong(Sold::price).toArray());
    }

    private static int[] firsts(List<String> ids) {
        return IntStream.range(0, ids.size())
                .filter(i -> ids.indexOf(ids.get(i)) == i)
                .toArray();
    }

    /** By ids, by numbers and ids, and by numbers. */
    ImmutableList<ColumnWhiteSpace> columns() {
        String[] holders = holdings.stream().map(Holding::holder).toArray(String[]::new);
        String[] held = holdings.stream().map(Holding::product).toArray(String[]::new);
        int[] holderRows = Arrays.stream(holders).mapToInt(ids::indexOf).toArray();
        int[] heldNumbers = Arrays.stream(held).mapToInt(productIds::indexOf).toArray();
        return ImmutableList.of(
                hierarchy.whiteSpace(catalogue, ids.toArray(String[]::new), holders, held),
                hierarchy.whiteSpace(catalogue, holderRows, held),
                hierarchy.whiteSpace(catalogue, holderRows, heldNumbers));
    }

    ImmutableList<ColumnWhiteSpace> weighted() {
        long[] weights = given.stream().mapToLong(Row::weight).toArray();
        return columns().stream().map(space -> space.weighted(weights)).collect(ImmutableList.toImmutableList());
    }

    private boolean owns(int row, int product) {
        return holdings.contains(new Holding(ids.get(row), productIds.get(product)));
    }

    private ColumnCells cells(int[] ofRows, int[] ofProducts, boolean weighted) {
        long owned = 0;
        long white = 0;
        long value = 0;
        for (int row : ofRows) {
            for (int product : ofProducts) {
                owned += owns(row, product) ? 1 : 0;
                white += owns(row, product) ? 0 : 1;
                value += owns(row, product) ? 0 : value(row, product, weighted);
            }
        }
        return new ColumnCells(owned, white, value);
    }

    private long value(int row, int product, boolean weighted) {
        return sold.get(product).price() * (weighted ? given.get(row).weight() : 1);
    }

    private List<ColumnGap> gaps(int[] ofRows, boolean weighted) {
        List<ColumnGap> gaps = new ArrayList<>();
        for (int row : ofRows) {
            for (int product : products) {
                if (!owns(row, product)) {
                    gaps.add(new ColumnGap(row, product, value(row, product, weighted)));
                }
            }
        }
        gaps.sort(Comparator.comparing(ColumnGap::value)
                .reversed()
                .thenComparing(ColumnGap::row)
                .thenComparing(ColumnGap::product));
        return gaps;
    }

    /** Whatever is summed, it is the sum of cells. */
    void agreeCellByCell(ColumnWhiteSpace space, boolean weighted) {
        assertEquals(cells(rows, products, weighted), space.total());
        for (int row : rows) {
            int at = row;
            assertEquals(cells(new int[] {row}, products, weighted), space.of(row));
            assertEquals(space.of(row).white(), space.white()[row]);
            assertEquals(space.of(row).value(), space.values()[row]);
            assertArrayEquals(
                    Arrays.stream(products).filter(product -> owns(at, product)).toArray(), space.productsOf(row));
            assertArrayEquals(
                    Arrays.stream(products)
                            .filter(product -> !owns(at, product))
                            .toArray(),
                    space.gapsOf(row));
            for (int product : products) {
                assertEquals(owns(row, product), space.owns(row, product));
            }
        }
        for (int product : products) {
            assertEquals(cells(rows, new int[] {product}, weighted), space.ofProduct(product));
        }
        for (ColumnFamily family : hierarchy.families()) {
            ColumnFamilyCells expected = new ColumnFamilyCells(
                    family,
                    cells(family.rows(), products, weighted),
                    gaps(family.rows(), weighted).stream()
                            .filter(gap -> Arrays.stream(family.rows()).anyMatch(row -> owns(row, gap.product())))
                            .count());
            assertEquals(expected, space.of(family));
            assertEquals(1, space.families().stream().filter(expected::equals).count());
        }
        assertEquals(hierarchy.familyCount(), space.families().size());
    }

    /** However few are asked for, they are the first of all. */
    void agreeOnGaps(ColumnWhiteSpace space, int most, boolean weighted) {
        List<ColumnGap> all = gaps(rows, weighted);
        assertEquals(all.subList(0, Math.min(most, all.size())), space.largestGaps(most));
        for (ColumnFamily family : hierarchy.families()) {
            List<ColumnGap> ofFamily = gaps(family.rows(), weighted);
            assertEquals(ofFamily.subList(0, Math.min(most, ofFamily.size())), space.largestGaps(family, most));
        }
    }

    private static MoneyFraction usd(long cents) {
        return MoneyFraction.of(Money.ofMinor(CurrencyUnit.USD, cents));
    }

    /** What value objects answer of the same. */
    WhiteSpace objects(boolean weighted) {
        return objects(weighted, MemberGrain.ACCOUNT);
    }

    private WhiteSpace objects(boolean weighted, MemberGrain grain) {
        Accounts accounts =
                Accounts.of(ids.stream().map(id -> Account.of(AccountId.of(id))).toList());
        List<ParentLink> links = new ArrayList<>();
        ImmutableMap.Builder<AccountId, Long> seats = ImmutableMap.builder();
        for (int row : rows) {
            AccountId id = AccountId.of(ids.get(row));
            String parent = given.get(row).parent();
            if (parent != null && !parent.isEmpty()) {
                links.add(ParentLink.of(id, AccountId.of(parent)));
            }
            seats.put(id, given.get(row).weight());
        }
        Hierarchy objects = HierarchyResolution.of(HierarchyView.standard()).resolve(accounts, links, MARCH_END);
        Catalogue all = Catalogue.of(sold.stream()
                .map(one -> Product.builder()
                        .id(ProductId.of(one.id()))
                        .listPrice(usd(one.price()))
                        .build())
                .toList());
        Assets assets = Assets.of(IntStream.range(0, holdings.size())
                .mapToObj(i -> Asset.of(
                        AssetId.of("asset " + i),
                        AccountId.of(holdings.get(i).holder()),
                        ProductId.of(holdings.get(i).product())))
                .toList());
        WhiteSpacePolicy policy = WhiteSpacePolicy.builder()
                .ref(DefinitionRef.of("held", 1))
                .currency(CurrencyUnit.USD)
                .ownership(OwnershipRule.ACTIVE)
                .memberGrain(grain)
                .basis(weighted ? PotentialBasis.LIST_PRICE_PER_SEAT : PotentialBasis.LIST_PRICE)
                .build();
        WhiteSpaceFacts facts = WhiteSpaceFacts.builder()
                .catalogue(all)
                .assets(assets)
                .seats(seats.buildOrThrow())
                .build();
        return WhiteSpaceAnalysis.of(policy).survey(objects, facts, MARCH_END);
    }

    /** What value objects answer, columns do. */
    void agreeWithObjects(ColumnWhiteSpace space, WhiteSpace objects) {
        assertEquals(objects.assetCount(), space.holdingCount());
        assertEquals(cells(objects.counts(), objects.potential().total()), space.total());
        for (int row : rows) {
            AccountId id = AccountId.of(ids.get(row));
            assertEquals(cells(objects.counts(id), objects.potential().of(id)), space.of(row));
            for (int product : products) {
                assertEquals(
                        objects.of(id, ProductId.of(productIds.get(product))) == CellState.OWNED,
                        space.owns(row, product));
            }
        }
        for (int product : products) {
            Offering offering = Offering.of(ProductId.of(productIds.get(product)));
            assertEquals(cells(objects.counts(offering), objects.potential().of(offering)), space.ofProduct(product));
        }
        for (Family family : objects.hierarchy().families()) {
            ColumnFamily same =
                    hierarchy.familyOf(ids.indexOf(family.members().get(0).value()));
            assertEquals(
                    cells(objects.counts(family), objects.potential().of(family)),
                    space.of(same).cells());
            assertEquals(
                    objects.gaps().of(family).stream()
                            .filter(gap -> !gap.sisters().isEmpty())
                            .count(),
                    space.of(same).heldBySisters());
        }
    }

    private static ColumnCells cells(StateCounts counts, PotentialSum potential) {
        assertEquals(0, potential.unvalued());
        return new ColumnCells(
                counts.of(CellState.OWNED),
                counts.white(),
                cents(potential.value().mid()));
    }

    private static long cents(MoneyFraction value) {
        return value.amount().multiply(BigDecimal.valueOf(100)).longValueExact();
    }

    /** In the order of rows and products where these stand in the order of their ids. */
    void agreeOnGapsWithObjects(ColumnWhiteSpace space, WhiteSpace objects, int most) {
        List<ColumnGap> expected =
                objects.gaps().firstByPotential(most).stream().map(this::gap).toList();
        assertEquals(expected, space.largestGaps(most));
    }

    /** In the order of products where these stand in the order of their ids. */
    void agreeOnPairsWithObjects(ColumnWhiteSpace space, int minimumSupport) {
        assertEquals(pairs(objects(false), minimumSupport), space.affinity().topByLift(99, minimumSupport));
        assertEquals(
                pairs(objects(false, MemberGrain.FAMILY), minimumSupport),
                space.familyAffinity().topByLift(99, minimumSupport));
    }

    private List<ColumnPair> pairs(WhiteSpace objects, int minimumSupport) {
        AffinityPolicy policy = AffinityPolicy.builder()
                .ref(DefinitionRef.of("pairs", 1))
                .minimumSupport(minimumSupport)
                .build();
        return AffinityAnalysis.of(policy).mine(objects).rules().stream()
                .map(rule -> new ColumnPair(
                        productIds.indexOf(rule.from().toString()),
                        productIds.indexOf(rule.to().toString()),
                        rule.both(),
                        rule.ownersOfFrom(),
                        rule.ownersOfTo(),
                        rule.members()))
                .filter(pair -> pair.one() < pair.other())
                .toList();
    }

    private ColumnGap gap(Gap gap) {
        return new ColumnGap(
                ids.indexOf(gap.member().value()),
                productIds.indexOf(gap.offering().toString()),
                cents(gap.potential().orElseThrow().mid()));
    }
}
