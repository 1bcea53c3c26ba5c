package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** Which part of contracts was renewed (更新率): the answer of {@link RenewalRateAnalysis}. */
public final class RenewalRates {
    private final RenewalPolicy definition;
    private final RevenuePolicy revenue;
    private final AsOf asOf;
    private final Span period;
    private final ImmutableList<PastRenewal> renewals; // as given
    private final ImmutableList<RenewalDue> tooEarly; // as given
    private final Findings findings;

    RenewalRates(
            RenewalPolicy definition,
            RevenuePolicy revenue,
            AsOf asOf,
            Span period,
            ImmutableList<PastRenewal> renewals,
            ImmutableList<RenewalDue> tooEarly,
            Findings findings) {
        this.definition = definition;
        this.revenue = revenue;
        this.asOf = asOf;
        this.period = period;
        this.renewals = renewals;
        this.tooEarly = tooEarly;
        this.findings = findings;
    }

    /**
     * Returns of which due days contracts are judged.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns what became of each contract.
     *
     * @return those judged, in the order given
     */
    public ImmutableList<PastRenewal> renewals() {
        return renewals;
    }

    /**
     * Returns the contracts that may still be renewed within the days of grace.
     *
     * @return those of the period, in the order given; they are in no rate
     */
    public ImmutableList<RenewalDue> tooEarly() {
        return tooEarly;
    }

    /**
     * Returns how many are judged.
     *
     * @return 0 or more
     */
    public long due() {
        return renewals.size();
    }

    /**
     * Returns how many were renewed.
     *
     * @return 0 to {@link #due()}
     */
    public long renewed() {
        return renewals.stream().filter(PastRenewal::isRenewed).count();
    }

    /**
     * Returns what ran out.
     *
     * @return per month
     */
    public MonthlyAmount dueAmount() {
        return Amounts.sum(definition.currency(), renewals, PastRenewal::amount);
    }

    /**
     * Returns what of that went on.
     *
     * @return per month, at most {@link #dueAmount()}
     */
    public MonthlyAmount renewedAmount() {
        return Amounts.sum(definition.currency(), renewals, PastRenewal::renewed);
    }

    /**
     * Returns the rate by number.
     *
     * @return renewed / due; Undefined if none is judged
     */
    public Ratio byCount() {
        return Ratio.of(renewed(), due());
    }

    /**
     * Returns the rate by amount.
     *
     * @return renewed / due, at most 1; Undefined if none is judged
     */
    public Ratio byAmount() {
        return renewedAmount().over(dueAmount());
    }

    /**
     * Returns where the true rate by number lies.
     *
     * @return the interval by the policy's z; 0 to 1 if none is judged
     */
    public WilsonInterval interval() {
        return WilsonInterval.of(renewed(), due(), definition.z().doubleValue());
    }

    /** The rate that the policy takes. */
    Ratio rate() {
        return definition.rateBasis() == RateBasis.COUNT ? byCount() : byAmount();
    }

    /**
     * Returns the rates by groups, such as products, or whether contracts renew by themselves.
     *
     * @param <G> the key of a group
     * @param grouping tells contracts apart
     * @return the rates of each group, whose numbers sum to those of all
     */
    public <G extends Comparable<? super G>> Grouped<G, RenewalRates> by(Grouping<? super RenewalDue, G> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < renewals.size(); i++) {
            partition.add(grouping.keyOf(renewals.get(i).renewal()), i);
        }
        for (int i = 0; i < tooEarly.size(); i++) {
            partition.add(grouping.keyOf(tooEarly.get(i)), renewals.size() + i);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private RenewalRates only(ImmutableIntArray some) {
        return new RenewalRates(
                definition,
                revenue,
                asOf,
                period,
                some.stream()
                        .filter(i -> i < renewals.size())
                        .mapToObj(renewals::get)
                        .collect(toImmutableList()),
                some.stream()
                        .filter(i -> i >= renewals.size())
                        .mapToObj(i -> tooEarly.get(i - renewals.size()))
                        .collect(toImmutableList()),
                findings);
    }

    /** Those that renew by themselves, or the others. */
    RenewalRates only(boolean automatic) {
        return only(ImmutableIntArray.copyOf(IntStream.range(0, renewals.size())
                .filter(i -> renewals.get(i).renewal().automatic() == automatic)));
    }

    /**
     * Returns why the rates moved: against the same period as it was known before, or against another period.
     *
     * @param earlier the rates they are compared with
     * @return the difference, contract by contract
     * @throws org.revenuekit.core.definition.DefinitionClashException if definitions of one reference differ
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public RenewalRatesChange changeSince(RenewalRates earlier) {
        Definitions.checkSame(RenewalPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        Comparison.checkRevenue(earlier.revenue, revenue);
        Comparison.checkCurrencies(earlier.definition.currency(), definition.currency());
        return new RenewalRatesChange(earlier, this);
    }

    /**
     * Returns what is wrong with the contracts given.
     *
     * @return those that are left out, then those of unknown assets; of all, also of a group
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what is a renewal.
     *
     * @return the definition
     */
    public RenewalPolicy definition() {
        return definition;
    }

    /**
     * Returns what recurring revenue is.
     *
     * @return the definition
     */
    public RevenuePolicy revenueDefinition() {
        return revenue;
    }

    /**
     * Returns as of when.
     *
     * @return the point in time of recurring revenue
     */
    public AsOf asOf() {
        return asOf;
    }
}
