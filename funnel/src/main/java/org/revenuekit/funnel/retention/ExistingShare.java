package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.internal.Fraction;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * Which part of revenue comes from existing customers (既存顧客売上比率): the answer of {@link ExistingShareAnalysis}. All
 * revenue is that of existing, new or unknown customers.
 *
 * <p>Who was a customer is known as far back as the data goes: where its history begins in the period, all are new.
 *
 * @param <K> the key of a customer
 */
public final class ExistingShare<K extends Comparable<? super K>> {
    private final ExistingPolicy definition;
    private final Optional<RevenuePolicy> revenue;
    private final AsOf asOf;
    private final Span period;
    private final ImmutableList<CustomerRevenue<K>> customers; // by key
    private final MoneyRatio unknown;
    private final Findings findings;

    ExistingShare(
            ExistingPolicy definition,
            Optional<RevenuePolicy> revenue,
            AsOf asOf,
            Span period,
            ImmutableList<CustomerRevenue<K>> customers,
            MoneyRatio unknown,
            Findings findings) {
        this.definition = definition;
        this.revenue = revenue;
        this.asOf = asOf;
        this.period = period;
        this.customers = customers;
        this.unknown = unknown;
        this.findings = findings;
    }

    /**
     * Returns the days whose revenue it is.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns the revenue from existing customers.
     *
     * @return 0 or more
     */
    public MoneyRatio existing() {
        return sum(CustomerRevenue::existing);
    }

    /**
     * Returns the revenue from new customers.
     *
     * @return 0 or more
     */
    public MoneyRatio fresh() {
        return sum(CustomerRevenue::fresh);
    }

    /**
     * Returns the revenue of which is not known from what customer it comes.
     *
     * @return 0 or more
     */
    public MoneyRatio unknown() {
        return unknown;
    }

    /**
     * Returns all revenue.
     *
     * @return existing + new + unknown
     */
    public MoneyRatio total() {
        return money(Fraction.of(existing().amount())
                .plus(Fraction.of(fresh().amount()))
                .plus(Fraction.of(unknown.amount())));
    }

    private MoneyRatio sum(Function<CustomerRevenue<K>, MoneyRatio> part) {
        return money(Fraction.sum(customers.stream()
                .map(customer -> Fraction.of(part.apply(customer).amount()))
                .toList()));
    }

    private MoneyRatio money(Fraction amount) {
        return new MoneyRatio(definition.currency(), amount.toRatio());
    }

    /**
     * Returns which part of the revenue of known customers comes from existing ones.
     *
     * @return existing / (existing + new), 0 to 1; Undefined if there is none
     */
    public Ratio share() {
        Fraction part = Fraction.of(existing().amount());
        Fraction whole = part.plus(Fraction.of(fresh().amount()));
        return whole.signum() == 0
                ? Ratio.of(0, 0)
                : part.times(whole.inverse()).toRatio();
    }

    /**
     * Returns which part of customers were there before.
     *
     * @return those with revenue as existing ones / all known ones with revenue; Undefined if there are none
     */
    public Ratio customerShare() {
        return Ratio.of(
                customers.stream()
                        .filter(customer ->
                                customer.existing().amount().numerator().signum() > 0)
                        .count(),
                customers.size());
    }

    /**
     * Returns what each customer paid.
     *
     * @return those with revenue in the period, by key
     */
    public ImmutableList<CustomerRevenue<K>> customers() {
        return customers;
    }

    /**
     * Returns what one customer paid.
     *
     * @param key whose
     * @return its revenue; empty if it has none in the period; O(customers)
     */
    public Optional<CustomerRevenue<K>> of(K key) {
        requireNonNull(key, "key");
        return customers.stream()
                .filter(customer -> customer.key().compareTo(key) == 0)
                .findFirst();
    }

    /**
     * Returns the share by groups of customers, such as segments.
     *
     * @param <G> the key of a group
     * @param grouping tells customers apart
     * @return the share of each group, whose amounts sum to the whole; what is unknown is ungrouped
     */
    public <G extends Comparable<? super G>> Grouped<G, ExistingShare<K>> by(Grouping<? super K, G> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < customers.size(); i++) {
            partition.add(grouping.keyOf(customers.get(i).key()), i);
        }
        MoneyRatio nothing = money(Fraction.ZERO);
        return partition.grouped(grouping.name(), this, some -> only(some, nothing), others -> only(others, unknown));
    }

    private ExistingShare<K> only(ImmutableIntArray some, MoneyRatio unknownPart) {
        return new ExistingShare<>(
                definition,
                revenue,
                asOf,
                period,
                some.stream().mapToObj(customers::get).collect(toImmutableList()),
                unknownPart,
                findings);
    }

    /**
     * Returns of what the share is made.
     *
     * @return revenue from existing customers over that from all known ones
     */
    public Explanation explain() {
        return explain("existing customers", existing(), fresh());
    }

    /**
     * Returns of what the share of one customer is made: between 0 and 1 if it came in the period and that makes it an
     * existing one for its next order.
     *
     * @param key whose
     * @return what it paid as an existing customer over all it paid
     * @throws UnknownIdException if it has no revenue in the period
     */
    public Explanation explain(K key) {
        CustomerRevenue<K> one = of(key).orElseThrow(() -> new UnknownIdException(Keys.subject(key)));
        return explain(
                key + ", since " + one.since().map(LocalDate::toString).orElse("a day that is not known")
                        + ", as an existing customer",
                one.existing(),
                one.fresh());
    }

    private Explanation explain(String label, MoneyRatio existing, MoneyRatio fresh) {
        return Amounts.quotient(
                "share of " + label + " in " + period + " as of " + asOf + " in "
                        + definition.currency().getCode() + " (" + definition.ref() + ")",
                "existing",
                ImmutableMap.of("existing", existing.amount()),
                "existing and new",
                Fraction.of(existing.amount()).plus(Fraction.of(fresh.amount())).toRatio());
    }

    /**
     * Returns why the share moved: against the same period as it was known before, or against another period.
     *
     * @param earlier the share it is compared with, measured from the same: orders or recurring revenue
     * @return the difference, customer by customer
     * @throws org.revenuekit.core.definition.DefinitionClashException if definitions of one reference differ
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     * @throws IllegalArgumentException if one is measured from orders and the other from recurring revenue
     */
    public ExistingShareChange<K> changeSince(ExistingShare<K> earlier) {
        Definitions.checkSame(ExistingPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        Comparison.checkRevenue(earlier.revenue, revenue);
        Comparison.checkCurrencies(earlier.definition.currency(), definition.currency());
        checkArgument(
                earlier.revenue.isPresent() == revenue.isPresent(),
                "earlier must be measured from %s, was from %s",
                source(this),
                source(earlier));
        return new ExistingShareChange<>(earlier, this);
    }

    private static String source(ExistingShare<?> share) {
        return share.revenue.isPresent() ? "recurring revenue" : "orders";
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return findings of recurring revenue or of opportunities, in their order; of all, also of a group
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns who is an existing customer.
     *
     * @return the definition
     */
    public ExistingPolicy definition() {
        return definition;
    }

    /**
     * Returns what recurring revenue is.
     *
     * @return the definition; empty if it is measured from orders
     */
    public Optional<RevenuePolicy> revenueDefinition() {
        return revenue;
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
