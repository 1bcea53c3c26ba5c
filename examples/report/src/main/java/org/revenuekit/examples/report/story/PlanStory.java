package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.answer.DealAnswers;
import org.revenuekit.examples.report.answer.PlanAnswers;
import org.revenuekit.examples.report.answer.PlanRefusal;
import org.revenuekit.funnel.attainment.Attainment;
import org.revenuekit.funnel.attainment.AttainmentFigures;
import org.revenuekit.funnel.attainment.FiscalPart;
import org.revenuekit.funnel.attainment.YearProgress;
import org.revenuekit.funnel.department.FieldSales;
import org.revenuekit.funnel.plan.Hire;
import org.revenuekit.funnel.plan.Plan;
import org.revenuekit.funnel.plan.Quantity;
import org.revenuekit.funnel.plan.Spending;
import org.revenuekit.funnel.process.Role;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.queue.CallQueue;
import org.revenuekit.funnel.queue.QueuedCall;

/** What was won beside the targets, what will be, and what must happen for the targets to come. */
final class PlanStory {
    private static final int FIRST_CALLS = 5;

    private final PlanAnswers answers;
    private final SalesProcess process;
    private final CurrencyUnit currency;
    private final Page page;

    PlanStory(PlanAnswers answers, SalesProcess process, CurrencyUnit currency, Page page) {
        this.answers = answers;
        this.process = process;
        this.currency = currency;
        this.page = page;
    }

    void tell() {
        answers.deals().ifPresent(this::deals);
        answers.attainment().ifPresent(this::attainment);
        answers.forecast()
                .ifPresent(
                        forecast -> new ForecastStory(forecast, answers.attainment(), process, currency, page).tell());
        answers.plan().ifPresent(this::plan);
        answers.refusal().ifPresent(this::refusal);
        answers.queue().ifPresent(this::queue);
    }

    private void deals(DealAnswers deals) {
        page.section("deals");
        FieldSales all = deals.created();
        page.line(
                "deals.all",
                Amounts.text(all.counts().all()),
                Amounts.text(all.counts().won()),
                Amounts.text(all.counts().lost()),
                Amounts.text(all.counts().open()),
                Amounts.percent(all.counts().winRate()),
                Amounts.percent(all.counts().closeRate()));
        page.line(
                "deals.closed",
                deals.closed().period(),
                Amounts.text(deals.closed().counts().won()),
                Amounts.percent(deals.closed().counts().winRate()),
                currency,
                Amounts.text(deals.closed().contractValue(currency).sum().rounded()));
        deals.velocity()
                .filter(velocity -> velocity.perDay().amount().isDefined())
                .ifPresent(velocity -> page.line(
                        "deals.velocity",
                        currency,
                        money(velocity.perDay()),
                        Amounts.text(velocity.opportunities()),
                        Amounts.percent(velocity.winRate()),
                        money(velocity.meanValue()),
                        tenths(velocity.meanDays())));
        deals.groups().ifPresent(groups -> {
            Columns table = new Columns("  ", "lrrrrr");
            table.add(
                    groups.grouping(),
                    page.text("deals.won"),
                    page.text("deals.lost"),
                    page.text("deals.open"),
                    page.text("deals.winRate"),
                    page.text("deals.meanValue"));
            groups.groups().forEach((key, part) -> group(table, key, part));
            if (groups.ungrouped().counts().all() > 0) {
                group(table, page.text("cohorts.none"), groups.ungrouped());
            }
            page.table(table);
        });
    }

    private void group(Columns table, String key, FieldSales part) {
        table.add(
                key,
                Amounts.text(part.counts().won()),
                Amounts.text(part.counts().lost()),
                Amounts.text(part.counts().open()),
                Amounts.percent(part.counts().winRate()),
                money(new MoneyRatio(currency, part.contractValue(currency).mean())));
    }

    private void attainment(Attainment attainment) {
        page.section("attainment", attainment.fiscalYear().label(page.locale()));
        Columns table = new Columns("  ", "lrrrrrl");
        table.add(
                "",
                page.text("attainment.target"),
                page.text("attainment.actual"),
                page.text("attainment.gap"),
                page.text("attainment.rate"),
                page.text("attainment.yearOnYear"),
                "");
        attainment.parts(FiscalPart.Kind.MONTH).forEach((part, figures) -> {
            if (!isNothing(figures.target()) || !isNothing(figures.actual()) || !isNothing(figures.lastYear())) {
                table.add(figures(part.label(page.locale()), figures));
            }
        });
        table.add(figures(page.text("attainment.year"), attainment.year()));
        page.table(table);
        progress(attainment.progress());
    }

    private static boolean isNothing(MoneyFraction amount) {
        return amount.amount().signum() == 0;
    }

