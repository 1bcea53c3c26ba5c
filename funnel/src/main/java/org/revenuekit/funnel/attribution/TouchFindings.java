package org.revenuekit.funnel.attribution;

import org.revenuekit.core.finding.Findings;
import org.revenuekit.funnel.internal.FindingCounts;
import org.revenuekit.funnel.journey.LeadId;

/** Collects what is odd, and how many touches are set aside for it. */
final class TouchFindings {
    private final FindingCounts<AttributionFinding> counts = new FindingCounts<>("touches");
    private long setAside;

    void setAside(AttributionFinding kind, LeadId lead) {
        say(kind, lead, 1);
        setAside++;
    }

    void say(AttributionFinding kind, LeadId lead, long touches) {
        counts.add(kind, lead.value(), touches);
    }

    /** How many touches are set aside. */
    long setAside() {
        return setAside;
    }

    Findings build() {
        return counts.build();
    }
}
