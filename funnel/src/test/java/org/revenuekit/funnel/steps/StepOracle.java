package org.revenuekit.funnel.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The attempts of one lead by trying all choices of events for steps. */
final class StepOracle {
    private static final Duration FOREVER = Duration.ofDays(1_000_000);

    private final StepFunnel funnel;
    private final int steps;
    private final List<StepEvent> events; // distinct
    private final List<Instant> instants;

    StepOracle(StepFunnel funnel, List<StepEvent> ofOneLead) {
        this.funnel = funnel;
        this.steps = funnel.steps().size();
        this.events = ofOneLead.stream().distinct().toList();
        this.instants =
                List.copyOf(new TreeSet<>(events.stream().map(StepEvent::at).toList()));
    }

    /** When each attempt that counts reached which depth; empty if the lead is removed. */
    Optional<List<List<Instant>>> attempts() {
        List<Instant> starts = instants.stream().filter(at -> depth(at) > 0).toList();
        List<List<Instant>> attempts = new ArrayList<>();
        Optional<Instant> start = funnel.attempts() == AttemptRule.BEST
                ? starts.stream().max(Comparator.comparingInt(this::depth).thenComparing(Comparator.reverseOrder()))
                : starts.stream().findFirst();
        while (start.isPresent()) {
            if (isSpoiled(start.get())) {
                return Optional.empty();
            }
            attempts.add(times(start.get()));
            int end = end(start.get());
            start = funnel.attempts() == AttemptRule.EVERY
                    ? starts.stream().filter(at -> instants.indexOf(at) >= end).findFirst()
                    : Optional.empty();
        }
        return Optional.of(attempts);
    }

    private int depth(Instant start) {
        return times(start).size();
    }

    /** When the attempt of a start first reaches each depth. */
    private List<Instant> times(Instant start) {
        List<Instant> times = new ArrayList<>();
        for (int depth = 1; depth <= steps; depth++) {
            int wanted = depth;
            Optional<Instant> first = instants.stream()
                    .filter(until -> ways(start, until).stream().anyMatch(way -> way.size() == wanted))
                    .findFirst();
            first.ifPresent(times::add);
        }
        return times;
    }

    /** All ways from a start with events up to an instant. */
    private List<List<StepEvent>> ways(Instant start, Instant until) {
        List<List<StepEvent>> ways = new ArrayList<>();
        if (funnel.order() == EventOrder.ANY) {
            extendInAnyOrder(List.of(), 0, start, until, ways);
        } else {
            extend(List.of(), start, until, ways);
        }
        return ways;
    }

    private void extend(List<StepEvent> way, Instant start, Instant until, List<List<StepEvent>> ways) {
        if (way.size() == steps) {
            return;
        }
        for (StepEvent event : events) {
            boolean isNext = does(event, way.size())
                    && !event.at().isAfter(until)
                    && (way.isEmpty() ? event.at().equals(start) : isFollowedBy(way, event, true));
            if (isNext && !way.contains(event)) {
                List<StepEvent> longer = plus(way, event);
                ways.add(longer);
                extend(longer, start, until, ways);
            }
        }
    }

    private void extendInAnyOrder(
            List<StepEvent> way, int step, Instant start, Instant until, List<List<StepEvent>> ways) {
        if (step == steps) {
            if (way.stream().anyMatch(event -> event.at().equals(start))) {
                ways.add(way);
            }
            return;
        }
        extendInAnyOrder(way, step + 1, start, until, ways);
        for (StepEvent event : events) {
            if (does(event, step)
                    && !way.contains(event)
                    && !event.at().isBefore(start)
                    && !event.at().isAfter(until)
                    && isWithin(funnel.window(), start, event.at())) {
                extendInAnyOrder(plus(way, event), step + 1, start, until, ways);
            }
        }
    }

    private static List<StepEvent> plus(List<StepEvent> way, StepEvent event) {
        List<StepEvent> longer = new ArrayList<>(way);
        longer.add(event);
        return longer;
    }

    private boolean does(StepEvent event, int step) {
        return funnel.steps().get(step).codes().contains(event.code());
    }

