package org.revenuekit.funnel.lifecycle;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong where leads, assets and contract events of accounts are joined. */
public enum CustomerLifecycleFinding implements FindingKind {
    /** Leads belong to no account, as most do not yet; they are not looked at. Said once. Details: {@code leads}. */
    LEAD_WITHOUT_ACCOUNT(Severity.INFO),
    /**
     * Nothing has happened to leads of an account by the day asked about; they are not looked at. Said once. Details:
     * {@code leads}.
     */
    LEAD_WITHOUT_EVENT(Severity.INFO),
    /**
     * Periods came on record after the day of knowledge; they are not looked at. Said once. Details: {@code periods}.
     */
    NOT_YET_KNOWN(Severity.INFO),
    /** Periods have no day; they are not used. Said once. Details: {@code periods}. */
    EMPTY_PERIOD(Severity.WARNING),
    /**
     * Contract events happened, or were recorded, after the day asked about; they are not looked at. Said once.
     * Details: {@code events}.
     */
    AFTER_AS_OF(Severity.INFO),
    /**
     * The first day of periods of an account is not known, as their start is open; they are set aside, as there is no
     * tenure to tell. So the account may have been a customer for longer than its lifecycle tells. Details:
     * {@code periods}.
     */
    UNKNOWN_START(Severity.WARNING),
    /**
     * Contract events of an account are of days on which none of the periods used is active; they are set aside.
     * Details: {@code events}.
     */
    OUTSIDE_CONTRACT(Severity.INFO),
    /**
     * An account was won (受注したが資産がない), the days within which an asset should start are over, and no asset is active
     * since, or known to start. Not said of accounts with an {@link #UNKNOWN_START}. Details: {@code wonOn} (the first
     * such day), {@code days} (on how many such days it was won).
     */
    WON_WITHOUT_ASSET(Severity.WARNING),
    /** An account has or had assets, and nothing happened to any lead of it: from where it came is not known. */
    CUSTOMER_WITHOUT_LEAD(Severity.WARNING),
    /** An account has or had assets, but none of its leads was won. Details: {@code leads}. */
    CUSTOMER_WITHOUT_WIN(Severity.WARNING),
    /**
     * The first asset of an account was active before it was won first, as a trial is, or a customer of old is.
     * Details: {@code days} (how long before).
     */
    ASSET_BEFORE_WIN(Severity.INFO);

    private final Severity severity;

    CustomerLifecycleFinding(Severity severity) {
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
