package org.revenuekit.funnel.department;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.internal.ValueSum;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * How field sales does (フィールドセールスの指標): the answer of {@link FieldSalesReview}. Deals are counted, so that a lead that
 * comes back with another counts again.
 */
public final class FieldSales {
    private final DealScope scope;
    private final ImmutableList<Deal> deals;

    FieldSales(DealScope scope, ImmutableList<Deal> deals) {
        this.scope = scope;
        this.deals = deals;
    }

    FieldSales only(Stream<Deal> some) {
        return new FieldSales(scope, some.collect(toImmutableList()));
    }

    ImmutableList<Deal> deals() {
        return deals;
    }

    /**
     * Returns what became of the deals, with win rate (勝率) and close rate (成約率).
     *
     * @return the counts; O(deals)
     */
    public DealCounts counts() {
        return count(deals.stream());
    }

    private static DealCounts count(Stream<Deal> deals) {
        EnumMultiset<DealOutcome> counts = EnumMultiset.create(DealOutcome.class);
        deals.forEach(deal -> counts.add(deal.outcome()));
        return new DealCounts(
                counts.count(DealOutcome.WON),
                counts.count(DealOutcome.LOST),
                counts.count(DealOutcome.WITHDRAWN),
                counts.count(DealOutcome.OPEN));
    }

    /**
     * Returns what became of the deals that reached a stage (ステージ別クローズ率). The close rate of these is won among those
     * who reached the stage, which is not the conversion of the step from it.
     *
     * @param stage the stage
     * @return the counts of deals that were at it or beyond; of the goal all are won; O(deals)
     * @throws IllegalArgumentException if the process has no such stage
     */
    public DealCounts reached(StageId stage) {
        int place = new PassReader(scope.journeys()).place(stage);
        return count(deals.stream().filter(deal -> deal.reached() >= place));
    }

    /**
     * Returns what became of the deals by stage reached.
     *
     * @return {@link #reached} for each stage from that in which deals begin to the goal
     */
    public ImmutableMap<StageId, DealCounts> byStageReached() {
        ImmutableMap.Builder<StageId, DealCounts> counts = ImmutableMap.builder();
        process().stages().stream()
                .map(stage -> stage.id())
                .filter(id -> !process().isBefore(id, definition().opportunityStage())
                        && !process().isBefore(process().goal(), id))
                .forEach(id -> counts.put(id, reached(id)));
        return counts.buildOrThrow();
    }

    /**
     * Returns what the deals that were won are worth (契約額).
     *
     * @param currency in which currency; values in others are not converted
     * @return sum and mean of the values of their leads; O(deals)
     */
    public ContractValue contractValue(CurrencyUnit currency) {
        ValueSum sum = new ValueSum(currency);
        for (Deal deal : deals) {
            if (deal.isWon()) {
                sum.add(lead(deal).value());
            }
        }
        return new ContractValue(sum.sum(), sum.valued(), sum.unvalued());
    }

    /**
     * Returns how long the deals that were won took (リードタイム), on both bases.
     *
     * @return the lead times; O(deals log deals + touches)
     */
    public LeadTime leadTime() {
        DurationSummary.Builder fromCreation = DurationSummary.builder();
        DurationSummary.Builder fromApproach = DurationSummary.builder();
        long notApproached = 0;
        for (Deal deal : deals) {
            if (deal.isWon()) {
                fromCreation.addMicros(LongMath.saturatedSubtract(deal.closedAt(), deal.leadAt()));
                long touch = firstTouch(deal);
                if (touch <= deal.closedAt()) {
                    fromApproach.addMicros(LongMath.saturatedSubtract(deal.closedAt(), touch));
                } else {
                    notApproached++;
                }
            }
        }
        return new LeadTime(fromCreation.build(), fromApproach.build(), notApproached);
    }

    /** The first touch since the lead began; never if there is none. */
    private long firstTouch(Deal deal) {
        JourneyTable table = scope.journeys().table();
        int end = table.firstTouch(deal.lead() + 1);
        int touch = table.firstTouch(deal.lead());
        while (touch < end && table.touchAt(touch) < deal.leadAt()) {
            touch++;
        }
        return touch < end ? table.touchAt(touch) : Micros.NEVER;
    }

    /**
     * Returns the measures as figures for a tree of KPIs.
     *
     * @param currency in which currency the mean contract value is
     * @return the figures in the order of the package's table
     */
    public KpiFigures figures(CurrencyUnit currency) {
        return FieldSalesFigures.of(this, requireNonNull(currency, "currency"));
    }

    private Lead lead(Deal deal) {
        return scope.journeys().leads().list().get(deal.lead());
    }

    /**
     * Returns the measures by owner: who had the deal when it was won, or has it last.
     *
     * @return the measures of each seller; deals that nobody owns are in no group
     */
    public Grouped<SellerId, FieldSales> bySeller() {
        return by("seller", Deal::owner);
    }

    /**
     * Returns the measures by groups of leads, such as their size (企業規模別).
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the measures of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, FieldSales> by(Grouping<? super Lead, K> grouping) {
        requireNonNull(grouping, "grouping");
        return by(grouping.name(), deal -> grouping.keyOf(lead(deal)));
    }

    /**
     * Returns the measures by day, on the {@link #basis()}.
     *
     * @param <K> the key of a group
     * @param grouping tells to which group a business day belongs
     * @return the measures of each group; its {@link #period()} is still that of the whole
     */
    public <K extends Comparable<? super K>> Grouped<K, FieldSales> byDay(Grouping<LocalDate, K> grouping) {
        requireNonNull(grouping, "grouping");
        return by(grouping.name(), deal -> grouping.keyOf(asOf().calendar().dateOf(Micros.instant(deal.at(basis())))));
    }

    /**
     * Returns the measures by month, on the {@link #basis()}.
     *
     * @return the measures of each calendar month in which a deal was created, or closed
     */
    public Grouped<YearMonth, FieldSales> byMonth() {
        return byDay(Grouping.of("month", (LocalDate day) -> Optional.of(YearMonth.from(day))));
    }

    private <K extends Comparable<? super K>> Grouped<K, FieldSales> by(
            String grouping, Function<Deal, Optional<K>> key) {
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < deals.size(); i++) {
            partition.add(key.apply(deals.get(i)), i);
        }
        return partition.grouped(grouping, this, some -> only(some.stream().mapToObj(deals::get)));
    }

    /**
     * Returns by which day a deal belongs to the period.
     *
     * @return the basis, as asked
     */
    public DealBasis basis() {
        return scope.basis();
    }

    /**
     * Returns of which days the deals are.
     *
     * @return the business days, as asked
     */
    public Span period() {
        return scope.period();
    }

    /**
     * Returns where a deal begins.
     *
     * @return the definition
     */
    public FieldSalesPolicy definition() {
        return scope.definition();
    }

    /**
     * Returns the process.
     *
     * @return the definition of the stages
     */
    public SalesProcess process() {
        return scope.journeys().definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return scope.journeys().asOf();
    }
}
