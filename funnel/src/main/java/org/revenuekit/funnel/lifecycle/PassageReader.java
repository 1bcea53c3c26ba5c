package org.revenuekit.funnel.lifecycle;

import com.google.common.primitives.ImmutableLongArray;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.revenuekit.core.statistics.CumulativeIncidence;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.internal.Micros;

/** Reads how long each account took from one event to another, or has been waiting; all in days. */
final class PassageReader {
    private final CustomerEventKind from;
    private final CustomerEventKind to;
    private final LocalDate today;
    private final ImmutableLongArray.Builder arrived = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder waiting = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder left = ImmutableLongArray.builder();
    private long before;

    PassageReader(CustomerEventKind from, CustomerEventKind to, LocalDate today) {
        this.from = from;
        this.to = to;
        this.today = today;
    }

    void read(CustomerLifecycle lifecycle) {
        lifecycle.first(from).ifPresent(start -> read(lifecycle, start));
    }

    private void read(CustomerLifecycle lifecycle, LocalDate start) {
        Optional<LocalDate> next = lifecycle.next(to, start);
        if (next.isPresent()) {
            arrived.add(ChronoUnit.DAYS.between(start, next.get()));
        } else if (to.happensOnce() && lifecycle.first(to).isPresent()) {
            before++;
        } else if (hasLeft(lifecycle, start)) {
            left.add(ChronoUnit.DAYS.between(start, lifecycle.since()));
        } else {
            waiting.add(ChronoUnit.DAYS.between(start, today));
        }
    }

    private boolean hasLeft(CustomerLifecycle lifecycle, LocalDate start) {
        return to.isOfCustomers()
                && lifecycle.stage() == CustomerStage.FORMER
                && !lifecycle.since().isBefore(start);
    }

    Passage passage() {
        long[] there = arrived.build().toArray();
        long[] under = waiting.build().toArray();
        long[] gone = left.build().toArray();
        return new Passage(
                from,
                to,
                summary(there),
                summary(under),
                summary(gone),
                before,
                CumulativeIncidence.of(there, gone, under));
    }

    private static DurationSummary summary(long[] days) {
        DurationSummary.Builder summary = DurationSummary.builder();
        for (long each : days) {
            summary.addMicros(Micros.of(Duration.ofDays(each)));
        }
        return summary.build();
    }
}
