package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.revenuekit.core.time.Span;

/** Adds up how long accounts were in each phase. */
final class DwellCount {
    private final PhaseModel model;
    private final Span window;
    private final LocalDate end;
    private final long[] days;
    private final long[] unknownStart;
    private final long[] open;
    private final List<List<Long>> completed = new ArrayList<>();

    DwellCount(PhaseModel model, Span window) {
        this.model = model;
        this.window = window;
        this.end = window.to().orElseThrow();
        this.days = new long[model.phases().size()];
        this.unknownStart = new long[days.length];
        this.open = new long[days.length];
        model.phases().forEach(phase -> completed.add(new ArrayList<>()));
    }

    void add(PhasePast past) {
        for (PhasePast.Stay stay : past.stays()) {
            int level = stay.phase().level();
            days[level] += stay.daysIn(window);
            if (window.contains(stay.end())) {
                end(stay, level);
            } else if (stay.start().isBefore(end) && !stay.end().isBefore(end)) {
                open[level]++;
            }
        }
    }

    private void end(PhasePast.Stay stay, int level) {
        if (stay.isStartKnown()) {
            completed.get(level).add(stay.days());
        } else {
            unknownStart[level]++;
        }
    }

    ImmutableList<PhaseDwell> dwell() {
        return IntStream.range(0, days.length)
                .mapToObj(level -> new PhaseDwell(
                        model.phase(level),
                        days[level],
                        completed.get(level).stream().sorted().collect(toImmutableList()),
                        unknownStart[level],
                        open[level]))
                .collect(toImmutableList());
    }
}
