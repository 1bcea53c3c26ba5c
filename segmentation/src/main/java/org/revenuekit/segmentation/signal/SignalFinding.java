package org.revenuekit.segmentation.signal;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** The kinds of finding about signals, and about the facts that detectors read. */
public enum SignalFinding implements FindingKind {
    /**
     * Signals of an account that was not given; left out. Subject: the account. Details: {@code signals} (how many).
     */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /** Signals observed after the date; they weigh nothing. Subject: the account. Details: {@code signals}. */
    FUTURE_DATED(Severity.WARNING),
    /** Signals recorded after the day of knowledge; left out. Subject: the account. Details: {@code signals}. */
    RECORDED_LATER(Severity.INFO),
    /** Signals so old that less than half a millionth is left. Subject: the account. Details: {@code signals}. */
    FADED(Severity.INFO),
    /**
     * Several signals tell of one event; the strongest counts. Subject: the account. Details: {@code signals} (how many
     * do not count), {@code event} (what they have in common).
     */
    SAME_EVENT(Severity.INFO),
    /**
     * Facts after the date; left out. Subject: the account that reacted, the indicator, or the day of the contacts.
     * Details: {@code facts} (how many).
     */
    FACT_AFTER_AS_OF(Severity.INFO),
    /** Usage that is no number, or below 0; left out. Subject: the indicator. Details: {@code facts} (how many). */
    NOT_A_QUANTITY(Severity.WARNING);

    private final Severity severity;

    SignalFinding(Severity severity) {
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
