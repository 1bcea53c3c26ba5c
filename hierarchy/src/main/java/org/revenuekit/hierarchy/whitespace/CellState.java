package org.revenuekit.hierarchy.whitespace;

/**
 * What a cell of the matrix is. The constants stand in the order of precedence: what is held beats a rule, a rule beats
 * everything else.
 *
 * <p>A cell of several accounts or products is what is known of any of them, in that order; but it is ineligible only
 * if none of the products can be offered to any of the accounts.
 */
public enum CellState {
    /** The member owns it, by the policy's ownership rule. */
    OWNED,
    /** A licence of a company above the member holds for the group. */
    COVERED,
    /** It cannot be offered to the member: a rule, an exclusion, a retired product, a missing prerequisite. */
    INELIGIBLE,
    /** An open opportunity is about it. */
    IN_PIPELINE,
    /** A competitor's product stands there. */
    COMPETITOR,
    /** The member owned it once. */
    LAPSED,
    /** Nobody knows what the member has. */
    UNKNOWN,
    /** It can be offered now. */
    OPEN;

    /**
     * Returns whether the cell is white space (ホワイトスペース): neither owned nor covered, whatever else it is.
     *
     * @return false for {@link #OWNED} and {@link #COVERED} only
     */
    public boolean isWhite() {
        return this != OWNED && this != COVERED;
    }
}
