package org.revenuekit.funnel.steps;

import org.revenuekit.core.finding.FindingKind;
import org.revenuekit.core.finding.Severity;

/** What can be wrong with events given to a funnel of steps. */
public enum StepFinding implements FindingKind {
    /** Events of a lead happened after the point in time asked about. Details: {@code events} (how many). */
    AFTER_AS_OF(Severity.INFO),
    /** The same was stated more than once; it counts once. Details: {@code events} (how many too many). */
    DUPLICATE_EVENT(Severity.INFO),
    /** No event seen could do this step: it may be spelt otherwise. Details: {@code codes} (how many it names). */
    STEP_WITHOUT_EVENT(Severity.WARNING);

    private final Severity severity;

    StepFinding(Severity severity) {
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
