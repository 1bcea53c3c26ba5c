package org.revenuekit.core.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

class ProductTest {
    private static final ProductId ID = ProductId.of("P1");
    private static final Product PRODUCT = Product.builder()
            .id(ID)
            .name("Suite")
            .listPrice(MoneyFraction.parse("JPY 1000"))
            .build();

    @Test
    void isLabelledByItsNameOrElseItsId() {
        assertEquals("Suite", PRODUCT.label());
        assertEquals("P1", Product.builder().id(ID).build().label());
        assertEquals(Optional.of(MoneyFraction.parse("JPY 1000")), PRODUCT.listPrice());
        assertNotEquals(PRODUCT, PRODUCT.withName("Suite 2"));
        assertEquals(PRODUCT, PRODUCT.withName("Suite 2").withName("Suite"));
    }

    @Test
    void aListPriceIsNotNegative() {
        assertEquals(
                Optional.of(MoneyFraction.parse("JPY 0")),
                PRODUCT.withListPrice(MoneyFraction.parse("JPY 0")).listPrice());
        assertEquals(
                "list price must be >= 0, was JPY -0.1 (product P1)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PRODUCT.withListPrice(MoneyFraction.parse("JPY -0.1")))
                        .getMessage());
        assertEquals(
                "list price must be >= 0, was JPY -1 (product \\u202e" + "x".repeat(79) + "...)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Product.builder()
                                        .id(ProductId.of("\u202e" + "x".repeat(1_000)))
                                        .listPrice(MoneyFraction.parse("JPY -1"))
                                        .build())
                        .getMessage());
    }

    @Test
    void aNameIsChecked() {
        assertEquals(
                "product name must not be blank",
                assertThrows(IllegalArgumentException.class, () -> PRODUCT.withName(""))
                        .getMessage());
    }

    @Test
    void belongsNowhereAndIsAlwaysSoldUnlessStatedOtherwise() {
        Product product = Product.builder().id(ID).build();

        assertEquals(Optional.empty(), product.line());
        assertEquals(Optional.empty(), product.category());
        assertEquals(Span.always(), product.sold());
        assertFalse(product.isRetired());
        assertEquals(ImmutableSet.of(), product.substitutes());
        assertEquals(ImmutableSet.of(), product.prerequisites());
    }

    @Test
    void keepsWhatIsKnownInTheOrderGiven() {
        Product product = Product.builder()
                .id(ID)
                .line(ProductLine.of("suite"))
                .category(ProductCategory.of("software"))
                .addSubstitutes(ProductId.of("z"), ProductId.of("a"))
                .addPrerequisites(ProductId.of("y"), ProductId.of("b"))
                .build();

        assertEquals(Optional.of(ProductLine.of("suite")), product.line());
        assertEquals(Optional.of(ProductCategory.of("software")), product.category());
        assertEquals("[z, a]", product.substitutes().toString());
        assertEquals("[y, b]", product.prerequisites().toString());
    }

    @Test
    void isSoldOnItsDaysUnlessItIsRetired() {
        AsOf day = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 3, 31));

        assertTrue(PRODUCT.isSoldAt(day));
        assertFalse(PRODUCT.withIsRetired(true).isSoldAt(day));
        assertTrue(PRODUCT.withSold(Span.until(LocalDate.of(2026, 4, 1))).isSoldAt(day));
        assertFalse(PRODUCT.withSold(Span.until(LocalDate.of(2026, 3, 31))).isSoldAt(day));
        assertTrue(PRODUCT.withSold(Span.from(LocalDate.of(2026, 3, 31))).isSoldAt(day));
        assertFalse(PRODUCT.withSold(Span.from(LocalDate.of(2026, 4, 1))).isSoldAt(day));
        assertFalse(PRODUCT.withSold(Span.from(LocalDate.of(2026, 3, 31)))
                .withIsRetired(true)
                .isSoldAt(day));
    }

    @Test
    void isNeitherItsOwnSubstituteNorItsOwnPrerequisite() {
        assertEquals(
                "substitutes must be other products (product P1)",
                assertThrows(IllegalArgumentException.class, () -> PRODUCT.withSubstitutes(ProductId.of("P2"), ID))
                        .getMessage());
        assertEquals(
                "prerequisites must be other products (product P1)",
                assertThrows(IllegalArgumentException.class, () -> PRODUCT.withPrerequisites(ID))
                        .getMessage());
        assertEquals(
                ImmutableSet.of(ProductId.of("P2")),
                PRODUCT.withSubstitutes(ProductId.of("P2"))
                        .withPrerequisites(ProductId.of("P2"))
                        .substitutes());
    }

    @Test
    void anIdIsMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> Product.builder().build())
                .getMessage());
        assertTrue(message.contains("[id]"), message);
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ImmutableProduct.class)
                .withPrefabValues(CurrencyUnit.class, CurrencyUnit.JPY, CurrencyUnit.USD)
                .withPrefabValues(MoneyFraction.class, MoneyFraction.parse("JPY 1"), MoneyFraction.parse("JPY 2"))
                .withPrefabValues(
                        ImmutableSet.class, ImmutableSet.of(ProductId.of("x")), ImmutableSet.of(ProductId.of("y")))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("P1", ID.toString());
        assertTrue(ID.compareTo(ProductId.of("P2")) < 0);
        assertTrue(ProductId.of("P2").compareTo(ID) > 0);
        assertEquals(
                "product id must not be empty",
                assertThrows(IllegalArgumentException.class, () -> ProductId.of(""))
                        .getMessage());
        EqualsVerifier.forClass(ProductId.class).verify();
    }

    @Test
    void aCatalogueHasEachProductOnce() {
        Product other = Product.builder().id(ProductId.of("P0")).build();
        Catalogue catalogue = Catalogue.of(List.of(PRODUCT, other, PRODUCT.withName("again")));

        assertEquals(ImmutableList.of(PRODUCT, other), catalogue.list());
        assertEquals(2, catalogue.size());
        assertEquals(PRODUCT, catalogue.get(ID));
        assertEquals(Optional.of(other), catalogue.find(ProductId.of("P0")));
        assertEquals(Optional.empty(), catalogue.find(ProductId.of("P9")));
        assertEquals(
                "never given: product P9",
                assertThrows(UnknownIdException.class, () -> catalogue.get(ProductId.of("P9")))
                        .getMessage());
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_PRODUCT, Subject.of(ID), "given", "2"))),
                catalogue.findings());
    }
}
