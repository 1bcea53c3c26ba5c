package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.time.AsOf;

/** The question how the onboarding of customers stands: immutable, used again and again. */
public final class OnboardingReview {
    private final OnboardingPlan definition;
    private final ImmutableSet<MilestoneId> known;

    private OnboardingReview(OnboardingPlan definition) {
        this.definition = definition;
        this.known =
                definition.milestones().stream().map(OnboardingMilestone::id).collect(toImmutableSet());
    }

    /**
     * Returns the question.
     *
     * @param definition what is reached by when
     * @return the question
     */
    public static OnboardingReview of(OnboardingPlan definition) {
        return new OnboardingReview(requireNonNull(definition, "definition"));
    }

    /**
     * Compares what was reached with the plan. A milestone reached before the contract starts is reached on its first
     * day.
     *
     * @param customers who
     * @param reached what was reached, in any order
     * @param asOf the point in time; what happened or was recorded later does not count
     * @return how each stands; O(n log n)
     */
    public OnboardingReport review(Customers customers, Iterable<MilestoneReached> reached, AsOf asOf) {
        requireNonNull(customers, "customers");
        requireNonNull(reached, "reached");
        requireNonNull(asOf, "asOf");
        return new OnboardingReport(
                definition,
                asOf,
                FactSort.<MilestoneReached>of(customers, asOf)
                        .sort(reached)
                        .rows(given -> row(given, asOf.seenUntil())));
    }

    private Row<CustomerOnboarding> row(CustomerFacts<MilestoneReached> given, LocalDate today) {
        CustomerFacts<MilestoneReached> good = given.without(
                SuccessFinding.UNKNOWN_MILESTONE,
                reached -> !known.contains(reached.milestone()),
                "milestone",
                reached -> reached.milestone().value());
        return good.row(onboarding(good, today));
    }

    private CustomerOnboarding onboarding(CustomerFacts<MilestoneReached> facts, LocalDate today) {
        Customer customer = facts.customer();
        Map<MilestoneId, LocalDate> days = new HashMap<>();
        for (MilestoneReached reached : facts.used()) {
            days.merge(
                    reached.milestone(),
                    Comparators.max(reached.on(), customer.contractStart()),
                    (one, other) -> Comparators.min(one, other));
        }
        ImmutableMap.Builder<MilestoneId, MilestoneStatus> milestones = ImmutableMap.builder();
        int last = 0;
        for (OnboardingMilestone milestone : definition.milestones()) {
            last = milestone.dueDays();
            milestones.put(
                    milestone.id(),
                    MilestoneStatus.of(customer, last, Optional.ofNullable(days.get(milestone.id())), today));
        }
        Optional<LocalDate> complete =
                days.size() == known.size() ? days.values().stream().max(LocalDate::compareTo) : Optional.empty();
        return new CustomerOnboarding(
                customer, milestones.buildOrThrow(), MilestoneStatus.of(customer, last, complete, today));
    }
}
