package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * How much of recurring revenue and how many customers are kept: the answer of {@link RetentionAnalysis}. Looked at is
 * the cohort of those with revenue at the start; the new and the returned never enter, but for {@link #quickRatio()}.
 *
 * <p>Rates of revenue keep what they are made of. The rate of two cohorts together is the mean of theirs, weighted by
 * {@link #startRevenue()}; where all amounts a month are decimals, rates are added as ratios are.
 *
 * @param <K> by what it is told, such as customers
 */
public final class Retention<K extends Comparable<? super K>> {
    private final RetentionPolicy definition;
    private final RecurringRevenue<K> revenue;
    private final LocalDate start;
    private final LocalDate end;
    private final boolean provisional;
    private final ImmutableList<KeyRetention<K>> keys; // by key

    Retention(
            RetentionPolicy definition,
            RecurringRevenue<K> revenue,
            LocalDate start,
            LocalDate end,
            boolean provisional,
            ImmutableList<KeyRetention<K>> keys) {
        this.definition = definition;
        this.revenue = revenue;
        this.start = start;
        this.end = end;
        this.provisional = provisional;
        this.keys = keys;
    }

    /**
     * Returns the day at whose end those are looked at who have revenue.
     *
     * @return the day
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the day at whose end it is seen what is left.
     *
     * @return the day
     */
    public LocalDate end() {
        return end;
    }

    /**
     * Returns whether the month of the end is not over (未確定): what is due in it may yet be renewed.
     *
     * @return true if it is open
     */
    public boolean isProvisional() {
        return provisional;
    }

    /**
     * Returns how many are looked at.
     *
     * @return those with revenue at the start
     */
    public long cohort() {
        return count(KeyRetention::isOfCohort);
    }

    private long count(Predicate<KeyRetention<K>> which) {
        return keys.stream().filter(which).count();
    }

    /**
     * Returns the revenue of those looked at, at the start.
     *
     * @return per month
     */
    public MonthlyAmount startRevenue() {
        return sum(KeyRetention::start);
    }

    /**
     * Returns the revenue of those looked at, at the end.
     *
     * @return per month
     */
    public MonthlyAmount endRevenue() {
        return sum(KeyRetention::retained);
    }

    /**
     * Returns the revenue of those looked at who have left, as it was at the start.
     *
     * @return per month, 0 or more
     */
    public MonthlyAmount lostRevenue() {
        return sum(key -> isChurned(key) ? key.start() : zero());
    }

    private MonthlyAmount sum(Function<KeyRetention<K>, MonthlyAmount> part) {
        return Amounts.sum(currency(), keys, part);
    }

    private CurrencyUnit currency() {
        return revenue.currency();
    }

    private MonthlyAmount zero() {
        return MonthlyAmount.zero(currency());
    }

    private static boolean isChurned(KeyRetention<?> key) {
        return key.movement().filter(Movement.CHURN::equals).isPresent();
    }

    /**
     * Returns net revenue retention (売上継続率, NRR): what those looked at pay now, growth included.
     *
     * @return revenue at the end / at the start, 0 or more; Undefined for an empty cohort
     */
    public Ratio netRevenue() {
        return endRevenue().over(startRevenue());
    }

    /**
     * Returns gross revenue retention (GRR): what is kept, growth left out customer by customer.
     *
     * @return sum of min(start, end) / sum of starts, at most 1 and at most {@link #netRevenue()}; Undefined for an
     *     empty cohort
     */
    public Ratio grossRevenue() {
        return sum(KeyRetention::kept).over(startRevenue());
    }

    /**
     * Returns gross revenue retention by its second formula, from movements: equal, as both look at the same two days.
     *
     * @return 1 - (churn + contraction) / start; Undefined for an empty cohort
     */
    public Ratio grossByMovements() {
        return startRevenue().minus(losses()).over(startRevenue());
    }

    private MonthlyAmount losses() {
        return sum(key -> key.change().signum() < 0 ? key.start().minus(key.end()) : zero());
    }

    /**
     * Returns which part of revenue left with those who left (金額ベースの解約率).
     *
     * @return {@link #lostRevenue()} / start; Undefined for an empty cohort
     */
    public Ratio revenueChurn() {
        return lostRevenue().over(startRevenue());
    }

    /**
     * Returns how many are kept (顧客維持率). Whoever makes a pause that the policy of revenue tolerates, is.
     *
     * @return kept / cohort; Undefined for an empty cohort
     */
    public Ratio logo() {
        return Ratio.of(cohort() - count(Retention::isChurned), cohort());
    }

    /**
     * Returns how many have left (解約率, チャーン率).
     *
     * @return churned / cohort, 1 - {@link #logo()}; Undefined for an empty cohort
     */
    public Ratio logoChurn() {
        return Ratio.of(count(Retention::isChurned), cohort());
    }

    /**
     * Returns where the true rate of {@link #logo()} lies, if those looked at are a sample.
     *
     * @return the interval by the policy's z; 0 to 1 for an empty cohort
     */
    public WilsonInterval logoInterval() {
        return WilsonInterval.of(
                cohort() - count(Retention::isChurned), cohort(), definition.z().doubleValue());
    }

    /**
     * Returns how much is gained for what is lost (クイックレシオ), the new and the returned included.
     *
     * @return (new + reactivation + expansion) / (contraction + churn); Undefined if nothing was lost
     */
    public Ratio quickRatio() {
        return sum(key -> key.change().signum() > 0 ? key.change() : zero()).over(losses());
    }

    /**
     * Returns how much those looked at grew by richer or dearer products (アップセル率).
     *
     * @return gains / revenue at the start, 0 or more; Undefined for an empty cohort
     */
    public Ratio upsellRate() {
        return gains(KeyRetention::upsell).over(startRevenue());
    }

    /**
     * Returns how many of those looked at grew by richer or dearer products.
     *
     * @return customers / cohort; Undefined for an empty cohort
     */
    public Ratio upsellShare() {
        return Ratio.of(count(key -> key.upsell().signum() > 0), cohort());
    }

    /**
     * Returns how much those looked at grew by further products (クロスセル率).
     *
     * @return gains / revenue at the start, 0 or more; Undefined for an empty cohort
     */
    public Ratio crossSellRate() {
        return gains(KeyRetention::crossSell).over(startRevenue());
    }

    /**
     * Returns how many of those looked at grew by further products.
     *
     * @return customers / cohort; Undefined for an empty cohort
     */
    public Ratio crossSellShare() {
        return Ratio.of(count(key -> key.crossSell().signum() > 0), cohort());
    }

    private MonthlyAmount gains(Function<KeyRetention<K>, MonthlyAmount> part) {
        return sum(key -> part.apply(key).signum() > 0 ? part.apply(key) : zero());
    }

    /**
     * Returns what was kept of each, and what came to it.
     *
     * @return those with revenue at the start or the end, by key
     */
    public ImmutableList<KeyRetention<K>> keys() {
        return keys;
    }

    /**
     * Returns who paid less at the end than at the start, those who left included.
     *
     * @return by what was lost, most first, ties by key
     */
    public ImmutableList<KeyRetention<K>> losers() {
        return keys.stream()
                .filter(key -> key.change().signum() < 0)
                .sorted(Comparator.<KeyRetention<K>, MonthlyAmount>comparing(KeyRetention::change)
                        .thenComparing(KeyRetention::key))
                .collect(toImmutableList());
    }

    /**
     * Returns what was kept of one.
     *
     * @param key whose
     * @return what was kept; empty if there was no revenue at the start and at the end; O(log keys)
     */
    public Optional<KeyRetention<K>> of(K key) {
        requireNonNull(key, "key");
        int place = Collections.binarySearch(Lists.transform(keys, KeyRetention::key), key);
        return place >= 0 ? Optional.of(keys.get(place)) : Optional.empty();
    }

    /**
     * Returns retention by groups, such as segments.
     *
     * @param <G> the key of a group
     * @param grouping tells customers apart; their group of today is taken for both days
     * @return the retention of each group, whose weighted mean is that of all
     */
    public <G extends Comparable<? super G>> Grouped<G, Retention<K>> by(Grouping<? super K, G> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < keys.size(); i++) {
            partition.add(grouping.keyOf(keys.get(i).key()), i);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private Retention<K> only(ImmutableIntArray some) {
        return new Retention<>(
                definition,
                revenue,
                start,
                end,
                provisional,
                some.stream().mapToObj(keys::get).collect(toImmutableList()));
    }

    /**
     * Returns of what the net revenue retention of all is made.
     *
     * @return the end by how revenue moved, over the start
     */
    public Explanation explain() {
        ImmutableMap.Builder<String, Ratio> parts = ImmutableMap.builder();
        parts.put("start", startRevenue().number());
        for (Movement movement : ImmutableList.of(Movement.EXPANSION, Movement.CONTRACTION, Movement.CHURN)) {
            parts.put(
                    movement.name(),
                    sum(key -> key.isOfCohort()
                                            && key.movement()
                                                    .filter(movement::equals)
                                                    .isPresent()
                                    ? key.change()
                                    : zero())
                            .number());
        }
        return quotient("net revenue retention of " + cohort(), parts.buildOrThrow(), startRevenue());
    }

    /**
     * Returns what was kept of one.
     *
     * @param key whose
     * @return its end by how it moved, over its start, which has no value if it is new
     * @throws UnknownIdException if there was no revenue at the start and at the end
     */
    public Explanation explain(K key) {
        KeyRetention<K> one = of(key).orElseThrow(() -> new UnknownIdException(Keys.subject(key)));
        return quotient(
                "net revenue retention of " + key,
                ImmutableMap.of(
                        "start",
                        one.start().number(),
                        one.movement().map(Movement::name).orElse("unchanged"),
                        one.change().number()),
                one.start());
    }

    private Explanation quotient(String label, ImmutableMap<String, Ratio> parts, MonthlyAmount base) {
        return Amounts.quotient(
                label + " from " + start + " to " + end + " as of " + asOf() + " in "
                        + currency().getCode() + " a month (" + definition.ref() + ")",
                "end",
                parts,
                "start",
                base.number());
    }

    /**
     * Returns why it moved: against the same period as it was known before, or against another period.
     *
     * @param earlier the retention it is compared with
     * @return the difference by key
     * @throws org.revenuekit.core.definition.DefinitionClashException if definitions of one reference differ
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public RetentionChange<K> changeSince(Retention<K> earlier) {
        requireNonNull(earlier, "earlier");
        Definitions.checkSame(RetentionPolicy::ref, earlier.definition, definition);
        Comparison.checkRevenue(earlier.revenue.definition(), revenue.definition());
        Comparison.checkCurrencies(earlier.currency(), currency());
        return new RetentionChange<>(earlier, this);
    }

    /**
     * Returns what is wrong with the data of recurring revenue.
     *
     * @return its findings, also of a group
     */
    public Findings findings() {
        return revenue.findings();
    }

    /**
     * Returns what retention is.
     *
     * @return the definition
     */
    public RetentionPolicy definition() {
        return definition;
    }

    /**
     * Returns what recurring revenue is.
     *
     * @return the definition
     */
    public RevenuePolicy revenueDefinition() {
        return revenue.definition();
    }

    /**
     * Returns as of when.
     *
     * @return the point in time of recurring revenue
     */
    public AsOf asOf() {
        return revenue.asOf();
    }
}
