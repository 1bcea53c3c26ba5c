package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.AccountItem;
import org.revenuekit.core.internal.SideBySide;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.ResponseState;

/**
 * What was asked and answered between two answers, and whether service is faster. A request is the same if customer and
 * id are; each of either answer is of both, or was asked, or dropped, and each customer of either is of both, or came,
 * or is gone. If the {@linkplain ServiceReport#hours() hours} of the two differ, times differ for that reason, too.
 */
public final class ServiceChange {
    private final ServiceReport earlier;
    private final ServiceReport later;
    private final SideBySide<AccountId, CustomerService> customers;
    private final SideBySide<AccountItem, RequestResponse> requests;

    ServiceChange(ServiceReport earlier, ServiceReport later) {
        this.earlier = earlier;
        this.later = later;
        this.customers = SideBySide.of(service -> service.customer().account(), earlier.list(), later.list());
        this.requests = sides(earlier.responses().toList(), later.responses().toList());
    }

    private static SideBySide<AccountItem, RequestResponse> sides(
            Iterable<RequestResponse> before, Iterable<RequestResponse> now) {
        return SideBySide.of(
                response -> new AccountItem(
                        response.request().account(), response.request().id().value()),
                before,
                now);
    }

    /**
     * Returns the earlier answer.
     *
     * @return as it was
     */
    public ServiceReport earlier() {
        return earlier;
    }

    /**
     * Returns the later answer.
     *
     * @return as it is
     */
    public ServiceReport later() {
        return later;
    }

    /**
     * Returns how many requests went from which state to which.
     *
     * @return the counts of the requests of both answers
     */
    public Transitions<ResponseState> transitions() {
        return requests.transitions(RequestResponse::state);
    }

    /**
     * Returns what was asked since, or became known since.
     *
     * @return the requests that only the later answer has, by account, then by when they were received, then id
     */
    public ImmutableList<RequestResponse> asked() {
        return requests.came();
    }

    /**
     * Returns how what was asked since was answered: compare it with {@link ServiceReport#total()} of the earlier
     * answer. It reads fast while many are open.
     *
     * @return the counts of {@link #asked()}
     */
    public ResponseCounts askedCounts() {
        return CustomerService.count(asked().stream());
    }

    /**
     * Returns what counts no more: its customer is gone, or the request was corrected.
     *
     * @return the requests that only the earlier answer has, as they were then, by account, then by when they were
     *     received, then id
     */
    public ImmutableList<RequestResponse> dropped() {
        return requests.gone();
    }

    /**
     * Returns what was answered since.
     *
     * @return the requests that are answered now and were not then, those asked since included, by account, then by
     *     when they were received, then id
     */
    public ImmutableList<RequestResponse> answered() {
        return requests.where(response -> response.answeredAt().isPresent()).came();
    }

    /**
     * Returns what became overdue since.
     *
     * @return the requests that are overdue now and were not then, those asked since included, the earliest deadline
     *     first, ties by request
     */
    public ImmutableList<RequestResponse> becameOverdue() {
        return overdue().came();
    }

    /**
     * Returns what is still overdue.
     *
     * @return the requests that are overdue now and were then, the earliest deadline first, ties by request
     */
    public ImmutableList<RequestResponse> stillOverdue() {
        return overdue().stayed();
    }

    /**
     * Returns what is no longer overdue: it was answered, or counts no more.
     *
     * @return the requests that were overdue then and are not now, as they were then, the earliest deadline first, ties
     *     by request
     */
    public ImmutableList<RequestResponse> noLongerOverdue() {
        return overdue().gone();
    }

    private SideBySide<AccountItem, RequestResponse> overdue() {
        return sides(earlier.overdue(), later.overdue());
    }

    /**
     * Returns by how much the share of requests answered in time is higher.
     *
     * @return later - earlier, exact; undefined if either is
     */
    public Ratio shareInTime() {
        return later.total().shareInTime().difference(earlier.total().shareInTime());
    }

    /**
     * Returns by how much slower an answer is, by the median of those answered.
     *
     * @return later - earlier, in time of business hours, negative if service is faster; empty if nothing was answered
     *     in one of them
     */
    public Optional<Duration> median() {
        return later.total()
                .answered()
                .median()
                .flatMap(now -> earlier.total().answered().median().map(now::minus));
    }

    /**
     * Returns who is new.
     *
     * @return the customers that only the later answer has, by account
     */
    public ImmutableList<CustomerService> came() {
        return customers.came();
    }

    /**
     * Returns who is no customer any more.
     *
     * @return the customers that only the earlier answer has, as they were then, by account
     */
    public ImmutableList<CustomerService> gone() {
        return customers.gone();
    }
}
