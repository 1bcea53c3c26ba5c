package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RenewalAnswers;
import org.revenuekit.examples.report.answer.RenewalRate;
import org.revenuekit.funnel.retention.ExpectedRenewal;
import org.revenuekit.funnel.retention.RateSource;
import org.revenuekit.funnel.retention.RenewalForecast;
import org.revenuekit.funnel.retention.RenewalMonth;
import org.revenuekit.funnel.retention.RenewalRates;
import org.revenuekit.funnel.retention.RenewalState;

/** What runs out, until when it can be refused, and what is at risk, with names. */
final class RenewalStory {
    private static final int TOP = 15;

    private final RenewalAnswers answers;
    private final RenewalForecast forecast;
    private final Function<AccountId, String> names;
    private final Function<ProductId, String> products;
    private final Page page;

    RenewalStory(
            RenewalAnswers answers,
            Function<AccountId, String> names,
            Function<ProductId, String> products,
            Page page) {
        this.answers = answers;
        this.forecast = answers.forecast();
        this.names = names;
        this.products = products;
        this.page = page;
    }

    void tell() {
        ImmutableList<ExpectedRenewal> overdue = forecast.renewals(RenewalState.OVERDUE);
        if (forecast.renewals().isEmpty() && overdue.isEmpty()) {
            return;
        }
        page.section("renewals", forecast.period());
        String currency = forecast.due().currency().getCode();
        page.line(
                "renewals.sum",
                currency,
                RecurringStory.amount(forecast.due()),
                RecurringStory.amount(forecast.expected()),
                RecurringStory.amount(forecast.atRisk()));
        if (!forecast.renewals().isEmpty()) {
            answers.rates().forEach(this::rate);
            contracts();
            months();
        }
        if (!overdue.isEmpty()) {
            page.line("renewals.overdue", currency, RecurringStory.amount(forecast.overdue()));
            page.list(
                    overdue,
                    renewal -> page.detail(page.text(
                            "renewals.ranOut",
                            renewal.renewal().due(),
                            names.apply(renewal.renewal().account()),
                            products.apply(renewal.renewal().product()),
                            RecurringStory.amount(renewal.amount()))));
        }
    }

    /** By which rate contracts of a kind are expected to go on, and what it rests on. */
    private void rate(RenewalRate rate) {
        String kind = page.text(rate.automatic() ? "renewals.byThemselves" : "renewals.byHand");
        String percent = Amounts.percent(rate.rate());
        if (answers.past().isEmpty()) {
            page.line("renewals.ratePolicy", kind, percent);
            return;
        }
        page.line(
                rate.source() == RateSource.MEASURED ? "renewals.rateMeasured" : "renewals.rateTooFew",
                kind,
                percent,
                answers.past().orElseThrow().period(),
                Amounts.text(rate.past().map(RenewalRates::renewed).orElse(0L)),
                Amounts.text(rate.past().map(RenewalRates::due).orElse(0L)),
                Amounts.text(forecast.definition().minimumPast()));
    }

    /** What can still be decided, by the day that matters; then what can no longer be refused. */
    private void contracts() {
        ImmutableList<ExpectedRenewal> open = forecast.renewals().stream()
                .filter(renewal -> renewal.state() != RenewalState.SECURED)
                .sorted(RecurringAnswers.BY_DECISION)
                .collect(ImmutableList.toImmutableList());
        if (!open.isEmpty()) {
            Columns table = new Columns("  ", "llllrlr");
            table.add(
                    page.text("renewals.decideBy"),
                    page.text("renewals.due"),
                    page.text("renewals.account"),
                    page.text("renewals.product"),
                    page.text("renewals.amount"),
                    page.text("renewals.state"),
                    page.text("renewals.atRisk"));
            page.table(table, open, TOP, this::cells);
        }
        ImmutableList<ExpectedRenewal> secured = forecast.renewals(RenewalState.SECURED);
        if (!secured.isEmpty()) {
            page.line("renewals.secured", page.inLine(secured, this::secured));
        }
    }

    private String[] cells(ExpectedRenewal renewal) {
        RenewalDue due = renewal.renewal();
        return new String[] {
            renewal.decideBy() + (due.noticeBy().isPresent() ? page.text("renewals.notice") : ""),
            due.due() + (due.automatic() ? page.text("renewals.automatic") : ""),
            names.apply(due.account()),
            products.apply(due.product()),
            RecurringStory.amount(renewal.amount()),
            page.text("renewal." + renewal.state().name().toLowerCase(Locale.ROOT)),
            RecurringStory.amount(renewal.atRisk())
        };
    }

    private String secured(ExpectedRenewal renewal) {
        return page.text(
                "renewals.goesOn",
                names.apply(renewal.renewal().account()),
                products.apply(renewal.renewal().product()),
                RecurringStory.amount(renewal.amount()),
                renewal.renewal().due());
    }

    /** By the month in which it is decided: after that nothing can be done. */
    private void months() {
        Columns table = new Columns("  ", "lrrrr");
        table.add(Stream.of("decided", "contracts", "dueSum", "expected", "atRisk")
                .map(key -> page.text("renewals." + key))
                .toArray(String[]::new));
        for (RenewalMonth month : forecast.byDecisionMonth()) {
            table.add(
                    month.month().toString(),
                    Amounts.text(month.count()),
                    RecurringStory.amount(month.due()),
                    RecurringStory.amount(month.expected()),
                    RecurringStory.amount(month.atRisk()));
        }
        page.table(table);
    }
}
