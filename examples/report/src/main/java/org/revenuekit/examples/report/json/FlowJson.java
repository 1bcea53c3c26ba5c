package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.flow.BuyerHeadStart;
import org.revenuekit.funnel.flow.FlowCounts;
import org.revenuekit.funnel.flow.FollowUpKind;
import org.revenuekit.funnel.flow.HandOffReport;
import org.revenuekit.funnel.flow.Inflow;
import org.revenuekit.funnel.flow.MissedFollowUp;
import org.revenuekit.funnel.flow.MissedFollowUps;
import org.revenuekit.funnel.flow.Outflow;
import org.revenuekit.funnel.flow.RecycledPasses;
import org.revenuekit.funnel.flow.ResponseCounts;
import org.revenuekit.funnel.flow.StockFlow;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Stock and flow, recycling, hand-offs and missed follow-ups, as data. */
final class FlowJson {
    private static final int MOST_MISSED = 100;

    private FlowJson() {}

    record Flow(String period, boolean balanced, ImmutableList<FlowRow> stages) {}

    record FlowRow(
            String stage,
            long openAtStart,
            ImmutableMap<String, Long> in,
            ImmutableMap<String, Long> out,
            long openAtEnd,
            RatioValue flowRatio) {}

    record Recycling(long passes, long leads, long waiting, long due, ImmutableList<SourceRow> sources) {}

    record SourceRow(
            String source,
            long passes,
            long leads,
            long converted,
            long open,
            RatioValue share,
            RatioValue decided,
            FunnelJson.Times lag) {}

    record HandOffRow(
            String stage,
            long inTime,
            long late,
            long waiting,
            long overdue,
            RatioValue share,
            FunnelJson.Times answered) {}

    record Missed(String policy, long total, ImmutableList<MissedKind> kinds, ImmutableList<MissedRow> items) {}

    record MissedKind(String kind, long count, RatioValue share) {}

    record MissedRow(
            String lead,
            String kind,
            String stage,
            Optional<String> owner,
            String lastContactOn,
            String dueOn,
            long daysOverdue) {}

    record HeadStart(
            long touched, long activeBefore, RatioValue share, FunnelJson.Times ahead, FunnelJson.Times waiting) {}

    static Flow flow(StockFlow flow) {
        return new Flow(
                flow.period().toString(),
                flow.isBalanced(),
                list(flow.definition().stages().stream().map(Stage::id).map(stage -> row(stage, flow.of(stage)))));
    }

    private static FlowRow row(StageId stage, FlowCounts counts) {
        return new FlowRow(
                stage.value(),
                counts.openAtStart(),
                Maps.toMap(list(Arrays.stream(Inflow.values()).map(Inflow::name)), in -> counts.in(Inflow.valueOf(in))),
                Maps.toMap(
                        list(Arrays.stream(Outflow.values()).map(Outflow::name)),
                        out -> counts.out(Outflow.valueOf(out))),
                counts.openAtEnd(),
                value(counts.ratio().value()));
    }

    static Recycling recycling(org.revenuekit.funnel.flow.Recycling recycling) {
        return new Recycling(
                recycling.passes(),
                recycling.leads(),
                recycling.pool().size(),
                recycling.due().size(),
                list(recycling.bySource().values().stream().map(FlowJson::source)));
    }

    private static SourceRow source(RecycledPasses source) {
        return new SourceRow(
                source.source().name(),
                source.passes(),
                source.leads(),
                source.converted(),
                source.open(),
                value(source.convertedShare()),
                value(source.matureShare()),
                FunnelJson.times(source.lag()));
    }

    static ImmutableList<HandOffRow> handOffs(HandOffReport report) {
        return list(report.byHandOff().entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())));
    }

    private static HandOffRow row(StageId stage, ResponseCounts counts) {
        return new HandOffRow(
                stage.value(),
                counts.met(),
                counts.missed(),
                counts.pending(),
                counts.overdue(),
                value(counts.shareInTime()),
                FunnelJson.times(counts.answered()));
    }

    static Missed missed(MissedFollowUps missed) {
        return new Missed(
                missed.definition().ref().toString(),
                missed.list().size(),
                list(Arrays.stream(FollowUpKind.values())
                        .map(kind -> new MissedKind(kind.name(), missed.of(kind).size(), value(missed.share(kind))))),
                list(missed.list().stream().limit(MOST_MISSED).map(FlowJson::row)));
    }

    private static MissedRow row(MissedFollowUp missed) {
        return new MissedRow(
                missed.lead().value(),
                missed.kind().name(),
                missed.stage().value(),
                missed.owner().map(SellerId::value),
                text(missed.lastContactOn()),
                text(missed.dueOn()),
                missed.daysOverdue());
    }

    private static String text(LocalDate day) {
        return day.toString();
    }

    static HeadStart headStart(BuyerHeadStart headStart) {
        return new HeadStart(
                headStart.touched(),
                headStart.activeBefore(),
                value(headStart.share()),
                FunnelJson.times(headStart.lead()),
                FunnelJson.times(headStart.waiting()));
    }
}
