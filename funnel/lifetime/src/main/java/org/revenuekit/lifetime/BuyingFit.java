package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.statistics.Correlation;
import org.revenuekit.core.time.AsOf;

/** What customers without a contract will buy, by the BG/NBD model, and for how much, by the gamma-gamma model. */
public final class BuyingFit {
    private final BuyingPolicy definition;
    private final ImmutableMap<AccountId, Buyer> buyers;
    private final ImmutableMap<AccountId, Double> spends;
    private final Findings findings;
    private final AsOf asOf;
    private final Estimate<BuyingModel> model;
    private final Estimate<FitReport> report;
    private final Estimate<SpendModel> spendModel;
    private final Estimate<FitReport> spendReport;

    BuyingFit(BuyingPolicy definition, BuyerReader reader, Findings findings, AsOf asOf) {
        this.definition = definition;
        this.buyers = reader.buyers();
        this.spends = reader.spends();
        this.findings = findings;
        this.asOf = asOf;
        Histories histories = Histories.of(buyers.values().asList());
        Estimate<Maximum> buying = buying(histories);
        this.model = buying.map(best -> new BuyingModel(
                best.parameter(0), best.parameter(1) * histories.unit(), best.parameter(2), best.parameter(3)));
        this.report = buying.map(best -> report(best, histories));
        Spends known = Spends.of(spends.entrySet().stream()
                .map(spend -> new Spends.Spend(
                        requireNonNull(buyers.get(spend.getKey())).repeats(), spend.getValue()))
                .collect(ImmutableList.toImmutableList()));
        Estimate<Maximum> spending = spending(known);
        this.spendModel = spending.map(
                best -> new SpendModel(best.parameter(0), best.parameter(1), best.parameter(2) * known.unit()));
        this.spendReport = spending.map(best -> report(best, known));
    }

    private Estimate<Maximum> buying(Histories histories) {
        if (histories.customers() < definition.minimumBuyers()) {
            return Estimate.refused(Refusal.TOO_FEW);
        }
        return histories.isNobodyRepeating()
                ? Estimate.refused(Refusal.NOBODY_REPEATS)
                : Maximiser.maximise(histories, 4, definition.limits());
    }

    private Estimate<Maximum> spending(Spends known) {
        if (known.customers() < definition.minimumBuyers()) {
            return Estimate.refused(Refusal.TOO_FEW);
        }
        return known.isAllTheSame()
                ? Estimate.refused(Refusal.BOUNDARY)
                : Maximiser.maximise(known, 3, definition.limits());
    }

    private static FitReport report(Maximum best, Histories histories) {
        long customers = histories.customers();
        return new FitReport(
                customers,
                ImmutableList.of(
                        best.fitted("r", 0, 1, customers),
                        best.fitted("alpha", 1, histories.unit(), customers),
                        best.fitted("a", 2, 1, customers),
                        best.fitted("b", 3, 1, customers)),
                histories.logLikelihood(best.value()),
                best.gradient(),
                best.evaluations(),
                best.steps());
    }

    private static FitReport report(Maximum best, Spends known) {
        long customers = known.customers();
        return new FitReport(
                customers,
                ImmutableList.of(
                        best.fitted("p", 0, 1, customers),
                        best.fitted("q", 1, 1, customers),
                        best.fitted("gamma", 2, known.unit(), customers)),
                known.logLikelihood(best.value()),
                best.gradient(),
                best.evaluations(),
                best.steps());
    }

