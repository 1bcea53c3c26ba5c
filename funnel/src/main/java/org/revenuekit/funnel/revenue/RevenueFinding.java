package org.revenuekit.funnel.revenue;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong with periods. A period that is not used is in the first of these that holds for it. */
public enum RevenueFinding implements FindingKind {
    /**
     * Periods came on record after the day of knowledge; they are not looked at. Said once. Details: {@code periods}.
     */
    NOT_YET_KNOWN(Severity.INFO),
    /** Periods have no day; they are not used. Said once. Details: {@code periods}. */
    EMPTY_PERIOD(Severity.WARNING),
    /**
     * An asset has equal periods; one of them is used. Said once for an asset. Details: {@code periods} (how many too
     * many).
     */
    DUPLICATE_PERIOD(Severity.WARNING),
    /**
     * Periods have no price, as it was paid once or is paid by use; they make no recurring revenue. Said once. Details:
     * {@code periods}.
     */
    NOT_RECURRING(Severity.INFO),
    /**
     * Prices are in a currency for which no rate is stated; the periods are left out. Said once for a currency.
     * Details: {@code periods}.
     */
    NO_RATE(Severity.WARNING),
    /**
     * Periods begin after it was decided that they end, and by the policy revenue is lost on the day of that. Said
     * once. Details: {@code periods}.
     */
    CANCELLED_BEFORE_START(Severity.INFO),
    /**
     * Periods of one asset overlap; each counts until the next one starts. Said once for an asset. Details:
     * {@code periods} (how many were cut short).
     */
    OVERLAPPING_PERIODS(Severity.WARNING);

    private final Severity severity;

    RevenueFinding(Severity severity) {
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
