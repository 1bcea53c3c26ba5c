package org.revenuekit.funnel.forecast;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * What will be won within a horizon (着地予測), computed from today's stock: the answer of {@link Forecasting}. Parts by
 * stage, age, month or any grouping sum to the whole exactly; their intervals do not, as they are narrower together.
 */
public final class Forecast {
    private final ForecastPolicy definition;
    private final Journeys journeys;
    private final Span horizon;
    private final ImmutableList<Span> months;
    private final CurrencyUnit currency;
    private final ImmutableList<StockLead> stock; // in StockLead.ORDER
    private final Map<LeadId, StockLead> byId = new HashMap<>();
    private final NewLeads newLeads;
    private final Findings findings;

    Forecast(
            ForecastPolicy definition,
            Journeys journeys,
            Span horizon,
            ImmutableList<Span> months,
            CurrencyUnit currency,
            ImmutableList<StockLead> stock,
            NewLeads newLeads,
            Findings findings) {
        this.definition = definition;
        this.journeys = journeys;
        this.horizon = horizon;
        this.months = months;
        this.currency = currency;
        this.stock = stock;
        this.newLeads = newLeads;
        this.findings = findings;
        stock.forEach(each -> byId.put(each.lead().id(), each));
    }

    /**
     * Returns all that is expected.
     *
     * @return {@link #fromStock()} and {@link #fromNewLeads()} together
     */
    public ForecastPart total() {
        PartTally tally = tally(stock);
        if (definition.includesNewLeads()) {
            tally.add(newLeads);
        }
        return tally.build();
    }

    /**
     * Returns what is expected of the leads that are open.
     *
     * @return the stock's part
     */
    public ForecastPart fromStock() {
        return tally(stock).build();
    }

    /**
     * Returns what is expected of leads that do not exist yet, and of those that come back: as many begin on each
     * business day as did on average in the history used, and reach the goal as those did.
     *
     * @return their part, of 0 open leads; nothing unless the policy includes them
     */
    public ForecastPart fromNewLeads() {
        PartTally tally = tally(ImmutableList.of());
        tally.add(newLeads);
        return tally.build();
    }

    private PartTally tally(Iterable<StockLead> some) {
        PartTally tally = new PartTally(currency, definition);
        some.forEach(tally::add);
        return tally;
    }

    private ForecastPart part(Predicate<StockLead> some) {
        return tally(stock.stream().filter(some).toList()).build();
    }

    /**
     * Returns what is expected of the leads open in a stage.
     *
     * @param stage its id
     * @return their part; nothing for the goal and stages beyond; O(stock)
     * @throws IllegalArgumentException if the process has no such stage
     */
    public ForecastPart of(StageId stage) {
        process().stage(requireNonNull(stage, "stage"));
        int place = journeys.vocabulary().entry(stage);
        return part(each -> each.stage() == place);
    }

    /**
     * Returns the parts of the stages before the goal.
     *
     * @return the part of each, in the order of the process, which sum to {@link #fromStock()}
     */
    public ImmutableMap<StageId, ForecastPart> byStage() {
        ImmutableMap.Builder<StageId, ForecastPart> parts = ImmutableMap.builder();
        for (int stage = 0; stage < journeys.vocabulary().goal(); stage++) {
            StageId id = journeys.vocabulary().stage(stage);
            parts.put(id, of(id));
        }
        return parts.buildOrThrow();
    }

    /**
     * Returns the parts of the ages.
     *
     * @return the part of each band of the policy, from the youngest to the oldest, which sum to {@link #fromStock()}
     */
    public ImmutableList<AgeForecast> byAge() {
        ImmutableList.Builder<AgeForecast> bands = ImmutableList.builder();
        int from = 0;
        for (int to : definition.ageDays()) {
            bands.add(band(from, OptionalInt.of(to)));
            from = to;
        }
        return bands.add(band(from, OptionalInt.empty())).build();
    }

    private AgeForecast band(int from, OptionalInt to) {
        return new AgeForecast(
                from, to, part(each -> each.age() >= from && (to.isEmpty() || each.age() < to.getAsInt())));
    }

