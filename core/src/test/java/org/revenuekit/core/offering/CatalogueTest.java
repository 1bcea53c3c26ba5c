package org.revenuekit.core.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;

class CatalogueTest {
    private static final ProductId BASIC = ProductId.of("basic");
    private static final ProductId PLUS = ProductId.of("plus");
    private static final ProductId MAX = ProductId.of("max");
    private static final ProductLine SUITE = ProductLine.of("suite");
    private static final ProductCategory SOFTWARE = ProductCategory.of("software");

    private static Product product(ProductId id) {
        return Product.builder().id(id).build();
    }

    private static Finding unknown(ProductId namedBy, String product) {
        return Finding.of(CoreFinding.UNKNOWN_PRODUCT, Subject.of(namedBy), "product", product);
    }

    @Test
    void theExampleOfThePackage() {
        Product basic = Product.builder()
                .id(ProductId.of("crm-basic"))
                .line(ProductLine.of("CRM"))
                .listPrice(MoneyFraction.parse("JPY 12000"))
                .build();
        Product plus = Product.builder()
                .id(ProductId.of("crm-plus"))
                .line(ProductLine.of("CRM"))
                .build();
        Catalogue catalogue =
                Catalogue.of(List.of(basic, plus), List.of(EditionLadder.of("CRM editions", basic.id(), plus.id())));

        assertEquals(
                List.of(plus.id()), catalogue.ladderOf(basic.id()).orElseThrow().above(basic.id()));
        assertEquals(
                ImmutableListMultimap.of(
                        Offering.of(ProductLine.of("CRM")), basic, Offering.of(ProductLine.of("CRM")), plus),
                catalogue.offerings(OfferingGrain.PRODUCT_LINE));
    }

    @Test
    void aProductStandsOnTheFirstLadderThatNamesIt() {
        EditionLadder first = EditionLadder.of("first", BASIC, PLUS);
        EditionLadder second = EditionLadder.of("second", PLUS, MAX);
        Catalogue catalogue = Catalogue.of(
                List.of(product(BASIC), product(PLUS), product(MAX), product(ProductId.of("other"))),
                List.of(first, second));

        assertEquals(Optional.of(first), catalogue.ladderOf(BASIC));
        assertEquals(Optional.of(first), catalogue.ladderOf(PLUS));
        assertEquals(Optional.of(second), catalogue.ladderOf(MAX));
        assertEquals(Optional.empty(), catalogue.ladderOf(ProductId.of("other")));
        assertEquals(Optional.empty(), catalogue.ladderOf(ProductId.of("never given")));
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_EDITION, Subject.of(PLUS), "ladder", "second"))),
                catalogue.findings());
        assertEquals(Optional.empty(), Catalogue.of(List.of(product(BASIC))).ladderOf(BASIC));
    }

    @Test
    void whatIsNamedButNotGivenIsReportedWhereverItIsNamed() {
        ProductId gone = ProductId.of("gone");
        Product basic = product(BASIC).withSubstitutes(gone, PLUS).withPrerequisites(PLUS, gone);
        Catalogue catalogue = Catalogue.of(
                List.of(basic, product(PLUS), product(BASIC)),
                List.of(EditionLadder.of("ladder", BASIC, gone), EditionLadder.of("other", PLUS, gone)));

        assertEquals(
                Findings.of(List.of(
                        Finding.of(CoreFinding.DUPLICATE_PRODUCT, Subject.of(BASIC), "given", "2"),
                        unknown(BASIC, "gone"),
                        unknown(BASIC, "gone"),
                        unknown(gone, "gone"),
                        unknown(gone, "gone"),
                        Finding.of(CoreFinding.DUPLICATE_EDITION, Subject.of(gone), "ladder", "other"))),
                catalogue.findings());
        assertEquals("ladder", catalogue.ladderOf(gone).orElseThrow().name());
        assertEquals(
                Findings.none(),
                Catalogue.of(
                                List.of(
                                        product(BASIC).withSubstitutes(PLUS),
                                        product(PLUS).withPrerequisites(BASIC)),
                                List.of(EditionLadder.of("ladder", BASIC, PLUS)))
                        .findings());
    }

    @Test
    void offersWhatItHasAtEveryGrain() {
        Product basic = product(BASIC).withLine(SUITE).withCategory(SOFTWARE);
        Product loner = product(ProductId.of("loner"));
        Product max = product(MAX).withLine(SUITE);
        Catalogue catalogue = Catalogue.of(List.of(basic, loner, max));

        assertEquals(
                List.of(Offering.of(BASIC), Offering.of(loner.id()), Offering.of(MAX)),
                catalogue.offerings(OfferingGrain.PRODUCT).keySet().asList());
        assertEquals(
                ImmutableList.of(loner),
                catalogue.offerings(OfferingGrain.PRODUCT).get(Offering.of(loner.id())));
        assertEquals(
                ImmutableListMultimap.of(Offering.of(SUITE), basic, Offering.of(SUITE), max),
                catalogue.offerings(OfferingGrain.PRODUCT_LINE));
        assertEquals(
                ImmutableListMultimap.of(Offering.of(SOFTWARE), basic), catalogue.offerings(OfferingGrain.CATEGORY));
        assertEquals(ImmutableListMultimap.of(), Catalogue.of(List.of()).offerings(OfferingGrain.PRODUCT));
    }

    @Test
    void offeringsStandInTheOrderOfTheProducts() {
        ProductLine a = ProductLine.of("a");
        ProductLine b = ProductLine.of("b");
        Catalogue catalogue = Catalogue.of(List.of(
                product(PLUS).withLine(b),
                product(MAX).withLine(a),
                product(BASIC).withLine(b)));

        assertEquals(
                List.of(Offering.of(b), Offering.of(a)),
                catalogue.offerings(OfferingGrain.PRODUCT_LINE).keySet().asList());
        assertEquals(
                List.of(PLUS, BASIC),
                catalogue.offerings(OfferingGrain.PRODUCT_LINE).get(Offering.of(b)).stream()
                        .map(Product::id)
                        .toList());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("given", () -> Catalogue.of(null));
        assertNames("given", () -> Catalogue.of(null, List.of()));
        assertNames("ladders", () -> Catalogue.of(List.of(), null));
        assertNames(
                "ladders must not contain null", () -> Catalogue.of(List.of(), Arrays.asList((EditionLadder) null)));
        assertNames("id", () -> Catalogue.of(List.of()).ladderOf(null));
        assertNames("grain", () -> Catalogue.of(List.of()).offerings(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