    private String[] figures(String label, AttainmentFigures figures) {
        return new String[] {
            label,
            Amounts.text(figures.target().rounded()),
            Amounts.text(figures.actual().rounded()),
            Amounts.text(figures.gap().rounded()),
            Amounts.percent(figures.attainment()),
            Amounts.percent(figures.yearOnYearToDate()),
            page.text("attainment." + figures.state().name().toLowerCase(Locale.ROOT))
        };
    }

    private void progress(YearProgress progress) {
        page.line(
                "attainment.progress",
                currency,
                Amounts.text(progress.actual().rounded()),
                Amounts.percent(progress.attainment()),
                Amounts.percent(progress.progress()),
                Amounts.percent(progress.yearDays().share()));
        progress.runRate()
                .rounded(0)
                .ifPresent(rate -> page.line(
                        "attainment.runRate",
                        currency,
                        Amounts.text(MoneyFraction.of(currency, rate).rounded()),
                        Amounts.percent(progress.runRateAttainment())));
    }

    private void plan(Plan plan) {
        page.section("plan");
        ImmutableList<YearMonth> targets = plan.target().byMonth().keySet().asList();
        page.line(
                "plan.target",
                currency,
                money(plan.target().total()),
                targets.get(0),
                targets.get(targets.size() - 1),
                money(plan.basis().meanValue()));
        if (answers.forecast().isPresent()) {
            page.line("plan.stock");
        }
        entries(plan);
        plan.tooLate().forEach((stage, late) -> page.line("plan.tooLate", name(stage), Amounts.text(late.roundedUp())));
        people(plan);
        plan.spending().ifPresent(spending -> spending(plan, spending));
    }

    /** The months in which anything must happen, by the stages that are planned. */
    private void entries(Plan plan) {
        ImmutableList<StageId> stages = plan.basis().stages();
        ImmutableList<Map<YearMonth, Quantity>> entries =
                stages.stream().map(plan::entries).collect(ImmutableList.toImmutableList());
        Columns table = new Columns("  ", "l" + "r".repeat(stages.size()));
        table.add(
                Columns.line(Stream.of(page.text("plan.month")), stages.stream().map(this::name)));
        entries.stream()
                .flatMap(months -> months.keySet().stream())
                .distinct()
                .sorted()
                .forEach(month -> table.add(Columns.line(
                        Stream.of(month.toString()),
                        entries.stream()
                                .map(months -> Amounts.text(months.getOrDefault(month, Quantity.ZERO)
                                        .roundedUp())))));
        page.table(table);
    }

    private void people(Plan plan) {
        plan.staffing().needs().stream()
                .collect(ImmutableMap.toImmutableMap(
                        need -> need.role(),
                        need -> need,
                        (one, other) -> isMore(one.needed(), other.needed()) ? one : other))
                .values()
                .forEach(need -> page.line(
                        "plan.need",
                        role(need.role()),
                        tenths(need.needed().exact()),
                        need.month(),
                        tenths(need.available().exact())));
        page.list(plan.staffing().hires(), this::hire);
    }

    private static boolean isMore(Quantity one, Quantity other) {
        return one.compareTo(other) >= 0;
    }

    private void hire(Hire hire) {
        page.line(
                hire.isTooLate() ? "plan.hireTooLate" : "plan.hire",
                Amounts.text(hire.people()),
                role(hire.role()),
                hire.start(),
                hire.fullFrom());
    }

    private void spending(Plan plan, Spending spending) {
        page.line("plan.spending", currency, money(spending.total()));
        plan.definition()
                .mix()
                .orElseThrow()
                .shares()
                .forEach(share -> page.line(
                        "plan.channel",
                        share.channel(),
                        Amounts.percent(share.share()),
                        currency,
                        money(spending.of(share.channel()))));
    }

    private void refusal(PlanRefusal refusal) {
        page.section("plan");
        page.line("plan.refusal." + refusal.name().toLowerCase(Locale.ROOT));
    }

    private void queue(CallQueue queue) {
        page.section("queue");
        page.line(
                "queue.size",
                Amounts.text(queue.list().size()),
                Amounts.text(queue.given()),
                Amounts.percent(queue.scores().qualified()));
        queue.first(FIRST_CALLS).forEach(this::call);
    }

    private void call(QueuedCall call) {
        page.line(
                "queue.call",
                call.lead(),
                Amounts.text(call.score().total()),
                name(call.stage()),
                page.inLine(
                        call.reasons(),
                        reason -> page.text("queue." + reason.name().toLowerCase(Locale.ROOT))));
    }

    private String name(StageId stage) {
        return page.label(process.stage(stage).name());
    }

    private String role(RoleId id) {
        return process.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(Role::name)
                .map(page::label)
                .orElse(id.value());
    }

    private static String money(MoneyRatio amount) {
        return amount.rounded().map(Amounts::text).orElse("-");
    }

    private static String tenths(Ratio ratio) {
        return ratio.rounded(1).map(Amounts::points).orElse("-");
    }
}
