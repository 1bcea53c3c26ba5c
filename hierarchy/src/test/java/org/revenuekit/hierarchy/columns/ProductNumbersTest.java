package org.revenuekit.hierarchy.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is promised of memory: two bytes for a holding, four where numbers need them, none for what is there again. */
class ProductNumbersTest {
    @Test
    void aNumberTakesTwoBytesWhileItCan() {
        ProductNumbers few = new ProductNumbers(8, 65_536);
        assertEquals(8, few.narrow.length);
        assertEquals(0, few.wide.length);
        ProductNumbers many = new ProductNumbers(8, 65_537);
        assertEquals(0, many.narrow.length);
        assertEquals(8, many.wide.length);
    }

    @Test
    void theFirstOnesAreKeptAlone() {
        for (int products : new int[] {65_536, 65_537}) {
            ProductNumbers numbers = new ProductNumbers(3, products);
            numbers.set(0, products - 1);
            numbers.set(1, 7);
            numbers.sort(0, 2);
            ProductNumbers first = numbers.first(2);
            assertEquals(2, first.narrow.length + first.wide.length);
            assertEquals(2, first.length());
            assertEquals(7, first.get(0));
            assertEquals(products - 1, first.get(1));
        }
    }

    @Test
    void whatIsHeldAgainTakesNothing() {
        HeldProducts held = HeldProducts.of(2, 10, new int[] {1, 0, 1, 1, -1, 0}, new int[] {5, 9, 5, 2, 3, 9});
        assertEquals(3, held.size());
        assertEquals(1, held.count(0, 1));
        assertEquals(2, held.at(held.from(1)));
    }
}
