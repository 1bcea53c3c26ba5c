package org.revenuekit.examples.report.json;

import static org.revenuekit.examples.report.json.ReportJson.list;
import static org.revenuekit.examples.report.json.ReportJson.value;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.examples.report.answer.RetentionAnswers;
import org.revenuekit.examples.report.answer.RevenueGroup;
import org.revenuekit.examples.report.answer.RevenueGroups;
import org.revenuekit.examples.report.json.ReportDocument.Company;
import org.revenuekit.examples.report.json.ReportDocument.RatioValue;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.funnel.retention.CohortCell;
import org.revenuekit.funnel.retention.CohortRow;
import org.revenuekit.funnel.retention.ExistingShare;
import org.revenuekit.funnel.retention.Retention;
import org.revenuekit.funnel.retention.Survival;
import org.revenuekit.funnel.retention.SurvivalCurve;
import org.revenuekit.funnel.retention.SurvivalPoint;

/** What is kept of recurring revenue, as data. */
final class RetentionJson {

    private RetentionJson() {}

    record Retained(
            String policy,
            String from,
            String to,
            boolean provisional,
            Kept accounts,
            Kept families,
            ImmutableList<Company> movedInside,
            Optional<Groups> groups,
            Cohorts cohorts,
            Stays survival,
            Existing existing) {}

    record Kept(
            long customers,
            BigDecimal start,
            BigDecimal end,
            BigDecimal lost,
            RatioValue net,
            RatioValue gross,
            RatioValue logo,
            BigDecimal logoLow,
            BigDecimal logoHigh,
            RatioValue quick,
            RatioValue upsell,
            RatioValue upsellCustomers,
            RatioValue crossSell,
            RatioValue crossSellCustomers) {}

    record Groups(String by, ImmutableList<Group> items) {}

    /** A group; without name those of no group. */
    record Group(Optional<String> name, Optional<Kept> kept, Stays survival) {}

    record Cohorts(ImmutableList<Cell> all, ImmutableList<Cohort> items) {}

    record Cohort(String period, ImmutableList<Cell> cells) {}

    record Cell(
            long months,
            long customers,
            long retained,
            BigDecimal base,
            RatioValue logo,
            RatioValue net,
            RatioValue gross) {}

    record Stays(
            String unit,
            long customers,
            long ended,
            RatioValue endedShare,
            Optional<Long> median,
            ImmutableList<Point> points) {}

    record Point(long time, long atRisk, long ended, BigDecimal share, BigDecimal low, BigDecimal high) {}

    record Existing(String policy, Share accounts, Share families, Optional<Share> orders) {}

    record Share(
            String period,
            RatioValue share,
            Optional<BigDecimal> existing,
            Optional<BigDecimal> fresh,
            Optional<BigDecimal> unknown,
            RatioValue customers) {}

    static Retained of(RetentionAnswers answers, DataSet data) {
        return new Retained(
                answers.accounts().definition().ref().toString(),
                answers.accounts().start().toString(),
                answers.accounts().end().toString(),
                answers.accounts().isProvisional(),
                kept(answers.accounts()),
                kept(answers.families()),
                list(answers.movedInside().stream().map(id -> ReportJson.company(id, data))),
                answers.groups().map(RetentionJson::groups),
                new Cohorts(
                        cells(answers.cohorts().byAge()),
                        list(answers.cohorts().cohorts().stream().map(RetentionJson::cohort))),
                stays(answers.survival()),
                new Existing(
                        answers.existing().definition().ref().toString(),
                        share(answers.existing()),
                        share(answers.existingFamilies()),
                        answers.existingOrders().map(RetentionJson::share)));
    }

    static Kept kept(Retention<?> kept) {
        return new Kept(
                kept.cohort(),
                RecurringJson.amount(kept.startRevenue()),
                RecurringJson.amount(kept.endRevenue()),
                RecurringJson.amount(kept.lostRevenue()),
                value(kept.netRevenue()),
                value(kept.grossRevenue()),
                value(kept.logo()),
                rounded(kept.logoInterval().lower()),
                rounded(kept.logoInterval().upper()),
                value(kept.quickRatio()),
                value(kept.upsellRate()),
                value(kept.upsellShare()),
                value(kept.crossSellRate()),
                value(kept.crossSellShare()));
    }

    private static BigDecimal rounded(double number) {
        return FunnelJson.rounded(BigDecimal.valueOf(number));
    }

    private static Groups groups(RevenueGroups groups) {
        return new Groups(
                groups.by().name().toLowerCase(Locale.ROOT),
                list(groups.groups().stream().map(RetentionJson::group)));
    }

    private static Group group(RevenueGroup group) {
        return new Group(group.name(), group.retention().map(RetentionJson::kept), stays(group.survival()));
    }

    private static Cohort cohort(CohortRow row) {
        return new Cohort(row.days().toString(), cells(row.cells()));
    }

    private static ImmutableList<Cell> cells(ImmutableList<CohortCell> cells) {
        return list(cells.stream()
                .map(cell -> new Cell(
                        cell.months(),
                        cell.cohort(),
                        cell.retained(),
                        RecurringJson.amount(cell.base()),
                        value(cell.logo()),
                        value(cell.net()),
                        value(cell.gross()))));
    }

    static Stays stays(Survival<?> survival) {
        return new Stays(
                survival.definition().tenureUnit().name().toLowerCase(Locale.ROOT),
                survival.subjects(),
                survival.ended(),
                value(survival.endedShare()),
                survival.median().isPresent() ? Optional.of(survival.median().getAsLong()) : Optional.empty(),
                survival.curve().map(SurvivalCurve::points).orElse(ImmutableList.of()).stream()
                        .map(RetentionJson::point)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Point point(SurvivalPoint point) {
        return new Point(
                point.time(),
                point.atRisk(),
                point.ended(),
                rounded(point.survival()),
                rounded(point.lower()),
                rounded(point.upper()));
    }

    private static Share share(ExistingShare<?> share) {
        return new Share(
                share.period().toString(),
                value(share.share()),
                share.existing().rounded().map(Money::getAmount),
                share.fresh().rounded().map(Money::getAmount),
                share.unknown().rounded().map(Money::getAmount),
                value(share.customerShare()));
    }
}
