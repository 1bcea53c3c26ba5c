package org.revenuekit.funnel.attribution;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be odd about touches. Each is said once for a lead, with how many {@code touches} it is about. */
public enum AttributionFinding implements FindingKind {
    /** Touches name a lead that was not given; they are set aside. */
    UNKNOWN_LEAD(Severity.WARNING),
    /** Touches happened, or were recorded, after the point in time of the journeys; they are set aside. */
    AFTER_AS_OF(Severity.INFO),
    /** The same lead met the same channel at the same instant more than once; it counts once. */
    DUPLICATE_TOUCH(Severity.INFO),
    /** Touches came after the last conversion that counts, so that they earn nothing. */
    AFTER_CONVERSION(Severity.INFO);

    private final Severity severity;

    AttributionFinding(Severity severity) {
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
