package org.revenuekit.hierarchy.whitespace;

/** Whose holdings stand in one row of the matrix. */
public enum MemberGrain {
    /** Every account alone. */
    ACCOUNT,
    /** A division: a direct child of a family's top with everything below it; the top itself is one, too. */
    DIVISION,
    /** A whole family. */
    FAMILY
}
