package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.answer.ContractGroup;
import org.revenuekit.examples.report.answer.LifetimeAnswers;
import org.revenuekit.examples.report.answer.LifetimeGroup;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.lifetime.BuyerTotals;
import org.revenuekit.lifetime.Estimate;
import org.revenuekit.lifetime.FitReport;
import org.revenuekit.lifetime.LifetimeValue;
import org.revenuekit.lifetime.Refusal;
import org.revenuekit.lifetime.RetentionFit;
import org.revenuekit.lifetime.RetentionModel;

/** What customers are worth until they leave, by the formula and by models; or why nobody can tell. */
final class LifetimeStory {
    private static final int DECIMALS = 3;
    private static final int SHOWN_PERIODS = 6;
    private static final int SHOWN_RENEWALS = 3;

    private final LifetimeAnswers answers;
    private final Function<AccountId, String> names;
    private final Page page;

    LifetimeStory(LifetimeAnswers answers, Function<AccountId, String> names, Page page) {
        this.answers = answers;
        this.names = names;
        this.page = page;
    }

    void tell() {
        page.section("lifetime");
        answers.simple().ifPresent(this::simple);
        answers.contracts().ifPresent(this::contracts);
        answers.buying().ifPresent(this::buying);
    }

    private void simple(LifetimeAnswers.Simple simple) {
        LifetimeValue value = simple.all().value();
        page.line(
                "lifetime.simple",
                simple.first(),
                simple.last(),
                Amounts.percent(value.margin()),
                value.revenue().currency().getCode());
        Columns table = new Columns("  ", "lrrrrrr");
        table.add(
                "",
                page.text("lifetime.atStart"),
                page.text("lifetime.lost"),
                page.text("lifetime.revenue"),
                page.text("lifetime.churn"),
                page.text("lifetime.value"),
                page.text("lifetime.capped", Amounts.text(value.definition().horizon())));
        table.add(row(page.text("lifetime.all"), simple.all()));
        page.table(table, simple.groups(), Page.GROUPS, group -> row(name(group.name()), group));
        answers.acquisitionCost().ifPresent(cost -> cost(value, cost));
    }

    private String[] row(String label, LifetimeGroup group) {
        LifetimeValue value = group.value();
        return new String[] {
            label,
            Amounts.text(group.atStart()),
            Amounts.text(group.lost()),
            money(value.revenue()),
            Amounts.percent(value.churn()),
            told(value.value(), LifetimeStory::money),
            told(value.capped(), LifetimeStory::money)
        };
    }

    private void cost(LifetimeValue value, MoneyRatio cost) {
        page.line(
                "lifetime.cost",
                money(cost),
                decimals(value.payback(cost)),
                value.value().fold(known -> decimals(value.overCost(cost)), this::reason));
    }

    private static String decimals(Ratio ratio) {
        return ratio.rounded(1).map(Object::toString).orElse("-");
    }

    private static String money(MoneyRatio money) {
        return money.rounded().map(Amounts::text).orElse("-");
    }

    private <T> String told(Estimate<T> estimate, Function<T, String> text) {
        return estimate.fold(text, this::reason);
    }

    private String reason(Refusal refusal) {
        return page.text("refusal." + refusal.name().toLowerCase(Locale.ROOT));
    }

    private void contracts(LifetimeAnswers.Contracts contracts) {
        RetentionFit fit = contracts.all().fit();
        String period = page.text("lifetime." + contracts.period().name().toLowerCase(Locale.ROOT));
        fit.model().refusal().ifPresent(refusal -> page.line("lifetime.noContracts", period, reason(refusal)));
        fit.model().value().ifPresent(model -> {
            page.line(
                    "lifetime.contracts",
                    period,
                    Amounts.number(model.alpha(), DECIMALS),
                    Amounts.number(model.beta(), DECIMALS),
                    Amounts.text(fit.report().orElseThrow().customers()),
                    told(fit.preference(), by -> Amounts.number(by, 1)));
            survival(period, model);
            page.line(
                    "lifetime.residual",
                    IntStream.rangeClosed(0, SHOWN_RENEWALS)
                            .mapToObj(renewals -> renewals + ": " + residual(contracts.all(), renewals))
                            .collect(Collectors.joining("; ")));
        });
        groups(period, contracts.groups());
    }

    private String residual(ContractGroup group, int renewals) {
        return told(group.contribution().flatMap(profit -> group.fit().residualValue(profit, renewals)), this::worth);
    }

    private String worth(Money money) {
        return money.getCurrencyUnit().getCode() + " " + Amounts.text(money);
    }

