package org.revenuekit.core.contact;

/** How far a contact's word carries inside the customer's company (社内での影響力). */
public enum Influence {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH
}
