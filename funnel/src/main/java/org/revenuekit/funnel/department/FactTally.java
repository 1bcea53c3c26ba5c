package org.revenuekit.funnel.department;

/**
 * What became of the facts given: nothing is lost, as the three others sum to the first.
 *
 * @param given how many there were
 * @param used how many count
 * @param outside how many are of other times, or of no deal that is asked about
 * @param reported how many are in findings
 */
public record FactTally(long given, long used, long outside, long reported) {}
