package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.answer.ContractGroup;
import org.revenuekit.examples.report.answer.LifetimeAnswers;
import org.revenuekit.examples.report.answer.LifetimeGroup;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.lifetime.BuyerTotals;
import org.revenuekit.lifetime.BuyingFit;
import org.revenuekit.lifetime.Estimate;
import org.revenuekit.lifetime.FitReport;
import org.revenuekit.lifetime.LifetimeValue;
import org.revenuekit.lifetime.RetentionFit;
import org.revenuekit.lifetime.RetentionModel;

/** What customers are worth until they leave, as data; what cannot be known has a reason instead. */
final class LifetimeJson {
    private static final int DECIMALS = 9;
    private static final int PERIODS = 12;

    private LifetimeJson() {}

    record Lifetime(
            Optional<Simple> simple,
            Optional<MoneyValue> acquisitionCost,
            Optional<Contracts> contracts,
            Optional<Buying> buying) {}

    record MoneyValue(Optional<BigDecimal> amount, Optional<String> refused) {}

    record Figure(Optional<BigDecimal> value, Optional<String> refused) {}

    record Simple(String policy, String from, String to, GroupRow all, ImmutableList<GroupRow> groups) {}

    record GroupRow(
            Optional<String> group,
            long customerMonths,
            long lost,
            MoneyValue revenue,
            RatioValue margin,
            RatioValue churn,
            MoneyValue value,
            MoneyValue capped,
            Optional<RatioValue> paybackMonths,
            Optional<RatioValue> valueOverCost) {}

    record Contracts(
            String policy,
            String period,
            long cohorts,
            Fit fit,
            Figure preference,
            Figure holdOutError,
            ImmutableList<SurvivalRow> survival,
            ImmutableList<ResidualRow> residual,
            ImmutableList<ContractRow> groups) {}

    /** A group; without name those of no group. */
    record ContractRow(
            Optional<String> group,
            long cohorts,
            Fit fit,
            Figure preference,
            Figure holdOutError,
            ImmutableList<SurvivalRow> survival,
            ImmutableList<ResidualRow> residual) {}

    record Fit(
            Optional<String> refused,
            Optional<Long> customers,
            ImmutableList<ParameterRow> parameters,
            Optional<BigDecimal> logLikelihood) {}

    record ParameterRow(String name, BigDecimal value, Optional<BigDecimal> standardError) {}

    record SurvivalRow(long age, BigDecimal survival, BigDecimal retention) {}

    record ResidualRow(long renewals, Figure periods, MoneyValue worth) {}

    record Buying(
            String policy,
            long horizon,
            Fit fit,
            Fit spend,
            Optional<Expected> total,
            ImmutableList<BuyerRow> buyers) {}

    record Expected(BigDecimal alive, BigDecimal purchases, MoneyValue worth) {}

    record BuyerRow(Company account, Expected expected) {}

    static Lifetime of(LifetimeAnswers answers, DataSet data) {
        return new Lifetime(
                answers.simple().map(simple -> simple(simple, answers.acquisitionCost())),
                answers.acquisitionCost().map(cost -> money(Estimate.of(cost))),
                answers.contracts().map(LifetimeJson::contracts),
                answers.buying().map(buying -> buying(buying, data)));
    }

    private static Simple simple(LifetimeAnswers.Simple simple, Optional<MoneyRatio> cost) {
        return new Simple(
                simple.all().value().definition().ref().toString(),
                simple.first().toString(),
                simple.last().toString(),
                group(simple.all(), cost),
                list(simple.groups().stream().map(group -> group(group, Optional.empty()))));
    }

    private static GroupRow group(LifetimeGroup group, Optional<MoneyRatio> cost) {
        LifetimeValue value = group.value();
        return new GroupRow(
                group.name(),
                group.atStart(),
                group.lost(),
                money(Estimate.of(value.revenue())),
                ReportJson.value(value.margin()),
                ReportJson.value(value.churn()),
                money(value.value()),
                money(value.capped()),
                cost.map(value::payback).filter(Ratio::isDefined).map(ReportJson::value),
                cost.map(value::overCost).filter(Ratio::isDefined).map(ReportJson::value));
    }

    private static MoneyValue money(Estimate<MoneyRatio> money) {
        return new MoneyValue(
                money.value().flatMap(MoneyRatio::rounded).map(Money::getAmount),
                money.refusal().map(Enum::name));
    }

    private static MoneyValue worth(Estimate<Money> money) {
        return new MoneyValue(
                money.value().map(Money::getAmount), money.refusal().map(Enum::name));
    }

    private static Figure number(Estimate<Double> number) {
        return new Figure(
                number.value().map(LifetimeJson::decimal), number.refusal().map(Enum::name));
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static Fit fit(Estimate<FitReport> report) {
        return new Fit(
                report.refusal().map(Enum::name),
                report.value().map(FitReport::customers),
                list(report.value().stream()
                        .flatMap(fitted -> fitted.parameters().stream())
                        .map(parameter -> new ParameterRow(
                                parameter.name(),
                                decimal(parameter.value()),
                                Optional.of(parameter.standardError())
                                        .filter(Double::isFinite)
                                        .map(LifetimeJson::decimal)))),
                report.value().map(fitted -> decimal(fitted.logLikelihood())));
    }

    private static Contracts contracts(LifetimeAnswers.Contracts contracts) {
        ContractRow all = contract(contracts.all());
        return new Contracts(
                contracts.all().fit().definition().ref().toString(),
                contracts.period().name(),
                all.cohorts(),
                all.fit(),
                all.preference(),
                all.holdOutError(),
                all.survival(),
                all.residual(),
                list(contracts.groups().stream().map(LifetimeJson::contract)));
    }

    private static ContractRow contract(ContractGroup group) {
        RetentionFit fit = group.fit();
        return new ContractRow(
                group.name(),
                fit.cohorts().size(),
                fit(fit.report()),
                number(fit.preference()),
                number(fit.holdOutError()),
                list(fit.model().value().stream()
                        .flatMap(model -> LongStream.rangeClosed(1, PERIODS).mapToObj(age -> survival(model, age)))),
                list(fit.model().value().stream()
                        .flatMap(model ->
                                LongStream.range(0, PERIODS).mapToObj(renewals -> residual(group, model, renewals)))));
    }

    private static ResidualRow residual(ContractGroup group, RetentionModel model, long renewals) {
        RetentionFit fit = group.fit();
        double discount = fit.definition().discountRate().doubleValue();
        return new ResidualRow(
                renewals,
                number(model.residualPeriods(discount, renewals)),
                worth(group.contribution().flatMap(profit -> fit.residualValue(profit, renewals))));
    }

    private static SurvivalRow survival(RetentionModel model, long age) {
        return new SurvivalRow(age, decimal(model.survival(age)), decimal(model.retention(age)));
    }

    private static Buying buying(LifetimeAnswers.Buying buying, DataSet data) {
        BuyingFit fit = buying.fit();
        return new Buying(
                fit.definition().ref().toString(),
                fit.definition().horizon(),
                fit(fit.report()),
                fit(fit.spendReport()),
                buying.buyers().value().map(grouped -> expected(grouped.total())),
                list(buying.buyers().value().stream()
                        .flatMap(grouped -> grouped.groups().entrySet().stream())
                        .map(entry ->
                                new BuyerRow(ReportJson.company(entry.getKey(), data), expected(entry.getValue())))));
    }

    private static Expected expected(BuyerTotals totals) {
        return new Expected(
                decimal(totals.alive()), decimal(totals.expectedPurchases()), worth(totals.residualValue()));
    }
}
