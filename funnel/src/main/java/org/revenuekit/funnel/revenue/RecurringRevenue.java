package org.revenuekit.funnel.revenue;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;

/**
 * Recurring revenue (月次経常収益) day by day, by key: the answer of {@link RevenueAnalysis}. A key is an account, and with
 * {@link #byAsset}, {@link #bySubscription}, {@link #byProduct} and {@link #by} anything coarser or finer. The key of
 * today holds for all days ({@code AS_IS}), so that an account that moves to another family is no churn there.
 *
 * @param <K> the type of key
 */
public final class RecurringRevenue<K extends Comparable<? super K>> {
    private final RevenuePolicy definition;
    private final Catalogue catalogue;
    private final AsOf asOf;
    private final Findings findings;
    private final RevenueTally tally;
    private final String scope;
    private final Keys<K> all;

    private RecurringRevenue(
            RevenuePolicy definition,
            Catalogue catalogue,
            AsOf asOf,
            Findings findings,
            RevenueTally tally,
            String scope,
            Keys<K> all) {
        this.definition = definition;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.findings = findings;
        this.tally = tally;
        this.scope = scope;
        this.all = all;
    }

    static RecurringRevenue<AccountId> of(RevenuePolicy definition, Catalogue catalogue, AsOf asOf, Intake intake) {
        Keys<AccountId> lines = intake.lines();
        return new RecurringRevenue<>(
                definition,
                catalogue,
                asOf,
                intake.findings().findings(),
                intake.findings().tally(),
                "account",
                lines);
    }

    /**
     * Returns what the keys are.
     *
     * @return such as {@code account}, or the name of the grouping
     */
    public String scope() {
        return scope;
    }

    /**
     * Returns in which currency all amounts are.
     *
     * @return that of the policy
     */
    public CurrencyUnit currency() {
        return definition.currency();
    }

    /**
     * Returns the keys.
     *
     * @return all that have or had recurring revenue on some day, or are to have, ascending
     */
    public ImmutableList<K> keys() {
        return all.ascending().stream().map(all::key).collect(toImmutableList());
    }

    /**
     * Returns the total of a day.
     *
     * @param day the day
     * @return the sum over all keys; O(periods)
     */
    public MonthlyAmount at(LocalDate day) {
        return all.total(requireNonNull(day, "day").toEpochDay());
    }

    /**
     * Returns what a key has on a day.
     *
     * @param key the key
     * @param day the day
     * @return 0 or more
     * @throws UnknownIdException if it never had any
     */
    public MonthlyAmount of(K key, LocalDate day) {
        return all.amount(position(key), requireNonNull(day, "day").toEpochDay());
    }

    private int position(K key) {
        int position = all.find(requireNonNull(key, "key"));
        if (position < 0) {
            throw new UnknownIdException(new Subject(scope, key.toString()));
        }
        return position;
    }

    /**
     * Returns when the revenue of a key changes.
     *
     * @param key the key
     * @return each change, ascending; before the first there is nothing; those after the point in time are agreed
     * @throws UnknownIdException if it never had any
     */
    public ImmutableList<RevenueStep> steps(K key) {
        return all.course(position(key)).steps();
    }

    /**
     * Returns how revenue moved from one day to another.
     *
     * @param start the first day
     * @param end the last day
     * @return the movement of each key that has revenue on one of them; O(periods)
     * @throws IllegalArgumentException if the end is before the start
     */
    public Movements<K> movements(LocalDate start, LocalDate end) {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        checkArgument(!end.isBefore(start), "end must not be before start, were %s and %s", start, end);
        Classifier classifier = new Classifier(definition, start.toEpochDay(), end.toEpochDay());
        ImmutableList.Builder<RevenueChange<K>> changes = ImmutableList.builder();
        for (int position : all.ascending()) {
            classifier.change(all, position, catalogue).ifPresent(changes::add);
        }
        return new Movements<>(definition, asOf, start, end, changes.build());
    }

    /**
     * Returns how revenue moved from month to month (経常収益ブリッジ), from the last day of each to that of the next.
     *
     * @param first the first month; it starts with what there is on the day before it
     * @param last the last month
     * @return a row for each month
     * @throws IllegalArgumentException if the last month is before the first, or there are more than 12,000
     */
    public RevenueBridge monthly(YearMonth first, YearMonth last) {
        int count = RevenueBridge.checkMonths(first, last);
        return new RevenueBridge(definition, asOf, new MonthlyBridge(definition, asOf, all, first, count).months());
    }

