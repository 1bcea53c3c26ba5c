package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.revenuekit.core.internal.RenewalKey;
import org.revenuekit.core.internal.SideBySide;

/**
 * What differs between two calendars of renewals: which ends of terms came, went, or stand otherwise. By what actions
 * is said by {@link AssetHistories#changeSince}.
 */
public final class RenewalCalendarChange {
    private final RenewalCalendar earlier;
    private final RenewalCalendar later;
    private final ImmutableList<CalendarChange> changes;

    RenewalCalendarChange(RenewalCalendar earlier, RenewalCalendar later) {
        this.earlier = earlier;
        this.later = later;
        this.changes = new SideBySide<>(byEnd(earlier), byEnd(later))
                .differing().stream()
                        .map(end -> new CalendarChange(
                                end.key().asset(),
                                end.key().due(),
                                end.before().map(ImmutableList::copyOf).orElse(ImmutableList.of()),
                                end.now().map(ImmutableList::copyOf).orElse(ImmutableList.of())))
                        .collect(toImmutableList());
    }

    private static ImmutableMap<RenewalKey, Collection<CalendarEntry>> byEnd(RenewalCalendar calendar) {
        return Multimaps.index(calendar.list(), entry -> RenewalKey.of(entry.due()))
                .asMap();
    }

    /**
     * Returns which ends of terms are seen differently.
     *
     * @return those in only one calendar, as one of both knows of no such end or does not look at its day, and those
     *     that stand otherwise; by due day, then by asset
     */
    public ImmutableList<CalendarChange> changes() {
        return changes;
    }

    /**
     * Returns those of one asset.
     *
     * @param asset the asset
     * @return by due day; O(changes)
     */
    public ImmutableList<CalendarChange> of(AssetId asset) {
        requireNonNull(asset, "asset");
        return changes.stream().filter(change -> change.asset().equals(asset)).collect(toImmutableList());
    }

    /**
     * Returns what has come to a status, such as what has become {@linkplain RenewalStatus#OVERDUE overdue}.
     *
     * @param status the status
     * @return the entries of the later calendar that have it, where the earlier one had none with it of that asset and
     *     due day; by due day, then by asset; O(changes)
     */
    public ImmutableList<CalendarEntry> newly(RenewalStatus status) {
        requireNonNull(status, "status");
        return changes.stream()
                .filter(change -> only(change.before(), status).isEmpty())
                .flatMap(change -> only(change.now(), status).stream())
                .collect(toImmutableList());
    }

    private static ImmutableList<CalendarEntry> only(ImmutableList<CalendarEntry> entries, RenewalStatus status) {
        return entries.stream().filter(entry -> entry.status() == status).collect(toImmutableList());
    }

    /**
     * Returns the earlier calendar.
     *
     * @return that compared with
     */
    public RenewalCalendar earlier() {
        return earlier;
    }

    /**
     * Returns the later calendar.
     *
     * @return that asked
     */
    public RenewalCalendar later() {
        return later;
    }
}
