package org.revenuekit.hierarchy.rollup;

/**
 * What became of the facts given; the four others add up to the first.
 *
 * @param given how many there were
 * @param used how many count for an account
 * @param ungrouped how many count, but for no account that was given; each has a finding
 * @param outside how many the measure does not speak of, such as lost opportunities where won ones are summed, facts
 *     before the window, or balances that a later one replaced
 * @param leftOut how many the measure speaks of but could not use; each has a finding
 */
public record FactCount(long given, long used, long ungrouped, long outside, long leftOut) {}
