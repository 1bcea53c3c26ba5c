package org.revenuekit.funnel.queue;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.EnumMap;
import java.util.Map;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.LeadId;

/**
 * Whom to call, in which order (優先架電リスト): the answer of {@link CallRanking}. Nobody is lost: each lead that was scored
 * is queued, or {@linkplain #excluded() excluded} for a reason.
 */
public final class CallQueue {
    private final CallQueuePolicy definition;
    private final LeadScores scores;
    private final ImmutableList<QueuedCall> list;
    private final ImmutableSortedMap<LeadId, CallExclusion> excluded;

    CallQueue(
            CallQueuePolicy definition,
            LeadScores scores,
            ImmutableList<QueuedCall> list,
            ImmutableSortedMap<LeadId, CallExclusion> excluded) {
        this.definition = definition;
        this.scores = scores;
        this.list = list;
        this.excluded = excluded;
    }

    /**
     * Returns whom to call.
     *
     * @return those to be woken up first, then by score, then the longest waiting, ties by id
     */
    public ImmutableList<QueuedCall> list() {
        return list;
    }

    /**
     * Returns whom to call first.
     *
     * @param most how many at most, 0 or more
     * @return the first of the list
     * @throws IllegalArgumentException if the number is negative
     */
    public ImmutableList<QueuedCall> first(int most) {
        checkArgument(most >= 0, "most must be >= 0, was %s", most);
        return list.subList(0, Math.min(most, list.size()));
    }

    /**
     * Returns whom each seller calls.
     *
     * @return for each owner the calls in the order of the list; those that nobody owns are in no group
     */
    public Grouped<SellerId, ImmutableList<QueuedCall>> bySeller() {
        Partition<SellerId> owners = new Partition<>();
        for (int place = 0; place < list.size(); place++) {
            owners.add(list.get(place).seller(), place);
        }
        return owners.grouped(
                "seller", list, some -> some.stream().mapToObj(list::get).collect(toImmutableList()));
    }

    /**
     * Returns who is not called.
     *
     * @return why not, by lead
     */
    public ImmutableSortedMap<LeadId, CallExclusion> excluded() {
        return excluded;
    }

    /**
     * Returns how many are not called for a reason.
     *
     * @param reason the reason
     * @return 0 or more
     */
    public long excluded(CallExclusion reason) {
        requireNonNull(reason, "reason");
        return excluded.values().stream().filter(each -> each == reason).count();
    }

    /**
     * Returns how many are not called for which reason.
     *
     * @return by every reason, in the order of {@link CallExclusion}; with those queued they sum to {@link #given()}
     */
    public ImmutableMap<CallExclusion, Long> excludedByReason() {
        Map<CallExclusion, Long> counts = new EnumMap<>(CallExclusion.class);
        for (CallExclusion reason : CallExclusion.values()) {
            counts.put(reason, excluded(reason));
        }
        return ImmutableMap.copyOf(counts);
    }

    /**
     * Returns how many leads there were.
     *
     * @return the number of leads scored
     */
    public int given() {
        return scores.size();
    }

    /**
     * Returns the scores by which they are ranked.
     *
     * @return the scores, which also explain themselves
     */
    public LeadScores scores() {
        return scores;
    }

    /**
     * Returns who is called.
     *
     * @return the definition
     */
    public CallQueuePolicy definition() {
        return definition;
    }

    /**
     * Returns the day for which they are ranked.
     *
     * @return the point in time of the scores
     */
    public AsOf asOf() {
        return scores.asOf();
    }
}
