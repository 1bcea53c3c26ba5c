package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/**
 * What was and what will be of all assets, as far as is known: the answer of {@link AssetTracking}.
 *
 * <p>Actions given = {@linkplain #used used} + {@linkplain #setAside set aside} with a finding +
 * {@linkplain #notYetKnown not yet known}.
 */
public final class AssetHistories {
    private final AssetPolicy definition;
    private final AsOf asOf;
    private final AssetLog log;
    private final ImmutableSortedMap<AssetId, AssetHistory> histories;
    private final ImmutableList<AssetPeriod> periods;
    private final Findings findings;

    private AssetHistories(
            AssetPolicy definition,
            AsOf asOf,
            AssetLog log,
            ImmutableSortedMap<AssetId, AssetHistory> histories,
            ImmutableList<Finding> reported) {
        this.definition = definition;
        this.asOf = asOf;
        this.log = log;
        this.histories = histories;
        this.periods = histories.values().stream()
                .flatMap(history -> PaidPeriods.of(history, definition).stream())
                .collect(toImmutableList());
        this.findings = Findings.of(ImmutableList.<Finding>builder()
                .addAll(log.duplicates())
                .addAll(reported)
                .addAll(unknownReplacements())
                .addAll(Overlaps.of(periods))
                .build());
    }

    static AssetHistories of(
            AssetLog log, ImmutableSortedMap<AssetId, Course> courses, AssetPolicy definition, AsOf asOf) {
        ImmutableSortedMap<AssetId, Course> bought =
                ImmutableSortedMap.copyOfSorted(Maps.filterValues(courses, Course::isBought));
        CoTerms terms = CoTerms.of(bought.values());
        ImmutableSortedMap.Builder<AssetId, AssetHistory> histories = ImmutableSortedMap.naturalOrder();
        bought.forEach((asset, course) ->
                histories.put(asset, new AssetHistory(asset, course, terms.classified(course), asOf)));
        return new AssetHistories(
                definition,
                asOf,
                log,
                histories.build(),
                courses.values().stream()
                        .flatMap(course -> course.findings().stream())
                        .collect(toImmutableList()));
    }

    private ImmutableList<Finding> unknownReplacements() {
        return histories.values().stream()
                .flatMap(history -> history.replacedBy().stream()
                        .filter(replacement -> !histories.containsKey(replacement))
                        .map(replacement -> Finding.of(
                                CoreFinding.UNKNOWN_REPLACEMENT,
                                Subject.of(history.id()),
                                "replacement",
                                replacement.value())))
                .collect(toImmutableList());
    }

    /**
     * Returns the history of an asset.
     *
     * @param asset its id
     * @return the history
     * @throws UnknownIdException if no purchase of it is known
     */
    public AssetHistory of(AssetId asset) {
        return find(asset).orElseThrow(() -> new UnknownIdException(Subject.of(asset)));
    }

    /**
     * Looks the history of an asset up.
     *
     * @param asset its id
     * @return the history, or empty if no purchase of it is known; O(log n)
     */
    public Optional<AssetHistory> find(AssetId asset) {
        return Optional.ofNullable(histories.get(requireNonNull(asset, "asset")));
    }

    /**
     * Returns all histories.
     *
     * @return by asset
     */
    public ImmutableList<AssetHistory> list() {
        return histories.values().asList();
    }

    /**
     * Returns on which days assets are active: what recurring revenue is measured from. What is suspended counts if the
     * policy says that its price goes on.
     *
     * @return by asset, then in ascending order; also those to come, as far as is known
     */
    public ImmutableList<AssetPeriod> periods() {
        return periods;
    }

    /**
     * Returns the assets of which there are any, for questions that need no history. Each is told as on the date of the
     * answer, or as on the last day on which it could be used if it has ended, or the first one if it is to come; and
     * {@linkplain Asset#active active} are those days in a row on which it is active or suspended.
     *
     * @return by asset
     */
    public ImmutableList<Asset> assets() {
        return histories.values().stream()
                .flatMap(history -> AssetView.of(history, asOf).stream())
                .collect(toImmutableList());
    }

