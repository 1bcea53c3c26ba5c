package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.examples.report.answer.FunnelAnswers;
import org.revenuekit.examples.report.answer.FunnelOutcome;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.Maturity;
import org.revenuekit.funnel.conversion.MeasuredRate;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.conversion.ValueRate;
import org.revenuekit.funnel.journey.JourneyTally;
import org.revenuekit.funnel.process.ExitReason;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** How leads go through the process, as data. */
final class FunnelJson {
    private final FunnelAnswers answers;
    private final SalesProcess process;
    private final ImmutableList<StageId> stages;
    private final CurrencyUnit currency;

    private FunnelJson(FunnelAnswers answers, CurrencyUnit currency) {
        this.answers = answers;
        this.process = answers.journeys().definition();
        this.stages = list(process.stages().stream().map(Stage::id));
        this.currency = currency;
    }

    record Funnel(
            String process,
            String name,
            String nameJa,
            String policy,
            String cohort,
            String first,
            String goal,
            long leads,
            long began,
            Events events,
            ImmutableList<StageRow> stages,
            ImmutableList<StepRow> steps,
            StepRow whole,
            Optional<StateJson.Curve> curve,
            Optional<ValueRow> byValue,
            ImmutableList<RateRow> rates,
            ImmutableList<OutcomeRow> outcomes,
            ImmutableList<PartRow> cohorts,
            Optional<Groups> groups,
            ImmutableList<FlowJson.Flow> flows,
            StateJson.Ageing ageing,
            Optional<StateJson.Outlook> outlook,
            FlowJson.Recycling recycling,
            Optional<String> businessHours,
            Optional<ImmutableList<FlowJson.HandOffRow>> handOffs,
            Optional<FlowJson.Missed> missed,
            Optional<FlowJson.HeadStart> headStart,
            Optional<BottleneckJson.Stuck> bottleneck,
            ImmutableList<ChangeJson.Change> changes) {}

    record Events(long given, long used, long repeated, long reported) {}

    record StageRow(String id, String name, String nameJa, long count, BigDecimal value, long withoutValue) {}

    record StepRow(
            String from,
            String to,
            RatioValue rate,
            BigDecimal low,
            BigDecimal high,
            long converted,
            long lost,
            long notYet,
            long open,
            RatioValue decided,
            Times times) {}

    /** Times in days, absent where nothing was measured. */
    record Times(
            long count,
            Optional<BigDecimal> mean,
            Optional<BigDecimal> median,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max) {}

    record ValueRow(RatioValue rate, BigDecimal base, BigDecimal converted, long withoutValue) {}

    record RateRow(String code, String name, String nameJa, String base, String reached, RatioValue rate) {}

    record OutcomeRow(
            String end,
            Optional<String> reason,
            Optional<String> kind,
            Optional<String> name,
            Optional<String> nameJa,
            long count,
            ImmutableMap<String, Long> farthest) {}

    record Groups(String by, ImmutableList<PartRow> items) {}

    /** A cohort or group; without key those of whom it is not known. */
    record PartRow(
            Optional<String> key,
            long began,
            ImmutableMap<String, Long> stages,
            RatioValue rate,
            long lost,
            long open,
            RatioValue decided) {}

    static Funnel of(FunnelAnswers answers, CurrencyUnit currency) {
        return new FunnelJson(answers, currency).funnel();
    }

    private Funnel funnel() {
        Conversion conversion = answers.conversion();
        JourneyTally tally = answers.journeys().tally();
        return new Funnel(
                process.ref().toString(),
                process.name().en(),
                process.name().ja(),
                conversion.definition().ref().toString(),
                conversion.period().toString(),
                stages.get(0).value(),
                process.goal().value(),
                answers.journeys().leads().size(),
                conversion.size(),
                new Events(tally.given(), tally.used(), tally.repeated(), tally.reported()),
                list(process.stages().stream().map(this::stage)),
                list(IntStream.range(1, stages.size()).mapToObj(i -> step(stages.get(i - 1), stages.get(i)))),
                step(stages.get(0), process.goal()),
                answers.curve().map(StateJson::curve),
                byValue(),
                list(conversion.namedRates().stream().map(FunnelJson::rate)),
                list(answers.outcomes().stream().map(this::outcome)),
                parts(answers.months()),
                answers.breakdown().map(groups -> new Groups(groups.grouping(), parts(groups))),
                list(answers.flows().stream().map(FlowJson::flow)),
                StateJson.ageing(answers.ageing()),
                answers.outlook().map(StateJson::outlook),
                FlowJson.recycling(answers.recycling()),
                answers.handOffs()
                        .map(report ->
                                report.hours().from() + "-" + report.hours().to()),
                answers.handOffs().map(FlowJson::handOffs),
                answers.missed().map(FlowJson::missed),
                answers.headStart().map(FlowJson::headStart),
                answers.bottlenecks().map(stuck -> BottleneckJson.of(stuck, currency)),
                list(answers.changes().stream().map(ChangeJson::change)));
    }

