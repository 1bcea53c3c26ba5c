package org.revenuekit.funnel.steps;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.AsOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The question how far leads get through the steps of a funnel: immutable, used again and again. */
public final class StepAnalysis {
    private static final Logger LOG = LoggerFactory.getLogger(StepAnalysis.class);

    private final StepFunnel definition;

    private StepAnalysis(StepFunnel definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the steps, and how they are counted
     * @return the question
     */
    public static StepAnalysis of(StepFunnel definition) {
        return new StepAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Counts. O(n (log n + k)) time for n events and k steps, if no two steps share a code or all events differ in
     * time, and order counts; in any case linear in n but for the sorting of the events of each lead.
     *
     * @param events what leads did, in any order; of any code
     * @param asOf what is seen: events are known from the day on which they happen
     * @return the answer, for the leads of whom an event is seen
     */
    public StepCounts count(Iterable<StepEvent> events, AsOf asOf) {
        requireNonNull(events, "events");
        requireNonNull(asOf, "asOf");
        StepCounts counts = new StepIntake(definition, asOf).count(events);
        LOG.debug("{}: {} leads as of {}", definition.ref(), counts.size(), asOf);
        return counts;
    }
}
