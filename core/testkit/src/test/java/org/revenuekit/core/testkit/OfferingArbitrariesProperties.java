package org.revenuekit.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.assertComes;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.many;
import static org.revenuekit.core.testkit.CoreArbitrariesProperties.simplest;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.time.Span;

/** The part of the kit about what is sold and what customers have. */
class OfferingArbitrariesProperties {
    private static final ProductId P1 = ProductId.of("P1");
    private static final Arbitrary<ProductId> EIGHT = CoreArbitraries.productIds(8);
    private static final Set<ProductId> ONE_TO_EIGHT = Stream.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8")
            .map(ProductId::of)
            .collect(Collectors.toSet());

    @Example
    void idsSeldomRepeatAndGroupsRepeatOften() {
        assertTrue(new TreeSet<>(many(CoreArbitraries.assetIds())).size() > 1_000);
        assertEquals(AssetId.of("AS1"), simplest(CoreArbitraries.assetIds(), id -> true));
        assertEquals(ONE_TO_EIGHT, Set.copyOf(many(EIGHT)));

        List<ProductLine> lines = many(CoreArbitraries.productLines());
        assertTrue(new TreeSet<>(lines).size() < 500);
        assertComes(
                lines,
                line -> line.equals(ProductLine.of("L3")),
                line -> line.value().codePoints().anyMatch(c -> c > 0xffff));
        assertTrue(new TreeSet<>(many(CoreArbitraries.productCategories())).size() < 500);
        assertEquals(ProductCategory.of("C1"), simplest(CoreArbitraries.productCategories(), category -> true));
    }

    @Example
    void productsAreOfEveryKind() {
        assertComes(
                many(CoreArbitraries.products()),
                product -> product.listPrice().isEmpty(),
                product -> product.listPrice().isPresent(),
                product -> product.line().isPresent() && product.category().isEmpty(),
                product -> product.line().isEmpty() && product.category().isPresent(),
                Product::isRetired,
                product -> !product.isRetired() && product.sold().equals(Span.always()),
                product -> product.sold().isEmpty(),
                product -> product.sold().to().isPresent() && !product.sold().isEmpty(),
                product -> product.substitutes().size() == 2,
                product -> product.prerequisites().size() == 2,
                product -> product.substitutes().isEmpty()
                        && product.prerequisites().isEmpty());
    }

    @Example
    void productsAreNarrowedAsAsked() {
        List<Product> products =
                many(CoreArbitraries.products().in(CurrencyUnit.USD).among(EIGHT));

        assertEquals(
                Set.of(CurrencyUnit.USD),
                products.stream()
                        .flatMap(product -> product.listPrice().stream())
                        .map(MoneyFraction::currency)
                        .collect(Collectors.toSet()));
        assertEquals(ONE_TO_EIGHT, products.stream().map(Product::id).collect(Collectors.toSet()));
        assertEquals(
                ONE_TO_EIGHT,
                products.stream()
                        .flatMap(product -> product.substitutes().stream())
                        .collect(Collectors.toSet()));
        assertEquals(
                ONE_TO_EIGHT,
                products.stream()
                        .flatMap(product -> product.prerequisites().stream())
                        .collect(Collectors.toSet()));
    }

    @Example
    void aProductShrinksToItsBareMinimum() {
        assertEquals(Product.builder().id(P1).build(), simplest(CoreArbitraries.products(), product -> true));
        assertEquals(
                Product.builder()
                        .id(P1)
                        .listPrice(MoneyFraction.parse("JPY 101"))
                        .build(),
                simplest(
                        CoreArbitraries.products(),
                        product -> product.listPrice()
                                .filter(price -> price.amount().compareTo(new BigDecimal(100)) > 0)
                                .isPresent()));
        assertEquals(
                Product.builder().id(P1).addPrerequisites(ProductId.of("P2")).build(),
                simplest(
                        CoreArbitraries.products(),
                        product -> !product.prerequisites().isEmpty()));
    }

