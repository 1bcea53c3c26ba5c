package org.revenuekit.funnel.success;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.funnel.flow.ResponseState;

/**
 * How one request was answered.
 *
 * @param request which
 * @param deadline until when to answer; just before the hours open again is as good
 * @param answeredAt when it was answered, as far as that is seen
 * @param businessTime how much time of business hours passed until the answer, or until what is seen ends
 * @param state whether it was in time
 */
public record RequestResponse(
        SupportRequest request,
        Instant deadline,
        Optional<Instant> answeredAt,
        Duration businessTime,
        ResponseState state) {
    /** The earliest deadline first, ties by request. */
    static final Comparator<RequestResponse> BY_DEADLINE = Comparator.comparing(RequestResponse::deadline)
            .thenComparing(response -> response.request().id());

    /**
     * Checks that nothing is null.
     *
     * @param request which
     * @param deadline until when to answer
     * @param answeredAt when it was answered
     * @param businessTime how much time of business hours passed
     * @param state whether it was in time
     */
    public RequestResponse {
        requireNonNull(request, "request");
        requireNonNull(deadline, "deadline");
        requireNonNull(answeredAt, "answeredAt");
        requireNonNull(businessTime, "businessTime");
        requireNonNull(state, "state");
    }

    @Override
    public int hashCode() {
        // an enum's own hash differs from launch to launch
        return Objects.hash(request, deadline, answeredAt, businessTime, state.name());
    }
}
