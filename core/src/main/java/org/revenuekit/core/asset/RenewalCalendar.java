package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** Which terms have to be decided about on some days (更新カレンダー), the most urgent first. */
public final class RenewalCalendar {
    private final AssetPolicy definition;
    private final Span days;
    private final AsOf asOf;
    private final ImmutableList<CalendarEntry> list;

    RenewalCalendar(AssetPolicy definition, Span days, AsOf asOf, ImmutableList<CalendarEntry> list) {
        this.definition = definition;
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
     * Compares with an earlier calendar, such as that of last week: what is overdue or refused since, what is new, and
     * what is gone.
     *
     * @param earlier the calendar it is compared with, of the same days or others
     * @return what differs, end by end; O(n log n)
     * @throws org.revenuekit.core.definition.DefinitionClashException if both are of policies that are not equal but
     *     have one reference
     */
    public RenewalCalendarChange changeSince(RenewalCalendar earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(AssetPolicy::ref, earlier.definition, definition);
        return new RenewalCalendarChange(earlier, this);
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
     * Returns how histories follow from actions.
     *
     * @return the definition
     */
    public AssetPolicy definition() {
        return definition;
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
