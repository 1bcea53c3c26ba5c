package org.revenuekit.funnel.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;

/**
 * What of the contracts that run out is expected to be renewed (更新予測), and what is at risk: the answer of
 * {@link RenewalForecasting}. What is due = what is expected + what is at risk, exactly, for each contract, month and
 * group. Contracts that are overdue stand apart, in none of the sums.
 */
public final class RenewalForecast {
    static final Comparator<ExpectedRenewal> BY_AMOUNT = Comparator.comparing(ExpectedRenewal::amount)
            .reversed()
            .thenComparing(line -> line.renewal().due())
            .thenComparing(line -> line.renewal().asset());

    private final RenewalPolicy definition;
    private final Optional<DefinitionRef> risk;
    private final AsOf asOf;
    private final Span period;
    private final ImmutableList<ExpectedRenewal> all; // by amount
    private final Findings findings;

    RenewalForecast(
            RenewalPolicy definition,
            Optional<DefinitionRef> risk,
            AsOf asOf,
            Span period,
            ImmutableList<ExpectedRenewal> all,
            Findings findings) {
        this.definition = definition;
        this.risk = risk;
        this.asOf = asOf;
        this.period = period;
        this.all = all;
        this.findings = findings;
    }

    /**
     * Returns of which due days contracts are looked at.
     *
     * @return the period
     */
    public Span period() {
        return period;
    }

    /**
     * Returns the contracts that are to be renewed.
     *
     * @return those not overdue, by amount, the largest first, then by due day, then by asset
     */
    public ImmutableList<ExpectedRenewal> renewals() {
        return only(line -> line.state() != RenewalState.OVERDUE);
    }

    /**
     * Returns the contracts of one state, such as those whose renewal can be refused now, with names and days.
     *
     * @param state how far they are
     * @return by amount, the largest first, then by due day, then by asset
     */
    public ImmutableList<ExpectedRenewal> renewals(RenewalState state) {
        requireNonNull(state, "state");
        return only(line -> line.state() == state);
    }

    private ImmutableList<ExpectedRenewal> only(Predicate<ExpectedRenewal> which) {
        return all.stream().filter(which).collect(toImmutableList());
    }

    /**
     * Returns what is to be renewed.
     *
     * @return per month, without what is overdue
     */
    public MonthlyAmount due() {
        return sum(renewals(), ExpectedRenewal::amount);
    }

    /**
     * Returns what is expected to be renewed.
     *
     * @return per month
     */
    public MonthlyAmount expected() {
        return sum(renewals(), ExpectedRenewal::expected);
    }

    /**
     * Returns what is at risk (リスク額).
     *
     * @return due - expected, per month
     */
    public MonthlyAmount atRisk() {
        return due().minus(expected());
    }

    /**
     * Returns what is overdue.
     *
     * @return per month, in none of the other sums
     */
    public MonthlyAmount overdue() {
        return sum(renewals(RenewalState.OVERDUE), ExpectedRenewal::amount);
    }

    private MonthlyAmount sum(List<ExpectedRenewal> lines, Function<? super ExpectedRenewal, MonthlyAmount> amount) {
        return Amounts.sum(definition.currency(), lines, amount);
    }

    /**
     * Returns renewals by the month in which contracts run out.
     *
     * @return months with renewals, in order; they sum to the whole
     */
    public ImmutableList<RenewalMonth> byDueMonth() {
        return months(renewals(), line -> line.renewal().due());
    }

    /**
     * Returns renewals by the month in which they are decided at last: by that of the notice, not of the end, as after
     * it nothing can be done.
     *
     * @return months with renewals, in order, without those that are secured; they sum to the same risk as the whole
     */
    public ImmutableList<RenewalMonth> byDecisionMonth() {
        return months(
                only(line -> line.state() == RenewalState.OPEN || line.state() == RenewalState.LATER),
                ExpectedRenewal::decideBy);
    }

    private ImmutableList<RenewalMonth> months(
            ImmutableList<ExpectedRenewal> lines, Function<ExpectedRenewal, LocalDate> day) {
        Map<YearMonth, List<ExpectedRenewal>> months = new TreeMap<>();
        for (ExpectedRenewal line : lines) {
            months.computeIfAbsent(YearMonth.from(day.apply(line)), first -> new ArrayList<>())
                    .add(line);
        }
        return months.entrySet().stream()
                .map(month -> month(month.getKey(), month.getValue()))
                .collect(toImmutableList());
    }

