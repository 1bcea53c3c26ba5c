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
import org.revenuekit.examples.report.answer.RevenueBridges;
import org.revenuekit.examples.report.answer.RevenueMoves;
import org.revenuekit.examples.report.answer.RevenueRestated;
import org.revenuekit.examples.report.canonical.Shown;
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
        together();
        causes();
        answers.restated().ifPresent(this::restated);
    }

    private void months() {
        Columns table = table();
        for (Movements<AccountId> month : answers.months()) {
            table.add(row(label(month), new RevenueMoves<>(Optional.empty(), ImmutableList.of(month))));
        }
        page.table(table);
        if (answers.months().stream().anyMatch(Movements::isProvisional)) {
            page.line("recurring.provisional");
        }
    }

    private Columns table() {
        Columns table = new Columns("  ", "lrrrrrrrr");
        table.add(Columns.line(
                Stream.of("", page.text("recurring.start")),
                Arrays.stream(Movement.values()).map(this::name),
                Stream.of(page.text("recurring.end"), page.text("recurring.customers"))));
        return table;
    }

    private static String[] row(String label, RevenueMoves<?> moves) {
        return Columns.line(
                Stream.of(label, amount(moves.start())),
                Arrays.stream(Movement.values()).map(movement -> moved(moves, movement)),
                Stream.of(amount(moves.end()), Amounts.text(moves.endCount())));
    }

    /** All months together, where families or groups tell more than accounts do. */
    private void together() {
        RevenueBridges bridges = answers.bridges();
        if (bridges.families().isEmpty() && bridges.groups().isEmpty()) {
            return;
        }
        page.line("recurring.together");
        Columns table = table();
        table.add(row(page.text("retention.accounts"), bridges.accounts()));
        bridges.families().ifPresent(families -> table.add(row(page.text("retention.families"), families)));
        ImmutableList<? extends RevenueMoves<?>> groups = bridges.groups()
                .<ImmutableList<? extends RevenueMoves<?>>>map(RevenueBridges.Groups::items)
                .orElse(ImmutableList.of());
        page.table(
                table,
                groups,
                Page.GROUPS,
                group -> row(group.name().map(Shown::text).orElseGet(() -> page.text("cohorts.none")), group));
    }

    private String name(Movement movement) {
        return page.text("movement." + movement.name().toLowerCase(Locale.ROOT));
    }

    private static String label(Movements<AccountId> month) {
        return YearMonth.from(month.endDate()) + (month.isProvisional() ? " *" : "");
    }

    private static String moved(RevenueMoves<?> moves, Movement movement) {
        long count = moves.count(movement);
        return count == 0 ? "" : amount(moves.of(movement)) + " (" + Amounts.text(count) + ")";
    }

    /** By what growth and shrinkage came in all these months. */
    private void causes() {
        for (Movement movement : ImmutableList.of(Movement.EXPANSION, Movement.CONTRACTION)) {
            String parts = Arrays.stream(ChangeCause.values())
                    .flatMap(cause -> part(cause, answers.bridges().accounts().of(movement, cause)).stream())
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
