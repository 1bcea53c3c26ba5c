package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.answer.RetentionAnswers;
import org.revenuekit.examples.report.answer.RevenueGroup;
import org.revenuekit.examples.report.answer.RevenueGroups;
import org.revenuekit.examples.report.canonical.Shown;
import org.revenuekit.funnel.retention.CohortCell;
import org.revenuekit.funnel.retention.CohortRow;
import org.revenuekit.funnel.retention.ExistingShare;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.SurvivalCurve;
import org.revenuekit.funnel.retention.TenureUnit;

/** What is kept of recurring revenue, by whom, and for how long. */
final class RetentionStory {
    private static final ImmutableList<Integer> AGES = ImmutableList.of(1, 2, 3, 6, 9, 12, 18, 24, 36);
    private static final ImmutableList<Integer> TENURES = ImmutableList.of(1, 3, 6, 12, 24, 36, 48, 60, 72);
    private static final int SHOWN_COHORTS = 24;

    private final RetentionAnswers answers;
    private final Function<AccountId, String> names;
    private final Page page;

    RetentionStory(RetentionAnswers answers, Function<AccountId, String> names, Page page) {
        this.answers = answers;
        this.names = names;
        this.page = page;
    }

    void tell() {
        page.section("retention", answers.accounts().start(), answers.accounts().end());
        ratios();
        if (!answers.movedInside().isEmpty()) {
            page.line("retention.moved", page.inLine(answers.movedInside(), names));
        }
        existing("retention.existing", answers.existing());
        existing("retention.existingFamilies", answers.existingFamilies());
        answers.existingOrders().ifPresent(orders -> existing("retention.existingOrders", orders));
        cohorts();
        survival();
    }

    private void ratios() {
        Columns table = new Columns("  ", "lrrrrrrrr");
        table.add(
                "",
                page.text("retention.customers"),
                page.text("retention.start"),
                page.text("retention.net"),
                page.text("retention.gross"),
                page.text("retention.logo"),
                page.text("retention.quick"),
                page.text("retention.upsell"),
                page.text("retention.crossSell"));
        table.add(row(page.text("retention.accounts"), answers.accounts()));
        table.add(row(page.text("retention.families"), answers.families()));
        ImmutableList<String[]> groups = groups().stream()
                .flatMap(group -> group.retention().stream().map(kept -> row(name(group.name()), kept)))
                .collect(ImmutableList.toImmutableList());
        page.table(table, groups, Page.GROUPS, row -> row);
    }

    private ImmutableList<RevenueGroup> groups() {
        return answers.groups().map(RevenueGroups::groups).orElse(ImmutableList.of());
    }

    private String name(Optional<String> group) {
        return group.map(Shown::text).orElseGet(() -> page.text("cohorts.none"));
    }

    private static String[] row(String label, Retention<?> kept) {
        return new String[] {
            label,
            Amounts.text(kept.cohort()),
            RecurringStory.amount(kept.startRevenue()),
            Amounts.percent(kept.netRevenue()),
            Amounts.percent(kept.grossRevenue()),
            Amounts.percent(kept.logo()),
            kept.quickRatio().rounded(2).map(Object::toString).orElse("-"),
            Amounts.percent(kept.upsellRate()),
            Amounts.percent(kept.crossSellRate())
        };
    }

    private void existing(String key, ExistingShare<?> share) {
        page.line(
                key,
                Amounts.percent(share.share()),
                money(share.existing()),
                money(share.total()),
                Amounts.percent(share.customerShare()));
    }

    private static String money(MoneyRatio money) {
        return money.currency() + " " + money.rounded().map(Amounts::text).orElse("-");
    }

    /** A cell whose time is not over stays empty: it is no 0. */
    private void cohorts() {
        ImmutableList<CohortRow> rows = answers.cohorts().cohorts();
        ImmutableSortedSet<Integer> ages = AGES.stream()
                .filter(age -> rows.stream().anyMatch(row -> row.after(age).isPresent()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
        if (ages.isEmpty()) {
            return;
        }
        page.section("revenueCohorts");
        Columns table = new Columns("  ", "lrr" + "r".repeat(ages.size()));
        table.add(Columns.line(
                Stream.of(
                        page.text("revenueCohorts.from"),
                        page.text("retention.customers"),
                        page.text("revenueCohorts.base")),
                ages.stream().map(Object::toString)));
        int earlier = Math.max(0, rows.size() - SHOWN_COHORTS);
        rows.stream()
                .skip(earlier)
                .forEach(row -> table.add(
                        cells(YearMonth.from(row.days().from().orElseThrow()).toString(), row::after, ages)));
        table.add(cells(
                page.text("revenueCohorts.all"),
                age -> answers.cohorts().byAge().stream()
                        .filter(cell -> cell.months() == age)
                        .findFirst(),
                ages));
        page.table(table);
        if (earlier > 0) {
            page.line("revenueCohorts.earlier", Amounts.text(earlier));
        }
    }

    private static String[] cells(
            String label, Function<Integer, Optional<CohortCell>> cellOf, ImmutableSortedSet<Integer> ages) {
        Optional<CohortCell> first = cellOf.apply(0);
        return Columns.line(
                Stream.of(
                        label,
                        first.map(cell -> Amounts.text(cell.cohort())).orElse(""),
                        first.map(cell -> RecurringStory.amount(cell.base())).orElse("")),
                ages.stream()
                        .map(age -> cellOf.apply(age)
                                .map(cell -> Amounts.percent(cell.logo()) + " / " + Amounts.percent(cell.net()))
                                .orElse("")));
    }

    private void survival() {
        Survival<?> all = answers.survival();
        Optional<SurvivalCurve> curve = all.curve();
        if (curve.isEmpty()) {
            return;
        }
        page.section("survival");
        page.line(
                "survival.ended",
                Amounts.text(all.ended()),
                Amounts.text(all.subjects()),
                Amounts.percent(all.endedShare()));
        ImmutableList<Integer> times = all.definition().tenureUnit() == TenureUnit.MONTH
                ? TENURES
                : TENURES.stream().map(months -> months * 30).collect(ImmutableList.toImmutableList());
        Columns table = new Columns("  ", "lrr" + "r".repeat(times.size() + 1));
        table.add(Columns.line(
                Stream.of(
                        page.text("survival."
                                + all.definition().tenureUnit().name().toLowerCase(Locale.ROOT)),
                        page.text("retention.customers"),
                        page.text("survival.left")),
                times.stream().map(Object::toString),
                Stream.of(page.text("survival.median"))));
        table.add(curve(page.text("survival.all"), all, times));
        page.table(table, groups(), Page.GROUPS, group -> curve(name(group.name()), group.survival(), times));
    }

    private static String[] curve(String label, Survival<?> stays, ImmutableList<Integer> times) {
        long longest = stays.tenures().values().stream()
                .mapToLong(tenure -> tenure.length())
                .max()
                .orElse(0);
        OptionalLong median = stays.median();
        return Columns.line(
                Stream.of(label, Amounts.text(stays.subjects()), Amounts.text(stays.ended())),
                times.stream()
                        .map(time -> stays.curve()
                                .filter(curve -> time <= longest)
                                .map(curve -> Amounts.percent(curve.survival(time)))
                                .orElse("")),
                Stream.of(median.isPresent() ? Amounts.text(median.getAsLong()) : "-"));
    }
}
