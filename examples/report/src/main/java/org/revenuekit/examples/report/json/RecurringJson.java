package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RevenueRestated;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueTally;

/** What is paid again and again, as data. */
final class RecurringJson {
    private final RecurringAnswers answers;
    private final RecurringRevenue<AccountId> revenue;
    private final DataSet data;

    private RecurringJson(RecurringAnswers answers, DataSet data) {
        this.answers = answers;
        this.revenue = answers.revenue();
        this.data = data;
    }

    record Recurring(
            String policy,
            BigDecimal amount,
            String exact,
            BigDecimal annual,
            long customers,
            Periods periods,
            Optional<Log> log,
            ImmutableList<Month> months,
            Optional<Restated> restated,
            RetentionJson.Retained retention,
            RenewalJson.Renewals renewals) {}

    record Periods(
            long given,
            long used,
            long notYetKnown,
            long empty,
            long duplicates,
            long notRecurring,
            long withoutRate,
            long cancelledBeforeStart) {}

    record Log(String policy, long assets, long given, long used, long notYetKnown, long setAside) {}

    record Month(
            String month,
            boolean provisional,
            BigDecimal start,
            long startCustomers,
            ImmutableList<Move> moves,
            BigDecimal end,
            long endCustomers) {}

    record Move(String movement, long customers, BigDecimal amount, ImmutableList<Cause> causes) {}

    record Cause(String cause, BigDecimal amount) {}

    record Restated(String day, BigDecimal before, BigDecimal after, ImmutableList<RestatedAccount> accounts) {}

    record RestatedAccount(Company account, BigDecimal before, BigDecimal after, ImmutableList<RestatedAsset> assets) {}

    record RestatedAsset(String asset, BigDecimal before, BigDecimal after) {}

    static Recurring of(RecurringAnswers answers, DataSet data) {
        return new RecurringJson(answers, data).recurring();
    }

    private Recurring recurring() {
        MonthlyAmount now = revenue.at(revenue.asOf().date());
        return new Recurring(
                revenue.definition().ref().toString(),
                amount(now),
                now.number().toString(),
                now.annual().rounded().orElseThrow().getAmount(),
                answers.customers(),
                periods(revenue.tally()),
                answers.histories().map(RecurringJson::log),
                list(answers.months().stream().map(RecurringJson::month)),
                answers.restated().map(this::restated),
                RetentionJson.of(answers.retention(), data),
                RenewalJson.of(answers.renewals(), data));
    }

    static BigDecimal amount(MonthlyAmount amount) {
        return amount.rounded().getAmount();
    }

    private static Periods periods(RevenueTally tally) {
        return new Periods(
                tally.given(),
                tally.used(),
                tally.notYetKnown(),
                tally.empty(),
                tally.duplicates(),
                tally.notRecurring(),
                tally.withoutRate(),
                tally.cancelledBeforeStart());
    }

    private static Log log(AssetHistories histories) {
        return new Log(
                histories.definition().ref().toString(),
                histories.list().size(),
                histories.given(),
                histories.used(),
                histories.notYetKnown(),
                histories.setAside());
    }

    private static Month month(Movements<AccountId> month) {
        return new Month(
                YearMonth.from(month.endDate()).toString(),
                month.isProvisional(),
                amount(month.start()),
                month.startCount(),
                list(Arrays.stream(Movement.values()).map(movement -> move(month, movement))),
                amount(month.end()),
                month.endCount());
    }

    private static Move move(Movements<AccountId> month, Movement movement) {
        return new Move(
                movement.name(),
                month.count(movement),
                amount(month.of(movement)),
                list(Arrays.stream(ChangeCause.values())
                        .flatMap(cause -> cause(cause, month.of(movement, cause)).stream())));
    }

    private static Optional<Cause> cause(ChangeCause cause, MonthlyAmount moved) {
        return moved.signum() == 0 ? Optional.empty() : Optional.of(new Cause(cause.name(), amount(moved)));
    }

    private Restated restated(RevenueRestated restated) {
        return new Restated(
                restated.day().toString(),
                amount(restated.before()),
                amount(restated.after()),
                list(restated.accounts().stream()
                        .map(account -> new RestatedAccount(
                                ReportJson.company(account.key(), data),
                                amount(account.before()),
                                amount(account.after()),
                                list(account.periods().stream()
                                        .map(period -> new RestatedAsset(
                                                period.asset().value(),
                                                amount(period.before()),
                                                amount(period.after()))))))));
    }
}
