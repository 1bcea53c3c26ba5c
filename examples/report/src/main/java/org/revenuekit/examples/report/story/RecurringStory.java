package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.examples.report.answer.RecurringAnswers;
import org.revenuekit.examples.report.answer.RevenueRestated;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.Movements;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueTally;

/** What is paid again and again, how it moved from month to month, and by what. */
final class RecurringStory {
    private final RecurringAnswers answers;
    private final RecurringRevenue<AccountId> revenue;
    private final Function<AccountId, String> names;
    private final Page page;

    RecurringStory(RecurringAnswers answers, Function<AccountId, String> names, Page page) {
        this.answers = answers;
        this.revenue = answers.revenue();
        this.names = names;
        this.page = page;
    }

    void tell() {
        page.section("recurring");
        MonthlyAmount now = revenue.at(revenue.asOf().date());
        page.line(
                "recurring.now",
                revenue.currency().getCode(),
                amount(now),
                Amounts.text(now.annual().rounded().orElseThrow()),
                Amounts.text(answers.customers()));
        RevenueTally tally = revenue.tally();
        page.line("recurring.periods", Amounts.text(tally.given()), Amounts.text(tally.used()));
        months();
        causes();
        answers.restated().ifPresent(this::restated);
    }

    private void months() {
        Columns table = new Columns("  ", "lrrrrrrrr");
        table.add(Columns.line(
                Stream.of("", page.text("recurring.start")),
                Arrays.stream(Movement.values()).map(this::name),
                Stream.of(page.text("recurring.end"), page.text("recurring.customers"))));
        for (Movements<AccountId> month : answers.months()) {
            table.add(Columns.line(
                    Stream.of(label(month), amount(month.start())),
                    Arrays.stream(Movement.values()).map(movement -> moved(month, movement)),
                    Stream.of(amount(month.end()), Amounts.text(month.endCount()))));
        }
        page.table(table);
        if (answers.months().stream().anyMatch(Movements::isProvisional)) {
            page.line("recurring.provisional");
        }
    }

    private String name(Movement movement) {
        return page.text("movement." + movement.name().toLowerCase(Locale.ROOT));
    }

    private static String label(Movements<AccountId> month) {
        return YearMonth.from(month.endDate()) + (month.isProvisional() ? " *" : "");
    }

    private static String moved(Movements<AccountId> month, Movement movement) {
        long count = month.count(movement);
        return count == 0 ? "" : amount(month.of(movement)) + " (" + Amounts.text(count) + ")";
    }

    /** By what growth and shrinkage came in all these months. */
    private void causes() {
        for (Movement movement : ImmutableList.of(Movement.EXPANSION, Movement.CONTRACTION)) {
            String parts = Arrays.stream(ChangeCause.values())
                    .flatMap(cause -> part(cause, sum(movement, cause)).stream())
                    .collect(Collectors.joining("; "));
            if (!parts.isEmpty()) {
                page.line("recurring.causes", name(movement), parts);
            }
        }
    }

    private Optional<String> part(ChangeCause cause, MonthlyAmount moved) {
        return moved.signum() == 0
                ? Optional.empty()
                : Optional.of(page.text("cause." + cause.name().toLowerCase(Locale.ROOT)) + " " + amount(moved));
    }

    private MonthlyAmount sum(Movement movement, ChangeCause cause) {
        return answers.months().stream()
                .map(month -> month.of(movement, cause))
                .reduce(MonthlyAmount.zero(revenue.currency()), MonthlyAmount::plus);
    }

    /** The number as it was published, as it is known now, and what explains the difference. */
    private void restated(RevenueRestated restated) {
        page.line("recurring.restated", restated.day(), amount(restated.before()), amount(restated.after()));
        page.list(
                restated.accounts(),
                account -> account.periods()
                        .forEach(period -> page.detail(page.text(
                                "recurring.learned",
                                names.apply(account.key()),
                                period.asset(),
                                amount(period.before()),
                                amount(period.after())))));
    }

    static String amount(MonthlyAmount amount) {
        return Amounts.text(amount.rounded());
    }
}