    private static boolean isWithin(Optional<Duration> window, Instant from, Instant to) {
        return Duration.between(from, to).compareTo(window.orElse(FOREVER)) <= 0;
    }

    /** Whether the next step may be this event, which may be one that is only thought of. */
    private boolean isFollowedBy(List<StepEvent> way, StepEvent next, boolean isTimed) {
        Instant first = way.get(0).at();
        Instant last = way.get(way.size() - 1).at();
        boolean isInOrder = funnel.ties() == TieRule.TIES_STRICT
                ? next.at().isAfter(last)
                : !next.at().isBefore(last);
        boolean isInTime = isWithin(funnel.window(), first, next.at())
                && isWithin(funnel.steps().get(way.size()).within(), last, next.at());
        return isInOrder && (isInTime || !isTimed) && !isInterrupted(plus(way, next));
    }

    private boolean isInterrupted(List<StepEvent> way) {
        boolean isStrict = funnel.order() == EventOrder.STRICT;
        Instant last = way.get(way.size() - 1).at();
        if (isStrict
                && events.stream()
                        .anyMatch(other ->
                                !way.contains(other) && isBetween(way.get(0).at(), other, last))) {
            return true;
        }
        return funnel.exclusionEffect() == ExclusionEffect.DROP_OFF
                && funnel.exclusions().stream().anyMatch(exclusion -> isInterrupted(way, exclusion));
    }

    private boolean isInterrupted(List<StepEvent> way, StepExclusion exclusion) {
        int after = funnel.place(exclusion.after());
        int before = Math.min(funnel.place(exclusion.before()), way.size() - 1);
        return after < way.size()
                && events.stream()
                        .filter(event -> exclusion.codes().contains(event.code()))
                        .anyMatch(event -> isBetween(
                                way.get(after).at(), event, way.get(before).at()));
    }

    private static boolean isBetween(Instant one, StepEvent event, Instant other) {
        return event.at().isAfter(one) && event.at().isBefore(other);
    }

    /** Whether some event at an instant could take the attempt further. */
    private boolean lasts(Instant start, Instant at) {
        Instant before = at.minusNanos(1_000);
        if (times(start).stream().filter(time -> time.isBefore(at)).count() == steps) {
            return false;
        }
        return funnel.order() == EventOrder.ANY
                ? isWithin(funnel.window(), start, at)
                : isOpen(start, before, at, true);
    }

    private boolean isOpen(Instant start, Instant until, Instant at, boolean isTimed) {
        return ways(start, until).stream()
                .filter(way -> way.size() < steps)
                .anyMatch(way ->
                        isFollowedBy(way, new StepEvent(events.get(0).lead(), StepCode.of("thought of"), at), isTimed));
    }

    /** The first instant, by its place, at which another attempt may start. */
    private int end(Instant start) {
        List<Instant> times = times(start);
        for (int i = instants.indexOf(start) + 1; i < instants.size(); i++) {
            Instant at = instants.get(i);
            if (!lasts(start, at)) {
                return i;
            }
            boolean isOver = funnel.order() != EventOrder.ANY && !isOpen(start, at, at.plusSeconds(1), false);
            if (isOver && !times.contains(at)) {
                return i;
            }
        }
        return instants.size();
    }

    /**
     * Whether an event that removes the lead happens after one step, before another, and before the attempt is over.
     */
    private boolean isSpoiled(Instant start) {
        return funnel.exclusionEffect() == ExclusionEffect.REMOVE_SUBJECT
                && funnel.exclusions().stream().anyMatch(exclusion -> isSpoiled(start, exclusion));
    }

    private boolean isSpoiled(Instant start, StepExclusion exclusion) {
        List<Instant> times = times(start);
        int after = funnel.place(exclusion.after());
        int before = funnel.place(exclusion.before());
        return after < times.size()
                && events.stream()
                        .filter(event -> exclusion.codes().contains(event.code()))
                        .map(StepEvent::at)
                        .anyMatch(at -> at.isAfter(times.get(after))
                                && (before >= times.size() || at.isBefore(times.get(before)))
                                && lasts(start, at));
    }
}
