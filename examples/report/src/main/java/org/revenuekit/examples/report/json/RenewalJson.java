package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RenewalAnswers;
import org.revenuekit.examples.report.answer.RenewalRate;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.funnel.retention.ExpectedRenewal;
import org.revenuekit.funnel.retention.RenewalForecast;
import org.revenuekit.funnel.retention.RenewalMonth;
import org.revenuekit.funnel.retention.RenewalRates;
import org.revenuekit.funnel.retention.RenewalState;

/** What runs out, and what is at risk, as data. */
final class RenewalJson {

    private RenewalJson() {}

    record Renewals(
            String policy,
            String period,
            BigDecimal due,
            BigDecimal expected,
            BigDecimal atRisk,
            BigDecimal overdue,
            Optional<String> measured,
            ImmutableList<Rate> rates,
            ImmutableList<Contract> items,
            ImmutableList<Month> byDecisionMonth,
            ImmutableList<Month> byDueMonth) {}

    record Rate(boolean automatic, String source, RatioValue rate, Optional<Past> past) {}

    record Past(long due, long renewed, RatioValue byCount, RatioValue byAmount, BigDecimal low, BigDecimal high) {}

    record Contract(
            String decideBy,
            String due,
            Optional<String> noticeBy,
            boolean automatic,
            String asset,
            Company account,
            Company product,
            Optional<String> contract,
            String state,
            BigDecimal amount,
            RatioValue rate,
            String source,
            BigDecimal expected,
            BigDecimal atRisk) {}

    record Month(
            String month, long contracts, BigDecimal due, BigDecimal expected, BigDecimal atRisk, BigDecimal secured) {}

    static Renewals of(RenewalAnswers answers, DataSet data) {
        RenewalForecast forecast = answers.forecast();
        return new Renewals(
                forecast.definition().ref().toString(),
                forecast.period().toString(),
                RecurringJson.amount(forecast.due()),
                RecurringJson.amount(forecast.expected()),
                RecurringJson.amount(forecast.atRisk()),
                RecurringJson.amount(forecast.overdue()),
                answers.past().map(past -> past.period().toString()),
                list(answers.rates().stream().map(RenewalJson::rate)),
                list(Stream.concat(forecast.renewals().stream(), forecast.renewals(RenewalState.OVERDUE).stream())
                        .sorted(RecurringAnswers.BY_DECISION)
                        .map(renewal -> contract(renewal, data))),
                months(forecast.byDecisionMonth()),
                months(forecast.byDueMonth()));
    }

    private static Rate rate(RenewalRate rate) {
        return new Rate(
                rate.automatic(),
                rate.source().name(),
                ReportJson.value(rate.rate()),
                rate.past().map(RenewalJson::past));
    }

    private static Past past(RenewalRates past) {
        return new Past(
                past.due(),
                past.renewed(),
                ReportJson.value(past.byCount()),
                ReportJson.value(past.byAmount()),
                rounded(past.interval().lower()),
                rounded(past.interval().upper()));
    }

    private static BigDecimal rounded(double number) {
        return FunnelJson.rounded(BigDecimal.valueOf(number));
    }

    private static Contract contract(ExpectedRenewal renewal, DataSet data) {
        RenewalDue due = renewal.renewal();
        return new Contract(
                renewal.decideBy().toString(),
                due.due().toString(),
                due.noticeBy().map(LocalDate::toString),
                due.automatic(),
                due.asset().value(),
                ReportJson.company(due.account(), data),
                new Company(due.product().value(), data.nameOf(due.product())),
                due.subscription().map(SubscriptionId::value),
                renewal.state().name(),
                RecurringJson.amount(renewal.amount()),
                ReportJson.value(renewal.rate()),
                renewal.source().name(),
                RecurringJson.amount(renewal.expected()),
                RecurringJson.amount(renewal.atRisk()));
    }

    private static ImmutableList<Month> months(ImmutableList<RenewalMonth> months) {
        return list(months.stream()
                .map(month -> new Month(
                        month.month().toString(),
                        month.count(),
                        RecurringJson.amount(month.due()),
                        RecurringJson.amount(month.expected()),
                        RecurringJson.amount(month.atRisk()),
                        RecurringJson.amount(month.secured()))));
    }
}
