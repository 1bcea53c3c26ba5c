package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** What differs between two answers about assets, and which actions explain it (差異の理由). */
public final class AssetHistoriesChange {
    /** An action that an answer sees. Comparable, so that no choice of ids or numbers makes a hash set slow. */
    private record Seen(AssetAction action) implements Comparable<Seen> {
        private static final Comparator<Seen> ORDER =
                Comparator.comparing((Seen seen) -> seen.action().asset()).thenComparing(Seen::action, AssetLog.ORDER);

        @Override
        public int compareTo(Seen other) {
            return ORDER.compare(this, other);
        }
    }

    private final AssetHistories earlier;
    private final AssetHistories later;
    private final ImmutableList<AssetRevision> revisions;
    private final ImmutableSortedMap<AssetId, LocalDate> differences;

    AssetHistoriesChange(AssetHistories earlier, AssetHistories later) {
        this.earlier = earlier;
        this.later = later;
        ImmutableSet<Seen> then = seen(earlier);
        ImmutableSet<Seen> now = seen(later);
        this.revisions = Stream.concat(
                        Sets.difference(now, then).stream().map(seen -> added(seen.action())),
                        Sets.difference(then, now).stream()
                                .map(seen -> new AssetRevision(seen.action(), RevisionKind.REMOVED)))
                .sorted(Comparator.comparing(revision -> new Seen(revision.action())))
                .collect(toImmutableList());
        ImmutableSortedMap.Builder<AssetId, LocalDate> days = ImmutableSortedMap.naturalOrder();
        Sets.union(earlier.ids(), later.ids())
                .forEach(asset -> StateLine.firstDifference(earlier.line(asset), later.line(asset))
                        .ifPresent(day -> days.put(asset, day)));
        this.differences = days.build();
    }

    private static ImmutableSet<Seen> seen(AssetHistories answer) {
        return answer.seen().stream().map(Seen::new).collect(toImmutableSet());
    }

    private AssetRevision added(AssetAction action) {
        if (!action.knownFrom().isAfter(earlier.asOf().knownOn())) {
            return new AssetRevision(action, RevisionKind.ADDED);
        }
        return new AssetRevision(
                action,
                action.effectiveFrom().isAfter(earlier.asOf().date()) ? RevisionKind.NEW : RevisionKind.BACK_DATED);
    }

    /**
     * Returns which actions one of the answers sees and the other does not.
     *
     * @return by asset, then in the order in which they take effect
     */
    public ImmutableList<AssetRevision> revisions() {
        return revisions;
    }

    /**
     * Returns those of one asset.
     *
     * @param asset the asset
     * @return in the order in which they take effect
     */
    public ImmutableList<AssetRevision> of(AssetId asset) {
        requireNonNull(asset, "asset");
        return revisions.stream()
                .filter(revision -> revision.action().asset().equals(asset))
                .collect(toImmutableList());
    }

    /**
     * Returns which assets stand otherwise on some day.
     *
     * @return to each the first day on which the two answers differ
     */
    public ImmutableSortedMap<AssetId, LocalDate> differences() {
        return differences;
    }

    /**
     * Returns which assets stand otherwise on a day of which the earlier answer told what had happened, so that figures
     * published then move.
     *
     * @return those that differ on the date of the earlier answer or before it, each with the first such day
     */
    public ImmutableSortedMap<AssetId, LocalDate> restated() {
        return ImmutableSortedMap.copyOfSorted(Maps.filterValues(
                differences, day -> !day.isAfter(earlier.asOf().date())));
    }

    /**
     * Returns the earlier answer.
     *
     * @return that compared with
     */
    public AssetHistories earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return that asked
     */
    public AssetHistories later() {
        return later;
    }
}
