package org.revenuekit.funnel.kpi;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What marketing brought in a period, and what it cost: the figures of {@link MarketingTerms}, of the whole, a channel,
 * a class of media or a month.
 *
 * <p>A quotient is of the channels and months of which both parts are known, and of no others: its numerator is not
 * that of the sum beside it where some are lacking, which a {@linkplain MarketingFinding#LACKS_PART finding} says.
 */
public final class MarketingReport {
    private final MarketingPolicy definition;
    private final Span period;
    private final AsOf asOf;
    private final ImmutableList<MarketingFormula> formulas;
    private final ImmutableList<MarketingCell> cells;
    private final ImmutableSortedSet<ChannelId> channels;
    private final MarketingTally cost;
    private final KpiFigures total;
    private final Findings findings;

    MarketingReport(MarketingPolicy definition, MarketingFacts facts, Span period, AsOf asOf) {
        this.definition = definition;
        this.period = period;
        this.asOf = asOf;
        this.formulas = MarketingFormula.all(definition.cvrBase());
        this.cells = MarketingCells.of(definition, facts, period, asOf);
        this.channels = cells.stream()
                .flatMap(cell -> cell.channel().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        this.cost = MarketingTally.of(MarketingFormula.cost(), cells);
        this.total = figures(cells);
        this.findings = MarketingFindings.of(definition, facts, cells, asOf).plus(total.findings());
    }

    private KpiFigures figures(List<MarketingCell> some) {
        ImmutableList<MarketingTally> tallies = formulas.stream()
                .map(formula -> MarketingTally.of(formula, some))
                .collect(toImmutableList());
        ImmutableList<Finding> lacking =
                tallies.stream().flatMap(tally -> tally.finding().stream()).collect(toImmutableList());
        return KpiFigures.of(
                Stream.concat(tallies.stream().map(tally -> tally.figure(definition, asOf)), Stream.of(costShare(some)))
                        .collect(toImmutableList()),
                Findings.of(lacking));
    }

    private KpiFigure costShare(List<MarketingCell> some) {
        MarketingTally own = MarketingTally.of(MarketingFormula.cost(), some);
        return own.isGiven()
                ? KpiFigure.ratio(MarketingTerms.COST_SHARE, Ratio.of(own.above(), cost.above()), asOf)
                : KpiFigure.notGiven(MarketingTerms.COST_SHARE, asOf);
    }

    /**
     * Returns the figures of all channels together, with what they share.
     *
     * @return the figures
     */
    public KpiFigures total() {
        return total;
    }

    /**
     * Returns which channels there are.
     *
     * @return those of which something is known in the period, sorted
     */
    public ImmutableSortedSet<ChannelId> channels() {
        return channels;
    }

    /**
     * Returns the figures of a channel.
     *
     * @param channel its id
     * @return the figures
     * @throws UnknownIdException if nothing of it is known in the period
     */
    public KpiFigures of(ChannelId channel) {
        if (!channels.contains(requireNonNull(channel, "channel"))) {
            throw new UnknownIdException(new Subject("channel", channel.value()));
        }
        return figures(cells.stream()
                .filter(cell -> cell.channel().equals(Optional.of(channel)))
                .collect(toImmutableList()));
    }

    /**
     * Returns the figures of each channel.
     *
     * @return a part for each channel; ungrouped are the costs that all share
     */
    public Grouped<ChannelId, KpiFigures> byChannel() {
        return groups("channel", MarketingCell::channel);
    }

    /**
     * Returns the figures of each class of media.
     *
     * @return a part for each class that a channel has; ungrouped are channels that have none, and the costs that all
     *     share
     */
    public Grouped<MediaClass, KpiFigures> byMediaClass() {
        return by(definition.mediaMapping().grouping());
    }

    /**
     * Returns the visitors of each class of media, which are all visitors.
     *
     * @return the figures of {@link MarketingTerms#visitors(MediaClass)} for all classes, then of
     *     {@link MarketingTerms#VISITORS_UNMAPPED}; 0 where there is no channel of the class
     */
    public KpiFigures visitorsByMediaClass() {
        ImmutableList.Builder<KpiFigure> figures = ImmutableList.builder();
        for (MediaClass media : MediaClass.values()) {
            figures.add(visitors(MarketingTerms.visitors(media), Optional.of(media)));
        }
        return KpiFigures.of(figures.add(visitors(MarketingTerms.VISITORS_UNMAPPED, Optional.empty()))
                .build());
    }

    private KpiFigure visitors(KpiTerm term, Optional<MediaClass> media) {
        ImmutableList<MarketingCell> some = cells.stream()
                .filter(cell -> cell.channel()
                        .filter(channel ->
                                definition.mediaMapping().classOf(channel).equals(media))
                        .isPresent())
                .collect(toImmutableList());
        return some.isEmpty()
                ? KpiFigure.count(term, 0, asOf)
                : MarketingTally.of(MarketingFormula.visitors(term), some).figure(definition, asOf);
    }

    /**
     * Returns the figures of groups of channels.
     *
     * @param grouping tells the group of a channel
     * @param <K> the key of a group
     * @return a part for each group; ungrouped are channels in none, and the costs that all share; O(n)
     */
    public <K extends Comparable<? super K>> Grouped<K, KpiFigures> by(Grouping<ChannelId, K> grouping) {
        requireNonNull(grouping, "grouping");
        return groups(grouping.name(), cell -> cell.channel().flatMap(grouping::keyOf));
    }

    /**
     * Returns the figures of each month.
     *
     * @return a part for each month of which something is known; of a return with a lag that of the spend
     */
    public Grouped<YearMonth, KpiFigures> byMonth() {
        return groups("month", cell -> Optional.of(cell.month()));
    }

    private <K extends Comparable<? super K>> Grouped<K, KpiFigures> groups(
            String name, Function<MarketingCell, Optional<K>> key) {
        Map<K, List<MarketingCell>> groups = new TreeMap<>();
        List<MarketingCell> others = new ArrayList<>();
        cells.forEach(cell -> key.apply(cell)
                .map(known -> groups.computeIfAbsent(known, first -> new ArrayList<>()))
                .orElse(others)
                .add(cell));
        return new Grouped<>(
                name, ImmutableSortedMap.copyOf(Maps.transformValues(groups, this::figures)), figures(others), total);
    }

    /**
     * Returns of which channels a figure of the whole is made.
     *
     * @param code the code of a figure but that of the {@linkplain MarketingTerms#COST_SHARE share of cost}, which is 1
     * @return the sum over channels, or that of the numerators over that of the bases; empty if it was not given
     * @throws UnknownIdException if there is no such figure
     */
    public Optional<Explanation> explain(KpiId code) {
        requireNonNull(code, "code");
        MarketingFormula formula = formulas.stream()
                .filter(known -> known.term().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(Subject.of(code)));
        return MarketingExplanation.of(formula, cells);
    }

    /**
     * Returns what is odd about the facts, whatever their month, and which figures of the whole do not cover all.
     *
     * @return the findings by kind, then by what they are about; those about figures in their order
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns how it was measured.
     *
     * @return the policy
     */
    public MarketingPolicy definition() {
        return definition;
    }

    /**
     * Returns which months were measured.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns of which date it is.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns policy, period and how many channels there are. */
    @Override
    public String toString() {
        return definition.ref() + " " + period + ": " + channels.size();
    }
}
