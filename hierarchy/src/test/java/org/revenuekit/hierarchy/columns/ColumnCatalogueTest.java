package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.offering.ProductId;

class ColumnCatalogueTest {
    private static final ColumnCatalogue REPEATED =
            ColumnCatalogue.of(new String[] {"b", "a", "b", "c", "a", "b"}, new long[] {1, 2, 4, 8, 16, 32});

    @Test
    void ofSeveralProductsWithOneIdTheFirstStands() {
        assertEquals(6, REPEATED.size());
        assertEquals(3, REPEATED.offered());
        assertFalse(REPEATED.isSetAside(0));
        assertTrue(REPEATED.isSetAside(2));
        assertEquals(2, REPEATED.price(1));
        assertEquals(Optional.of(ProductId.of("a")), REPEATED.id(1));
        assertEquals(11, REPEATED.sum());
        assertEquals("""
                2 findings
                  DUPLICATE_PRODUCT product b, given 3
                  DUPLICATE_PRODUCT product a, given 2""", REPEATED.findings().toString());
        assertEquals("3 products", REPEATED.toString());
        assertEquals(
                "product 2 is set aside, an earlier one has its id",
                assertThrows(IllegalArgumentException.class, () -> REPEATED.price(2))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> REPEATED.id(4));
    }

    @Test
    void productsNeedNoIds() {
        ColumnCatalogue one = ColumnCatalogue.of(new long[] {5});
        assertEquals(Optional.empty(), one.id(0));
        assertEquals(5, one.price(0));
        assertTrue(one.findings().isEmpty());
        assertEquals("1 product", one.toString());
        assertEquals("0 products", ColumnCatalogue.of(new long[0]).toString());
    }

    @Test
    void theColumnsAreCopied() {
        String[] ids = {"a"};
        long[] prices = {1};
        ColumnCatalogue catalogue = ColumnCatalogue.of(ids, prices);
        ColumnCatalogue priced = ColumnCatalogue.of(prices);
        ids[0] = "z";
        prices[0] = 2;
        assertEquals(Optional.of(ProductId.of("a")), catalogue.id(0));
        assertEquals(1, catalogue.price(0));
        assertEquals(1, priced.price(0));
    }

    @Test
    void pricesAreZeroOrMoreAndFit() {
        assertEquals(0, ColumnCatalogue.of(new long[] {0}).price(0));
        assertEquals(
                "prices[1] must be >= 0, was -1",
                assertThrows(IllegalArgumentException.class, () -> ColumnCatalogue.of(new long[] {0, -1}))
                        .getMessage());
        assertEquals(
                Long.MAX_VALUE,
                ColumnCatalogue.of(new long[] {Long.MAX_VALUE - 1, 1}).sum());
        assertEquals(
                "prices must sum to less than 2^63",
                assertThrows(ArithmeticException.class, () -> ColumnCatalogue.of(new long[] {Long.MAX_VALUE, 1}))
                        .getMessage());
        // what is set aside is not sold
        assertEquals(
                Long.MAX_VALUE,
                ColumnCatalogue.of(new String[] {"a", "a"}, new long[] {Long.MAX_VALUE, 1})
                        .sum());
    }

    @Test
    void otherArgumentsAreRejected() {
        assertEquals(
                "prices must be as long as ids, was 2, not 1",
                assertThrows(IllegalArgumentException.class, () -> ColumnCatalogue.of(new String[] {"a"}, new long[2]))
                        .getMessage());
        assertEquals(
                "ids[1]: product id must not be empty",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ColumnCatalogue.of(new String[] {"a", ""}, new long[2]))
                        .getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> REPEATED.price(6));
        assertThrows(IndexOutOfBoundsException.class, () -> REPEATED.isSetAside(-1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejectedByName() {
        assertEquals(
                "prices",
                assertThrows(NullPointerException.class, () -> ColumnCatalogue.of(null))
                        .getMessage());
        assertEquals(
                "prices",
                assertThrows(NullPointerException.class, () -> ColumnCatalogue.of(new String[0], null))
                        .getMessage());
        assertEquals(
                "ids",
                assertThrows(NullPointerException.class, () -> ColumnCatalogue.of(null, new long[0]))
                        .getMessage());
        assertEquals(
                "ids[0]",
                assertThrows(NullPointerException.class, () -> ColumnCatalogue.of(new String[] {null}, new long[1]))
                        .getMessage());
    }
}
