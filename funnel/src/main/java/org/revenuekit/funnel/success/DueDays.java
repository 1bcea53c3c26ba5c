package org.revenuekit.funnel.success;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The days on which contacts with one customer are due. */
final class DueDays {
    private final List<LocalDate> first; // ascending
    private final Optional<Period> every;

    DueDays(ContactCadence cadence, LocalDate contractStart) {
        this.first =
                cadence.offsets().stream().map(contractStart::plus).sorted().toList();
        this.every = cadence.every();
    }

    /** The first due day after a day. */
    Optional<LocalDate> after(LocalDate day) {
        return first.stream()
                .filter(due -> due.isAfter(day))
                .findFirst()
                .or(() -> every.map(period -> again(day, period)));
    }

    /**
     * Always counted from one day, as a month after the 31st and another after that are not two months after it. The
     * number of periods is found by doubling, then by halves.
     */
    private LocalDate again(LocalDate day, Period period) {
        int high = 1;
        while (!again(period, high).isAfter(day)) {
            high *= 2;
        }
        int low = high / 2;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (again(period, middle).isAfter(day)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return again(period, high);
    }

    /** No number is too large: contracts have an end, and twice as far is far enough. */
    private LocalDate again(Period period, int times) {
        return first.get(first.size() - 1).plus(period.multipliedBy(times));
    }
}
