package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.ResponseState;
import org.revenuekit.funnel.internal.Micros;

/**
 * How the requests of one customer were answered.
 *
 * @param customer who
 * @param responses its requests, by when they were received, then id
 */
public record CustomerService(Customer customer, ImmutableList<RequestResponse> responses) {
    /**
     * Checks that nothing is null.
     *
     * @param customer who
     * @param responses its requests
     */
    public CustomerService {
        requireNonNull(customer, "customer");
        requireNonNull(responses, "responses");
    }

    /**
     * Returns the counts of its requests.
     *
     * @return how many in time, and how long they took
     */
    public ResponseCounts counts() {
        return count(responses.stream());
    }

    static ResponseCounts count(Stream<RequestResponse> responses) {
        ImmutableList<RequestResponse> all = responses.collect(toImmutableList());
        DurationSummary.Builder answered = DurationSummary.builder();
        all.stream()
                .filter(response -> response.answeredAt().isPresent())
                .forEach(response -> answered.addMicros(Micros.of(response.businessTime())));
        return new ResponseCounts(
                count(all, ResponseState.MET),
                count(all, ResponseState.MISSED),
                count(all, ResponseState.PENDING),
                count(all, ResponseState.OVERDUE),
                answered.build());
    }

    private static long count(ImmutableList<RequestResponse> responses, ResponseState state) {
        return responses.stream().filter(response -> response.state() == state).count();
    }
}
