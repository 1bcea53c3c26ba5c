package org.revenuekit.examples.report.story;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.bottleneck.Bottleneck;
import org.revenuekit.funnel.bottleneck.Bottlenecks;
import org.revenuekit.funnel.bottleneck.Headroom;
import org.revenuekit.funnel.bottleneck.StageLoad;
import org.revenuekit.funnel.bottleneck.StepReading;
import org.revenuekit.funnel.bottleneck.Theory;
import org.revenuekit.funnel.bottleneck.Worth;
import org.revenuekit.funnel.process.StageId;

/** Where the process is stuck, by which theory, and what it would be worth to be better there. */
final class BottleneckStory {
    private final Bottlenecks bottlenecks;
    private final CurrencyUnit currency;
    private final Page page;

    BottleneckStory(Bottlenecks bottlenecks, CurrencyUnit currency, Page page) {
        this.bottlenecks = bottlenecks;
        this.currency = currency;
        this.page = page;
    }

    void tell() {
        page.section("bottleneck");
        bottlenecks
                .first(Theory.QUEUE)
                .ifPresentOrElse(this::queue, () -> page.line("bottleneck.noQueue", bottlenecks.period()));
        bottlenecks.first(Theory.HEADROOM).ifPresentOrElse(this::headroom, () -> page.line("bottleneck.noHeadroom"));
        bottlenecks.first(Theory.CAPACITY).ifPresent(this::capacity);
        page.line("bottleneck.caveat");
        Columns table = new Columns("  ", "lrrrrrr");
        table.add(
                "",
                page.text("bottleneck.rate"),
                page.text("bottleneck.waiting"),
                page.text("bottleneck.growth"),
                page.text("bottleneck.stay"),
                page.text("bottleneck.share"),
                page.text("bottleneck.gain"));
        bottlenecks.steps().forEach(step -> row(table, step));
        page.table(table);
    }

    private void queue(Bottleneck first) {
        page.line(
                "bottleneck.queue",
                step(first.step()),
                tenths(first.measure()),
                bottlenecks.period(),
                stay(first.step()),
                Amounts.percent(first.step().queue().shareOfTimeToGoal()));
    }

    private void headroom(Bottleneck first) {
        Headroom headroom = first.step().headroom().orElseThrow();
        page.line(
                "bottleneck.headroom",
                step(first.step()),
                Amounts.percent(first.step().rate()),
                Amounts.percent(headroom.reference()),
                headroom.peer().orElseGet(() -> page.text("bottleneck.target")),
                tenths(headroom.gain()),
                tenths(headroom.low()),
                tenths(headroom.high()));
        Optional<Worth> worth = bottlenecks.worth(first.step().from(), currency);
        worth.ifPresent(amount -> page.line("bottleneck.worth", currency, Amounts.text(amount.rounded())));
    }

    private void capacity(Bottleneck first) {
        StageLoad load = first.step().load().orElseThrow();
        page.line(
                "bottleneck.capacity",
                name(first.step().from()),
                Amounts.text(load.entries()),
                Amounts.text(load.businessDays()),
                load.capacity().perBusinessDay().toPlainString(),
                Amounts.percent(load.utilisation()));
    }

    private void row(Columns table, StepReading step) {
        table.add(
                step(step),
                Amounts.percent(step.rate()),
                tenths(step.measure(Theory.QUEUE)),
                Amounts.text(step.queue().growth()),
                stay(step),
                Amounts.percent(step.queue().shareOfTimeToGoal()),
                tenths(step.measure(Theory.HEADROOM)));
    }

    private static String stay(StepReading step) {
        return step.queue().finished().mean().map(Amounts::days).orElse("-");
    }

    private static String tenths(Ratio ratio) {
        return ratio.rounded(1).map(Amounts::points).orElse("-");
    }

    private String step(StepReading step) {
        return name(step.from()) + " -> " + name(step.to());
    }

    private String name(StageId stage) {
        return page.label(bottlenecks.process().stage(stage).name());
    }
}
