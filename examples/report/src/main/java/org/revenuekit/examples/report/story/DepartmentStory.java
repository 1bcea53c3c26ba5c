package org.revenuekit.examples.report.story;

import com.google.common.collect.ImmutableList;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.kpi.KpiReport;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.answer.DepartmentAnswers;
import org.revenuekit.funnel.attribution.Attribution;
import org.revenuekit.funnel.department.InsideSales;
import org.revenuekit.funnel.kpi.KpiFigure;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.kpi.KpiTerm;
import org.revenuekit.funnel.kpi.MarketingReport;
import org.revenuekit.funnel.kpi.MarketingTerms;

/** How marketing and inside sales do, and which channels brought those who came to the goal. */
final class DepartmentStory {
    private static final ImmutableList<KpiTerm> BY_CHANNEL = ImmutableList.of(
            MarketingTerms.COST,
            MarketingTerms.CONVERSIONS,
            MarketingTerms.CPA,
            MarketingTerms.NEW_CUSTOMERS,
            MarketingTerms.ROAS);

    private static final int DECIMALS = 3;

    private final DepartmentAnswers answers;
    private final Page page;

    DepartmentStory(DepartmentAnswers answers, Page page) {
        this.answers = answers;
        this.page = page;
    }

    void tell() {
        answers.marketing().ifPresent(this::marketing);
        answers.insideSales().ifPresent(this::insideSales);
        answers.attribution().ifPresent(this::attribution);
        answers.goals().forEach(this::goals);
    }

    private void marketing(MarketingReport report) {
        page.section("marketing", report.period());
        figures(report.total());
        Columns table = new Columns("  ", "l" + "r".repeat(BY_CHANNEL.size()));
        table.add(row(
                page.text("marketing.channel"),
                BY_CHANNEL.stream().map(term -> page.label(term.name())).toList()));
        report.byChannel()
                .groups()
                .forEach((channel, figures) -> table.add(row(
                        channel.value(),
                        BY_CHANNEL.stream()
                                .map(term -> value(figures.of(term.code())))
                                .toList())));
        page.table(table);
    }

    private static String[] row(String first, Iterable<String> others) {
        return ImmutableList.<String>builder().add(first).addAll(others).build().toArray(new String[0]);
    }

    /** Those that have a value; the others have a finding, or nothing to measure. */
    private void figures(KpiFigures figures) {
        Columns table = new Columns("  ", "lr");
        figures.list().stream()
                .filter(figure -> figure.noValue().isEmpty())
                .forEach(figure -> table.add(page.label(figure.term().name()), value(figure)));
        page.table(table);
    }

    private static String value(KpiFigure figure) {
        if (figure.noValue().isPresent()) {
            return "-";
        }
        return switch (figure.term().unit()) {
            case RATE -> Amounts.percent(figure.value());
            case COUNT -> Amounts.text(figure.value().rounded(0).orElseThrow().longValueExact());
            case MONEY -> money(figure);
            case DAYS -> Amounts.points(figure.value().rounded(1).orElseThrow());
        };
    }

    private static String money(KpiFigure figure) {
        CurrencyUnit currency = figure.currency().orElseThrow();
        return currency + " "
                + new MoneyRatio(currency, figure.value())
                        .rounded()
                        .map(Amounts::text)
                        .orElseThrow();
    }

    private void insideSales(InsideSales review) {
        page.section("insideSales", review.period());
        figures(review.figures());
    }

    private void goals(KpiReport report) {
        page.section("goals", page.label(report.goal().kpi().label()));
        Columns table = new Columns("  ", "lrrrr");
        table.add(
                "",
                page.text("attainment.target"),
                page.text("attainment.actual"),
                page.text("attainment.gap"),
                page.text("attainment.rate"));
        report.results()
                .forEach(result -> table.add(
                        page.label(result.kpi().label()),
                        number(result.target()),
                        number(result.actual()),
                        number(result.gap()),
                        Amounts.percent(result.attainment())));
        page.table(table);
        report.gap(report.goal().kpi().id())
                .parts()
                .forEach((id, part) -> page.line(
                        "goals.part",
                        number(part),
                        page.label(report.of(id).kpi().label())));
    }

    private static String number(Ratio ratio) {
        return ratio.rounded(DECIMALS)
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse("-");
    }

    private void attribution(Attribution attribution) {
        page.section("attribution");
        page.line(
                "attribution.counts",
                Amounts.text(attribution.conversions()),
                Amounts.text(attribution.attributed()),
                Amounts.text(attribution.unattributed()));
        page.list(
                attribution.ranking(),
                one -> page.line(
                        "attribution.channel",
                        one.channel(),
                        one.credit().rounded(2).toPlainString()));
    }
}
