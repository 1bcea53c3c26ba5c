package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.answer.DealAnswers;
import org.revenuekit.examples.report.answer.ForecastAnswers;
import org.revenuekit.examples.report.answer.PlanAnswers;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.attainment.AttainmentFigures;
import org.revenuekit.funnel.attainment.FiscalPart;
import org.revenuekit.funnel.attainment.YearProgress;
import org.revenuekit.funnel.department.DealCounts;
import org.revenuekit.funnel.department.FieldSales;
import org.revenuekit.funnel.forecast.BacktestPoint;
import org.revenuekit.funnel.forecast.BacktestSummary;
import org.revenuekit.funnel.forecast.ExpectedWins;
import org.revenuekit.funnel.forecast.ForecastPart;
import org.revenuekit.funnel.forecast.MonthForecast;
import org.revenuekit.funnel.forecast.PredictionInterval;
import org.revenuekit.funnel.plan.ChannelSpend;
import org.revenuekit.funnel.plan.Hire;
import org.revenuekit.funnel.plan.PlanStep;
import org.revenuekit.funnel.plan.Quantity;
import org.revenuekit.funnel.plan.RoleNeed;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.queue.CallQueue;
import org.revenuekit.funnel.queue.QueuedCall;

/** What is planned and forecast of a funnel, as data. */
final class PlanJson {
    private PlanJson() {}

    record Plans(
            Optional<Deals> deals,
            Optional<Attainment> attainment,
            Optional<Forecast> forecast,
            Optional<Backtest> backtest,
            Optional<Plan> plan,
            Optional<String> withoutPlan,
            Optional<Queue> queue) {}

    record Deals(
            DealRow created, DealRow closed, Optional<Velocity> velocity, Optional<ImmutableList<DealGroup>> groups) {}

    record DealRow(
            long won,
            long lost,
            long withdrawn,
            long open,
            RatioValue winRate,
            RatioValue closeRate,
            BigDecimal value,
            long withoutValue) {}

    record DealGroup(Optional<String> group, DealRow deals) {}

    record Velocity(
            long deals, RatioValue winRate, RatioValue meanValue, RatioValue meanDays, Optional<BigDecimal> perDay) {}

    record Attainment(
            String policy,
            String fiscalYear,
            ImmutableList<AttainmentRow> months,
            ImmutableList<AttainmentRow> quarters,
            AttainmentRow year,
            Progress progress) {}

    record AttainmentRow(
            String period,
            String state,
            BigDecimal target,
            BigDecimal actual,
            BigDecimal gap,
            RatioValue attainment,
            BigDecimal lastYear,
            RatioValue yearOnYear,
            RatioValue yearOnYearToDate) {}

    record Progress(
            BigDecimal actual,
            BigDecimal target,
            RatioValue attainment,
            RatioValue ofYear,
            RatioValue businessDays,
            Optional<BigDecimal> runRate,
            RatioValue runRateAttainment,
            RatioValue yearOnYear) {}

    record Forecast(
            String policy,
            String horizon,
            ForecastRow total,
            ForecastRow newLeads,
            ImmutableList<StageForecast> stages,
            ImmutableList<MonthRow> months,
            Wins naive) {}

    record ForecastRow(
            long leads,
            Wins expected,
            Interval count,
            Interval value,
            BigDecimal unobserved,
            long withoutValue,
            long notForecast,
            BigDecimal notForecastValue) {}

    record Wins(BigDecimal count, BigDecimal value) {}

    record Interval(BigDecimal low, BigDecimal high) {}

    record StageForecast(String stage, ForecastRow forecast) {}

    record MonthRow(String days, Wins fromStock, Wins fromNewLeads) {}

    record Backtest(
            ImmutableList<PointRow> points,
            RatioValue wape,
            RatioValue naiveWape,
            RatioValue bias,
            RatioValue naiveBias,
            RatioValue coverage,
            boolean beatsNaive) {}

    record PointRow(
            String asOf,
            String horizon,
            BigDecimal expected,
            Interval interval,
            BigDecimal naive,
            BigDecimal actual,
            long wonBesideStock) {}

    record Plan(
            String policy,
            String basis,
            ImmutableList<StepRow> steps,
            RatioValue meanValue,
            ImmutableList<TargetRow> targets,
            ImmutableList<StagePlan> stages,
            ImmutableList<NeedRow> needs,
            ImmutableList<HireRow> hires,
            Optional<ImmutableList<SpendRow>> spending) {}

    record StepRow(String from, String to, RatioValue rate, int days) {}

    record TargetRow(String month, Optional<BigDecimal> amount) {}

