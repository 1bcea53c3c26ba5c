package org.revenuekit.hierarchy.testkit;

import static java.util.Objects.requireNonNull;

/**
 * Something known about an account and an offering.
 *
 * @param kind what is known
 * @param account the id of the account
 * @param offering the id of the offering
 */
public record WhiteSpaceFact(Kind kind, String account, String offering) {
    /** What a fact says. */
    public enum Kind {
        /** The account owns it. */
        OWNED,
        /** The account owns it with a licence for its group: for everybody below it in the forest, too. */
        GROUP_LICENCE,
        /** It cannot be offered to the account. */
        EXCLUDED,
        /** An open opportunity at the account is about it. */
        IN_PIPELINE,
        /** A competitor's product stands there. */
        COMPETITOR,
        /** The account owned it once. */
        LAPSED
    }

    /**
     * Checks that all parts are there.
     *
     * @param kind what is known
     * @param account the id of the account
     * @param offering the id of the offering
     */
    public WhiteSpaceFact {
        requireNonNull(kind, "kind");
        requireNonNull(account, "account");
        requireNonNull(offering, "offering");
    }

    /** Returns the kind, the account and the offering. */
    @Override
    public String toString() {
        return kind + " " + account + " x " + offering;
    }
}
