package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.flow.ResponseState;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Sight;

/** The question how fast requests are answered after the sale: immutable, used again and again. */
public final class ServiceReview {
    /** Of several with one id the first stands; what else may differ is only to have one order whatever was given. */
    private static final Comparator<SupportRequest> FIRST_RECEIVED = comparing(SupportRequest::receivedAt)
            .thenComparing(SupportRequest::id)
            .thenComparing(SupportRequest::account)
            .thenComparing(SupportRequest::priority)
            .thenComparing(request -> request.answeredAt().orElse(Instant.MAX))
            .thenComparing(request -> request.recordedOn().orElse(LocalDate.MAX));

    private final ServicePromise definition;

    private ServiceReview(ServicePromise definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition how soon requests are answered
     * @return the question
     */
    public static ServiceReview of(ServicePromise definition) {
        return new ServiceReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares answers with the promise.
     *
     * @param customers who
     * @param requests what they asked, in any order
     * @param hours the hours in which to answer
     * @param asOf the point in time; what was asked, recorded or answered later does not count
     * @return how each was answered; O(n log n)
     */
    public ServiceReport measure(
            Customers customers, Iterable<SupportRequest> requests, BusinessHours hours, AsOf asOf) {
        requireNonNull(customers, "customers");
        requireNonNull(requests, "requests");
        requireNonNull(hours, "hours");
        Instant now = Micros.instant(Micros.endOf(requireNonNull(asOf, "asOf")));
        Sight sight = new Sight(asOf);
        FactSort<SupportRequest> sort = new FactSort<>(
                customers,
                SupportRequest::account,
                request -> request.receivedAt().isBefore(now)
                        && sight.sees(Micros.of(request.receivedAt()), request.recordedOn()),
                (customer, request) -> customer.isInContract(asOf.calendar().dateOf(request.receivedAt())));
        ImmutableList<SupportRequest> all =
                Streams.stream(requests).sorted(FIRST_RECEIVED).collect(toImmutableList());
        return new ServiceReport(definition, hours, asOf, sort.sort(all).rows(given -> row(given, hours, now)));
    }

    private Row<CustomerService> row(CustomerFacts<SupportRequest> given, BusinessHours hours, Instant now) {
        Set<RequestId> seen = new HashSet<>();
        CustomerFacts<SupportRequest> good = given.without(
                        SuccessFinding.DUPLICATE_REQUEST,
                        request -> !seen.add(request.id()),
                        "request",
                        request -> request.id().value())
                .without(
                        SuccessFinding.ANSWERED_BEFORE_RECEIVED,
                        request -> request.answeredAt()
                                .filter(request.receivedAt()::isAfter)
                                .isPresent(),
                        "request",
                        request -> request.id().value());
        return good.row(new CustomerService(
                good.customer(),
                good.used().stream()
                        .map(request -> response(request, hours, now))
                        .collect(toImmutableList())));
    }

    private RequestResponse response(SupportRequest request, BusinessHours hours, Instant now) {
        Duration promised = definition.respondWithin(request.priority());
        Optional<Instant> answeredAt = request.answeredAt().filter(at -> at.isBefore(now));
        Duration taken = hours.between(request.receivedAt(), answeredAt.orElse(now));
        boolean isInTime = taken.compareTo(promised) <= 0;
        ResponseState answered = isInTime ? ResponseState.MET : ResponseState.MISSED;
        ResponseState open = isInTime ? ResponseState.PENDING : ResponseState.OVERDUE;
        return new RequestResponse(
                request,
                hours.plus(request.receivedAt(), promised),
                answeredAt,
                taken,
                answeredAt.isPresent() ? answered : open);
    }
}
