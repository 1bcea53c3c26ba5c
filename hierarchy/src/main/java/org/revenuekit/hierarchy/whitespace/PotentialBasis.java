package org.revenuekit.hierarchy.whitespace;

/** How an open cell is valued. */
public enum PotentialBasis {
    /** The list price of one. */
    LIST_PRICE,
    /** The list price x the seats stated of the account; no number where none are stated. */
    LIST_PRICE_PER_SEAT,
    /**
     * What peers that own it spent on it per employee in the policy's window (first quartile, median, third quartile) x
     * the employees of the account; no number where a peer group has too few owners.
     */
    PEER_MEDIAN_PER_EMPLOYEE,
    /** Only what is stated for the cell. */
    STATED
}
