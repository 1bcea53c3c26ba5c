package org.revenuekit.core.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OfferingTest {
    private static final Offering PRODUCT = Offering.of(ProductId.of("x"));
    private static final Offering LINE = Offering.of(ProductLine.of("x"));
    private static final Offering CATEGORY = Offering.of(ProductCategory.of("x"));

    @Test
    void isAProductALineOrACategory() {
        assertEquals(new Offering(OfferingGrain.PRODUCT, "x"), PRODUCT);
        assertEquals(new Offering(OfferingGrain.PRODUCT_LINE, "x"), LINE);
        assertEquals(new Offering(OfferingGrain.CATEGORY, "x"), CATEGORY);
        assertNotEquals(PRODUCT, LINE);
        assertEquals("x", PRODUCT.id());
        assertEquals("x", CATEGORY.toString());
    }

    @Test
    void isOrderedByGrainThenId() {
        Offering lineA = Offering.of(ProductLine.of("a"));
        List<Offering> offerings = ImmutableList.of(CATEGORY, LINE, PRODUCT, lineA);

        assertEquals(
                List.of(PRODUCT, lineA, LINE, CATEGORY),
                offerings.stream().sorted().toList());
        assertTrue(LINE.compareTo(lineA) > 0);
        assertTrue(lineA.compareTo(LINE) < 0);
        assertEquals(0, LINE.compareTo(Offering.of(ProductLine.of("x"))));
    }

    @Test
    void itsIdIsChecked() {
        assertRefused("offering must not be empty", () -> new Offering(OfferingGrain.PRODUCT, ""));
        assertRefused("product line must not be empty", () -> ProductLine.of(""));
        assertRefused("product category must not be empty", () -> ProductCategory.of(""));
        assertRefused("product line must have at most 1024 chars, had 1025", () -> ProductLine.of("x".repeat(1_025)));
        assertRefused(
                "product category must not begin or end with a blank, was \" x\"", () -> ProductCategory.of(" x"));
        assertEquals(
                "x".repeat(1_024),
                Offering.of(ProductLine.of("x".repeat(1_024))).id());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void linesAndCategoriesAreTextInItsOrder() {
        assertEquals("Tangerine", ProductLine.of("Tangerine").toString());
        assertTrue(ProductLine.of("a").compareTo(ProductLine.of("b")) < 0);
        assertTrue(ProductLine.of("b").compareTo(ProductLine.of("a")) > 0);
        assertEquals("飲料", ProductCategory.of("飲料").toString());
        assertTrue(ProductCategory.of("a").compareTo(ProductCategory.of("b")) < 0);
        assertTrue(ProductCategory.of("b").compareTo(ProductCategory.of("a")) > 0);
        EqualsVerifier.forClass(ProductLine.class).verify();
        EqualsVerifier.forClass(ProductCategory.class).verify();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("grain", () -> new Offering(null, "x"));
        assertNames("id", () -> new Offering(OfferingGrain.PRODUCT, null));
        assertNames("product", () -> Offering.of((ProductId) null));
        assertNames("line", () -> Offering.of((ProductLine) null));
        assertNames("category", () -> Offering.of((ProductCategory) null));
        assertNames("value", () -> ProductLine.of(null));
        assertNames("value", () -> ProductCategory.of(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        assertEquals(Objects.hash("PRODUCT_LINE", "x"), LINE.hashCode());
        EqualsVerifier.forClass(Offering.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
