package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** How leads were answered where they were handed over: the answer of {@link HandOffReview}. */
public final class HandOffReport {
    private final BusinessHours hours;
    private final LeadSet leads;
    private final ImmutableList<HandOffResponse> responses;

    private HandOffReport(BusinessHours hours, LeadSet leads) {
        this.hours = hours;
        this.leads = leads;
        this.responses = HandOffSearch.find(hours, leads);
    }

    static HandOffReport of(BusinessHours hours, LeadSet leads) {
        return new HandOffReport(hours, leads);
    }

    /**
     * Returns every hand-off.
     *
     * @return by the instant at which it was handed over, then lead
     */
    public ImmutableList<HandOffResponse> responses() {
        return responses;
    }

    /**
     * Returns who waits for an answer and should have had it.
     *
     * @return the hand-offs overdue, the earliest deadline first, then by lead
     */
    public ImmutableList<HandOffResponse> overdue() {
        return responses.stream()
                .filter(response -> response.state() == ResponseState.OVERDUE)
                .sorted(Comparator.comparing(HandOffResponse::deadline).thenComparing(HandOffResponse::lead))
                .collect(toImmutableList());
    }

    /**
     * Returns the counts of all hand-offs.
     *
     * @return the sum
     */
    public ResponseCounts total() {
        return count(responses);
    }

    /**
     * Returns the counts of one hand-off.
     *
     * @param stage its stage
     * @return its counts
     * @throws IllegalArgumentException if the process has no hand-off at that stage
     */
    public ResponseCounts of(StageId stage) {
        return count(at(stage).toList());
    }

    /**
     * Returns the counts of one hand-off by who took over.
     *
     * @param stage its stage
     * @return the counts of each owner; whose owner is not known is in no group
     * @throws IllegalArgumentException if the process has no hand-off at that stage
     */
    public Grouped<SellerId, ResponseCounts> byOwner(StageId stage) {
        return ByOwner.of(at(stage).collect(toImmutableList()), HandOffResponse::owner, HandOffReport::count);
    }

    /**
     * Returns the counts of all hand-offs by who took over.
     *
     * @return the counts of each owner; whose owner is not known is in no group
     */
    public Grouped<SellerId, ResponseCounts> byOwner() {
        return ByOwner.of(responses, HandOffResponse::owner, HandOffReport::count);
    }

    /**
     * Returns the counts of each hand-off.
     *
     * @return by stage, in the order in which the process names its hand-offs
     */
    public ImmutableMap<StageId, ResponseCounts> byHandOff() {
        ImmutableMap.Builder<StageId, ResponseCounts> counts = ImmutableMap.builder();
        for (HandOff handOff : definition().handOffs()) {
            counts.put(handOff.stage(), of(handOff.stage()));
        }
        return counts.buildOrThrow();
    }

    private Stream<HandOffResponse> at(StageId stage) {
        requireNonNull(stage, "stage");
        checkArgument(
                definition().handOffs().stream()
                        .anyMatch(handOff -> handOff.stage().equals(stage)),
                "process %s has no hand-off at %s",
                definition().ref(),
                stage);
        return responses.stream().filter(response -> response.stage().equals(stage));
    }

    private static ResponseCounts count(List<HandOffResponse> responses) {
        EnumCounts<ResponseState> counts = new EnumCounts<>(ResponseState.values());
        DurationSummary.Builder answered = DurationSummary.builder();
        for (HandOffResponse response : responses) {
            counts.count(response.state());
            if (response.answeredAt().isPresent()) {
                answered.addMicros(Micros.of(response.businessTime()));
            }
        }
        return new ResponseCounts(
                counts.of(ResponseState.MET),
                counts.of(ResponseState.MISSED),
                counts.of(ResponseState.PENDING),
                counts.of(ResponseState.OVERDUE),
                answered.build());
    }

    /**
     * Returns hand-offs by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the hand-offs of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, HandOffReport> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, group -> new HandOffReport(hours, group));
    }

    /**
     * Returns the hours in which to answer.
     *
     * @return the hours
     */
    public BusinessHours hours() {
        return hours;
    }

    /**
     * Returns the process.
     *
     * @return the definition of the hand-offs
     */
    public SalesProcess definition() {
        return leads.journeys().definition();
    }

    /**
     * Returns until when answers are seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return leads.journeys().asOf();
    }
}