    record StagePlan(String stage, long total, long tooLate, ImmutableList<EntryRow> months) {}

    record EntryRow(String month, long entries, RatioValue exact) {}

    record NeedRow(String role, String month, BigDecimal needed, BigDecimal available) {}

    record HireRow(String role, long people, String start, String fullFrom, boolean tooLate) {}

    record SpendRow(String month, String channel, BigDecimal leads, Optional<BigDecimal> cost) {}

    record Queue(String policy, String scoring, int given, RatioValue qualified, ImmutableList<CallRow> calls) {}

    record CallRow(
            String lead,
            Optional<String> seller,
            String stage,
            long score,
            long fit,
            long interest,
            Optional<String> wokeOn,
            ImmutableList<String> reasons) {}

    static Plans of(PlanAnswers answers, CurrencyUnit currency) {
        return new Plans(
                answers.deals().map(deals -> deals(deals, currency)),
                answers.attainment().map(PlanJson::attainment),
                answers.forecast().map(PlanJson::forecast),
                answers.forecast().flatMap(ForecastAnswers::backtest).map(PlanJson::backtest),
                answers.plan().map(PlanJson::plan),
                answers.refusal().map(Enum::name),
                answers.queue().map(PlanJson::queue));
    }

    private static Deals deals(DealAnswers deals, CurrencyUnit currency) {
        return new Deals(
                deal(deals.created(), currency),
                deal(deals.closed(), currency),
                deals.velocity()
                        .map(velocity -> new Velocity(
                                velocity.opportunities(),
                                value(velocity.winRate()),
                                value(velocity.meanValue().amount()),
                                value(velocity.meanDays()),
                                amount(velocity.perDay()))),
                deals.groups().map(groups -> {
                    ImmutableList.Builder<DealGroup> rows = ImmutableList.builder();
                    groups.groups()
                            .forEach((key, part) -> rows.add(new DealGroup(Optional.of(key), deal(part, currency))));
                    if (groups.ungrouped().counts().all() > 0) {
                        rows.add(new DealGroup(Optional.empty(), deal(groups.ungrouped(), currency)));
                    }
                    return rows.build();
                }));
    }

    private static DealRow deal(FieldSales part, CurrencyUnit currency) {
        DealCounts counts = part.counts();
        return new DealRow(
                counts.won(),
                counts.lost(),
                counts.withdrawn(),
                counts.open(),
                value(counts.winRate()),
                value(counts.closeRate()),
                part.contractValue(currency).sum().rounded().getAmount(),
                part.contractValue(currency).unvalued());
    }

    private static Attainment attainment(org.revenuekit.funnel.attainment.Attainment answer) {
        return new Attainment(
                answer.definition().ref().toString(),
                answer.fiscalYear().label(Locale.ENGLISH),
                rows(answer.parts(FiscalPart.Kind.MONTH)),
                rows(answer.parts(FiscalPart.Kind.QUARTER)),
                row(answer.year()),
                progress(answer.progress()));
    }

    private static ImmutableList<AttainmentRow> rows(Map<FiscalPart, AttainmentFigures> parts) {
        return list(parts.values().stream().map(PlanJson::row));
    }

    private static AttainmentRow row(AttainmentFigures figures) {
        return new AttainmentRow(
                figures.span().toString(),
                figures.state().name(),
                figures.target().rounded().getAmount(),
                figures.actual().rounded().getAmount(),
                figures.gap().rounded().getAmount(),
                value(figures.attainment()),
                figures.lastYear().rounded().getAmount(),
                value(figures.yearOnYear()),
                value(figures.yearOnYearToDate()));
    }

    private static Progress progress(YearProgress progress) {
        return new Progress(
                progress.actual().rounded().getAmount(),
                progress.target().rounded().getAmount(),
                value(progress.attainment()),
                value(progress.progress()),
                value(progress.yearDays().share()),
                rounded(progress.runRate()),
                value(progress.runRateAttainment()),
                value(progress.yearOnYear()));
    }

    private static Forecast forecast(ForecastAnswers answers) {
        org.revenuekit.funnel.forecast.Forecast forecast = answers.forecast();
        return new Forecast(
                forecast.definition().ref().toString(),
                forecast.horizon().toString(),
                row(forecast.total()),
                row(forecast.fromNewLeads()),
                list(forecast.byStage().entrySet().stream()
                        .map(stage -> new StageForecast(stage.getKey().value(), row(stage.getValue())))),
                list(forecast.byMonth().stream().map(PlanJson::month)),
                wins(answers.naive().expected()));
    }

