package org.revenuekit.funnel.attribution;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * To which channels the conversions of a period are credited (アトリビューション): the answer of {@link AttributionAnalysis}. It
 * refuses to say what caused them; {@code funnel.effect} asks that. Immutable.
 */
public final class Attribution {
    private final AttributedPeriod about;
    private final ImmutableList<Path> paths; // in the order of the leads
    private final Supplier<ImmutableListMultimap<LeadId, Path>> byLead; // of groups often not asked for
    private final Supplier<ImmutableSortedMap<ChannelId, Credit>> credits;

    Attribution(AttributedPeriod about, ImmutableList<Path> paths) {
        this.about = about;
        this.paths = paths;
        this.byLead = Suppliers.memoize(
                () -> Multimaps.index(paths, path -> lead(path).id()));
        this.credits = Suppliers.memoize(() -> credits(definition().model()));
    }

    private ImmutableSortedMap<ChannelId, Credit> credits(AttributionModel model) {
        Credits sums = new Credits(about.channels());
        for (Path path : paths) {
            Shares.divide(
                    definition(),
                    model,
                    path.touches(),
                    (touch, share) -> sums.add(touch.channel(), share, BigDecimal.ONE));
        }
        return sums.build();
    }

    private Lead lead(Path path) {
        return about.journeys().leads().list().get(path.lead());
    }

    /**
     * Returns how conversions are credited.
     *
     * @return the policy
     */
    public AttributionPolicy definition() {
        return about.policy();
    }

    /**
     * Returns the process that leads go through.
     *
     * @return the definition
     */
    public SalesProcess process() {
        return about.journeys().definition();
    }

    /**
     * Returns what counts as conversion.
     *
     * @return the stage of the policy, or the goal of the process
     */
    public StageId stage() {
        return ConvertedStage.of(definition(), process());
    }

    /**
     * Returns when the stage was reached.
     *
     * @return the business days, as asked
     */
    public Span period() {
        return about.period();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return about.journeys().asOf();
    }

    /**
     * Returns what is odd about the touches. What is odd about leads and their events is said by the journeys.
     *
     * @return the findings by kind, then by lead; those of the whole, also in an answer for a group
     */
    public Findings findings() {
        return about.findings();
    }

    /**
     * Returns what became of the touches given.
     *
     * @return the counts; those of the whole, also in an answer for a group
     */
    public TouchTally tally() {
        return about.tally();
    }

    /**
     * Returns how many conversions there are.
     *
     * @return those of the period: attributed and unattributed
     */
    public long conversions() {
        return paths.size();
    }

    /**
     * Returns how many conversions have a touch.
     *
     * @return exactly the sum of the credits of all channels
     */
    public long attributed() {
        return conversions() - unattributed();
    }

    /**
     * Returns how many conversions have no touch (経路不明): they are credited to nobody, and shown.
     *
     * @return 0 to {@link #conversions()}
     */
    public long unattributed() {
        return paths.stream().filter(path -> path.touches().isEmpty()).count();
    }

    /**
     * Returns what all channels are credited with.
     *
     * @return credits in conversions by channel, of every channel that a touch names
     */
    public ImmutableSortedMap<ChannelId, Credit> credits() {
        return credits.get();
    }

    /**
     * Returns what a channel is credited with.
     *
     * @param channel a channel
     * @return its credit in conversions, 0 or more
     * @throws UnknownIdException if no touch names the channel
     */
    public Credit credit(ChannelId channel) {
        return Credits.of(credits.get(), channel);
    }

    /**
     * Returns the channels by what they are credited with.
     *
     * @return the highest credit first, ties by id
     */
    public ImmutableList<ChannelCredit> ranking() {
        return credits.get().entrySet().stream()
                .map(entry -> new ChannelCredit(entry.getKey(), entry.getValue()))
                .sorted(ChannelCredit.HIGHEST_FIRST)
                .collect(toImmutableList());
    }

    /**
     * Returns what the conversions are worth, and whose it is. A lead that is converted again counts again.
     *
     * @param currency in which currency; values in others are not converted
     * @return values by channel, and how many have none
     */
    public ValueAttribution value(CurrencyUnit currency) {
        requireNonNull(currency, "currency");
        ValueWalk walk = new ValueWalk(definition(), currency, about.channels());
        paths.forEach(path -> walk.add(lead(path), path.touches()));
        return walk.build();
    }

    /**
     * Returns the conversions of a lead and who is credited with them.
     *
     * @param lead its id
     * @return those of the period in order, at most one unless every pass counts; none if there is none
     * @throws UnknownIdException if the lead was never given
     */
    public ImmutableList<ConversionPath> of(LeadId lead) {
        about.journeys().leads().get(requireNonNull(lead, "lead"));
        return byLead.get().get(lead).stream().map(this::shown).collect(toImmutableList());
    }

    /**
     * Returns all conversions, each made when it is asked for.
     *
     * @return in the order of the leads, those of one in order of time
     */
    public Stream<ConversionPath> paths() {
        return paths.stream().map(this::shown);
    }

    private ConversionPath shown(Path path) {
        ImmutableList.Builder<TouchCredit> touches = ImmutableList.builder();
        Shares.divide(
                definition(),
                definition().model(),
                path.touches(),
                (touch, share) ->
                        touches.add(new TouchCredit(touch.channel(), Micros.instant(touch.at()), new Credit(share))));
        return new ConversionPath(lead(path).id(), path.pass(), Micros.instant(path.at()), touches.build());
    }

    /**
     * Returns the attribution within groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells the group of a lead
     * @return a part for each group in which somebody was converted
     */
    public <K extends Comparable<? super K>> Grouped<K, Attribution> by(Grouping<? super Lead, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < paths.size(); i++) {
            partition.add(grouping.keyOf(lead(paths.get(i))), i);
        }
        return partition.grouped(
                grouping.name(),
                this,
                some -> new Attribution(
                        about, some.stream().mapToObj(paths::get).collect(toImmutableList())));
    }

    /**
     * Returns what the other models would say of the same paths, with the same weights.
     *
     * @return the credits by each model; O(touches) for each
     */
    public ModelComparison compareModels() {
        return new ModelComparison(
                Stream.of(AttributionModel.values()).collect(toImmutableMap(model -> model, this::credits)));
    }

    /** Returns the policy, the period, and how many conversions are attributed. */
    @Override
    public String toString() {
        return definition().ref() + " " + period() + ": " + attributed() + " of " + conversions();
    }
}
