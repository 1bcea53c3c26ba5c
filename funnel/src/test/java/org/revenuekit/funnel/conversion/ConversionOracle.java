package org.revenuekit.funnel.conversion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Conversion as the definitions say it, subject by subject over the views of journeys, with no thought of speed. */
record ConversionOracle(Journeys journeys, ConversionPolicy policy, Span period) {
    /** A subject and what became of it. */
    record Outcome(Fate fate, Duration after, boolean isMature, boolean isForward) {}

    /** A subject: a lead with its passes, or with one of them. */
    record Subject(Lead lead, List<Pass> passes) {
        List<Visit> visits() {
            return passes.stream().flatMap(pass -> pass.visits().stream()).toList();
        }
    }

    List<Subject> subjects() {
        BusinessCalendar calendar = journeys.asOf().calendar();
        return journeys.stream()
                .flatMap(this::subjects)
                .filter(subject ->
                        period.contains(calendar.dateOf(subject.passes().get(0).startedAt())))
                .toList();
    }

    private Stream<Subject> subjects(Journey journey) {
        if (journey.passes().isEmpty()) {
            return Stream.empty();
        }
        return policy.unit() == CountingUnit.LEADS
                ? Stream.of(new Subject(journey.lead(), journey.passes()))
                : journey.passes().stream().map(pass -> new Subject(journey.lead(), List.of(pass)));
    }

    private int place(StageId stage) {
        SalesProcess process = journeys.definition();
        return process.stages().indexOf(process.stage(stage));
    }

    Optional<Instant> entry(Subject subject, StageId stage) {
        return switch (policy.counting()) {
            case REACHED -> first(subject, place(stage), Integer.MAX_VALUE);
            case VISITED -> first(subject, place(stage), place(stage));
            case FIRST_ENTRY -> firstEntry(subject, stage);
            case IN_SEQUENCE ->
                journeys.definition().stages().stream()
                                .limit(place(stage) + 1L)
                                .allMatch(each -> firstEntry(subject, each.id()).isPresent())
                        ? firstEntry(subject, stage)
                        : Optional.empty();
        };
    }

    private Optional<Instant> firstEntry(Subject subject, StageId stage) {
        Optional<Instant> entry = first(subject, place(stage), place(stage));
        List<StageId> visited = subject.visits().stream().map(Visit::stage).toList();
        return entry.filter(at ->
                visited.subList(0, visited.indexOf(stage)).stream().noneMatch(before -> place(before) > place(stage)));
    }

    private Optional<Instant> first(Subject subject, int lowest, int highest) {
        return subject.visits().stream()
                .filter(visit -> place(visit.stage()) >= lowest && place(visit.stage()) <= highest)
                .map(Visit::enteredAt)
                .findFirst();
    }

    long count(StageId stage) {
        return subjects().stream()
                .filter(subject -> entry(subject, stage).isPresent())
                .count();
    }

    List<Outcome> outcomes(StageId from, StageId to) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Subject subject : subjects()) {
            entry(subject, from).ifPresent(at -> outcomes.add(outcome(subject, at, entry(subject, to))));
        }
        return outcomes;
    }

    private Instant end() {
        AsOf asOf = journeys.asOf();
        LocalDate last = asOf.date().isBefore(asOf.knownOn()) ? asOf.date() : asOf.knownOn();
        return asOf.calendar().startOf(last.plusDays(1));
    }

    private Outcome outcome(Subject subject, Instant from, Optional<Instant> to) {
        Instant limit = policy.window().map(from::plus).orElse(Instant.MAX);
        boolean isOver = policy.window().isPresent() && limit.isBefore(end());
        boolean isForward = to.isPresent() && !to.get().isBefore(from);
        if (to.isPresent()
                && (policy.window().isEmpty() || (isForward && !to.get().isAfter(limit)))) {
            Duration after = isForward ? Duration.between(from, to.get()) : Duration.ZERO;
            return new Outcome(Fate.CONVERTED, after, policy.window().isEmpty() || isOver, isForward);
        }
        List<Pass> begun = subject.passes().stream()
                .filter(pass -> !pass.startedAt().isAfter(limit))
                .toList();
        Optional<Instant> out = begun.get(begun.size() - 1).end().map(end -> end.at());
        if (out.isPresent() && !out.get().isAfter(limit)) {
            return new Outcome(
                    Fate.LOST,
                    Duration.between(from, out.get()),
                    policy.window().isEmpty() || isOver,
                    false);
        }
        return isOver
                ? new Outcome(Fate.NOT_YET, policy.window().orElseThrow(), true, false)
                : new Outcome(Fate.OPEN, Duration.between(from, end()), false, false);
    }
}
