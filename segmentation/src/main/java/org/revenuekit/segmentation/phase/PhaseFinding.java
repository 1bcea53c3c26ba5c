package org.revenuekit.segmentation.phase;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/**
 * The kinds of finding about evidence. A record is left out for one reason, the first of these that holds; the last two
 * kinds are about records that count.
 */
public enum PhaseFinding implements FindingKind {
    /**
     * Records of an account that was not given; left out. Subject: the account. Details: {@code records} (how many).
     */
    UNKNOWN_ACCOUNT(Severity.WARNING),
    /** Recorded after the day of knowledge; left out. Subject: the account. Details: {@code records}. */
    RECORDED_LATER(Severity.INFO),
    /**
     * Another record of the same id and day of record stands; left out. Subject: the evidence. Details: {@code records}
     * (how many are left out), {@code account} (of the first by id).
     */
    DUPLICATE_ID(Severity.WARNING),
    /** A later record of the same id stands; left out. Subject: the account. Details: {@code records}. */
    CORRECTED(Severity.INFO),
    /** Withdrawn; left out. Subject: the account. Details: {@code records}. */
    WITHDRAWN(Severity.INFO),
    /**
     * Planned for a day before the date, and neither held nor withdrawn; left out. Subject: the account. Details:
     * {@code records}.
     */
    OVERDUE_PLAN(Severity.INFO),
    /** Said to have taken place after the date; left out. Subject: the account. Details: {@code records}. */
    FUTURE_DATED(Severity.WARNING),
    /** Neither a criterion nor an activity asks for such; left out. Subject: the account. Details: {@code records}. */
    NOT_ASKED(Severity.INFO),
    /** Too old to count, or no longer valid; left out. Subject: the account. Details: {@code records}. */
    EXPIRED(Severity.INFO),
    /**
     * Of a kind that belongs to an opportunity, but without one, though opportunities are judged; it counts for each.
     * Subject: the account. Details: {@code records}.
     */
    WITHOUT_OPPORTUNITY(Severity.WARNING),
    /**
     * A yes and a no of one day, recorded on one day; the criterion is not decided by them. Subject: the account.
     * Details: {@code criterion}.
     */
    CONTRADICTORY(Severity.WARNING);

    private final Severity severity;

    PhaseFinding(Severity severity) {
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
