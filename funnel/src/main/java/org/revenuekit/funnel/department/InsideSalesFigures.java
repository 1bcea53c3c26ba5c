package org.revenuekit.funnel.department;

import java.util.Optional;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.kpi.FigureUnit;
import org.revenuekit.funnel.kpi.KpiFigure;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.kpi.KpiTerm;

/** The measures of inside sales as figures. */
final class InsideSalesFigures {
    private static final Label DIALS = Label.of("Dials", "架電数");
    private static final Label OPPORTUNITIES = Label.of("Opportunities", "商談数");
    private static final Label NURTURED = Label.of("Leads nurtured", "ナーチャリングしたリード");

    private InsideSalesFigures() {}

    static KpiFigures of(InsideSales measures, Optional<MoneyFraction> cost) {
        FigureWriter figures = new FigureWriter(measures.definition().z(), measures.asOf());
        figures.count("dials", DIALS, measures.dials())
                .share(
                        "dial-rate",
                        Label.of("Dial rate", "架電率"),
                        Label.of("leads dialled", "架電したリード"),
                        Label.of("leads to be called", "架電対象のリード"),
                        measures.dialRate())
                .share(
                        "connect-rate",
                        Label.of("Connect rate", "通電率"),
                        Label.of("dials answered", "通電した架電"),
                        DIALS,
                        measures.connectRate())
                .count("meetings-booked", Label.of("Meetings booked", "商談獲得数"), measures.meetingsBooked())
                .share(
                        "meeting-rate",
                        Label.of("Meeting rate", "商談獲得率"),
                        Label.of("leads that booked after a call", "架電後に商談を獲得したリード"),
                        meetingBase(measures.definition().meetingBase()),
                        measures.meetingRate())
                .count("opportunities", OPPORTUNITIES, measures.opportunities())
                .share(
                        "opportunity-rate",
                        Label.of("Opportunity rate", "商談化率"),
                        Label.of("those that became an opportunity", "商談化したリード"),
                        NURTURED,
                        measures.opportunityRate())
                .share(
                        "handed-over-win-rate",
                        Label.of("Win rate of what was handed over", "引き渡した商談の勝率"),
                        Label.of("won", "受注"),
                        Label.of("won or lost", "受注・失注"),
                        measures.handedOver().winRate())
                .add(costPerOpportunity(measures, cost));
        return figures.build(measures.findings());
    }

    private static Label meetingBase(MeetingBase base) {
        return switch (base) {
            case DIALLED -> Label.of("leads dialled", "架電したリード");
            case CONNECTED -> Label.of("leads connected", "通電したリード");
        };
    }

    private static KpiFigure costPerOpportunity(InsideSales measures, Optional<MoneyFraction> cost) {
        KpiTerm term = KpiTerm.quotient(
                        "cost-per-opportunity",
                        Label.of("Cost per opportunity", "商談単価"),
                        Label.of("Cost of inside sales", "インサイドセールスの費用"),
                        OPPORTUNITIES,
                        FigureUnit.MONEY)
                .lowerIsBetter();
        return cost.map(amount -> KpiFigure.money(term, amount, measures.opportunities(), measures.asOf()))
                .orElseGet(() -> KpiFigure.notGiven(term, measures.asOf()));
    }
}
