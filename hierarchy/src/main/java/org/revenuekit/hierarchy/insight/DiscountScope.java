package org.revenuekit.hierarchy.insight;

/**
 * What the comparison of discounts rests on, so that nobody takes "nothing found" for "all the same".
 *
 * @param compared products bought by two accounts or more of a family, of which at least two prices are known
 * @param notComparable products bought by two accounts or more of a family, of which fewer than two prices are known
 * @param linesExcused lines left out because their discount has an excused reason
 * @param linesWithoutPrice lines that neither state a discount nor have a list price in their currency, and lines whose
 *     price before the discount is not above 0, such as gifts and returns
 */
public record DiscountScope(long compared, long notComparable, long linesExcused, long linesWithoutPrice) {}
