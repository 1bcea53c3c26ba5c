package org.revenuekit.funnel.queue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.SalesProcess;

/** The scores of leads (リードスコア): the answer of {@link LeadScoring}. */
public final class LeadScores {
    private final LeadScorePolicy definition;
    private final Journeys journeys;
    private final LeadFacts facts;
    private final ImmutableList<IntToLongFunction> points; // of each rule
    private final ImmutableIntArray leads; // positions among all, ascending
    private final ImmutableList<LeadScore> scores; // of each of them
    private final IdIndex<LeadId> index; // of each of them

    private LeadScores(
            LeadScorePolicy definition,
            Journeys journeys,
            LeadFacts facts,
            ImmutableList<IntToLongFunction> points,
            ImmutableIntArray leads,
            ImmutableList<LeadScore> scores) {
        this.definition = definition;
        this.journeys = journeys;
        this.facts = facts;
        this.points = points;
        this.leads = leads;
        this.scores = scores;
        this.index = new IdIndex<>(scores.size());
        scores.forEach(score -> index.add(score.lead()));
    }

    static LeadScores of(LeadScorePolicy definition, Journeys journeys) {
        LeadFacts facts = new LeadFacts(journeys);
        RuleReader reader = new RuleReader(journeys.definition(), facts);
        ImmutableList<IntToLongFunction> points =
                definition.rules().stream().map(reader::points).collect(toImmutableList());
        int size = journeys.leads().size();
        ImmutableList.Builder<LeadScore> scores = ImmutableList.builderWithExpectedSize(size);
        for (int lead = 0; lead < size; lead++) {
            scores.add(new LeadScore(
                    facts.lead(lead).id(),
                    sum(definition, points, ScorePart.FIT, lead),
                    sum(definition, points, ScorePart.INTEREST, lead)));
        }
        ImmutableIntArray all = ImmutableIntArray.copyOf(IntStream.range(0, size));
        return new LeadScores(definition, journeys, facts, points, all, scores.build());
    }

    private static long sum(
            LeadScorePolicy definition, ImmutableList<IntToLongFunction> points, ScorePart part, int lead) {
        long sum = 0;
        for (int rule = 0; rule < points.size(); rule++) {
            if (definition.rules().get(rule).part() == part) {
                sum += points.get(rule).applyAsLong(lead);
            }
        }
        return sum;
    }

    /** Some of them, by their places here. */
    private LeadScores only(ImmutableIntArray places) {
        return new LeadScores(
                definition,
                journeys,
                facts,
                points,
                ImmutableIntArray.copyOf(places.stream().map(leads::get)),
                places.stream().mapToObj(scores::get).collect(toImmutableList()));
    }

    /**
     * Returns the score of a lead.
     *
     * @param lead its id
     * @return the score
     * @throws UnknownIdException if the lead is not among these
     */
    public LeadScore of(LeadId lead) {
        return scores.get(place(lead));
    }

    private int place(LeadId lead) {
        int place = index.find(requireNonNull(lead, "lead"));
        if (place < 0) {
            throw new UnknownIdException(new Subject("lead", lead.value()));
        }
        return place;
    }

    /**
     * Returns why a lead has its score.
     *
     * @param lead its id
     * @return the points of every rule, also of those that give 0, in the two parts; they sum to the score exactly
     * @throws UnknownIdException if the lead is not among these
     */
    public Explanation explain(LeadId lead) {
        int place = place(lead);
        LeadScore score = scores.get(place);
        return Explanation.sum(
                "score of " + lead,
                BigDecimal.valueOf(score.total()),
                ImmutableList.of(
                        explain("fit", ScorePart.FIT, leads.get(place)),
                        explain("interest", ScorePart.INTEREST, leads.get(place))));
    }

    private Explanation explain(String label, ScorePart part, int lead) {
        return Explanation.sum(
                label,
                IntStream.range(0, points.size())
                        .filter(rule -> definition.rules().get(rule).part() == part)
                        .mapToObj(rule -> Explanation.leaf(
                                definition.rules().get(rule).name(),
                                BigDecimal.valueOf(points.get(rule).applyAsLong(lead))))
                        .toList());
    }

    /**
     * Returns all scores.
     *
     * @return the highest first, ties by id; O(leads log leads)
     */
    public ImmutableList<LeadScore> ranking() {
        return ImmutableList.sortedCopyOf(LeadScore.BEST_FIRST, scores);
    }

    /**
     * Returns whether a lead is qualified (MQL).
     *
     * @param lead its id
     * @return whether its score reaches the threshold
     * @throws UnknownIdException if the lead is not among these
     */
    public boolean isQualified(LeadId lead) {
        return isQualified(of(lead));
    }

    boolean isQualified(LeadScore score) {
        return score.total() >= definition.threshold();
    }

    /**
     * Returns which part of the leads is qualified.
     *
     * @return those whose score reaches the threshold / all scored
     */
    public Ratio qualified() {
        return Ratio.of(scores.stream().filter(this::isQualified).count(), size());
    }

    /**
     * Returns how many leads there are.
     *
     * @return 0 or more
     */
    public int size() {
        return scores.size();
    }

    /**
     * Returns the scores of groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the scores of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, LeadScores> by(Grouping<? super Lead, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int place = 0; place < size(); place++) {
            partition.add(grouping.keyOf(facts.lead(leads.get(place))), place);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    /**
     * Returns by which rules they are scored.
     *
     * @return the definition
     */
    public LeadScorePolicy definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of stages and channels
     */
    public SalesProcess process() {
        return journeys.definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return journeys.asOf();
    }

    Journeys journeys() {
        return journeys;
    }

    LeadFacts facts() {
        return facts;
    }

    /** The position among all of the one at a place here. */
    int position(int place) {
        return leads.get(place);
    }

    LeadScore score(int place) {
        return scores.get(place);
    }
}
