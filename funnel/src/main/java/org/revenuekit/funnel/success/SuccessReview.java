package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;

/** The question whether customers have what success means to them: immutable, used again and again. */
public final class SuccessReview {
    private final SuccessCriteria definition;
    private final ImmutableSet<IndicatorId> indicators;
    private final ImmutableListMultimap<Optional<AccountId>, SuccessCriterion> byAccount;

    private SuccessReview(SuccessCriteria definition) {
        this.definition = definition;
        this.indicators =
                definition.criteria().stream().map(SuccessCriterion::indicator).collect(toImmutableSet());
        this.byAccount = Multimaps.index(definition.criteria(), SuccessCriterion::account);
    }

    /**
     * Returns the question.
     *
     * @param definition what success means
     * @return the question
     */
    public static SuccessReview of(SuccessCriteria definition) {
        return new SuccessReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares what was observed with what success means. Observations of other indicators are not looked at; of
     * several of one day the last recorded stands.
     *
     * @param customers who
     * @param observations what was observed
     * @param asOf the point in time; what was observed or recorded later does not count
     * @return how each stands; O(n log n), and O(log n) more for each criterion asked of a customer: its own, and all
     *     that are not of one account
     */
    public SuccessReport review(Customers customers, Observations observations, AsOf asOf) {
        requireNonNull(customers, "customers");
        requireNonNull(observations, "observations");
        requireNonNull(asOf, "asOf");
        FactSort<Observation> sort = new FactSort<>(
                customers,
                Observation::account,
                observation -> FactSort.sees(asOf, observation.observedOn(), observation.recordedOn()),
                (customer, observation) -> customer.isInContract(observation.observedOn()));
        ImmutableList<Observation> asked = observations.list().stream()
                .filter(observation -> indicators.contains(observation.indicator()))
                .collect(toImmutableList());
        FactSort.Sorted<Observation> sorted = sort.sort(asked);
        Rows<CustomerSuccess> rows = new FactSort.Sorted<>(
                        sorted.customers(), sorted.strays().with(ofNobody(customers)))
                .rows(given -> row(given, asOf.seenUntil()));
        return new SuccessReport(definition, asOf, rows);
    }

    /** Those of the customer itself, then those of its segment or of all. */
    private Stream<SuccessCriterion> criteria(Customer customer) {
        return Stream.concat(
                byAccount.get(Optional.of(customer.account())).stream(),
                byAccount.get(Optional.empty()).stream().filter(criterion -> criterion.isOfSegment(customer)));
    }

    private ImmutableList<Finding> ofNobody(Customers customers) {
        Set<CriterionId> applied = customers.list().stream()
                .flatMap(this::criteria)
                .map(SuccessCriterion::id)
                .collect(toImmutableSet());
        return definition.criteria().stream()
                .filter(criterion -> !applied.contains(criterion.id()))
                .map(criterion -> Finding.of(
                        SuccessFinding.CRITERION_OF_NOBODY,
                        new Subject("criterion", criterion.id().value())))
                .collect(toImmutableList());
    }

    private Row<CustomerSuccess> row(CustomerFacts<Observation> given, LocalDate today) {
        CustomerFacts<Observation> numbers = given.without(
                SuccessFinding.NOT_A_NUMBER,
                observation -> observation.value().number().isEmpty(),
                "indicator",
                observation -> observation.indicator().value());
        Customer customer = numbers.customer();
        Measurements measurements = new Measurements(numbers);
        ImmutableList<CriterionResult> results = criteria(customer)
                .map(criterion -> result(criterion, customer, measurements.of(criterion), today))
                .collect(toImmutableList());
        return numbers.with(measurements.findings()).row(new CustomerSuccess(customer, results));
    }

    private static CriterionResult result(
            SuccessCriterion criterion, Customer customer, Measured measured, LocalDate today) {
        Optional<LocalDate> reachedOn = measured.reachedOn(criterion);
        Optional<Observation> latest = measured.latest();
        boolean isOver = today.isAfter(criterion.dueOn()) || customer.isOver(today);
        return new CriterionResult(
                criterion,
                state(criterion, latest.isPresent(), reachedOn, isOver),
                reachedOn,
                latest.map(Measured::number),
                latest.map(Observation::observedOn),
                latest.map(Measured::number).filter(criterion::isReachedBy).isPresent());
    }

    private static CriterionState state(
            SuccessCriterion criterion, boolean isMeasured, Optional<LocalDate> reachedOn, boolean isOver) {
        if (reachedOn.isPresent()) {
            return reachedOn.get().isAfter(criterion.dueOn()) ? CriterionState.LATE : CriterionState.ATTAINED;
        }
        if (!isMeasured) {
            return CriterionState.UNKNOWN;
        }
        return isOver ? CriterionState.MISSED : CriterionState.IN_TIME;
    }
}
