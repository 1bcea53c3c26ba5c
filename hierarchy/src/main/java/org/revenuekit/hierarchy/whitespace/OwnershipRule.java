package org.revenuekit.hierarchy.whitespace;

/** What it takes to own a product. */
public enum OwnershipRule {
    /** It was bought: the quantities of the lines of won opportunities up to the date sum to more than 0. */
    WON,
    /** An asset is active at the date. */
    ACTIVE,
    /** An asset is active at the date and was delivered by then. */
    DELIVERED
}
