package org.revenuekit.core.asset;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The term of a contract, and those that follow it automatically. Each end is counted from the first one, never from
 * the end before it, so that what ends on 31 January ends on 31 March too.
 *
 * @param end the first end
 * @param renews for how long it is renewed, again and again
 * @param notice how long before an end it has to be refused
 */
record Term(LocalDate end, Optional<BillingPeriod> renews, Optional<Period> notice) {
    /** No end is asked for after it: the days of contracts end in 9999. */
    private static final LocalDate LAST = LocalDate.of(12_000, 1, 1);

    boolean isAutomatic() {
        return renews.isPresent();
    }

    /** The end after so many automatic renewals. */
    LocalDate end(long renewals) {
        return renews.map(period -> period.due(end, renewals)).orElse(end);
    }

    /** After how many automatic renewals the end is not before a day; 0 if it is not automatic. */
    long renewalsUntil(LocalDate day) {
        return renews.map(period -> period.countUntil(end, day.isAfter(LAST) ? LAST : day))
                .orElse(0L);
    }

    /** The end that is due on a day or next after it; for a term that is not automatic the only one. */
    LocalDate endFrom(LocalDate day) {
        return end(renewalsUntil(day));
    }

    /** The end that comes next after a day; for a term that is not automatic the only one. */
    LocalDate endAfter(LocalDate day) {
        return endFrom(day.isAfter(LAST) ? LAST : day.plusDays(1));
    }

    /** The last day on which the renewal at an end can be refused: the whole notice lies between it and the end. */
    Optional<LocalDate> noticeBy(LocalDate due) {
        return notice.map(before -> due.minus(before).minusDays(1));
    }
}
