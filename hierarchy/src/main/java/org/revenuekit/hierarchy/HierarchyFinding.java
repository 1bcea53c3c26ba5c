package org.revenuekit.hierarchy;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about links and about the facts that are rolled up. */
public enum HierarchyFinding implements FindingKind {
    /**
     * A parent is not among the accounts and became an external company. Once for each such company. Details:
     * {@code children} (how many links name it).
     */
    DANGLING(Severity.WARNING),
    /** A parent's name is the name of several accounts; the link is set aside. Details: {@code name}. */
    AMBIGUOUS_NAME(Severity.WARNING),
    /** A link's child is neither an account nor anybody's parent; the link is set aside. Details: {@code parent}. */
    UNKNOWN_CHILD(Severity.WARNING),
    /** An account names itself as its parent; the link is set aside. */
    SELF_LINK(Severity.WARNING),
    /** A link says again what another says; it is set aside. Details: {@code parent}. */
    DUPLICATE_LINK(Severity.INFO),
    /**
     * An account has several parents that the view believes equally; this link is set aside for the one whose parent
     * has the smallest id. Details: {@code parent}, {@code instead}.
     */
    SEVERAL_PARENTS(Severity.WARNING),
    /**
     * A link names another parent than one that the view believes first, or a source states why there is none where
     * another names one; it is set aside. Details: {@code parent} (or why none is named), {@code instead}.
     */
    SOURCES_CONTRADICT(Severity.WARNING),
    /**
     * A holder may control, but its share is not stated or lies between bounds that contain the threshold; the link is
     * set aside. Details: {@code holder}, {@code share}.
     */
    POSSIBLE_CONTROL(Severity.INFO),
    /** A holder does not control; the link is set aside. Details: {@code holder}, {@code share}, {@code standing}. */
    MINORITY_HOLDER(Severity.INFO),
    /**
     * Two holders have exactly the share above which one would control, so that none does. Details: {@code holders}.
     */
    DEADLOCK(Severity.WARNING),
    /** One source gives the holders of a company more than the whole. Details: {@code sum}. */
    SHARES_OVER_WHOLE(Severity.ERROR),
    /**
     * A source reports another ultimate parent than the links lead to; the report is set aside. Details:
     * {@code reported}, {@code reached}.
     */
    ULTIMATE_DIFFERS(Severity.WARNING),
    /**
     * Only the ultimate parent is reported; the link is used, and who stands between is not known. Details:
     * {@code ultimate}.
     */
    NO_DIRECT_PARENT(Severity.INFO),
    /**
     * Links run in a circle; the one from the account that the view makes the top is set aside. Details: {@code cycle}
     * (in order from the top, at most 20 shown), {@code length}.
     */
    CYCLE(Severity.ERROR),
    /** A link does not hold at the date asked about; it is set aside. Details: {@code validity}. */
    LINK_NOT_VALID(Severity.INFO),
    /** A link was not on record on the day of knowledge; it is set aside. Details: {@code recorded}. */
    LINK_NOT_ON_RECORD(Severity.INFO),
    /** The view does not follow links of this kind; it is set aside. Details: {@code kind}. */
    LINK_NOT_IN_VIEW(Severity.INFO),
    /** A fact is dated after the date asked about; it is left out. Details: {@code date}. */
    AFTER_AS_OF(Severity.INFO),
    /**
     * A fact has no date; it is used, as nothing says that it came later, but left out where the measure needs a date
     * to place it. Details, if left out: {@code neededFor} (the measure).
     */
    UNDATED(Severity.INFO),
    /** A fact names no account; it counts as ungrouped. */
    NO_ACCOUNT(Severity.WARNING),
    /** A fact, activity or owner names an account that was not given; it is in no family. Details: {@code account}. */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /** A fact that the measure sums has no amount; it is left out, not counted as 0. */
    NO_AMOUNT(Severity.WARNING),
    /**
     * A fact is in another currency, for which no rate was given; it is left out. Details: {@code amount},
     * {@code into}.
     */
    MISSING_RATE(Severity.ERROR),
    /** An owner is a seller who was not given, so that nothing is known of him. Details: {@code seller}. */
    UNKNOWN_SELLER(Severity.WARNING),
    /**
     * A fact does not say, or not for all its lines, what is counted the different ones of; left out if it says nothing
     * at all. Details: {@code distinct} (what is counted).
     */
    NO_KEY(Severity.WARNING),
    /**
     * A balance of one account and day was given more than once; the first stands, they are not added. Details:
     * {@code given} (how often).
     */
    DUPLICATE_BALANCE(Severity.WARNING);

    private final Severity severity;

    HierarchyFinding(Severity severity) {
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