    @Example
    void offeringsAreOfAllGrains() {
        assertEquals(
                EnumSet.allOf(OfferingGrain.class),
                many(CoreArbitraries.offerings()).stream().map(Offering::grain).collect(Collectors.toSet()));
        assertEquals(Offering.of(P1), simplest(CoreArbitraries.offerings(), offering -> true));
    }

    @Example
    void laddersHaveTwoToFourEditions() {
        List<EditionLadder> ladders = many(CoreArbitraries.editionLadders(CoreArbitraries.productIds(4)));

        assertEquals(
                Set.of(2, 3, 4),
                ladders.stream().map(ladder -> ladder.editions().size()).collect(Collectors.toSet()));
        assertEquals(
                2,
                simplest(CoreArbitraries.editionLadders(EIGHT), ladder -> true)
                        .editions()
                        .size());
    }

    @Example
    void cataloguesHaveEveryFaultAndNone() {
        List<Catalogue> catalogues = many(CoreArbitraries.catalogues());

        assertComes(
                catalogues,
                catalogue ->
                        !catalogue.findings().of(CoreFinding.DUPLICATE_PRODUCT).isEmpty(),
                catalogue ->
                        !catalogue.findings().of(CoreFinding.UNKNOWN_PRODUCT).isEmpty(),
                catalogue ->
                        !catalogue.findings().of(CoreFinding.DUPLICATE_EDITION).isEmpty(),
                catalogue -> catalogue.size() > 1 && catalogue.findings().isEmpty(),
                catalogue -> catalogue.size() > 5,
                catalogue -> catalogue.size() == 0,
                OfferingArbitrariesProperties::hasLadder);
        assertEquals(
                0, simplest(CoreArbitraries.catalogues(), catalogue -> true).size());
        assertEquals(
                List.of(Product.builder().id(P1).build()),
                simplest(CoreArbitraries.catalogues(), catalogue -> catalogue.size() > 0)
                        .list());
    }

    private static boolean hasLadder(Catalogue catalogue) {
        return catalogue.list().stream()
                .anyMatch(product -> catalogue.ladderOf(product.id()).isPresent());
    }

    @Example
    void completeCataloguesHaveNoFault() {
        List<Catalogue> catalogues = many(
                CoreArbitraries.catalogues().complete().in(CurrencyUnit.JPY).among(CoreArbitraries.productIds(4)));

        for (Catalogue catalogue : catalogues) {
            assertTrue(catalogue.findings().isEmpty(), catalogue.findings().toString());
            for (Product product : catalogue.list()) {
                product.listPrice().ifPresent(price -> assertEquals(CurrencyUnit.JPY, price.currency()));
            }
        }
        assertComes(
                catalogues,
                catalogue -> catalogue.size() == 4,
                OfferingArbitrariesProperties::hasLadder,
                catalogue -> catalogue.list().stream()
                        .anyMatch(product -> !product.substitutes().isEmpty()),
                catalogue -> catalogue.list().stream()
                        .anyMatch(product -> !product.prerequisites().isEmpty()),
                catalogue -> catalogue.list().stream()
                                .flatMap(product -> catalogue.ladderOf(product.id()).stream())
                                .distinct()
                                .count()
                        == 2);
    }

