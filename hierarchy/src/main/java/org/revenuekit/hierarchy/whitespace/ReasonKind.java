package org.revenuekit.hierarchy.whitespace;

/** Why a cell is what it is. */
public enum ReasonKind {
    /** A won opportunity. */
    BOUGHT(CellState.OWNED),
    /** An active asset. */
    IN_USE(CellState.OWNED),
    /** An active licence, for the group, of a company above. */
    GROUP_LICENCE(CellState.COVERED),
    /** The head office has it, and the policy lets branches inherit. */
    OF_HEAD_OFFICE(CellState.COVERED),
    /** It is stated that the product cannot be offered there. */
    EXCLUDED(CellState.INELIGIBLE),
    /** An eligibility check of the caller. */
    CHECK(CellState.INELIGIBLE),
    /** An eligibility rule of the policy. */
    RULE(CellState.INELIGIBLE),
    /** The product is retired, or not sold at the date. */
    NOT_SOLD(CellState.INELIGIBLE),
    /** Something that the product needs is not there. */
    MISSING_PREREQUISITE(CellState.INELIGIBLE),
    /** A substitute or another edition is there. */
    NOT_NEEDED(CellState.INELIGIBLE),
    /** An open opportunity. */
    IN_PIPELINE(CellState.IN_PIPELINE),
    /** A competitor's product. */
    COMPETITOR(CellState.COMPETITOR),
    /** An asset that ended, or purchases too long ago or given back. */
    ENDED(CellState.LAPSED),
    /** The account was not surveyed. */
    NOT_SURVEYED(CellState.UNKNOWN);

    private final CellState state;

    ReasonKind(CellState state) {
        this.state = state;
    }

    /**
     * Returns what such a reason speaks for.
     *
     * @return the state of a cell that has no reason of higher precedence
     */
    public CellState state() {
        return state;
    }
}
