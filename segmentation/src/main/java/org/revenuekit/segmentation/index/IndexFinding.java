package org.revenuekit.segmentation.index;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about the observations given to a scoring. */
public enum IndexFinding implements FindingKind {
    /** Observed of an account that was not given; left out. Details: {@code observations} (how many). */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /**
     * Observed or recorded after the date; left out. Subject: the indicator. Details: {@code observations} (how many).
     */
    AFTER_AS_OF(Severity.INFO),
    /**
     * The scale does not say what a value is worth; the observation is left out. Subject: the indicator. Details:
     * {@code value} (the first of them by account and text), {@code account}, {@code observations} (how many).
     */
    OFF_SCALE(Severity.WARNING);

    private final Severity severity;

    IndexFinding(Severity severity) {
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
