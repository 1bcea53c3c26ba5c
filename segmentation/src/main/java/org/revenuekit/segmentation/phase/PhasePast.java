package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/** The phases of one account, from long before a window until after it. */
record PhasePast(AccountId account, Timeline<RelationshipPhase> timeline) {
    /** How long before a window histories begin, in days: a longer stay counts as one of unknown start. */
    static final int LOOK_BACK = 36_500;

    /** A whole stay in a phase; its end is the day after the last, or after the last that is known. */
    record Stay(RelationshipPhase phase, LocalDate start, LocalDate end, boolean isStartKnown) {
        long days() {
            return end.toEpochDay() - start.toEpochDay();
        }

        /** The days of it that lie in a window. */
        long daysIn(Span window) {
            return Span.of(start, end)
                    .intersection(window)
                    .map(days -> new Timeline.Period<>(phase, days).days())
                    .orElse(0L);
        }
    }

    /** All stays in order. */
    ImmutableList<Stay> stays() {
        ImmutableList<Timeline.Period<RelationshipPhase>> periods = timeline.periods();
        return IntStream.range(0, periods.size())
                .mapToObj(i -> stay(periods.get(i), i > 0))
                .collect(toImmutableList());
    }

    private static Stay stay(Timeline.Period<RelationshipPhase> period, boolean isStartKnown) {
        return new Stay(
                period.state(),
                period.span().from().orElseThrow(),
                period.span().to().orElseThrow(),
                isStartKnown);
    }

    /** The stay that a day belongs to, as it was by the end of the day. */
    Stay stayAt(LocalDate day) {
        Stay stay = stays().stream()
                .filter(one -> one.end().isAfter(day))
                .findFirst()
                .orElseThrow();
        return new Stay(stay.phase(), stay.start(), day.plusDays(1), stay.isStartKnown());
    }

    /** The same, of the days of a window alone. */
    Timeline<RelationshipPhase> within(Span window) {
        LocalDate first = window.from().orElseThrow();
        Timeline.Builder<RelationshipPhase> cut = Timeline.starting(window, timeline.at(first));
        stays().stream()
                .filter(stay -> stay.start().isAfter(first) && window.contains(stay.start()))
                .forEach(stay -> cut.then(stay.start(), stay.phase()));
        return cut.build();
    }
}
