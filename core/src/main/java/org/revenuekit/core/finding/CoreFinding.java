package org.revenuekit.core.finding;

/** The kinds of finding that core itself makes. */
public enum CoreFinding implements FindingKind {
    /** An account id was given more than once; the first account stands. Details: {@code given} (how often). */
    DUPLICATE_ACCOUNT(Severity.WARNING),
    /** An opportunity id was given more than once; the first opportunity stands. Details: {@code given}. */
    DUPLICATE_OPPORTUNITY(Severity.WARNING),
    /** A seller id was given more than once; the first seller stands. Details: {@code given}. */
    DUPLICATE_SELLER(Severity.WARNING),
    /** A product id was given more than once; the first product stands. Details: {@code given}. */
    DUPLICATE_PRODUCT(Severity.WARNING),
    /** An asset id was given more than once; the first asset stands. Details: {@code given}. */
    DUPLICATE_ASSET(Severity.WARNING),
    /** A contact id was given more than once; the first contact stands. Details: {@code given}. */
    DUPLICATE_CONTACT(Severity.WARNING),
    /**
     * A substitute, prerequisite or edition is not in the catalogue; nobody can have it. Subject: the product that
     * names it, or an edition itself. Details: {@code product} (what is not there).
     */
    UNKNOWN_PRODUCT(Severity.WARNING),
    /** A product stands on several edition ladders; the first stands. Details: {@code ladder} (the other). */
    DUPLICATE_EDITION(Severity.WARNING),
    /** A next action is in an opportunity that was not given. Subject: the opportunity. */
    UNKNOWN_OPPORTUNITY(Severity.WARNING);

    private final Severity severity;

    CoreFinding(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
