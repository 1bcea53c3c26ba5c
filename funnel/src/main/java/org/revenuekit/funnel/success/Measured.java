package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.observation.Observation;

/**
 * What was measured of one indicator of one customer, seen from where it gets better.
 *
 * @param days the value that stands of each day
 * @param records those that are better than all before: the first to reach a target is one of them, found by halves
 */
record Measured(DayValues<Observation> days, ImmutableList<Observation> records) {
    static Measured of(List<Observation> numbers, Comparator<BigDecimal> worstFirst) {
        DayValues<Observation> days = DayValues.of(
                numbers,
                Observation::observedOn,
                Observation::recordedOn,
                Comparator.comparing(Measured::number, worstFirst));
        List<Observation> records = new ArrayList<>();
        for (Observation value : days.standing()) {
            if (records.isEmpty() || worstFirst.compare(number(value), number(records.get(records.size() - 1))) > 0) {
                records.add(value);
            }
        }
        return new Measured(days, ImmutableList.copyOf(records));
    }

    static BigDecimal number(Observation observation) {
        return observation.value().number().orElseThrow();
    }

    /** The day on which a target was first reached. */
    Optional<LocalDate> reachedOn(SuccessCriterion criterion) {
        int place = Collections.binarySearch(
                Lists.transform(records, Measured::number), criterion.target(), criterion.worstFirst());
        int first = place < 0 ? -place - 1 : place;
        return first < records.size() ? Optional.of(records.get(first).observedOn()) : Optional.empty();
    }

    Optional<Observation> latest() {
        return days.asOf(LocalDate.MAX, Observation::observedOn);
    }
}
