package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.SegmentationDefinitions;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.Scoring;

/**
 * What is known of how customers fare and what they could need.
 *
 * @param observations what was observed
 * @param undated how many observations state no date
 * @param ofNoIndex how many are of an indicator that no index measures
 * @param segments the segments; empty if nothing was observed that either axis measures
 * @param further more indices
 */
public record SegmentationAnswers(
        Observations observations,
        long undated,
        long ofNoIndex,
        Optional<SegmentAnswers> segments,
        ImmutableList<IndexAnswers> further) {

    /**
     * Scores accounts and puts them into segments.
     *
     * @param data what was read
     * @param definitions the indices and the grid
     * @param revenue what accounts are worth
     * @param whiteSpace what they have not bought yet, if that is known
     * @param ofSuccess what follows from other rows; taken where an index asks for it
     * @return empty if nothing was observed
     */
    public static Optional<SegmentationAnswers> of(
            DataSet data,
            SegmentationDefinitions definitions,
            MoneyRollUp revenue,
            Optional<WhiteSpaceAnswers> whiteSpace,
            ImmutableList<Observation> ofSuccess) {
        AsOf asOf = revenue.asOf();
        ImmutableSet<IndicatorId> ofAxes = indicators(Stream.of(definitions.cs(), definitions.op()));
        ImmutableSet<IndicatorId> ofAny = indicators(
                Stream.concat(Stream.of(definitions.cs(), definitions.op()), definitions.further().stream()));
        Observations observations = Observations.of(Stream.concat(
                        data.observations(asOf.date()).list().stream(),
                        ofSuccess.stream().filter(observation -> ofAny.contains(observation.indicator())))
                .toList());
        if (observations.size() == 0) {
            return Optional.empty();
        }
        boolean measuresAxes =
                observations.list().stream().anyMatch(observation -> ofAxes.contains(observation.indicator()));
        return Optional.of(new SegmentationAnswers(
                observations,
                data.undatedObservations(),
                observations.list().stream()
                        .filter(observation -> !ofAny.contains(observation.indicator()))
                        .count(),
                measuresAxes
                        ? Optional.of(new SegmentQuestion(data, definitions, observations, revenue, whiteSpace).ask())
                        : Optional.empty(),
                definitions.further().stream()
                        .map(index -> IndexAnswers.of(scores(index, data.accounts(), observations, asOf)))
                        .collect(ImmutableList.toImmutableList())));
    }

    static Scores scores(IndexDefinition index, Accounts accounts, Observations observations, AsOf asOf) {
        return Scoring.of(index).score(accounts, observations, asOf);
    }

    private static ImmutableSet<IndicatorId> indicators(Stream<IndexDefinition> indices) {
        return indices.flatMap(index -> index.indicators().stream())
                .map(indicator -> indicator.id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the scores of all indices.
     *
     * @return those of the axes, if there are segments, then the further ones
     */
    public ImmutableList<Scores> scores() {
        return Stream.concat(
                        segments.stream()
                                .flatMap(answers -> Stream.of(
                                        answers.segments().cs(),
                                        answers.segments().op())),
                        further.stream().map(IndexAnswers::scores))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns all definitions that were applied.
     *
     * @return those of the indices, and of the grid if there are segments
     */
    public ImmutableList<DefinitionRef> definitions() {
        return Stream.concat(
                        scores().stream().map(scores -> scores.definition().ref()),
                        segments.stream()
                                .map(answers -> answers.segments().grid().ref()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is wrong with the observations.
     *
     * @return what each index found; what several found, once
     */
    public Findings findings() {
        return SaidOnce.of(scores().stream().flatMap(scores -> scores.findings().stream()));
    }
}
