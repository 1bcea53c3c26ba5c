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
    UNKNOWN_OPPORTUNITY(Severity.WARNING),
    /** An asset action was given more than once, alike in every part; it counts once. Details: {@code action}. */
    DUPLICATE_ACTION(Severity.WARNING),
    /**
     * Two asset actions of one kind, day and sequence number: they apply in the order of decision, record, content.
     * Details: {@code action} (the later one).
     */
    ACTIONS_OF_ONE_SEQUENCE(Severity.WARNING),
    /** Actions of an asset that was never purchased, as far as is known; set aside. Details: {@code actions}. */
    ASSET_NEVER_PURCHASED(Severity.ERROR),
    /** An action takes effect before its asset was purchased; set aside. Details: {@code action}. */
    ACTION_BEFORE_PURCHASE(Severity.WARNING),
    /** An asset is purchased again; the first purchase stands, this is set aside. Details: {@code action}. */
    SECOND_PURCHASE(Severity.ERROR),
    /** A purchase or renewal whose term ends when it begins, or before; set aside. Details: {@code action}. */
    EMPTY_TERM(Severity.ERROR),
    /**
     * An action that does nothing where its asset stands, such as to resume what is not suspended or to change what has
     * ended; set aside. Details: {@code action}, {@code status}.
     */
    ACTION_WITHOUT_EFFECT(Severity.WARNING),
    /** More is taken from an asset than there is; nothing is left. Details: {@code action}, {@code quantity}. */
    QUANTITY_BELOW_ZERO(Severity.ERROR),
    /** A cancellation takes effect before it was decided. Details: {@code action}. */
    BACK_DATED_CANCELLATION(Severity.INFO),
    /**
     * A renewal is refused after the last day for it; the refusal stands. Details: {@code action}, {@code noticeBy}.
     */
    LATE_NOTICE(Severity.WARNING),
    /** An asset is swapped for one that was never purchased. Details: {@code replacement}. */
    UNKNOWN_REPLACEMENT(Severity.WARNING),
    /**
     * Two assets of one account and product are active on the same days; they are never merged. Subject: the later one.
     * Details: {@code other}, {@code days} (the first such days).
     */
    OVERLAPPING_ASSETS(Severity.WARNING);

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
