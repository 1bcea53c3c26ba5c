package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.ContractPeriod;
import org.revenuekit.examples.report.mapping.LifetimeDefinitions;
import org.revenuekit.examples.report.mapping.RevenueBreakdown;
import org.revenuekit.examples.report.mapping.RevenueDefinitions;
import org.revenuekit.funnel.kpi.KpiFigure;
import org.revenuekit.funnel.kpi.MarketingTerms;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.lifetime.BuyerTotals;
import org.revenuekit.lifetime.BuyingFit;
import org.revenuekit.lifetime.BuyingFitting;
import org.revenuekit.lifetime.Estimate;
import org.revenuekit.lifetime.Purchase;

/**
 * What customers are worth until they leave.
 *
 * @param simple what they are worth by the formula; empty if nothing is paid again and again
 * @param acquisitionCost what a new customer cost (CAC); empty if that is not known
 * @param contracts how long customers under contract stay, by a model; empty if nothing is paid again and again
 * @param buying what customers without a contract buy, by a model; empty if there are none
 */
public record LifetimeAnswers(
        Optional<Simple> simple,
        Optional<MoneyRatio> acquisitionCost,
        Optional<Contracts> contracts,
        Optional<Buying> buying) {

    /**
     * What customers buy without a contract.
     *
     * @param fit the models
     * @param buyers what is to be expected of each customer, and of all; refused as the model is
     */
    public record Buying(BuyingFit fit, Estimate<Grouped<AccountId, BuyerTotals>> buyers) {
        /** Checks that nothing is null. */
        public Buying {
            requireNonNull(fit, "fit");
            requireNonNull(buyers, "buyers");
        }

        static Buying of(BuyingFit fit) {
            return new Buying(fit, fit.by(Grouping.<AccountId, AccountId>of("account", Optional::of)));
        }
    }

    /**
     * What customers are worth by the formula.
     *
     * @param first the first month that is counted
     * @param last the last one
     * @param all all customers
     * @param groups groups of customers; empty if nothing tells them apart
     */
    public record Simple(YearMonth first, YearMonth last, LifetimeGroup all, ImmutableList<LifetimeGroup> groups) {
        /** Checks that nothing is null. */
        public Simple {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            requireNonNull(all, "all");
            requireNonNull(groups, "groups");
        }
    }

    /**
     * How long customers under contract stay.
     *
     * @param period after what time they can leave
     * @param all all customers
     * @param groups groups of customers, or of assets where they are products; empty if nothing tells them apart
     */
    public record Contracts(ContractPeriod period, ContractGroup all, ImmutableList<ContractGroup> groups) {
        /** Checks that nothing is null. */
        public Contracts {
            requireNonNull(period, "period");
            requireNonNull(all, "all");
            requireNonNull(groups, "groups");
        }
    }

    /** Checks that nothing is null. */
    public LifetimeAnswers {
        requireNonNull(simple, "simple");
        requireNonNull(acquisitionCost, "acquisitionCost");
        requireNonNull(contracts, "contracts");
        requireNonNull(buying, "buying");
    }

    /**
     * Asks.
     *
     * @param facts what is known of assets
     * @param recurring what is paid again and again, if anything is
     * @param departments what marketing cost, if that is known
     * @param definitions how value is told
     * @param revenue how recurring revenue is measured
     * @return the answers; empty if there is nobody whose value could be told
     */
    public static Optional<LifetimeAnswers> of(
            RevenueFacts facts,
            Optional<RecurringAnswers> recurring,
            Optional<DepartmentAnswers> departments,
            LifetimeDefinitions definitions,
            RevenueDefinitions revenue) {
        Optional<Simple> simple = recurring.map(answers -> simple(facts, answers, definitions));
        LifetimeAnswers answers = new LifetimeAnswers(
                simple,
                departments.flatMap(LifetimeAnswers::acquisitionCost),
                recurring.flatMap(paid -> simple.map(
                        formula -> ContractLifetimes.of(facts, paid, formula, definitions, revenue.retention()))),
                buying(facts.data(), definitions, facts.asOf()));
        return Optional.of(answers)
                .filter(any -> any.simple().isPresent() || any.buying().isPresent());
    }

    private static Simple simple(RevenueFacts facts, RecurringAnswers recurring, LifetimeDefinitions definitions) {
        RecurringRevenue<AccountId> revenue = recurring.revenue();
        SimpleLifetimes<AccountId> accounts = new SimpleLifetimes<>(revenue, definitions);
        Optional<RevenueBreakdown> breakdown = recurring.retention().groups().map(RevenueGroups::by);
        return new Simple(
                accounts.first(),
                accounts.last(),
                accounts.all(),
                breakdown
                        .map(by -> by == RevenueBreakdown.PRODUCT
                                ? new SimpleLifetimes<>(revenue.byAsset(), definitions)
                                        .by(RevenueGroups.products(facts.periods()))
                                : accounts.by(RevenueGroups.accounts(by, facts.data())))
                        .orElse(ImmutableList.of()));
    }

    private static Optional<MoneyRatio> acquisitionCost(DepartmentAnswers departments) {
        return departments
                .marketing()
                .map(marketing -> marketing.total().of(MarketingTerms.CAC.code()))
                .filter(cost -> cost.noValue().isEmpty() && isCost(cost))
                .map(cost -> new MoneyRatio(cost.currency().orElseThrow(), cost.value()));
    }

    private static boolean isCost(KpiFigure figure) {
        return figure.value().isDefined() && figure.value().numerator().signum() >= 0;
    }

    private static Optional<Buying> buying(DataSet data, LifetimeDefinitions definitions, AsOf asOf) {
        BuyingFitting fitting = BuyingFitting.of(definitions.buying());
        Optional<BuyingFit> fit = definitions.opportunities()
                ? Optional.of(purchases(data)).filter(all -> !all.isEmpty()).map(all -> fitting.fitPurchases(all, asOf))
                : Optional.of(data.buyers()).filter(all -> !all.isEmpty()).map(all -> fitting.fit(all, asOf));
        return fit.map(Buying::of);
    }

    /** What was won, with its day and amount. */
    private static ImmutableList<Purchase> purchases(DataSet data) {
        return data.opportunities().list().stream()
                .filter(one -> one.outcome() == Outcome.WON)
                .flatMap(one -> one.account().stream()
                        .flatMap(account -> one.closedOn().stream()
                                .flatMap(day -> one.value().stream().map(amount -> Purchase.of(account, day, amount)))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        return Stream.of(
                        simple.map(formula -> formula.all().value().definition().ref()),
                        contracts.map(model -> model.all().fit().definition().ref()),
                        buying.map(model -> model.fit().definition().ref()))
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what is wrong with the data.
     *
     * @return the findings of the formula and of both models
     */
    public Findings findings() {
        return Stream.of(
                        simple.map(formula -> formula.all().value().findings()),
                        contracts.map(model -> model.all().fit().findings()),
                        buying.map(model -> model.fit().findings()))
                .flatMap(Optional::stream)
                .reduce(Findings.none(), Findings::plus);
    }
}
