package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Streams;
import org.revenuekit.core.time.AsOf;

/** The question in which phase of customer success customers are: immutable, used again and again. */
public final class LifecycleReview {
    private final LifecyclePolicy definition;

    private LifecycleReview(LifecyclePolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what leads from one phase to the next
     * @return the question
     */
    public static LifecycleReview of(LifecyclePolicy definition) {
        return new LifecycleReview(requireNonNull(definition, "definition"));
    }

    /**
     * Judges customers by what happened. Milestones that the policy does not name and readings of another kind are not
     * looked at.
     *
     * @param customers who
     * @param facts milestones, usage, renewals and purchases, in any order
     * @param asOf the point in time; what happened or was recorded later does not count
     * @return the phase of each; O(n log n)
     */
    public LifecycleBoard judge(Customers customers, Iterable<? extends CustomerFact> facts, AsOf asOf) {
        requireNonNull(customers, "customers");
        requireNonNull(facts, "facts");
        requireNonNull(asOf, "asOf");
        FactSort.Sorted<CustomerFact> sorted = FactSort.<CustomerFact>of(customers, asOf)
                .sort(Streams.stream(facts).filter(this::matters).collect(toImmutableList()));
        return new LifecycleBoard(definition, asOf, sorted.rows(of -> row(of, asOf)));
    }

    private boolean matters(CustomerFact fact) {
        if (fact instanceof MilestoneReached reached) {
            return definition.onboardingEndsWith().contains(reached.milestone());
        }
        return !(fact instanceof UsageReading reading) || reading.kind() == definition.usage();
    }

    private Row<LifecycleState> row(CustomerFacts<CustomerFact> given, AsOf asOf) {
        CustomerFacts<CustomerFact> good = given.without(
                SuccessFinding.USED_ABOVE_AVAILABLE,
                fact -> fact instanceof UsageReading reading && Usage.isImpossible(reading),
                "day",
                fact -> fact.on().toString());
        PhaseSearch search = new PhaseSearch(definition, good, asOf.seenUntil());
        return good.with(search.usage()
                        .findings(good.customer().account(), definition.usage().toString()))
                .row(search.state());
    }
}
