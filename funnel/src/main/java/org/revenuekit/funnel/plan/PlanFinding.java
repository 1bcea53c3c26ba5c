package org.revenuekit.funnel.plan;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be odd about what a plan is made from. */
public enum PlanFinding implements FindingKind {
    /**
     * There are people of a role without capacity for any planned stage; they are not used. Details: {@code people}.
     */
    HEADCOUNT_WITHOUT_WORK(Severity.WARNING),
    /** A capacity is for a stage that is not planned; it makes no work. Details: {@code stage}. */
    STAGE_NOT_PLANNED(Severity.INFO),
    /**
     * More wins are expected on days of a month than its target asks for; they are not moved to other days. Details:
     * {@code surplus} (exact).
     */
    WINS_ABOVE_TARGET(Severity.INFO);

    private final Severity severity;

    PlanFinding(Severity severity) {
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
