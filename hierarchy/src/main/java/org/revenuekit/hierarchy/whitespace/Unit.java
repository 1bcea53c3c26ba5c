package org.revenuekit.hierarchy.whitespace;

import java.math.BigDecimal;

/**
 * What one unit of a member's size is worth in a column: a list price, or a peer's spend per employee.
 *
 * @param low the lower value
 * @param mid the expected value
 * @param high the higher value
 * @param sampleSize how many numbers it rests on
 */
record Unit(BigDecimal low, BigDecimal mid, BigDecimal high, long sampleSize) {
    Unit times(BigDecimal size) {
        return new Unit(low.multiply(size), mid.multiply(size), high.multiply(size), sampleSize);
    }
}