    @Example
    void assetsAreOfEveryKind() {
        List<Asset> assets = many(CoreArbitraries.assets());

        assertComes(
                assets,
                asset -> asset.quantity().compareTo(BigDecimal.ONE) == 0,
                asset -> asset.quantity().scale() > 0,
                asset -> asset.active().equals(Span.always()),
                asset -> asset.active().isEmpty(),
                asset -> asset.active().to().isPresent() && !asset.active().isEmpty(),
                asset -> asset.deliveredOn().isEmpty(),
                asset -> asset.deliveredOn().isPresent(),
                asset -> asset.opportunity().isPresent(),
                asset -> asset.usefulUntil().isPresent(),
                asset -> asset.noticeBy().isPresent(),
                asset -> asset.renewsAutomatically(),
                asset -> asset.usefulUntil().isEmpty()
                        && asset.noticeBy().isEmpty()
                        && !asset.renewsAutomatically());
        assertEquals(
                EnumSet.allOf(LicenceScope.class),
                assets.stream().map(Asset::scope).collect(Collectors.toSet()));
        List<Asset> narrow =
                many(CoreArbitraries.assets().by(CoreArbitraries.accountIds(1)).ofProducts(EIGHT));
        assertTrue(narrow.stream().allMatch(asset -> asset.account().equals(AccountId.of("A1"))));
        assertEquals(ONE_TO_EIGHT, narrow.stream().map(Asset::product).collect(Collectors.toSet()));
        assertEquals(
                Asset.of(AssetId.of("AS1"), AccountId.of("A1"), P1), simplest(CoreArbitraries.assets(), asset -> true));
    }

    @Example
    void needsAndCompetitorsAreOfTheSourcesGiven() {
        List<Need> needs = many(CoreArbitraries.needs(CoreArbitraries.accountIds(1), EIGHT));
        List<CompetitorUse> uses = many(CoreArbitraries.competitorUses(CoreArbitraries.accountIds(1), EIGHT));

        assertTrue(needs.stream().allMatch(need -> need.account().equals(AccountId.of("A1"))));
        assertEquals(ONE_TO_EIGHT, needs.stream().map(Need::product).collect(Collectors.toSet()));
        assertTrue(uses.stream().allMatch(use -> use.account().equals(AccountId.of("A1"))));
        assertEquals(ONE_TO_EIGHT, uses.stream().map(CompetitorUse::product).collect(Collectors.toSet()));
        assertComes(
                uses,
                use -> use.during().equals(Span.always()),
                use -> use.during().isEmpty(),
                use -> use.during().from().isPresent());
        assertEquals(
                Need.of(AccountId.of("A1"), P1, CoreArbitraries.SIMPLEST_DATE, "a"),
                simplest(CoreArbitraries.needs(), need -> need.text().length() < 900));
        assertEquals(
                AccountId.of("A1"),
                simplest(CoreArbitraries.competitorUses(), use -> true).account());
    }

    @Example
    void opportunitiesAreAboutProductsWithAndWithoutAPrice() {
        List<Opportunity> opportunities = many(CoreArbitraries.opportunities().ofProducts(EIGHT));

        assertComes(
                opportunities,
                opportunity -> opportunity.unpricedProducts().size() == 2,
                opportunity -> opportunity.unpricedProducts().isEmpty(),
                opportunity -> opportunity.lines().stream()
                        .flatMap(line -> line.product().stream())
                        .anyMatch(opportunity.unpricedProducts()::contains));
        assertEquals(
                ONE_TO_EIGHT,
                opportunities.stream()
                        .flatMap(opportunity -> opportunity.products().stream())
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(Optional.of(P1), Optional.empty()),
                many(CoreArbitraries.opportunityLines().ofProducts(CoreArbitraries.productIds(1))).stream()
                        .map(OpportunityLine::product)
                        .collect(Collectors.toSet()));
    }

    @Example
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "productIds",
                assertThrows(
                                NullPointerException.class,
                                () -> CoreArbitraries.products().among(null))
                        .getMessage());
        assertEquals(
                "productIds",
                assertThrows(
                                NullPointerException.class,
                                () -> CoreArbitraries.catalogues().among(null))
                        .getMessage());
        assertEquals(
                "ids",
                assertThrows(
                                NullPointerException.class,
                                () -> CoreArbitraries.assets().by(null))
                        .getMessage());
        assertEquals(
                "currency",
                assertThrows(
                                NullPointerException.class,
                                () -> CoreArbitraries.catalogues().in(null))
                        .getMessage());
    }
}
