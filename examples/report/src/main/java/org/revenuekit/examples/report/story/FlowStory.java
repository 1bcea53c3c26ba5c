package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.funnel.flow.BuyerHeadStart;
import org.revenuekit.funnel.flow.FlowCounts;
import org.revenuekit.funnel.flow.FollowUpKind;
import org.revenuekit.funnel.flow.HandOffReport;
import org.revenuekit.funnel.flow.Inflow;
import org.revenuekit.funnel.flow.MissedFollowUp;
import org.revenuekit.funnel.flow.MissedFollowUps;
import org.revenuekit.funnel.flow.Outflow;
import org.revenuekit.funnel.flow.RecycledPasses;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** What came into each stage and went out, who came back, and whom nobody followed. */
final class FlowStory {
    private final FunnelAnswers answers;
    private final Page page;

    FlowStory(FunnelAnswers answers, Page page) {
        this.answers = answers;
        this.page = page;
    }

    void tell() {
        page.section("flows");
        answers.flows().forEach(this::month);
        new StateStory(answers, page).tell();
        recycling();
        answers.handOffs().ifPresent(this::handOffs);
        answers.missed().ifPresent(this::missed);
        answers.headStart().ifPresent(this::headStart);
    }

    /** The stages with anything in them; what is open at the end is what was, and came, without what went. */
    private void month(StockFlow flow) {
        page.line("flows.month", flow.period());
        Columns table = new Columns("    ", "lrrrrrrr");
        table.add(
                "",
                page.text("flows.start"),
                page.text("flows.new"),
                page.text("flows.recycled"),
                page.text("flows.moved"),
                page.text("flows.on"),
                page.text("flows.left"),
                page.text("flows.end"));
        for (Stage stage : flow.definition().stages()) {
            FlowCounts counts = flow.of(stage.id());
            if (counts.openAtStart() + counts.entries() > 0) {
                table.add(
                        page.label(stage.name()),
                        Amounts.text(counts.openAtStart()),
                        Amounts.text(counts.in(Inflow.NEW)),
                        Amounts.text(counts.recycledIn()),
                        Amounts.text(counts.in(Inflow.ADVANCED) + counts.in(Inflow.MOVED_BACK)),
                        Amounts.text(counts.out(Outflow.ADVANCED) + counts.out(Outflow.MOVED_BACK)),
                        Amounts.text(left(counts)),
                        Amounts.text(counts.openAtEnd()));
            }
        }
        page.table(table);
    }

    private static long left(FlowCounts counts) {
        return LongStream.of(
                        counts.out(Outflow.LOST),
                        counts.out(Outflow.DISQUALIFIED),
                        counts.out(Outflow.RECYCLED),
                        counts.out(Outflow.RETURNED))
                .sum();
    }

    private void recycling() {
        page.section("recycling");
        if (answers.recycling().passes() == 0) {
            page.line("recycling.none");
        }
        answers.recycling().bySource().values().stream()
                .filter(source -> source.passes() > 0)
                .forEach(this::source);
        page.line(
                "recycling.pool",
                Amounts.text(answers.recycling().pool().size()),
                Amounts.text(answers.recycling().due().size()));
    }

    private void source(RecycledPasses source) {
        page.line(
                "recycling.source",
                page.text("source." + source.source().name().toLowerCase(Locale.ROOT)),
                Amounts.text(source.passes()),
                Amounts.text(source.leads()),
                Amounts.text(source.converted()),
                Amounts.text(source.open()),
                Amounts.percent(source.convertedShare()),
                days(source.lag()));
    }

    private void handOffs(HandOffReport report) {
        page.section("handOffs", report.hours().from(), report.hours().to());
        Columns table = new Columns("  ", "lrrrrrr");
        table.add(
                "",
                page.text("handOffs.inTime"),
                page.text("handOffs.late"),
                page.text("handOffs.waiting"),
                page.text("handOffs.overdue"),
                page.text("handOffs.share"),
                page.text("handOffs.median"));
        report.byHandOff()
                .forEach((stage, counts) -> table.add(
                        name(stage),
                        Amounts.text(counts.met()),
                        Amounts.text(counts.missed()),
                        Amounts.text(counts.pending()),
                        Amounts.text(counts.overdue()),
                        Amounts.percent(counts.shareInTime()),
                        hours(counts.answered())));
        page.table(table);
    }

    private static String hours(DurationSummary answered) {
        return answered.median().map(Amounts::hours).orElse("-");
    }

    private void missed(MissedFollowUps missed) {
        page.section("missed");
        Arrays.stream(FollowUpKind.values())
                .forEach(kind -> page.line(
                        "missed",
                        page.text("missed." + kind.name().toLowerCase(Locale.ROOT)),
                        Amounts.text(missed.of(kind).size()),
                        Amounts.percent(missed.share(kind))));
        ImmutableList<MissedFollowUp> list = missed.list();
        page.list(
                list,
                one -> page.line(
                        "missed.lead",
                        one.lead(),
                        page.text("missed." + one.kind().name().toLowerCase(Locale.ROOT)),
                        name(one.stage()),
                        one.lastContactOn(),
                        Amounts.text(one.daysOverdue())));
    }

    private void headStart(BuyerHeadStart headStart) {
        page.line(
                "headStart",
                Amounts.text(headStart.touched()),
                Amounts.percent(headStart.share()),
                days(headStart.lead()));
    }

    private static String days(DurationSummary times) {
        return times.median().map(Amounts::days).orElse("-");
    }

    private String name(StageId stage) {
        return page.label(answers.journeys().definition().stage(stage).name());
    }
}
