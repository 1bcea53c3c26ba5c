package org.revenuekit.segmentation.signal;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.observation.Observation;

/** One quantity of one account by day; of several numbers of a day the last recorded counts, of those the largest. */
final class UsageSeries {
    private static final Comparator<Observation> LAST =
            comparing(Observation::recordedOn).thenComparing(UsageSeries::number);

    private final NavigableMap<Long, Observation> byDay = new TreeMap<>();

    void add(Observation observation) {
        byDay.merge(
                observation.observedOn().toEpochDay(),
                observation,
                (one, other) -> LAST.compare(one, other) >= 0 ? one : other);
    }

    /** The numbers after a day, up to and with another. */
    List<BigDecimal> between(long afterDay, long untilDay) {
        return byDay.subMap(afterDay, false, untilDay, true).values().stream()
                .map(UsageSeries::number)
                .collect(ImmutableList.toImmutableList());
    }

    Optional<BigDecimal> lastAfter(long day) {
        return Optional.ofNullable(byDay.tailMap(day, false).lastEntry())
                .map(Map.Entry::getValue)
                .map(UsageSeries::number);
    }

    private static BigDecimal number(Observation observation) {
        return observation.value().number().orElseThrow();
    }
}