    /**
     * Returns which terms have to be decided about on some days (更新カレンダー): by the last day for a notice if one is
     * agreed, or else by the end.
     *
     * @param days on which the day that matters is to lie
     * @return every end of a term that has come, and the next one of each asset, in the order of the day that matters;
     *     O(n log n) of the ends on those days
     */
    public RenewalCalendar renewals(Span days) {
        requireNonNull(days, "days");
        return new RenewalCalendar(
                definition,
                days,
                asOf,
                histories.values().stream()
                        .flatMap(history -> Dues.of(history, days, asOf).stream())
                        .sorted(comparing(CalendarEntry::decideBy)
                                .thenComparing(entry -> entry.due().due())
                                .thenComparing(entry -> entry.due().asset()))
                        .collect(toImmutableList()));
    }

    /**
     * Returns what became of an order.
     *
     * @param order the opportunity that was won
     * @return its lineage; without actions if no known action was done by it; O(n)
     */
    public OrderLineage lineage(OpportunityId order) {
        Optional<OpportunityId> wanted = Optional.of(requireNonNull(order, "order"));
        ImmutableList<AssetAction> actions = histories.values().stream()
                .flatMap(history -> history.actions().stream())
                .filter(action -> action.order().equals(wanted))
                .collect(toImmutableList());
        ImmutableSortedMap.Builder<AssetId, BigDecimal> left = ImmutableSortedMap.naturalOrder();
        actions.stream().map(AssetAction::asset).distinct().forEach(asset -> left.put(asset, left(asset, wanted)));
        return new OrderLineage(order, actions, left.build());
    }

    private BigDecimal left(AssetId asset, Optional<OpportunityId> order) {
        return Quantities.total(sources(asset).stream()
                .filter(source -> source.order().equals(order))
                .collect(toImmutableList()));
    }

    private ImmutableList<QuantitySource> sources(AssetId asset) {
        return of(asset).state().map(AssetState::sources).orElse(ImmutableList.of());
    }

    /**
     * Explains how many there are of an asset on the date of the answer.
     *
     * @param asset its id
     * @return the sum of its sources
     * @throws UnknownIdException if no purchase of it is known
     */
    public Explanation explain(AssetId asset) {
        ImmutableList<QuantitySource> sources = sources(asset);
        return Explanation.sum(
                "quantity of " + asset + " on " + asOf.date(),
                Quantities.total(sources),
                sources.stream()
                        .map(source -> Explanation.leaf(
                                "since " + source.from()
                                        + source.order()
                                                .map(order -> " by " + order)
                                                .orElse(""),
                                source.quantity()))
                        .collect(toImmutableList()));
    }

    /**
     * Compares with an earlier answer: the number as published then, the number as known now, and what explains the
     * difference.
     *
     * @param earlier the earlier answer, of the same date or another one
     * @return what differs
     * @throws org.revenuekit.core.definition.DefinitionClashException if both were asked by policies that are not equal
     *     but have one reference
     */
    public AssetHistoriesChange changeSince(AssetHistories earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(AssetPolicy::ref, earlier.definition, definition);
        return new AssetHistoriesChange(earlier, this);
    }

    /**
     * Counts the actions given.
     *
     * @return 0 or more
     */
    public long given() {
        return log.given();
    }

    /**
     * Counts the actions that had their effect.
     *
     * @return 0 or more
     */
    public long used() {
        return histories.values().stream()
                .mapToLong(history -> history.actions().size())
                .sum();
    }

    /**
     * Counts the actions that came on record too late to be seen.
     *
     * @return 0 or more
     */
    public long notYetKnown() {
        return log.notYetKnown();
    }

    /**
     * Counts the actions that are reported instead of used.
     *
     * @return 0 or more
     */
    public long setAside() {
        return given() - used() - notYetKnown();
    }

    /**
     * Returns what is odd about the actions seen.
     *
     * @return duplicates, then those of each asset, then unknown replacements, then overlaps
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns how histories follow from actions.
     *
     * @return the definition
     */
    public AssetPolicy definition() {
        return definition;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }

    ImmutableSortedSet<AssetId> ids() {
        return histories.keySet();
    }

    StateLine line(AssetId asset) {
        return find(asset).map(AssetHistory::line).orElse(StateLine.NONE);
    }

    /** The actions that are known, in use or set aside. */
    ImmutableList<AssetAction> seen() {
        return log.byAsset().values().stream().flatMap(ImmutableList::stream).collect(toImmutableList());
    }
}
