package org.revenuekit.segmentation.phase;

/**
 * Which evidence is judged together. Evidence without an opportunity belongs to the account as a whole, and with the
 * two scopes of opportunities counts for each of them. An opportunity is looked at while something of its own counts
 * for a criterion; an account of which no opportunity is looked at is judged by the rest alone.
 */
public enum EvidenceScope {
    /** All of an account, whatever opportunity it is of: what a customer does once shows what it is ready to do. */
    ACCOUNT,
    /** That of each opportunity alone; the one with the highest phase speaks for the account. */
    BEST_OPPORTUNITY,
    /**
     * That of each opportunity alone; the one with the lowest phase speaks for the account. The only scope in which
     * evidence that something is so can demote: by the first evidence of an opportunity that stands lower than the
     * others.
     */
    WORST_OPPORTUNITY
}
