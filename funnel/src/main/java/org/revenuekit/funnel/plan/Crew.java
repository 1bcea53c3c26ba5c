package org.revenuekit.funnel.plan;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.revenuekit.core.internal.Fraction;

/** The people of one role, counted by when they began, so that many headcounts of a month are looked at once. */
final class Crew {
    private final Ramp ramp;
    private final SortedMap<YearMonth, Long> hired = new TreeMap<>();
    private long full;

    Crew(Ramp ramp) {
        this.ramp = ramp;
    }

    void add(Headcount headcount) {
        headcount.hired().ifPresentOrElse(month -> add(headcount.people(), month), () -> full += headcount.people());
    }

    void add(long people, YearMonth month) {
        hired.merge(month, people, Math::addExact);
    }

    /** For how many fully ramped ones they count in a month. */
    Fraction capacity(YearMonth month) {
        List<Fraction> parts = new ArrayList<>();
        parts.add(Fraction.of(full, 1));
        hired.forEach((start, people) ->
                parts.add(ramp.share(start.until(month, ChronoUnit.MONTHS)).times(Fraction.of(people, 1))));
        return Fraction.sum(parts);
    }
}