    /**
     * Returns the parts of groups of leads, such as segments.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the part of each, which sum to {@link #fromStock()}
     */
    public <K extends Comparable<? super K>> Grouped<K, ForecastPart> by(Grouping<? super Lead, K> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < stock.size(); i++) {
            partition.add(grouping.keyOf(stock.get(i).lead()), i);
        }
        return partition.grouped(grouping.name(), fromStock(), this::part);
    }

    private ForecastPart part(ImmutableIntArray places) {
        return tally(places.stream().mapToObj(stock::get).toList()).build();
    }

    /**
     * Returns what is expected of each month (月別).
     *
     * @return the calendar months of the horizon after the point in time, the first and the last as far as they are in
     *     it, which sum to {@link #total()}; O(months x stock)
     */
    public ImmutableList<MonthForecast> byMonth() {
        ImmutableList.Builder<MonthForecast> parts = ImmutableList.builder();
        for (int i = 0; i < months.size(); i++) {
            int month = i;
            long wins = 0;
            BigDecimal value = BigDecimal.ZERO;
            for (StockLead each : stock) {
                long probability = each.cell().inMonth(month);
                wins = Math.addExact(wins, probability);
                value = value.add(each.valueOf(probability));
            }
            parts.add(new MonthForecast(
                    months.get(month),
                    ExpectedWins.ofMicros(wins, currency, value),
                    ExpectedWins.ofMicros(
                            newLeads.inMonth(month), currency, newLeads.valueOf(newLeads.inMonth(month)))));
        }
        return parts.build();
    }

    /**
     * Returns on whose history it rests.
     *
     * @return how many open leads rest on each basis, in the order of {@link ForecastBasis}, which sum to the stock
     */
    public ImmutableMap<ForecastBasis, Long> bases() {
        Map<ForecastBasis, Long> counts = new EnumMap<>(ForecastBasis.class);
        for (ForecastBasis basis : ForecastBasis.values()) {
            counts.put(basis, 0L);
        }
        stock.forEach(each -> counts.merge(each.cell().basis(), 1L, Long::sum));
        return ImmutableMap.copyOf(counts);
    }

    /**
     * Returns what is expected of a lead.
     *
     * @param lead its id
     * @return its forecast; empty if it is not open before the goal
     * @throws org.revenuekit.core.finding.UnknownIdException if the lead was never given
     */
    public Optional<LeadForecast> of(LeadId lead) {
        journeys.leads().get(requireNonNull(lead, "lead"));
        return Optional.ofNullable(byId.get(lead)).map(this::forecast);
    }

    /**
     * Returns what is expected of each open lead.
     *
     * @return one for each, in the order of their ids
     */
    public ImmutableList<LeadForecast> leads() {
        return byId.values().stream()
                .sorted((one, other) -> one.lead().id().compareTo(other.lead().id()))
                .map(this::forecast)
                .collect(toImmutableList());
    }

    private LeadForecast forecast(StockLead stock) {
        Cell cell = stock.cell();
        return new LeadForecast(
                stock.lead().id(),
                journeys.vocabulary().stage(stock.stage()),
                stock.age(),
                cell.basis(),
                cell.sample(),
                ExpectedWins.share(cell.probability()),
                ExpectedWins.share(cell.unobserved()),
                stock.value().map(amount -> MoneyFraction.of(currency, amount)),
                stock.own().isPresent());
    }

    /**
     * Explains the expected value.
     *
     * @return the sum over the stages and the leads that do not exist yet
     */
    public Explanation explain() {
        List<Explanation> parts = new ArrayList<>();
        byStage()
                .forEach((stage, part) -> parts.add(Explanation.leaf(
                        part.leads() + " leads open in " + stage,
                        part.expected().value().amount())));
        if (definition.includesNewLeads()) {
            parts.add(Explanation.leaf(
                    "leads that do not exist yet",
                    fromNewLeads().expected().value().amount()));
        }
        return Explanation.sum(
                "expected value of " + horizon + " in " + currency,
                total().expected().value().amount(),
                parts);
    }

    /**
     * Explains the expected value of a lead.
     *
     * @param lead its id
     * @return value x probability, with what each rests on; empty if the lead is not open before the goal, or neither
     *     it nor those won have a value
     * @throws org.revenuekit.core.finding.UnknownIdException if the lead was never given
     */
    public Optional<Explanation> explain(LeadId lead) {
        return of(lead).flatMap(forecast -> forecast.value().map(value -> explain(forecast, value)));
    }

    private Explanation explain(LeadForecast forecast, MoneyFraction value) {
        return Explanation.product(
                "expected value of " + forecast.lead() + " in " + currency,
                List.of(
                        Explanation.leaf(
                                forecast.isValueStated() ? "value as stated" : "mean value of those won",
                                value.amount()),
                        Explanation.leaf(
                                "probability after " + forecast.days() + " days in " + forecast.stage() + ", of "
                                        + forecast.sample() + " stays (" + forecast.basis() + ")",
                                forecast.probability())));
    }

    /**
     * Returns why it is another than an earlier one.
     *
     * @param earlier a forecast of the same process, in the same currency and of a point in time that is not later
     * @return parts that sum to the difference of the {@linkplain #total() totals}; O(stock)
     * @throws IllegalArgumentException if process, currency or the order of time break that
     * @throws org.revenuekit.core.definition.DefinitionClashException if equal references stand for unequal definitions
     */
    public ForecastChange changeSince(Forecast earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(ForecastPolicy::ref, earlier.definition, definition);
        Definitions.checkSame(SalesProcess::ref, earlier.process(), process());
        checkSame("process", process().ref(), earlier.process().ref());
        checkSame("currency", currency, earlier.currency);
        checkArgument(
                !earlier.asOf().date().isAfter(asOf().date()),
                "earlier must not be of a later date than %s, was of %s",
                asOf().date(),
                earlier.asOf().date());
        return new ChangeTally(this, earlier).build();
    }

    private static void checkSame(String what, Object mine, Object others) {
        checkArgument(mine.equals(others), "%s must be the same, was %s and %s", what, mine, others);
    }

    ImmutableList<StockLead> stock() {
        return stock;
    }

    Optional<StockLead> find(LeadId lead) {
        return Optional.ofNullable(byId.get(lead));
    }

    ExpectedWins expectedOf(StockLead each) {
        long probability = each.cell().probability();
        return ExpectedWins.ofMicros(probability, currency, each.valueOf(probability));
    }

    Journeys journeys() {
        return journeys;
    }

    /**
     * Returns how it is computed.
     *
     * @return the definition
     */
    public ForecastPolicy definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of the stages
     */
    public SalesProcess process() {
        return journeys.definition();
    }

    /**
     * Returns what was known.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return journeys.asOf();
    }

    /**
     * Returns the days asked about.
     *
     * @return the horizon as given; what is forecast are its days after the point in time
     */
    public Span horizon() {
        return horizon;
    }

    /**
     * Returns in which currency values are.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return currency;
    }

    /**
     * Returns what cannot be used, and what is not forecast.
     *
     * @return values of leads in the order of their ids, then stages in the order of the process; what is odd about
     *     leads and events is said by the journeys
     */
    public Findings findings() {
        return findings;
    }

    /** Returns horizon and expected wins. */
    @Override
    public String toString() {
        return horizon + ": " + total().expected();
    }
}
