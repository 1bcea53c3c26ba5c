package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.answer.ForecastAnswers;
import org.revenuekit.funnel.attainment.Attainment;
import org.revenuekit.funnel.attainment.AttainmentFigures;
import org.revenuekit.funnel.forecast.Backtest;
import org.revenuekit.funnel.forecast.BacktestPoint;
import org.revenuekit.funnel.forecast.ForecastPart;
import org.revenuekit.funnel.forecast.MonthForecast;
import org.revenuekit.funnel.forecast.PredictionInterval;
import org.revenuekit.funnel.forecast.StageWeight;
import org.revenuekit.funnel.process.SalesProcess;

/** What will be won, how sure that is, and how such forecasts did. */
final class ForecastStory {
    private final ForecastAnswers answers;
    private final Optional<Attainment> attainment;
    private final SalesProcess process;
    private final CurrencyUnit currency;
    private final Page page;

    ForecastStory(
            ForecastAnswers answers,
            Optional<Attainment> attainment,
            SalesProcess process,
            CurrencyUnit currency,
            Page page) {
        this.answers = answers;
        this.attainment = attainment;
        this.process = process;
        this.currency = currency;
        this.page = page;
    }

    void tell() {
        page.section("forecast");
        ForecastPart total = answers.forecast().total();
        page.line(
                "forecast.whole",
                answers.forecast().horizon(),
                Amounts.text(total.leads()),
                Amounts.points(total.expected().count()),
                Amounts.points(BigDecimal.valueOf(total.countInterval().low())),
                Amounts.points(BigDecimal.valueOf(total.countInterval().high())),
                answers.forecast().definition().z().toPlainString());
        page.line(
                "forecast.value",
                currency,
                Amounts.text(total.expected().value().rounded()),
                low(total.valueInterval()),
                high(total.valueInterval()));
        page.line("forecast.naive", Amounts.points(answers.naive().expected().count()));
        naiveValue();
        if (total.notForecast() > 0) {
            page.line("forecast.notForecast", Amounts.text(total.notForecast()));
        }
        stages();
        attainment.ifPresent(this::againstTarget);
        answers.backtest().ifPresent(this::backtest);
    }

    /** The naive forecast knows the value of no lead that does not state it. */
    private void naiveValue() {
        long without = answers.naive().byStage().values().stream()
                .mapToLong(StageWeight::withoutValue)
                .sum();
        if (without < answers.forecast().total().leads()) {
            page.line(
                    "forecast.naiveValue",
                    currency,
                    Amounts.text(answers.naive().expected().value().rounded()),
                    Amounts.text(without));
        }
    }

    private String low(PredictionInterval interval) {
        return amount(interval.low());
    }

    private String high(PredictionInterval interval) {
        return amount(interval.high());
    }

    private String amount(double number) {
        return Amounts.text(
                MoneyFraction.of(currency, BigDecimal.valueOf(number)).rounded());
    }

    private void stages() {
        Columns table = new Columns("  ", "lrrr");
        table.add("", page.text("forecast.open"), page.text("forecast.wins"), page.text("forecast.worth"));
        answers.forecast().byStage().forEach((stage, part) -> {
            if (part.leads() > 0) {
                table.add(
                        page.label(process.stage(stage).name()),
                        Amounts.text(part.leads()),
                        Amounts.points(part.expected().count()),
                        Amounts.text(part.expected().value().rounded()));
            }
        });
        page.table(table);
    }

    /** What a month brought so far and what is to come make what it lands at. */
    private void againstTarget(Attainment known) {
        ImmutableList<MonthForecast> months = answers.forecast().byMonth();
        Columns table = new Columns("  ", "lrrrrr");
        table.add(
                page.text("plan.month"),
                page.text("attainment.target"),
                page.text("attainment.actual"),
                page.text("forecast.toCome"),
                page.text("forecast.landing"),
                page.text("attainment.rate"));
        for (MonthForecast month : months) {
            YearMonth name = YearMonth.from(month.days().from().orElseThrow());
            LocalDate first = name.atDay(1);
            AttainmentFigures figures = known.over(Span.of(first, first.plusMonths(1)));
            MoneyFraction toCome = month.total().value();
            MoneyFraction landing = figures.actual().plus(toCome);
            table.add(
                    name.toString(),
                    Amounts.text(figures.target().rounded()),
                    Amounts.text(figures.actual().rounded()),
                    Amounts.text(toCome.rounded()),
                    Amounts.text(landing.rounded()),
                    figures.target().amount().signum() > 0
                            ? Amounts.percent(
                                    Ratio.of(landing.amount(), figures.target().amount()))
                            : "-");
        }
        page.table(table);
        page.line("forecast.partOfMonth");
    }

    private void backtest(Backtest backtest) {
        Columns table = new Columns("  ", "lrrrr");
        table.add(
                page.text("forecast.asOf"),
                page.text("forecast.wins"),
                page.text("forecast.interval"),
                page.text("forecast.naiveWins"),
                page.text("forecast.won"));
        backtest.points().forEach(point -> point(table, point));
        page.table(table);
        page.line(
                backtest.count().beatsNaive() ? "forecast.better" : "forecast.worse",
                Amounts.percent(backtest.count().wape()),
                Amounts.percent(backtest.count().naiveWape()),
                Amounts.percent(backtest.count().coverage()));
    }

    private static void point(Columns table, BacktestPoint point) {
        table.add(
                point.asOf().date().toString(),
                Amounts.points(point.count().expected()),
                Amounts.points(BigDecimal.valueOf(point.count().interval().low())) + " - "
                        + Amounts.points(
                                BigDecimal.valueOf(point.count().interval().high())),
                Amounts.points(point.count().naive()),
                Amounts.points(point.count().actual()));
    }
}
