package org.revenuekit.funnel.queue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.flow.PooledLead;
import org.revenuekit.funnel.flow.Recycling;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.LeadId;

/** Tells whom to call from whom not to, and why. */
final class CallSort {
    private final CallQueuePolicy definition;
    private final LeadScores scores;
    private final LeadFacts facts;
    private final AsOf asOf;
    private final Map<LeadId, PooledLead> pool = new HashMap<>();
    private final List<QueuedCall> calls = new ArrayList<>();
    private final Map<LeadId, CallExclusion> excluded = new TreeMap<>();

    private CallSort(CallQueuePolicy definition, LeadScores scores) {
        this.definition = definition;
        this.scores = scores;
        this.facts = scores.facts();
        this.asOf = scores.asOf();
        Recycling.of(scores.journeys()).pool().forEach(pooled -> pool.put(pooled.lead(), pooled));
    }

    static CallSort of(CallQueuePolicy definition, LeadScores scores) {
        CallSort sort = new CallSort(definition, scores);
        for (int place = 0; place < scores.size(); place++) {
            sort.add(place);
        }
        return sort;
    }

    private void add(int place) {
        int lead = scores.position(place);
        LeadScore score = scores.score(place);
        Optional<PooledLead> pooled = Optional.ofNullable(pool.get(score.lead()));
        Optional<CallExclusion> exclusion = exclusion(lead, pooled);
        if (exclusion.isPresent()) {
            excluded.put(score.lead(), exclusion.get());
        } else {
            calls.add(call(lead, score, pooled));
        }
    }

    private Optional<CallExclusion> exclusion(int lead, Optional<PooledLead> pooled) {
        if (!facts.hasPass(lead)) {
            return Optional.of(CallExclusion.NOT_ENTERED);
        }
        Optional<CallExclusion> place = facts.isInProcess(lead) ? ofStage(lead) : ofPool(pooled);
        return place.isEmpty() && rests(facts.lastTouch(lead)) ? Optional.of(CallExclusion.TOUCHED) : place;
    }

    private Optional<CallExclusion> ofStage(int lead) {
        return definition.stages().contains(facts.lastStage(lead))
                ? Optional.empty()
                : Optional.of(CallExclusion.OTHER_STAGE);
    }

    private Optional<CallExclusion> ofPool(Optional<PooledLead> pooled) {
        if (pooled.isEmpty()) {
            return Optional.of(CallExclusion.DISQUALIFIED);
        }
        Optional<LocalDate> wakesOn = pooled.get().wakesOn();
        if (wakesOn.isEmpty()) {
            return Optional.of(CallExclusion.NEVER_AGAIN);
        }
        return asOf.sees(wakesOn.get()) ? Optional.empty() : Optional.of(CallExclusion.NOT_DUE);
    }

    /** Business days after that of the touch, up to and with the day asked about, are fewer than those of rest. */
    private boolean rests(OptionalLong touch) {
        if (touch.isEmpty()) {
            return false;
        }
        LocalDate touched = facts.dateOf(touch.getAsLong());
        Span since = Span.of(touched.plusDays(1), asOf.date().plusDays(1));
        return asOf.calendar().businessDays(since) < definition.restDays();
    }

    private QueuedCall call(int lead, LeadScore score, Optional<PooledLead> pooled) {
        int visit = facts.lastVisit(lead);
        OptionalLong touch = facts.lastTouch(lead);
        long left = facts.table().endAt(facts.lastPass(lead));
        long moved = left == Micros.NEVER ? facts.table().enteredAt(visit) : left;
        return new QueuedCall(
                score,
                facts.table().owner(visit),
                facts.lastStage(lead),
                pooled.flatMap(PooledLead::wakesOn),
                Micros.instant(Math.max(moved, touch.orElse(moved))),
                touch.isPresent(),
                scores.isQualified(score));
    }

    CallQueue queue() {
        ImmutableList.Builder<QueuedCall> queued = ImmutableList.builder();
        Map<SellerId, Integer> given = new HashMap<>();
        for (QueuedCall call : ImmutableList.sortedCopyOf(QueuedCall.FIRST_TO_CALL, calls)) {
            if (call.seller().isEmpty() || fits(given.merge(call.seller().get(), 1, Integer::sum))) {
                queued.add(call);
            } else {
                excluded.put(call.lead(), CallExclusion.OVER_CAPACITY);
            }
        }
        return new CallQueue(definition, scores, queued.build(), ImmutableSortedMap.copyOf(excluded));
    }

    private boolean fits(int number) {
        return number <= definition.maxPerSeller().orElse(number);
    }
}
