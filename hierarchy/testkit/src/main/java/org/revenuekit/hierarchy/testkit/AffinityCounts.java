package org.revenuekit.hierarchy.testkit;

/**
 * A rule of co-ownership as counts of baskets. Support is {@code both} / {@code baskets}, confidence {@code both} /
 * {@code withFrom}, lift {@code both} x {@code baskets} / ({@code withFrom} x {@code withTo}).
 *
 * @param from the item that is had
 * @param to the item that is had with it
 * @param both how many baskets have both
 * @param withFrom how many have {@code from}
 * @param withTo how many have {@code to}
 * @param baskets how many baskets there are
 */
public record AffinityCounts(int from, int to, long both, long withFrom, long withTo, long baskets) {}
