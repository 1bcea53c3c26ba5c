package org.revenuekit.funnel.lifecycle;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.time.Span;

/** The days on which an account has something active: runs apart by more days than the gap that does not count. */
final class ActiveDays {
    private final NavigableMap<LocalDate, Span> runs = new TreeMap<>(); // by their first day

    /** Of days that overlap or not, in any order, each of a known first day. */
    ActiveDays(List<Span> active, int gapDays) {
        active.stream().sorted(comparing(ActiveDays::first)).forEach(days -> add(days, gapDays));
    }

    private static LocalDate first(Span days) {
        return days.from().orElseThrow();
    }

    private void add(Span days, int gapDays) {
        Map.@Nullable Entry<LocalDate, Span> last = runs.lastEntry();
        if (last != null && isReached(last.getValue(), first(days), gapDays)) {
            last.getValue().to().ifPresent(end -> runs.put(last.getKey(), longer(last.getKey(), end, days.to())));
        } else {
            runs.put(first(days), days);
        }
    }

    private static boolean isReached(Span run, LocalDate day, int gapDays) {
        return run.to().map(end -> ChronoUnit.DAYS.between(end, day) <= gapDays).orElse(true);
    }

    private static Span longer(LocalDate first, LocalDate end, Optional<LocalDate> other) {
        return other.map(to -> Span.of(first, to.isBefore(end) ? end : to)).orElse(Span.from(first));
    }

    /** In ascending order. */
    Collection<Span> runs() {
        return runs.values();
    }

    boolean contains(LocalDate day) {
        Map.@Nullable Entry<LocalDate, Span> run = runs.floorEntry(day);
        return run != null && run.getValue().contains(day);
    }

    /** Whether anything is active on a day or later. */
    boolean hasAnyFrom(LocalDate day) {
        return !runs.isEmpty()
                && runs.lastEntry().getValue().to().map(day::isBefore).orElse(true);
    }
}
