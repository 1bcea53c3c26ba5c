package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.examples.report.answer.FunnelOutcome;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.MeasuredRate;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.conversion.ValueRate;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** How many came how far, how long it took, how it ended, and how cohorts and groups differ. */
final class FunnelStory {
    private final FunnelAnswers answers;
    private final SalesProcess process;
    private final ImmutableList<Stage> stages;
    private final StageId first;
    private final StageId goal;
    private final CurrencyUnit currency;
    private final Page page;

    FunnelStory(FunnelAnswers answers, CurrencyUnit currency, Page page) {
        this.answers = answers;
        this.process = answers.journeys().definition();
        this.stages = process.stages();
        this.first = stages.get(0).id();
        this.goal = process.goal();
        this.currency = currency;
        this.page = page;
    }

    void tell() {
        page.section("funnel");
        page.line(
                "funnel.process",
                page.label(process.name()),
                Amounts.text(answers.journeys().leads().size()),
                Amounts.text(answers.conversion().size()));
        page.line(
                "funnel.counting",
                page.text("counting."
                        + answers.conversion().definition().counting().name().toLowerCase(Locale.ROOT)));
        stages();
        whole();
        answers.conversion().namedRates().forEach(this::named);
        outcomes();
        cohorts();
        answers.breakdown().ifPresent(this::groups);
    }

    private void stages() {
        Columns table = new Columns("  ", "lrrrrrr");
        table.add(
                "",
                page.text("funnel.count"),
                page.text("funnel.ofBefore"),
                page.text("funnel.ofFirst"),
                page.text("funnel.value"),
                page.text("funnel.mean"),
                page.text("funnel.median"));
        for (int i = 0; i < stages.size(); i++) {
            StageId stage = stages.get(i).id();
            table.add(
                    page.label(stages.get(i).name()),
                    Amounts.text(answers.conversion().count(stage)),
                    i == 0 ? "" : rate(stages.get(i - 1).id(), stage),
                    i == 0 ? "" : rate(first, stage),
                    value(answers.conversion().value(stage, currency)),
                    i == 0
                            ? ""
                            : time(stages.get(i - 1).id(), stage)
                                    .mean()
                                    .map(Amounts::days)
                                    .orElse("-"),
                    i == 0
                            ? ""
                            : time(stages.get(i - 1).id(), stage)
                                    .median()
                                    .map(Amounts::days)
                                    .orElse("-"));
        }
        page.table(table);
    }

    private String rate(StageId from, StageId to) {
        return Amounts.percent(answers.conversion().rate(from, to));
    }

    private DurationSummary time(StageId from, StageId to) {
        return answers.conversion().timeTo(from, to);
    }

    private static String value(StageValue value) {
        return value.valued() == 0 ? "-" : Amounts.text(value.sum().rounded());
    }

    private void whole() {
        Conversion conversion = answers.conversion();
        Ratio rate = conversion.rate(first, goal);
        if (rate.isDefined()) {
            WilsonInterval interval = conversion.interval(first, goal);
            page.line(
                    "funnel.whole",
                    name(first),
                    name(goal),
                    Amounts.percent(rate),
                    Amounts.percent(interval.lower()),
                    Amounts.percent(interval.upper()));
        }
        ValueRate values = conversion.valueRate(first, goal, currency);
        if (values.base().valued() > 0) {
            page.line(
                    "funnel.byValue",
                    Amounts.percent(values.rate()),
                    Amounts.text(values.converted().sum().rounded()),
                    Amounts.text(values.base().sum().rounded()),
                    Amounts.text(values.base().unvalued()));
        }
        DurationSummary time = time(first, goal);
        time.mean()
                .ifPresent(mean -> page.line(
                        "funnel.time",
                        name(first),
                        name(goal),
                        Amounts.days(mean),
                        Amounts.days(time.median().orElseThrow()),
                        Amounts.days(time.min().orElseThrow()),
                        Amounts.days(time.max().orElseThrow())));
    }

    private void named(MeasuredRate measured) {
        page.line(
                "funnel.named",
                page.label(measured.rate().name()),
                Amounts.percent(measured.ratio()),
                name(measured.rate().base()),
                name(measured.rate().reached()));
    }

    /** How passes ended, and how far those had come who left. */
    private void outcomes() {
        page.section("outcomes");
        Columns table = new Columns("  ", "lr" + "r".repeat(stages.size()));
        table.add(Columns.line(
                Stream.of("", page.text("outcomes.count")), stages.stream().map(stage -> page.label(stage.name()))));
        for (FunnelOutcome outcome : answers.outcomes()) {
            table.add(Columns.line(
                    Stream.of(label(outcome), Amounts.text(outcome.count())),
                    IntStream.range(0, stages.size())
                            .mapToObj(place -> Optional.ofNullable(
                                            outcome.farthest().get(place))
                                    .map(Amounts::text)
                                    .orElse(""))));
        }
        page.table(table);
    }

    private String label(FunnelOutcome outcome) {
        return outcome.reason()
                .map(ExitReason::name)
                .map(page::label)
                .orElseGet(() -> page.text("outcomes." + outcome.end().name().toLowerCase(Locale.ROOT)));
    }

    private void cohorts() {
        page.section("cohorts");
        parts(answers.months(), page.text("cohorts.month"));
    }

    private void groups(Grouped<String, Conversion> groups) {
        page.section("groups");
        parts(groups, groups.grouping());
    }

    private <K extends Comparable<? super K>> void parts(Grouped<K, Conversion> parts, String head) {
        Columns table = new Columns("  ", "lr" + "r".repeat(stages.size()) + (isDecided() ? "rr" : ""));
        table.add(Columns.line(
                Stream.of(head, page.text("cohorts.began")),
                stages.stream().skip(1).map(stage -> page.label(stage.name())),
                Stream.of(page.text("cohorts.rate")),
                decided(page.text("cohorts.open"), page.text("cohorts.decided"))));
        parts.groups().forEach((key, part) -> table.add(cells(key.toString(), part)));
        if (parts.ungrouped().size() > 0) {
            table.add(cells(page.text("cohorts.none"), parts.ungrouped()));
        }
        page.table(table);
    }

    private String[] cells(String key, Conversion part) {
        return Columns.line(
                Stream.of(key, Amounts.text(part.size())),
                stages.stream().skip(1).map(stage -> Amounts.text(part.count(stage.id()))),
                Stream.of(Amounts.percent(part.rate(first, goal))),
                decided(
                        Amounts.text(part.maturity(first, goal).open()),
                        Amounts.percent(part.maturity(first, goal).matureOnly())));
    }

    /** Where nobody can leave for a reason, all who did not come to the goal are open. */
    private boolean isDecided() {
        return !process.reasons().isEmpty();
    }

    private Stream<String> decided(String open, String rate) {
        return isDecided() ? Stream.of(open, rate) : Stream.empty();
    }

    private String name(StageId stage) {
        return page.label(process.stage(stage).name());
    }
}
