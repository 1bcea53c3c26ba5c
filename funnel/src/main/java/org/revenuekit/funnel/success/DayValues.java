package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;

/**
 * Of values told of days the one that stands of each: the last recorded, and of several of those the least favourable.
 *
 * @param standing by day
 * @param contradicted the days of which different values were recorded last
 * @param <F> the type of value
 */
record DayValues<F>(ImmutableList<F> standing, ImmutableList<LocalDate> contradicted) {
    static <F> DayValues<F> of(
            List<F> values,
            Function<F, LocalDate> on,
            Function<F, LocalDate> recordedOn,
            Comparator<? super F> leastFavourableFirst) {
        Map<LocalDate, List<F>> days = new TreeMap<>();
        values.forEach(value ->
                days.computeIfAbsent(on.apply(value), day -> new ArrayList<>()).add(value));
        ImmutableList.Builder<F> standing = ImmutableList.builder();
        ImmutableList.Builder<LocalDate> contradicted = ImmutableList.builder();
        days.forEach((day, told) -> {
            LocalDate last = Collections.max(told.stream().map(recordedOn).toList());
            List<F> lastTold = told.stream()
                    .filter(value -> recordedOn.apply(value).equals(last))
                    .toList();
            F least = Collections.min(lastTold, leastFavourableFirst);
            standing.add(least);
            if (leastFavourableFirst.compare(least, Collections.max(lastTold, leastFavourableFirst)) != 0) {
                contradicted.add(day);
            }
        });
        return new DayValues<>(standing.build(), contradicted.build());
    }

    /** The last value not after a day. */
    Optional<F> asOf(LocalDate day, Function<F, LocalDate> on) {
        return standing.reverse().stream()
                .filter(value -> !on.apply(value).isAfter(day))
                .findFirst();
    }

    /** A finding for each day that contradicts itself. */
    ImmutableList<Finding> findings(AccountId account, String what) {
        return contradicted.stream()
                .map(day -> {
                    Finding.Builder finding = Finding.builder();
                    finding.kind(SuccessFinding.CONTRADICTION)
                            .subject(Subject.of(account))
                            .putDetail("what", what)
                            .putDetail("day", day.toString());
                    return finding.build();
                })
                .collect(toImmutableList());
    }
}
