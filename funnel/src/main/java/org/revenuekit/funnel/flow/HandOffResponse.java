package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.StageId;

/**
 * How one lead that was handed over was answered (初動).
 *
 * @param lead who
 * @param stage the stage of the hand-off
 * @param owner who took over, if known
 * @param handedOverAt when it was handed over: the entry of the stage
 * @param deadline until when to answer; just before the hours open again is as good
 * @param answeredAt when it was answered; empty if it was not yet
 * @param businessTime how much time of business hours passed until the answer, or until what is seen and known ends
 * @param state whether it was in time
 */
public record HandOffResponse(
        LeadId lead,
        StageId stage,
        Optional<SellerId> owner,
        Instant handedOverAt,
        Instant deadline,
        Optional<Instant> answeredAt,
        Duration businessTime,
        ResponseState state) {
    /** By time; ties by lead, and at one instant a lead is in stages in their order, which sorting keeps. */
    static final Comparator<HandOffResponse> BY_TIME =
            Comparator.comparing(HandOffResponse::handedOverAt).thenComparing(HandOffResponse::lead);

    /**
     * Checks that nothing is null.
     *
     * @param lead who
     * @param stage the stage of the hand-off
     * @param owner who took over, if known
     * @param handedOverAt when it was handed over
     * @param deadline until when to answer
     * @param answeredAt when it was answered
     * @param businessTime how much time of business hours passed until the answer, or until what is seen and known ends
     * @param state whether it was in time
     */
    public HandOffResponse {
        requireNonNull(lead, "lead");
        requireNonNull(stage, "stage");
        requireNonNull(owner, "owner");
        requireNonNull(handedOverAt, "handedOverAt");
        requireNonNull(deadline, "deadline");
        requireNonNull(answeredAt, "answeredAt");
        requireNonNull(businessTime, "businessTime");
        requireNonNull(state, "state");
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(lead, stage, owner, handedOverAt, deadline, answeredAt, businessTime, state.name());
    }
}
