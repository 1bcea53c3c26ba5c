package org.revenuekit.funnel.department;

import java.math.BigDecimal;
import java.time.Duration;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.kpi.FigureUnit;
import org.revenuekit.funnel.kpi.KpiFigure;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.kpi.KpiTerm;

/** The measures of field sales as figures. */
final class FieldSalesFigures {
    private static final Label WON = Label.of("Won", "受注数");
    private static final int NANO_DIGITS = 9;

    private FieldSalesFigures() {}

    static KpiFigures of(FieldSales measures, CurrencyUnit currency) {
        DealCounts counts = measures.counts();
        LeadTime time = measures.leadTime();
        FigureWriter figures = new FigureWriter(measures.definition().z(), measures.asOf());
        figures.count("deals", deals(measures.basis()), counts.all())
                .count("won", WON, counts.won())
                .share("win-rate", Label.of("Win rate", "勝率"), WON, Label.of("won or lost", "受注・失注"), counts.winRate())
                .share("close-rate", Label.of("Close rate", "成約率"), WON, deals(measures.basis()), counts.closeRate())
                .add(meanContractValue(measures, currency))
                .add(leadTime(
                        measures,
                        "lead-time-from-creation",
                        Label.of("Lead time from the creation of the lead", "リードタイム(リード生成から)"),
                        time.fromCreation()))
                .add(leadTime(
                        measures,
                        "lead-time-from-approach",
                        Label.of("Lead time from the first approach", "リードタイム(アプローチから)"),
                        time.fromApproach()));
        return figures.build(Findings.none());
    }

    private static Label deals(DealBasis basis) {
        return switch (basis) {
            case CREATED -> Label.of("Opportunities created", "作成した商談数");
            case CLOSED -> Label.of("Opportunities closed", "完了した商談数");
        };
    }

    private static KpiFigure meanContractValue(FieldSales measures, CurrencyUnit currency) {
        ContractValue value = measures.contractValue(currency);
        KpiTerm term = KpiTerm.quotient(
                "mean-contract-value",
                Label.of("Mean contract value", "平均契約額"),
                Label.of("value won", "受注金額"),
                Label.of("won with a value", "金額のある受注"),
                FigureUnit.MONEY);
        return KpiFigure.money(term, value.sum(), value.valued(), measures.asOf());
    }

    /** The mean in days. A day has a factor of 27, so that days have no exact decimal, and seconds are divided. */
    private static KpiFigure leadTime(FieldSales measures, String code, Label name, DurationSummary times) {
        KpiTerm term = KpiTerm.quotient(
                        code,
                        name,
                        Label.of("seconds until won", "受注までの秒数"),
                        Label.of("won, each 86,400 seconds of a day", "受注数 × 86,400秒"),
                        FigureUnit.DAYS)
                .lowerIsBetter();
        BigDecimal days =
                BigDecimal.valueOf(Duration.ofDays(1).toSeconds()).multiply(BigDecimal.valueOf(times.count()));
        return KpiFigure.ratio(term, Ratio.of(seconds(times.total()), days), measures.asOf());
    }

    private static BigDecimal seconds(Duration total) {
        return BigDecimal.valueOf(total.getSeconds()).add(BigDecimal.valueOf(total.getNano(), NANO_DIGITS));
    }
}
