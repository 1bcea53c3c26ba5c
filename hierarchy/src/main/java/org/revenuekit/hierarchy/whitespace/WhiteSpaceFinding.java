package org.revenuekit.hierarchy.whitespace;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about the facts of a white-space analysis, beside those of the hierarchy. */
public enum WhiteSpaceFinding implements FindingKind {
    /** A fact names a product that is not in the catalogue; that part of it is left out. Details: {@code product}. */
    UNKNOWN_PRODUCT(Severity.WARNING),
    /** An opportunity says of no product that it is about it; it shows no holding. */
    NO_PRODUCT(Severity.WARNING),
    /** A product names no line or category, so that it is in no column of that grain. Details: {@code grain}. */
    NO_OFFERING(Severity.WARNING),
    /** An asset has no delivery date where delivery decides; it is left out. */
    NOT_DELIVERED(Severity.INFO),
    /** A product that is sold has no list price, on which the policy's basis rests. */
    NO_LIST_PRICE(Severity.WARNING),
    /**
     * A wallet, a potential or seats were stated several times of one account; the first stands. Details: what was left
     * out, as {@code wallet}, {@code offering} or {@code seats}.
     */
    DUPLICATE_STATEMENT(Severity.WARNING),
    /** A potential is stated in another currency than the policy's; it is left out. Details: {@code currency}. */
    STATED_IN_OTHER_CURRENCY(Severity.WARNING),
    /** A potential is stated of something that is no column. Details: {@code offering}. */
    UNKNOWN_OFFERING(Severity.WARNING);

    private final Severity severity;

    WhiteSpaceFinding(Severity severity) {
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
