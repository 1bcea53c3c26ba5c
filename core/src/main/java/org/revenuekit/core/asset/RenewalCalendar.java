package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** Which terms have to be decided about on some days (更新カレンダー), the most urgent first. */
public final class RenewalCalendar {
    private final Span days;
    private final AsOf asOf;
    private final ImmutableList<CalendarEntry> list;

    RenewalCalendar(Span days, AsOf asOf, ImmutableList<CalendarEntry> list) {
        this.days = days;
        this.asOf = asOf;
        this.list = list;
    }

    /**
     * Returns all of them.
     *
     * @return by the day that matters, then the day on which they are due, then the asset
     */
    public ImmutableList<CalendarEntry> list() {
        return list;
    }

    /**
     * Returns those of one status.
     *
     * @param status the status
     * @return in the same order
     */
    public ImmutableList<CalendarEntry> of(RenewalStatus status) {
        requireNonNull(status, "status");
        return list.stream().filter(entry -> entry.status() == status).collect(toImmutableList());
    }

    /**
     * Counts those of one status.
     *
     * @param status the status
     * @return 0 or more
     */
    public long count(RenewalStatus status) {
        return of(status).size();
    }

    /**
     * Returns what runs out, whatever its status.
     *
     * @return in the same order
     */
    public ImmutableList<RenewalDue> dues() {
        return list.stream().map(CalendarEntry::due).collect(toImmutableList());
    }

    /**
     * Returns of which days it tells.
     *
     * @return the days among which the day that matters lies
     */
    public Span days() {
        return days;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
