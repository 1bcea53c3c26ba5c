package org.revenuekit.funnel.bottleneck;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/** Where a process is stuck, by each of three theories: the answer of {@link BottleneckAnalysis}. */
public final class Bottlenecks {
    private final BottleneckPolicy definition;
    private final Conversion conversion;
    private final Journeys journeys;
    private final Span period;
    private final ImmutableList<StepReading> steps;

    Bottlenecks(
            BottleneckPolicy definition,
            Conversion conversion,
            Journeys journeys,
            Span period,
            ImmutableList<StepReading> steps) {
        this.definition = definition;
        this.conversion = conversion;
        this.journeys = journeys;
        this.period = period;
        this.steps = steps;
    }

    /**
     * Returns by which policy it is found.
     *
     * @return the policy
     */
    public BottleneckPolicy definition() {
        return definition;
    }

    /**
     * Returns whose steps they are.
     *
     * @return the process
     */
    public SalesProcess process() {
        return journeys.definition();
    }

    /**
     * Returns whose rates they are.
     *
     * @return the conversion of the cohort
     */
    public Conversion conversion() {
        return conversion;
    }

    /**
     * Returns of when queue and load are.
     *
     * @return the business days
     */
    public Span period() {
        return period;
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return journeys.asOf();
    }

    /**
     * Returns what is wrong with leads and events.
     *
     * @return the findings of the journeys
     */
    public Findings findings() {
        return journeys.findings();
    }

    /**
     * Returns what is measured of each step.
     *
     * @return the steps up to the goal, in the order of the process
     */
    public ImmutableList<StepReading> steps() {
        return steps;
    }

    /**
     * Returns what is measured of a step.
     *
     * @param from the stage at which it begins
     * @return the step
     * @throws IllegalArgumentException if the process has no such stage before its goal
     */
    public StepReading step(StageId from) {
        return steps.get(ProcessSteps.place(process(), requireNonNull(from, "from")));
    }

    /**
     * Ranks the steps by a theory.
     *
     * @param theory the theory
     * @return those whose measure is defined, the greatest first; of one measure in the order of the process
     */
    public ImmutableList<Bottleneck> ranking(Theory theory) {
        requireNonNull(theory, "theory");
        Comparator<StepReading> order = Comparator.comparing(
                (StepReading step) -> step.measure(theory), Ratio.byValue().reversed());
        ImmutableList<StepReading> ranked = steps.stream()
                .filter(step -> isKnown(step, theory))
                .sorted(order)
                .collect(toImmutableList());
        return ranked.stream()
                .map(step -> new Bottleneck(theory, rank(ranked, step, order), step))
                .collect(toImmutableList());
    }

    private static int rank(ImmutableList<StepReading> ranked, StepReading step, Comparator<StepReading> order) {
        return 1
                + (int) ranked.stream()
                        .filter(other -> order.compare(other, step) < 0)
                        .count();
    }

    private static boolean isKnown(StepReading step, Theory theory) {
        return step.measure(theory).isDefined();
    }

    /**
     * Returns the steps that a theory cannot rank.
     *
     * @param theory the theory
     * @return those whose measure is undefined, in the order of the process: nobody was there, or there is no target,
     *     peer or capacity
     */
    public ImmutableList<StepReading> unranked(Theory theory) {
        requireNonNull(theory, "theory");
        return steps.stream().filter(step -> !isKnown(step, theory)).collect(toImmutableList());
    }

    /**
     * Returns the bottleneck by the theory of the policy.
     *
     * @return the first of the {@link #ranking}; empty if no step has a measure above 0
     */
    public Optional<Bottleneck> first() {
        return first(definition.theory());
    }

    /**
     * Returns the bottleneck by a theory.
     *
     * @param theory the theory
     * @return the first of its {@link #ranking}; empty if no step has a measure above 0
     */
    public Optional<Bottleneck> first(Theory theory) {
        return ranking(theory).stream()
                .findFirst()
                .filter(bottleneck -> bottleneck.measure().numerator().signum() > 0);
    }

    /**
     * Returns what it would be worth if a step had the rate that it could have.
     *
     * @param from the stage at which the step begins
     * @param currency in which currency; values in others are not converted
     * @return headroom x mean value of those who convert; empty if the step has no defined headroom, or nobody who
     *     converts has a value in the currency; O(visits of the cohort)
     * @throws IllegalArgumentException if the process has no such stage before its goal
     */
    public Optional<Worth> worth(StageId from, CurrencyUnit currency) {
        requireNonNull(currency, "currency");
        return step(from)
                .headroom()
                .flatMap(headroom -> headroom.worth(conversion.value(process().goal(), currency)));
    }

    /** Returns theory and bottleneck. */
    @Override
    public String toString() {
        return first().map(Bottleneck::toString).orElse("none by " + definition.theory());
    }
}