    /**
     * Returns revenue by asset.
     *
     * @return the same lines by what they are of
     */
    public RecurringRevenue<AssetId> byAsset() {
        return regroup("asset", key -> period -> Optional.of(period.asset()));
    }

    /**
     * Returns revenue by contract, without that of no contract.
     *
     * @return the same lines by subscription; the rest is {@link #withoutSubscription()}
     */
    public RecurringRevenue<SubscriptionId> bySubscription() {
        return regroup("subscription", key -> AssetPeriod::subscription);
    }

    /**
     * Returns the revenue that belongs to no contract.
     *
     * @return what {@link #bySubscription()} leaves out, by the same keys as here
     */
    public RecurringRevenue<K> withoutSubscription() {
        return regroup(scope, key -> period -> period.subscription().isPresent() ? Optional.empty() : Optional.of(key));
    }

    /**
     * Returns revenue by product.
     *
     * @return the same lines by what is used
     */
    public RecurringRevenue<ProductId> byProduct() {
        return regroup("product", key -> period -> Optional.of(period.product()));
    }

    /**
     * Returns revenue by groups of keys, such as families, without keys of no group.
     *
     * @param grouping tells the group of a key, for all days
     * @param <G> the type of group
     * @return the same lines by group; the rest is {@link #ungrouped}
     */
    public <G extends Comparable<? super G>> RecurringRevenue<G> by(Grouping<? super K, G> grouping) {
        requireNonNull(grouping, "grouping");
        return regroup(grouping.name(), key -> {
            Optional<G> group = grouping.keyOf(key);
            return period -> group;
        });
    }

    /**
     * Returns the revenue of keys of no group.
     *
     * @param grouping tells the group of a key
     * @return what {@link #by} leaves out
     */
    public RecurringRevenue<K> ungrouped(Grouping<? super K, ?> grouping) {
        requireNonNull(grouping, "grouping");
        return regroup(scope, key -> {
            Optional<K> rest = grouping.keyOf(key).isPresent() ? Optional.empty() : Optional.of(key);
            return period -> rest;
        });
    }

    private <G extends Comparable<? super G>> RecurringRevenue<G> regroup(
            String name, Function<K, Function<AssetPeriod, Optional<G>>> groupsOf) {
        return new RecurringRevenue<>(definition, catalogue, asOf, findings, tally, name, all.regroup(groupsOf));
    }

    /**
     * Returns of what the revenue of a key is the sum.
     *
     * @param key the key
     * @param day the day
     * @return the amounts of its assets; where an amount a month is no decimal, in parts of one, which are divided by
     *     how many of them are one
     * @throws UnknownIdException if it never had any
     * @throws ArithmeticException if an amount is beyond the limits of {@link org.revenuekit.core.measure.Ratio}
     */
    public Explanation explain(K key, LocalDate day) {
        int position = position(key);
        return new RevenueExplanation(
                        scope + " " + key + " on " + requireNonNull(day, "day") + " in "
                                + currency().getCode() + " a month as of " + asOf + " (" + definition.ref() + ")",
                        all.active(position, day.toEpochDay()))
                .explain();
    }

    /**
     * Returns why figures moved between two answers about the same days, such as by what became known later.
     *
     * @param earlier an answer with the same keys
     * @return the difference, to be asked for a day
     * @throws org.revenuekit.core.definition.DefinitionClashException if the definitions have one reference but are not
     *     equal
     * @throws IllegalArgumentException if the currencies differ
     */
    public RevenueRevision<K> changeSince(RecurringRevenue<K> earlier) {
        definition.checkComparable(requireNonNull(earlier, "earlier").definition);
        return new RevenueRevision<>(earlier, this);
    }

    /** The lines of a key that are active on a day, by asset; none of an unknown key. */
    ImmutableList<Line> active(K key, LocalDate day) {
        int position = all.find(key);
        return position < 0 ? ImmutableList.of() : all.active(position, day.toEpochDay());
    }

    /**
     * Returns what became of the periods given.
     *
     * @return how many are used, and how many in findings; of all keys, also after grouping
     */
    public RevenueTally tally() {
        return tally;
    }

    /**
     * Returns what is wrong with the periods given.
     *
     * @return by kind, then by asset or currency; of all keys, also after grouping
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what was measured.
     *
     * @return the definition
     */
    public RevenuePolicy definition() {
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
}