    private RenewalMonth month(YearMonth month, List<ExpectedRenewal> lines) {
        return new RenewalMonth(
                month,
                lines.size(),
                sum(lines, ExpectedRenewal::amount),
                sum(lines, ExpectedRenewal::expected),
                sum(
                        lines.stream()
                                .filter(line -> line.state() == RenewalState.SECURED)
                                .toList(),
                        ExpectedRenewal::amount));
    }

    /**
     * Returns the renewals of an asset.
     *
     * @param asset its id
     * @return also those overdue, by amount, then by due day; none if it has none; O(renewals)
     */
    public ImmutableList<ExpectedRenewal> of(AssetId asset) {
        requireNonNull(asset, "asset");
        return only(line -> line.renewal().asset().equals(asset));
    }

    /**
     * Returns the forecast by groups, such as accounts, products or owners.
     *
     * @param <G> the key of a group
     * @param grouping tells contracts apart
     * @return the forecast of each group, whose amounts sum to the whole
     */
    public <G extends Comparable<? super G>> Grouped<G, RenewalForecast> by(Grouping<? super RenewalDue, G> grouping) {
        requireNonNull(grouping, "grouping");
        Partition<G> partition = new Partition<>();
        for (int i = 0; i < all.size(); i++) {
            partition.add(grouping.keyOf(all.get(i).renewal()), i);
        }
        return partition.grouped(grouping.name(), this, this::only);
    }

    private RenewalForecast only(ImmutableIntArray some) {
        return new RenewalForecast(
                definition, risk, asOf, period, some.stream().mapToObj(all::get).collect(toImmutableList()), findings);
    }

    /**
     * Returns why so much is expected of an asset.
     *
     * @param asset its id
     * @return for each of its renewals amount x rate
     * @throws UnknownIdException if it has none
     */
    public Explanation explain(AssetId asset) {
        ImmutableList<ExpectedRenewal> lines = of(asset);
        if (lines.isEmpty()) {
            throw new UnknownIdException(Subject.of(asset));
        }
        return Explanation.sum(
                "renewals of " + asset + " as of " + asOf + " in "
                        + definition.currency().getCode() + " a month (" + definition.ref() + ")",
                lines.stream().map(this::explain).collect(toImmutableList()));
    }

    private Explanation explain(ExpectedRenewal line) {
        String source = line.source() == RateSource.RISK
                ? line.source() + risk.map(ref -> " " + ref).orElse("")
                : line.source().name();
        return Explanation.product(
                "due " + line.renewal().due() + ", decided by " + line.decideBy() + ", " + line.state(),
                ImmutableList.of(
                        quotient("amount", line.amount().number()), quotient("rate (" + source + ")", line.rate())));
    }

    private static Explanation quotient(String label, Ratio number) {
        return Explanation.quotient(
                label,
                Explanation.leaf("numerator", number.numerator()),
                Explanation.leaf("denominator", number.denominator()));
    }

    /**
     * Returns why it moved, such as since last week: what was renewed is no longer there.
     *
     * @param earlier the forecast it is compared with
     * @return the difference, contract by contract
     * @throws org.revenuekit.core.definition.DefinitionClashException if definitions of one reference differ
     * @throws org.joda.money.CurrencyMismatchException if the currencies differ
     */
    public RenewalForecastChange changeSince(RenewalForecast earlier) {
        Definitions.checkSame(RenewalPolicy::ref, requireNonNull(earlier, "earlier").definition, definition);
        Comparison.checkCurrencies(earlier.definition.currency(), definition.currency());
        return new RenewalForecastChange(earlier, this);
    }

    ImmutableList<ExpectedRenewal> all() {
        return all;
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return contracts that are left out, in the order given, then risks that are not used; of all, also of a group
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns how renewals are expected.
     *
     * @return the definition
     */
    public RenewalPolicy definition() {
        return definition;
    }

    /**
     * Returns by what the risk of accounts is told.
     *
     * @return the reference; empty if none is
     */
    public Optional<DefinitionRef> riskDefinition() {
        return risk;
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
