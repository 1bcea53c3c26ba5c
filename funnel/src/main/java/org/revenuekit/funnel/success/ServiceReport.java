package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.ResponseState;

/** How fast requests are answered after the sale: the answer of {@link ServiceReview}. */
public final class ServiceReport {
    /** As what {@link #observations()} are observed: percent of requests answered in time. */
    public static final IndicatorId IN_TIME = IndicatorId.of("requests-in-time");

    private final ServicePromise definition;
    private final BusinessHours hours;
    private final AsOf asOf;
    private final Rows<CustomerService> rows;

    ServiceReport(ServicePromise definition, BusinessHours hours, AsOf asOf, Rows<CustomerService> rows) {
        this.definition = definition;
        this.hours = hours;
        this.asOf = asOf;
        this.rows = rows;
    }

    /**
     * Returns how the requests of a customer were answered.
     *
     * @param account its account
     * @return its requests, none if it asked nothing; O(log customers)
     * @throws UnknownIdException if it is no customer
     */
    public CustomerService of(AccountId account) {
        return rows.of(account);
    }

    /**
     * Returns all customers.
     *
     * @return by account
     */
    public ImmutableList<CustomerService> list() {
        return rows.list();
    }

    /**
     * Returns who waits for an answer and should have had it.
     *
     * @return the requests overdue, the earliest deadline first, ties by request
     */
    public ImmutableList<RequestResponse> overdue() {
        return responses()
                .filter(response -> response.state() == ResponseState.OVERDUE)
                .sorted(RequestResponse.BY_DEADLINE)
                .collect(toImmutableList());
    }

    /**
     * Returns the counts of all requests.
     *
     * @return how many in time, and how long they took; those open and still in time are apart
     */
    public ResponseCounts total() {
        return CustomerService.count(responses());
    }

    /**
     * Returns the counts of requests of a priority.
     *
     * @param priority the priority
     * @return the counts
     */
    public ResponseCounts of(RequestPriority priority) {
        requireNonNull(priority, "priority");
        return CustomerService.count(
                responses().filter(response -> response.request().priority() == priority));
    }

    /**
     * Returns the counts of requests of each priority.
     *
     * @return by every priority, the most urgent first
     */
    public ImmutableMap<RequestPriority, ResponseCounts> byPriority() {
        return Maps.toMap(Arrays.asList(RequestPriority.values()), this::of);
    }

    Stream<RequestResponse> responses() {
        return rows.stream().flatMap(customer -> customer.responses().stream());
    }

    /**
     * Returns the requests of groups of customers.
     *
     * @param <K> the key of a group
     * @param grouping tells customers apart
     * @return the report of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, ServiceReport> by(Grouping<? super Customer, K> grouping) {
        return rows.by(grouping, this, some -> new ServiceReport(definition, hours, asOf, some));
    }

    /**
     * Returns what was asked and answered since an earlier answer, and whether service is faster.
     *
     * @param earlier the answer then, by the same definition or another version of it
     * @return the requests that are new, answered or overdue since, and the difference of the shares and times;
     *     O(requests)
     * @throws org.revenuekit.core.definition.DefinitionClashException if both definitions have one reference but are
     *     not equal
     */
    public ServiceChange changeSince(ServiceReport earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(ServicePromise::ref, earlier.definition, definition);
        return new ServiceChange(earlier, this);
    }

    /**
     * Returns which part of the requests of a customer was answered in time.
     *
     * @param account its account
     * @return 1 for each in time and 0 for each that is too late, over how many that are; those open and still in time
     *     are apart
     * @throws UnknownIdException if it is no customer
     */
    public Explanation explain(AccountId account) {
        ImmutableList<RequestResponse> decided = of(account).responses().stream()
                .filter(response -> response.state() != ResponseState.PENDING)
                .collect(toImmutableList());
        return Explanation.quotient(
                "share in time of requests of account " + account + " as of " + asOf + " (" + definition.ref() + ")",
                Explanation.sum(
                        "in time", decided.stream().map(ServiceReport::explain).collect(toImmutableList())),
                Explanation.leaf("decided", BigDecimal.valueOf(decided.size())));
    }

    private static Explanation explain(RequestResponse response) {
        SupportRequest request = response.request();
        return Explanation.leaf(
                request.id() + " " + request.priority() + " " + response.state() + ", " + response.businessTime()
                        + " of business hours since " + request.receivedAt(),
                response.state() == ResponseState.MET ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /**
     * Returns the answer as observations, for an index to take: which part of the requests of each customer was
     * answered in time, in percent, rounded half up to 6 decimals. Who asked nothing that is decided is not observed.
     * The channel is that of what our own people report.
     *
     * @return as {@link #IN_TIME}, observed on the last day seen; by account
     */
    public Observations observations() {
        return Observations.of(rows.stream()
                .flatMap(customer -> Percent.of(customer.counts().shareInTime())
                        .map(percent -> Observation.of(
                                customer.customer().account(),
                                IN_TIME,
                                percent,
                                asOf.seenUntil(),
                                ObservationChannel.HEARING))
                        .stream())
                .collect(toImmutableList()));
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
     * Returns what became of the requests.
     *
     * @return how many are used, and how many in findings
     */
    public FactTally tally() {
        return rows.tally();
    }

    /**
     * Returns what is wrong with the requests.
     *
     * @return the findings, by account, then those of accounts that are no customers
     */
    public Findings findings() {
        return rows.findings();
    }

    /**
     * Returns how soon requests are answered.
     *
     * @return the definition
     */
    public ServicePromise definition() {
        return definition;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }
}
