package org.revenuekit.funnel.kpi;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be odd about the facts of marketing. Subjects are a channel, a month or a figure ({@code kpi}). */
public enum MarketingFinding implements FindingKind {
    /**
     * Facts of a channel are of a month that begins after the date, or were recorded after what is known; they do not
     * count. Details: {@code lines}.
     */
    AFTER_AS_OF(Severity.INFO),
    /**
     * Facts that are equal in everything were given more than once; all count. Details: {@code month}, {@code given}.
     */
    REPEATED_FACTS(Severity.WARNING),
    /**
     * Amounts are in another currency than that of the policy; they count as not given. Of costs beyond those of
     * channels the subject is the category. Details: {@code currency}, {@code amounts}.
     */
    FOREIGN_CURRENCY(Severity.WARNING),
    /** A channel has no class of media; it stands apart. */
    UNMAPPED_CHANNEL(Severity.WARNING),
    /** A month is not over at the date, or as far as is known; what is known of it counts. */
    OPEN_MONTH(Severity.INFO),
    /**
     * Of a channel in a month one part of a figure was given and the other not; the figure is of the others alone. Of a
     * sum it was not given while others were. Details: {@code used}, {@code lacking} (how many channels x months).
     */
    LACKS_PART(Severity.WARNING);

    private final Severity severity;

    MarketingFinding(Severity severity) {
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
