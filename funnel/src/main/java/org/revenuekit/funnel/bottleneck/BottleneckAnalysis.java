package org.revenuekit.funnel.bottleneck;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;

/** The question where a process is stuck (ボトルネック分析): immutable, used again and again. */
public final class BottleneckAnalysis {
    private final BottleneckPolicy definition;
    private final Peers peers;

    private BottleneckAnalysis(BottleneckPolicy definition, Peers peers) {
        this.definition = definition;
        this.peers = peers;
    }

    /**
     * Returns the question, without peers.
     *
     * @param definition by which theory, and what steps are measured against
     * @return the question
     */
    public static BottleneckAnalysis of(BottleneckPolicy definition) {
        return new BottleneckAnalysis(requireNonNull(definition, "definition"), Peers.none());
    }

    /**
     * Returns this question with peers: what a step without a target could reach is the best rate among groups of the
     * same leads that are large enough.
     *
     * @param peers tells the group of a lead, such as its channel; in place of those there were
     * @param <K> the key of a group
     * @return the question
     */
    public <K extends Comparable<? super K>> BottleneckAnalysis with(Grouping<Lead, K> peers) {
        return new BottleneckAnalysis(definition, Peers.by(requireNonNull(peers, "peers")));
    }

    /**
     * Finds where it is stuck.
     *
     * @param conversion whose rates make the headroom: a cohort of the same process and point in time
     * @param journeys whose stays make queue and load
     * @param period in which business days: at least one, with both ends, none after the journeys' point in time
     * @return what each theory says; O(visits), with peers O(visits + subjects &middot; log groups + groups &middot;
     *     stages)
     * @throws IllegalArgumentException if the period breaks a bound; if process or point in time of conversion and
     *     journeys differ; if the rates of steps
     *     {@linkplain org.revenuekit.funnel.conversion.ConversionPolicy#ratesMultiply() do not multiply}; or if the
     *     policy speaks of a step that the process has not before its goal
     * @throws org.revenuekit.core.definition.DefinitionClashException if two processes have one reference but are not
     *     equal
     */
    public Bottlenecks find(Conversion conversion, Journeys journeys, Span period) {
        requireNonNull(conversion, "conversion");
        requireNonNull(journeys, "journeys");
        requireNonNull(period, "period");
        check(conversion, journeys);
        ProcessSteps.check(definition, journeys.definition());
        StockFlow flow = StockFlow.over(journeys, period);
        StepReader reader = new StepReader(definition, conversion, peers.of(conversion), period);
        return new Bottlenecks(definition, conversion, journeys, period, reader.read(journeys, flow));
    }

    private static void check(Conversion conversion, Journeys journeys) {
        Definitions.checkSame(SalesProcess::ref, conversion.process(), journeys.definition());
        checkEqual(
                "processes", conversion.process().ref(), journeys.definition().ref());
        checkEqual("points in time", conversion.asOf(), journeys.asOf());
        checkArgument(
                conversion.definition().ratesMultiply(),
                "counting must be REACHED or IN_SEQUENCE without a window, was %s %s (policy %s)",
                conversion.definition().counting(),
                conversion.definition().window(),
                conversion.definition().ref());
    }

    private static void checkEqual(String what, Object ofConversion, Object ofJourneys) {
        checkArgument(
                ofConversion.equals(ofJourneys), "%s must be equal, were %s and %s", what, ofConversion, ofJourneys);
    }
}
