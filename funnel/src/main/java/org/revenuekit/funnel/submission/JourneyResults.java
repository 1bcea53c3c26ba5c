package org.revenuekit.funnel.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.StageId;

/** Reads from journeys what became of leads. */
final class JourneyResults {
    private final Journeys journeys;
    private final StageId from;
    private final List<Result> results = new ArrayList<>();
    private final List<OpenedLead> opened = new ArrayList<>();

    JourneyResults(Journeys journeys, StageId from) {
        this.journeys = journeys;
        this.from = from;
    }

    List<Result> results() {
        return results;
    }

    List<OpenedLead> opened() {
        return opened;
    }

    void read(Journey journey) {
        journey.passes().forEach(pass -> read(journey.lead(), pass));
    }

    private void read(Lead lead, Pass pass) {
        pass.firstAtOrBeyond(journeys.definition(), from)
                .ifPresent(visit -> opened.add(new OpenedLead(lead.id(), date(visit.enteredAt()), visit.seller())));
        Optional<Visit> goal = pass.firstAtOrBeyond(
                journeys.definition(), journeys.definition().goal());
        if (goal.isPresent()) {
            results.add(result(lead, Result.Kind.WON, goal.get().enteredAt(), goal.get()));
        } else {
            pass.end()
                    .ifPresent(end -> results.add(result(
                            lead,
                            Result.Kind.LOST,
                            end.at(),
                            pass.visits().get(pass.visits().size() - 1))));
        }
    }

    private Result result(Lead lead, Result.Kind kind, Instant at, Visit visit) {
        return new Result(lead.id(), kind, date(at), lead.value(), visit.seller());
    }

    private LocalDate date(Instant at) {
        return journeys.asOf().calendar().dateOf(at);
    }
}
