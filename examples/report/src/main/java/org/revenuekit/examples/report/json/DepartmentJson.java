package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.kpi.KpiReport;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.examples.report.answer.DepartmentAnswers;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.funnel.kpi.KpiFigure;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.kpi.MarketingReport;

/** How marketing and inside sales do, as data. */
final class DepartmentJson {
    private static final int CREDIT_DECIMALS = 6; // exact shares may have thousands of digits

    private DepartmentJson() {}

    record Departments(
            Optional<Marketing> marketing,
            Optional<InsideSales> insideSales,
            Optional<Attribution> attribution,
            ImmutableList<Goals> goals) {}

    record Goals(String tree, String goal, ImmutableList<GoalRow> figures, ImmutableList<GapRow> gap) {}

    record GoalRow(
            String id, String name, String nameJa, RatioValue target, RatioValue actual, RatioValue attainment) {}

    record GapRow(String id, RatioValue part) {}

    record Marketing(String policy, String period, ImmutableList<Figure> total, ImmutableList<Channel> channels) {}

    record Channel(String channel, ImmutableList<Figure> figures) {}

    record Figure(
            String code,
            String name,
            String nameJa,
            String unit,
            Optional<RatioValue> ratio,
            Optional<String> noValue,
            Optional<String> currency) {}

    record InsideSales(String policy, String period, ImmutableList<Figure> figures, Dials dials) {}

    record Dials(long given, long used, long outside, long reported) {}

    record Attribution(
            String policy,
            String stage,
            long conversions,
            long attributed,
            long unattributed,
            ImmutableList<Credit> channels) {}

    record Credit(String channel, BigDecimal credit) {}

    static Departments of(DepartmentAnswers answers) {
        return new Departments(
                answers.marketing().map(DepartmentJson::marketing),
                answers.insideSales().map(DepartmentJson::insideSales),
                answers.attribution().map(DepartmentJson::attribution),
                list(answers.goals().stream().map(DepartmentJson::goals)));
    }

    private static Marketing marketing(MarketingReport report) {
        return new Marketing(
                report.definition().ref().toString(),
                report.period().toString(),
                figures(report.total()),
                list(report.channels().stream()
                        .map(channel -> new Channel(channel.value(), figures(report.of(channel))))));
    }

    private static ImmutableList<Figure> figures(KpiFigures figures) {
        return list(figures.list().stream().map(DepartmentJson::figure));
    }

    private static Figure figure(KpiFigure figure) {
        Optional<Ratio> value =
                Optional.of(figure).filter(one -> one.noValue().isEmpty()).map(KpiFigure::value);
        return new Figure(
                figure.code().value(),
                figure.term().name().en(),
                figure.term().name().ja(),
                figure.term().unit().name(),
                value.map(ReportJson::value),
                figure.noValue().map(Enum::name),
                figure.currency().map(Object::toString));
    }

    private static InsideSales insideSales(org.revenuekit.funnel.department.InsideSales review) {
        return new InsideSales(
                review.definition().ref().toString(),
                review.period().toString(),
                figures(review.figures()),
                new Dials(
                        review.tally().given(),
                        review.tally().used(),
                        review.tally().outside(),
                        review.tally().reported()));
    }

    private static Goals goals(KpiReport report) {
        return new Goals(
                report.definition().ref().toString(),
                report.goal().kpi().id().value(),
                list(report.results().stream()
                        .map(result -> new GoalRow(
                                result.kpi().id().value(),
                                result.kpi().label().en(),
                                result.kpi().label().ja(),
                                ReportJson.value(result.target()),
                                ReportJson.value(result.actual()),
                                ReportJson.value(result.attainment())))),
                list(report.gap(report.goal().kpi().id()).parts().entrySet().stream()
                        .map(part -> new GapRow(part.getKey().value(), ReportJson.value(part.getValue())))));
    }

    private static Attribution attribution(org.revenuekit.funnel.attribution.Attribution attribution) {
        return new Attribution(
                attribution.definition().ref().toString(),
                attribution.stage().value(),
                attribution.conversions(),
                attribution.attributed(),
                attribution.unattributed(),
                list(attribution.ranking().stream()
                        .map(one ->
                                new Credit(one.channel().value(), one.credit().rounded(CREDIT_DECIMALS)))));
    }
}
