package org.revenuekit.hierarchy.insight;

/**
 * What the comparison of discounts rests on, so that nobody takes "nothing found" for "all the same".
 *
 * @param compared products bought by two accounts or more of a family, of which at least two prices are known
 * @param notComparable products bought by two accounts or more of a family, of which fewer than two prices are known
 * @param linesExcused lines left out because their discount has an excused reason
 * @param linesWithoutPrice lines that neither state a discount nor have a list price
 */
public record DiscountScope(long compared, long notComparable, long linesExcused, long linesWithoutPrice) {}