    /**
     * Returns what was asked for.
     *
     * @return the definition
     */
    public BuyingPolicy definition() {
        return definition;
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return findings about purchases first, by customer, then those about customers
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what it was fitted to.
     *
     * @return each customer once, sorted by id
     */
    public ImmutableList<Buyer> buyers() {
        return buyers.values().asList();
    }

    /**
     * Returns the model of buying.
     *
     * @return the best fit; refused as {@link Refusal#TOO_FEW}, {@link Refusal#NOBODY_REPEATS},
     *     {@link Refusal#BOUNDARY} or {@link Refusal#NOT_CONVERGED}
     */
    public Estimate<BuyingModel> model() {
        return model;
    }

    /**
     * Returns how the model of buying was fitted, and how well.
     *
     * @return parameters with errors, likelihood, convergence; refused as the model is
     */
    public Estimate<FitReport> report() {
        return report;
    }

    /**
     * Returns the model of what is spent.
     *
     * @return the best fit; refused as {@link Refusal#TOO_FEW}, {@link Refusal#BOUNDARY}, as where all spend the same,
     *     or {@link Refusal#NOT_CONVERGED}
     */
    public Estimate<SpendModel> spendModel() {
        return spendModel;
    }

    /**
     * Returns how the model of what is spent was fitted, and how well.
     *
     * @return parameters with errors, likelihood, convergence; refused as the model is
     */
    public Estimate<FitReport> spendReport() {
        return spendReport;
    }

    /**
     * Returns whether those who buy more often spend more or less on a purchase: the model of what is spent takes for
     * granted that they do not.
     *
     * @return the coefficient of correlation of repeats and mean spend, -1 to 1; empty if one of both is the same for
     *     all whose spend is known; O(n)
     */
    public OptionalDouble spendCorrelation() {
        return Correlation.of(
                spends.keySet().stream()
                        .mapToDouble(
                                account -> requireNonNull(buyers.get(account)).repeats())
                        .toArray(),
                spends.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Returns what is to be expected of a customer within the horizon of the definition.
     *
     * @param account its id
     * @return the outlook; refused as {@link #model()} is
     * @throws UnknownIdException if the customer was never given
     * @throws IllegalArgumentException if it would take more than 10,000,000 terms, see
     *     {@link BuyingModel#expectedPurchases(Buyer, double)}
     */
    public Estimate<BuyerOutlook> of(AccountId account) {
        Buyer buyer = buyer(account);
        return outlooks().map(outlooks -> outlooks.of(buyer));
    }

    /**
     * Tells why a residual value is what it is.
     *
     * @param account a customer's id
     * @return discounted purchases x spend x margin; refused as {@link #model()} or {@link #spendModel()} is
     * @throws UnknownIdException if the customer was never given
     * @throws IllegalArgumentException as for {@link #of}
     */
    public Estimate<Explanation> explain(AccountId account) {
        Buyer buyer = buyer(account);
        return outlooks().flatMap(outlooks -> outlooks.explain(buyer));
    }

    private Buyer buyer(AccountId account) {
        return Optional.ofNullable(buyers.get(requireNonNull(account, "account")))
                .orElseThrow(() -> new UnknownIdException(Subject.of(account)));
    }

    private Estimate<Outlooks> outlooks() {
        return model.map(fitted -> new Outlooks(definition, fitted, spendModel, spends));
    }

    /**
     * Returns what is to be expected of all customers.
     *
     * @return the totals; refused as {@link #model()} is; O(n + distinct histories x horizon x terms)
     * @throws IllegalArgumentException as for {@link #of}
     */
    public Estimate<BuyerTotals> total() {
        return by(Grouping.<AccountId, String>of("all", account -> Optional.empty()))
                .map(Grouped::total);
    }

    /**
     * Returns what is to be expected of the customers of each group, such as a family.
     *
     * @param <K> the type of key
     * @param grouping tells the group of a customer
     * @return the totals, by one and the same model; residual values of the groups come to the total exactly; refused
     *     as {@link #model()} is
     * @throws IllegalArgumentException as for {@link #of}
     */
    public <K extends Comparable<? super K>> Estimate<Grouped<K, BuyerTotals>> by(Grouping<AccountId, K> grouping) {
        requireNonNull(grouping, "grouping");
        return outlooks().map(outlooks -> totals(grouping, outlooks));
    }

    private <K extends Comparable<? super K>> Grouped<K, BuyerTotals> totals(
            Grouping<AccountId, K> grouping, Outlooks outlooks) {
        BuyerTotals nobody = new BuyerTotals(0, 0, 0, Estimate.of(Money.zero(definition.currency())));
        BuyerTotals ungrouped = nobody;
        BuyerTotals total = nobody;
        Map<K, BuyerTotals> groups = new TreeMap<>();
        for (Buyer buyer : buyers.values()) {
            BuyerOutlook outlook = outlooks.of(buyer);
            total = total.plus(outlook);
            Optional<K> key = grouping.keyOf(buyer.account());
            if (key.isPresent()) {
                groups.put(key.get(), groups.getOrDefault(key.get(), nobody).plus(outlook));
            } else {
                ungrouped = ungrouped.plus(outlook);
            }
        }
        return new Grouped<>(grouping.name(), ImmutableSortedMap.copyOf(groups), ungrouped, total);
    }

    /**
     * Tells how the parameters of the model of buying changed.
     *
     * @param earlier an earlier fit
     * @return r, alpha, a and b; refused as either model is, this one first
     * @throws DefinitionClashException if the definitions have one reference but unequal content
     */
    public Estimate<ImmutableList<ParameterChange>> changeSince(BuyingFit earlier) {
        Definitions.checkSame(BuyingPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        return report.flatMap(now -> earlier.report.map(before -> ParameterChange.between(before, now)));
    }

    /** Returns the models, or why there are none, and the date. */
    @Override
    public String toString() {
        return model + ", " + spendModel + " as of " + asOf;
    }
}