    private static ForecastRow row(ForecastPart part) {
        return new ForecastRow(
                part.leads(),
                wins(part.expected()),
                interval(part.countInterval()),
                interval(part.valueInterval()),
                part.unobserved(),
                part.withoutValue(),
                part.notForecast(),
                part.notForecastValue().rounded().getAmount());
    }

    private static Wins wins(ExpectedWins wins) {
        return new Wins(wins.count(), wins.value().rounded().getAmount());
    }

    private static Interval interval(PredictionInterval interval) {
        return new Interval(
                FunnelJson.rounded(BigDecimal.valueOf(interval.low())),
                FunnelJson.rounded(BigDecimal.valueOf(interval.high())));
    }

    private static MonthRow month(MonthForecast month) {
        return new MonthRow(month.days().toString(), wins(month.fromStock()), wins(month.fromNewLeads()));
    }

    private static Backtest backtest(org.revenuekit.funnel.forecast.Backtest backtest) {
        BacktestSummary count = backtest.count();
        return new Backtest(
                list(backtest.points().stream().map(PlanJson::point)),
                value(count.wape()),
                value(count.naiveWape()),
                value(count.meanBias()),
                value(count.naiveMeanBias()),
                value(count.coverage()),
                count.beatsNaive());
    }

    private static PointRow point(BacktestPoint point) {
        return new PointRow(
                point.asOf().date().toString(),
                point.horizon().toString(),
                point.count().expected(),
                interval(point.count().interval()),
                point.count().naive(),
                point.count().actual(),
                point.wonBesideStock());
    }

    private static Plan plan(org.revenuekit.funnel.plan.Plan plan) {
        return new Plan(
                plan.definition().ref().toString(),
                plan.basis().ref().toString(),
                list(plan.basis().steps().stream().map(PlanJson::step)),
                value(plan.basis().meanValue().amount()),
                list(plan.target().byMonth().entrySet().stream()
                        .map(month -> new TargetRow(month.getKey().toString(), amount(month.getValue())))),
                list(plan.basis().stages().stream().map(stage -> stage(plan, stage))),
                list(plan.staffing().needs().stream().map(PlanJson::need)),
                list(plan.staffing().hires().stream().map(PlanJson::hire)),
                plan.spending().map(spending -> list(spending.list().stream().map(PlanJson::spend))));
    }

    private static StepRow step(PlanStep step) {
        return new StepRow(step.from().value(), step.to().value(), value(step.rate()), step.leadTimeDays());
    }

    private static StagePlan stage(org.revenuekit.funnel.plan.Plan plan, StageId stage) {
        return new StagePlan(
                stage.value(),
                plan.flow(stage).total().roundedUp(),
                plan.tooLate().getOrDefault(stage, Quantity.ZERO).roundedUp(),
                list(plan.entries(stage).entrySet().stream().map(PlanJson::entry)));
    }

    private static EntryRow entry(Map.Entry<YearMonth, Quantity> month) {
        return new EntryRow(
                month.getKey().toString(),
                month.getValue().roundedUp(),
                value(month.getValue().exact()));
    }

    private static NeedRow need(RoleNeed need) {
        return new NeedRow(
                need.role().value(),
                need.month().toString(),
                need.needed().rounded(ReportJson.DECIMALS),
                need.available().rounded(ReportJson.DECIMALS));
    }

    private static HireRow hire(Hire hire) {
        return new HireRow(
                hire.role().value(),
                hire.people(),
                hire.start().toString(),
                hire.fullFrom().toString(),
                hire.isTooLate());
    }

    private static SpendRow spend(ChannelSpend spend) {
        return new SpendRow(
                spend.month().toString(),
                spend.channel().value(),
                spend.leads().rounded(ReportJson.DECIMALS),
                amount(spend.cost()));
    }

    private static Queue queue(CallQueue queue) {
        return new Queue(
                queue.definition().ref().toString(),
                queue.scores().definition().ref().toString(),
                queue.given(),
                value(queue.scores().qualified()),
                list(queue.list().stream().map(PlanJson::call)));
    }

    private static CallRow call(QueuedCall call) {
        return new CallRow(
                call.lead().value(),
                call.seller().map(Object::toString),
                call.stage().value(),
                call.score().total(),
                call.score().fit(),
                call.score().interest(),
                call.wokeOn().map(Object::toString),
                list(call.reasons().stream().map(Enum::name)));
    }

    private static Optional<BigDecimal> amount(MoneyRatio amount) {
        return amount.rounded().map(Money::getAmount);
    }

    private static Optional<BigDecimal> rounded(Ratio ratio) {
        return ratio.rounded(ReportJson.DECIMALS);
    }
}
