package org.revenuekit.hierarchy.whitespace;

/**
 * What speaks for one offering at one member, as counts.
 *
 * @param sisters how many other members of the family own it
 * @param others how many other members the family has
 * @param needed whether a need is on record
 * @param rule the place of the best rule, or {@link #NO_RULE}
 * @param alikes how many look-alikes own it
 */
record Fits(int sisters, int others, boolean needed, int rule, int alikes) {
    static final int NO_RULE = -1;
}
