package org.revenuekit.funnel.bottleneck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Measures a queue by the plain views of journeys, visit by visit. */
final class BottleneckOracle {
    private final Journeys journeys;
    private final Instant start;
    private final Instant end;

    BottleneckOracle(Journeys journeys, Instant start, Instant end) {
        this.journeys = journeys;
        this.start = start;
        this.end = end;
    }

    /** The time that all spent in a stage within the period, in seconds over its seconds. */
    Ratio meanWorkInProcess(StageId stage) {
        Duration sum = Duration.ZERO;
        for (Visit visit : visits()) {
            if (visit.stage().equals(stage)) {
                Instant from = visit.enteredAt().isBefore(start) ? start : visit.enteredAt();
                Instant to = visit.leftAt().filter(left -> left.isBefore(end)).orElse(end);
                sum = sum.plus(from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO);
            }
        }
        return Ratio.of(sum.toSeconds(), Duration.between(start, end).toSeconds());
    }

    /** How long stays in a stage lasted that ended within the period, ascending. */
    List<Duration> finished(StageId stage) {
        return visits().stream()
                .filter(visit -> visit.stage().equals(stage))
                .filter(visit -> visit.leftAt().filter(this::isWithin).isPresent())
                .map(visit -> visit.duration().orElseThrow())
                .sorted()
                .toList();
    }

    /** The seconds in a stage on the way to the goal, of passes that reached it within the period. */
    long secondsToGoal(StageId stage) {
        long sum = 0;
        for (Pass pass : passes()) {
            Optional<Visit> goal =
                    pass.visits().stream().filter(visit -> !isBeforeGoal(visit)).findFirst();
            if (goal.isPresent() && isWithin(goal.get().enteredAt())) {
                for (Visit visit : pass.visits().subList(0, pass.visits().indexOf(goal.get()))) {
                    sum += visit.stage().equals(stage)
                            ? visit.duration().orElseThrow().toSeconds()
                            : 0;
                }
            }
        }
        return sum;
    }

    private boolean isBeforeGoal(Visit visit) {
        SalesProcess process = journeys.definition();
        return process.isBefore(visit.stage(), process.goal());
    }

    private boolean isWithin(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    private List<Pass> passes() {
        List<Pass> passes = new ArrayList<>();
        journeys.stream().map(Journey::passes).forEach(passes::addAll);
        return passes;
    }

    private List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        passes().forEach(pass -> visits.addAll(pass.visits()));
        return visits;
    }
}
