package org.revenuekit.funnel.attainment;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong with facts and targets. */
public enum AttainmentFinding implements FindingKind {
    /** Facts are of a later day than the one asked about; they are not looked at. Said once. Details: {@code facts}. */
    AFTER_AS_OF(Severity.INFO),
    /**
     * Amounts are in another currency than the policy; they are set aside. Said once for a currency. Details:
     * {@code facts}, {@code targets} (how many).
     */
    FOREIGN_CURRENCY(Severity.WARNING),
    /** A month of the fiscal year asked about has no target, which is taken as zero. Said once for a month. */
    NO_TARGET(Severity.INFO);

    private final Severity severity;

    AttainmentFinding(Severity severity) {
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
