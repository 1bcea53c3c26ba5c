package org.revenuekit.funnel.journey;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Journeys by the word of the definitions: each instant in turn, looked up in all events. Slow and obvious. */
final class NaiveJourneys {
    private final SalesProcess process;
    private final AsOf asOf;
    private final List<LeadEvent> events;

    NaiveJourneys(SalesProcess process, AsOf asOf, List<LeadEvent> events) {
        this.process = process;
        this.asOf = asOf;
        this.events = events;
    }

    private record Open(int number, PassSource source, List<Visit> visits) {
        boolean reached(SalesProcess process) {
            return visits.stream().anyMatch(visit -> !process.isBefore(visit.stage(), process.goal()));
        }

        boolean reachedAt(SalesProcess process, Instant at) {
            return visits.stream()
                    .filter(visit -> !process.isBefore(visit.stage(), process.goal()))
                    .findFirst()
                    .filter(visit -> visit.enteredAt().equals(at))
                    .isPresent();
        }

        void leave(Instant at) {
            Visit last = visits.remove(visits.size() - 1);
            visits.add(new Visit(last.stage(), last.enteredAt(), Optional.of(at), last.seller()));
        }

        Pass ended(PassEnd end) {
            leave(end.at());
            return new Pass(number, source, ImmutableList.copyOf(visits), Optional.of(end));
        }
    }

    Journey of(Lead lead) {
        Way way = new Way(lead);
        for (Instant at : instants(lead, event -> true)) {
            for (StageId stage : stagesAt(lead, at)) {
                way.enter(stage, at);
            }
            for (ExitReason reason : exitsAt(lead, at)) {
                way.exit(reason, at);
            }
        }
        return new Journey(
                lead,
                way.all(),
                ImmutableList.copyOf(instants(lead, Touch.class::isInstance)),
                ImmutableList.copyOf(instants(lead, BuyerActivity.class::isInstance)));
    }

    private final class Way {
        private final Lead lead;
        private final Optional<ReasonId> exclusion;
        private final List<Pass> ended = new ArrayList<>();
        private Optional<Open> open = Optional.empty();

        Way(Lead lead) {
            this.lead = lead;
            this.exclusion = process.qualification()
                    .flatMap(accepted -> new TreeSet<>(lead.traits())
                            .stream()
                                    .flatMap(trait -> accepted.reason(trait).stream())
                                    .findFirst());
        }

        void enter(StageId stage, Instant at) {
            if (exclusion.isPresent()
                    && !process.isBefore(
                            stage, process.qualification().orElseThrow().stage())) {
                open.ifPresent(pass -> end(pass, exclusion, at));
                return;
            }
            open.filter(pass -> pass.reached(process) && process.isBefore(stage, process.goal()))
                    .ifPresent(pass -> end(pass, Optional.empty(), at));
            Open pass = open.orElseGet(() -> new Open(ended.size() + 1, source(), new ArrayList<>()));
            open = Optional.of(pass);
            if (pass.visits().isEmpty()) {
                pass.visits().add(new Visit(stage, at, Optional.empty(), seller(stage, at)));
                return;
            }
            Visit last = pass.visits().get(pass.visits().size() - 1);
            if (last.stage().equals(stage)) {
                pass.visits()
                        .set(
                                pass.visits().size() - 1,
                                new Visit(
                                        stage,
                                        last.enteredAt(),
                                        Optional.empty(),
                                        last.seller().or(() -> seller(stage, at))));
            } else {
                pass.leave(at);
                pass.visits().add(new Visit(stage, at, Optional.empty(), seller(stage, at)));
            }
        }

        void exit(ExitReason reason, Instant at) {
            open.filter(pass -> !pass.reachedAt(process, at))
                    .ifPresent(pass -> end(pass, Optional.of(reason.id()), at));
        }

        private void end(Open pass, Optional<ReasonId> reason, Instant at) {
            PassEnd.Kind kind = reason.map(
                            id -> PassEnd.Kind.valueOf(process.reason(id).kind().name()))
                    .orElse(PassEnd.Kind.RETURNED);
            ended.add(pass.ended(new PassEnd(kind, reason, at)));
            open = Optional.empty();
        }

        private PassSource source() {
            if (ended.isEmpty()) {
                return PassSource.NEW;
            }
            return switch (ended.get(ended.size() - 1).end().orElseThrow().kind()) {
                case LOST -> PassSource.LOST;
                case DISQUALIFIED -> PassSource.DISQUALIFIED;
                case RECYCLED -> PassSource.UNRIPE;
                case RETURNED -> PassSource.CUSTOMER;
            };
        }

        private Optional<SellerId> seller(StageId stage, Instant at) {
            return entriesAt(lead, at).stream()
                    .filter(entry -> entry.stage().equals(stage))
                    .flatMap(entry -> entry.seller().stream())
                    .min(Comparator.naturalOrder());
        }

        ImmutableList<Pass> all() {
            open.ifPresent(pass -> ended.add(
                    new Pass(pass.number(), pass.source(), ImmutableList.copyOf(pass.visits()), Optional.empty())));
            return ended.stream().map(this::owned).collect(ImmutableList.toImmutableList());
        }

        private Pass owned(Pass pass) {
            return new Pass(
                    pass.number(),
                    pass.source(),
                    pass.visits().stream()
                            .map(visit -> new Visit(
                                    visit.stage(),
                                    visit.enteredAt(),
                                    visit.leftAt(),
                                    visit.seller().or(lead::seller)))
                            .collect(ImmutableList.toImmutableList()),
                    pass.end());
        }
    }

    /** Whether an event is seen, by business days. */
    boolean isSeen(LeadEvent event) {
        LocalDate happened = asOf.calendar().dateOf(event.at());
        return !happened.isAfter(asOf.date())
                && !event.recordedOn().orElse(happened).isAfter(asOf.knownOn());
    }

    private List<LeadEvent> seen(Lead lead) {
        return events.stream()
                .filter(event -> event.lead().equals(lead.id()) && isSeen(event))
                .toList();
    }

    private static Instant at(LeadEvent event) {
        return event.at().truncatedTo(ChronoUnit.MICROS);
    }

    private Set<Instant> instants(Lead lead, Function<LeadEvent, Boolean> which) {
        TreeMap<Instant, Boolean> found = new TreeMap<>();
        seen(lead).stream().filter(which::apply).forEach(event -> found.put(at(event), true));
        return found.keySet();
    }

    private List<StageEntry> entriesAt(Lead lead, Instant at) {
        return seen(lead).stream()
                .filter(event -> at(event).equals(at))
                .filter(StageEntry.class::isInstance)
                .map(StageEntry.class::cast)
                .toList();
    }

    private List<StageId> stagesAt(Lead lead, Instant at) {
        return process.stages().stream()
                .map(Stage::id)
                .filter(id -> entriesAt(lead, at).stream()
                        .anyMatch(entry -> entry.stage().equals(id)))
                .toList();
    }

    private List<ExitReason> exitsAt(Lead lead, Instant at) {
        return process.reasons().stream()
                .sorted(Comparator.comparing(ExitReason::kind))
                .filter(reason -> seen(lead).stream()
                        .filter(event -> at(event).equals(at))
                        .anyMatch(event ->
                                event instanceof Exit exit && exit.reason().equals(reason.id())))
                .toList();
    }
}
