package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The end of a term, and how it stands with it.
 *
 * @param due what runs out, and when
 * @param status how it stands with it
 */
public record CalendarEntry(RenewalDue due, RenewalStatus status) {
    /**
     * Checks that nothing is null.
     *
     * @param due what runs out, and when
     * @param status how it stands with it
     */
    public CalendarEntry {
        requireNonNull(due, "due");
        requireNonNull(status, "status");
    }

    /**
     * Returns the day that matters: the last one for a notice (更新拒絶の通知期限) if that is agreed, not the end.
     *
     * @return that day, or else the one on which the term is due
     */
    public LocalDate decideBy() {
        return due.noticeBy().orElseGet(due::due);
    }

    @Override
    public int hashCode() {
        return Objects.hash(due, status.name()); // an enum's own hash differs from launch to launch
    }
}
