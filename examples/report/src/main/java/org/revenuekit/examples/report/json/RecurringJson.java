package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RevenueBridges;
import org.revenuekit.examples.report.answer.RevenueMoves;
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
            Total total,
            Optional<Bridge> families,
            Optional<Groups> groups,
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

    record Total(BigDecimal start, long startCustomers, ImmutableList<Move> moves, BigDecimal end, long endCustomers) {}

    record Bridge(Total total, ImmutableList<Month> months) {}

    record Groups(String by, ImmutableList<Group> items) {}

    /** A group; without name those of no group. */
    record Group(Optional<String> name, Total total, ImmutableList<Month> months) {}

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
                months(answers.bridges().accounts()),
                total(answers.bridges().accounts()),
                answers.bridges().families().map(families -> new Bridge(total(families), months(families))),
                answers.bridges().groups().map(RecurringJson::groups),
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

    private static ImmutableList<Month> months(RevenueMoves<?> moves) {
        return list(moves.months().stream().map(RecurringJson::month));
    }

    private static <K extends Comparable<? super K>> Month month(Movements<K> month) {
        Total only = total(new RevenueMoves<>(Optional.empty(), ImmutableList.of(month)));
        return new Month(
                YearMonth.from(month.endDate()).toString(),
                month.isProvisional(),
                only.start(),
                only.startCustomers(),
                only.moves(),
                only.end(),
                only.endCustomers());
    }

    private static Total total(RevenueMoves<?> moves) {
        return new Total(
                amount(moves.start()),
                moves.startCount(),
                list(Arrays.stream(Movement.values()).map(movement -> move(moves, movement))),
                amount(moves.end()),
                moves.endCount());
    }

    private static Groups groups(RevenueBridges.Groups groups) {
        return new Groups(
                groups.by().name().toLowerCase(Locale.ROOT),
                list(groups.items().stream().map(group -> new Group(group.name(), total(group), months(group)))));
    }

    private static Move move(RevenueMoves<?> moves, Movement movement) {
        return new Move(
                movement.name(),
                moves.count(movement),
                amount(moves.of(movement)),
                list(Arrays.stream(ChangeCause.values())
                        .flatMap(cause -> cause(cause, moves.of(movement, cause)).stream())));
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