    private StageRow stage(Stage stage) {
        StageValue value = answers.conversion().value(stage.id(), currency);
        return new StageRow(
                stage.id().value(),
                stage.name().en(),
                stage.name().ja(),
                answers.conversion().count(stage.id()),
                value.sum().rounded().getAmount(),
                value.unvalued());
    }

    private StepRow step(StageId from, StageId to) {
        Conversion conversion = answers.conversion();
        WilsonInterval interval = conversion.interval(from, to);
        Maturity maturity = conversion.maturity(from, to);
        return new StepRow(
                from.value(),
                to.value(),
                value(conversion.rate(from, to)),
                rounded(BigDecimal.valueOf(interval.lower())),
                rounded(BigDecimal.valueOf(interval.upper())),
                maturity.converted(),
                maturity.lost(),
                maturity.notYet(),
                maturity.open(),
                value(maturity.matureOnly()),
                times(conversion.timeTo(from, to)));
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(ReportJson.DECIMALS, RoundingMode.HALF_UP);
    }

    static Times times(DurationSummary times) {
        return new Times(
                times.count(),
                times.mean().map(FunnelJson::days),
                times.median().map(FunnelJson::days),
                times.min().map(FunnelJson::days),
                times.max().map(FunnelJson::days));
    }

    static BigDecimal days(Duration time) {
        return BigDecimal.valueOf(time.getSeconds())
                .add(BigDecimal.valueOf(time.getNano(), 9))
                .divide(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()), ReportJson.DECIMALS, RoundingMode.HALF_UP);
    }

    private Optional<ValueRow> byValue() {
        ValueRate values = answers.conversion().valueRate(stages.get(0), process.goal(), currency);
        return Optional.of(values)
                .filter(all -> all.base().valued() > 0)
                .map(all -> new ValueRow(
                        value(all.rate()),
                        all.base().sum().rounded().getAmount(),
                        all.converted().sum().rounded().getAmount(),
                        all.base().unvalued()));
    }

    private static RateRow rate(MeasuredRate measured) {
        return new RateRow(
                measured.rate().code(),
                measured.rate().name().en(),
                measured.rate().name().ja(),
                measured.rate().base().value(),
                measured.rate().reached().value(),
                value(measured.ratio()));
    }

    private OutcomeRow outcome(FunnelOutcome outcome) {
        Optional<ExitReason> reason = outcome.reason();
        ImmutableMap.Builder<String, Long> farthest = ImmutableMap.builder();
        outcome.farthest()
                .forEach((place, count) -> farthest.put(stages.get(place).value(), count));
        return new OutcomeRow(
                outcome.end().name(),
                reason.map(given -> given.id().value()),
                reason.map(given -> given.kind().name()),
                reason.map(given -> given.name().en()),
                reason.map(given -> given.name().ja()),
                outcome.count(),
                farthest.buildOrThrow());
    }

    private <K extends Comparable<? super K>> ImmutableList<PartRow> parts(Grouped<K, Conversion> parts) {
        return list(Stream.concat(
                parts.groups().entrySet().stream()
                        .map(part -> part(Optional.of(part.getKey().toString()), part.getValue())),
                Stream.of(parts.ungrouped())
                        .filter(part -> part.size() > 0)
                        .map(part -> part(Optional.empty(), part))));
    }

    private PartRow part(Optional<String> key, Conversion part) {
        ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
        stages.forEach(stage -> counts.put(stage.value(), part.count(stage)));
        Maturity maturity = part.maturity(stages.get(0), process.goal());
        return new PartRow(
                key,
                part.size(),
                counts.buildOrThrow(),
                value(part.rate(stages.get(0), process.goal())),
                maturity.lost(),
                maturity.open(),
                value(maturity.matureOnly()));
    }
}
