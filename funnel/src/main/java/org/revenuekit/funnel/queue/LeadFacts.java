package org.revenuekit.funnel.queue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.StageId;

/** What rules and queues ask about leads, by their positions. */
final class LeadFacts {
    private final Journeys journeys;
    private final JourneyTable table;
    private final AsOf asOf;

    LeadFacts(Journeys journeys) {
        this.journeys = journeys;
        this.table = journeys.table();
        this.asOf = journeys.asOf();
    }

    JourneyTable table() {
        return table;
    }

    Lead lead(int lead) {
        return journeys.leads().list().get(lead);
    }

    boolean isInProcess(int lead) {
        return hasPass(lead) && table.endAt(lastPass(lead)) == Micros.NEVER;
    }

    boolean hasPass(int lead) {
        return table.firstPass(lead) < table.firstPass(lead + 1);
    }

    int lastPass(int lead) {
        return table.firstPass(lead + 1) - 1;
    }

    int lastVisit(int lead) {
        return table.firstVisit(lastPass(lead) + 1) - 1;
    }

    /** Where the lead is, or from where it left; it has a pass. */
    StageId lastStage(int lead) {
        return journeys.vocabulary().stage(table.stage(lastVisit(lead)));
    }

    Optional<StageId> stage(int lead) {
        return isInProcess(lead) ? Optional.of(lastStage(lead)) : Optional.empty();
    }

    /** When one of us last turned to the lead, in microseconds; empty if never. */
    OptionalLong lastTouch(int lead) {
        int last = table.firstTouch(lead + 1) - 1;
        return last < table.firstTouch(lead) ? OptionalLong.empty() : OptionalLong.of(table.touchAt(last));
    }

    /** When the lead last did something, in microseconds; empty if never. */
    OptionalLong lastActivity(int lead) {
        int last = table.firstActivity(lead + 1) - 1;
        return last < table.firstActivity(lead) ? OptionalLong.empty() : OptionalLong.of(table.activityAt(last));
    }

    int activitiesSince(int lead, long from) {
        int first = table.firstActivity(lead);
        int end = table.firstActivity(lead + 1);
        int next = end;
        while (next > first && table.activityAt(next - 1) >= from) {
            next--;
        }
        return end - next;
    }

    long daysSince(long micros) {
        return ChronoUnit.DAYS.between(dateOf(micros), asOf.date());
    }

    LocalDate dateOf(long micros) {
        return asOf.calendar().dateOf(Micros.instant(micros));
    }

    /** The first microsecond of as many days as given, the last of which is the day asked about. */
    long startOf(int days) {
        return Micros.of(asOf.calendar().startOf(asOf.date().minusDays(days - 1L)));
    }
}