    /** A row for each group that has a model, and for the others a line why they have none. */
    private void groups(String period, ImmutableList<ContractGroup> groups) {
        ImmutableList<String[]> rows = groups.stream()
                .flatMap(group -> group.fit().model().value().stream().map(model -> row(group, model)))
                .collect(ImmutableList.toImmutableList());
        if (!rows.isEmpty()) {
            page.line("lifetime.contractGroups", period);
            Columns table = new Columns("  ", "lrrrrr" + "r".repeat(SHOWN_PERIODS) + "rr");
            table.add(Columns.line(
                    Stream.concat(
                            Stream.of(""),
                            Stream.of("customers", "parameterAlpha", "parameterBeta", "better", "likelihood")
                                    .map(key -> page.text("lifetime." + key))),
                    IntStream.rangeClosed(1, SHOWN_PERIODS).mapToObj(Integer::toString),
                    Stream.of("residualPeriods", "residualValue").map(key -> page.text("lifetime." + key))));
            page.table(table, rows, Page.GROUPS, row -> row);
        }
        page.list(
                groups.stream()
                        .filter(group -> group.fit().model().value().isEmpty())
                        .collect(ImmutableList.toImmutableList()),
                group -> page.line(
                        "lifetime.noGroup", name(group.name()), told(group.fit().model(), Object::toString)));
    }

    private String[] row(ContractGroup group, RetentionModel model) {
        RetentionFit fit = group.fit();
        FitReport report = fit.report().orElseThrow();
        double discount = fit.definition().discountRate().doubleValue();
        return Columns.line(
                Stream.of(
                        name(group.name()),
                        Amounts.text(report.customers()),
                        Amounts.number(model.alpha(), DECIMALS),
                        Amounts.number(model.beta(), DECIMALS),
                        told(fit.preference(), by -> Amounts.number(by, 1)),
                        Amounts.number(report.logLikelihood(), 1)),
                IntStream.rangeClosed(1, SHOWN_PERIODS).mapToObj(age -> Amounts.percent(model.survival(age))),
                Stream.of(
                        told(model.residualPeriods(discount, 0), periods -> Amounts.number(periods, 2)),
                        residual(group, 0)));
    }

    private String name(Optional<String> group) {
        return group.map(Shown::text).orElseGet(() -> page.text("lifetime.none"));
    }

    private void survival(String period, RetentionModel model) {
        Columns table = new Columns("  ", "l" + "r".repeat(SHOWN_PERIODS));
        table.add(row(period, age -> Integer.toString(age)));
        table.add(row(page.text("lifetime.stay"), age -> Amounts.percent(model.survival(age))));
        table.add(row(page.text("lifetime.renew"), age -> Amounts.percent(model.retention(age))));
        page.table(table);
    }

    private static String[] row(String label, Function<Integer, String> cell) {
        return Columns.line(
                Stream.of(label),
                IntStream.rangeClosed(1, SHOWN_PERIODS).boxed().map(cell));
    }

    private void buying(LifetimeAnswers.Buying buying) {
        page.line(
                "lifetime.buying",
                Amounts.text(buying.fit().buyers().size()),
                told(buying.fit().report(), LifetimeStory::parameters));
        page.line("lifetime.spend", told(buying.fit().spendReport(), LifetimeStory::parameters));
        buying.buyers().value().ifPresent(grouped -> buyers(buying, grouped));
    }

    private static String parameters(FitReport report) {
        return Stream.concat(
                        report.parameters().stream()
                                .map(parameter -> parameter.name() + " " + Amounts.number(parameter.value(), DECIMALS)),
                        Stream.of("LL " + Amounts.number(report.logLikelihood(), 1)))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private void buyers(LifetimeAnswers.Buying buying, Grouped<AccountId, BuyerTotals> grouped) {
        BuyerTotals total = grouped.total();
        page.line(
                "lifetime.expected",
                Amounts.text(buying.fit().definition().horizon()),
                Amounts.number(total.expectedPurchases(), 1),
                Amounts.number(total.alive(), 1),
                told(total.residualValue(), this::worth));
        Columns table = new Columns("  ", "lrrr");
        table.add(
                "", page.text("lifetime.alive"), page.text("lifetime.purchases"), page.text("lifetime.residualValue"));
        page.table(table, ranked(grouped), Page.TOP, entry -> new String[] {
            names.apply(entry.getKey()),
            Amounts.percent(entry.getValue().alive()),
            Amounts.number(entry.getValue().expectedPurchases(), 2),
            told(entry.getValue().residualValue(), Amounts::text)
        });
    }

    /** Those who will buy most often first, ties by id. */
    private static ImmutableList<Map.Entry<AccountId, BuyerTotals>> ranked(Grouped<AccountId, BuyerTotals> grouped) {
        return grouped.groups().entrySet().stream()
                .sorted(Comparator.<Map.Entry<AccountId, BuyerTotals>>comparingDouble(
                                entry -> -entry.getValue().expectedPurchases())
                        .thenComparing(Map.Entry::getKey))
                .collect(ImmutableList.toImmutableList());
    }
}
