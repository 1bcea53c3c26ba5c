package org.revenuekit.funnel.department;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.funnel.internal.FindingCounts;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Sight;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.LeadId;

/** Looks up the leads of facts, and keeps account of what becomes of them. */
final class FactIntake {
    private final IdIndex<LeadId> index;
    private final Sight sight;
    private final FindingCounts<DepartmentFinding> setAside = new FindingCounts<>("facts");
    private long given;
    private long outside;
    private long reported;

    FactIntake(Journeys journeys) {
        this.index = journeys.index();
        this.sight = new Sight(journeys.asOf());
    }

    /** The position of the lead of a fact that was given; -1 if it is set aside. */
    int take(LeadId lead, boolean seen) {
        given++;
        int position = index.find(lead);
        if (position < 0) {
            report(DepartmentFinding.UNKNOWN_LEAD, lead);
        } else if (!seen) {
            report(DepartmentFinding.AFTER_AS_OF, lead);
            position = -1;
        }
        return position;
    }

    /** What happened is seen if it had happened, and was recorded, by then. */
    boolean sees(Instant instant, Optional<LocalDate> recordedOn) {
        return sight.sees(Micros.of(instant), recordedOn);
    }

    void duplicate(LeadId lead) {
        report(DepartmentFinding.DUPLICATE_FACT, lead);
    }

    private void report(DepartmentFinding kind, LeadId lead) {
        setAside.add(kind, lead.value(), 1);
        reported++;
    }

    void outside() {
        outside++;
    }

    FactTally tally() {
        return new FactTally(given, given - outside - reported, outside, reported);
    }

    Findings findings() {
        return setAside.build();
    }
}
