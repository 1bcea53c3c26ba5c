package org.revenuekit.funnel.kpi;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import org.revenuekit.core.definition.Label;

/** The figures of marketing (マーケティング指標): what each is called, what is counted, and on what. */
public final class MarketingTerms {
    /** What channels themselves cost (費用). */
    public static final KpiTerm COST =
            KpiTerm.sum("cost", Label.of("Cost", "費用"), FigureUnit.MONEY).lowerIsBetter();

    /** How often something was shown (表示回数). */
    public static final KpiTerm IMPRESSIONS = count("impressions", "Impressions", "表示回数");

    /** How often it was clicked (クリック数). */
    public static final KpiTerm CLICKS = count("clicks", "Clicks", "クリック数");

    /** Who came to the site (訪問者数). */
    public static final KpiTerm VISITORS = count("visitors", "Visitors", "訪問者数");

    /** CV: how often visitors did what is wanted (コンバージョン数). */
    public static final KpiTerm CONVERSIONS = count("conversions", "Conversions (CV)", "コンバージョン数(CV)");

    /** Who became a customer (新規顧客数). */
    public static final KpiTerm NEW_CUSTOMERS = count("new-customers", "New customers", "新規顧客数");

    /** Revenue credited to channels (売上). */
    public static final KpiTerm REVENUE =
            KpiTerm.sum("attributed-revenue", Label.of("Attributed revenue", "売上(チャネル帰属)"), FigureUnit.MONEY);

    /** Profit credited to channels, before their cost (利益). */
    public static final KpiTerm PROFIT = KpiTerm.sum(
            "attributed-profit",
            Label.of("Attributed profit before channel cost", "利益(チャネル帰属・費用控除前)"),
            FigureUnit.MONEY);

    /** CTR: clicks / impressions (クリック率). */
    public static final KpiTerm CTR = quotient("ctr", "Click-through rate (CTR)", "クリック率(CTR)", CLICKS, IMPRESSIONS);

    /** CVR on visitors (コンバージョン率): conversions / visitors. */
    public static final KpiTerm CVR = quotient("cvr", "Conversion rate (CVR)", "コンバージョン率(CVR)", CONVERSIONS, VISITORS);

    /** CVR on clicks: conversions / clicks. It has a code of its own, as it is another figure. */
    public static final KpiTerm CVR_OF_CLICKS =
            quotient("cvr-of-clicks", "Conversion rate of clicks (CVR)", "クリック基準コンバージョン率(CVR)", CONVERSIONS, CLICKS);

    /** CPC: cost / clicks (クリック単価). */
    public static final KpiTerm CPC = price("cpc", "Cost per click (CPC)", "クリック単価(CPC)", COST, CLICKS);

    /** CPA: cost of the channel / actions, which are conversions (コストパーアクション). It is not CAC. */
    public static final KpiTerm CPA = price("cpa", "Cost per action (CPA)", "コストパーアクション(CPA)", COST, CONVERSIONS);

    /** What winning customers costs in all (顧客獲得費用). */
    public static final KpiTerm ACQUISITION_COST = KpiTerm.sum(
                    "acquisition-cost", Label.of("All acquisition cost", "顧客獲得費用"), FigureUnit.MONEY)
            .lowerIsBetter();

    /** CAC: all acquisition cost / new customers (顧客獲得コスト). It is not CPA. */
    public static final KpiTerm CAC =
            price("cac", "Customer acquisition cost (CAC)", "顧客獲得コスト(CAC)", ACQUISITION_COST, NEW_CUSTOMERS);

    /** ROAS: revenue / cost (広告費用対効果). */
    public static final KpiTerm ROAS =
            quotient("roas", "Return on advertising spend (ROAS)", "広告費用対効果(ROAS)", REVENUE, COST);

    /** ROI: (profit - cost) / cost (投資収益率). */
    public static final KpiTerm ROI = KpiTerm.quotient(
            "roi",
            Label.of("Return on investment (ROI)", "投資収益率(ROI)"),
            Label.of("Profit - cost", "利益 - 費用"),
            COST.name(),
            FigureUnit.RATE);

    /** Share of cost (費用構成比): of the cost of all channels. */
    public static final KpiTerm COST_SHARE = KpiTerm.quotient(
            "cost-share",
            Label.of("Share of cost", "費用構成比"),
            COST.name(),
            Label.of("Cost of all channels", "全チャネルの費用"),
            FigureUnit.RATE);

    /** Visitors by channels that have no class of media (媒体区分のない訪問者数). */
    public static final KpiTerm VISITORS_UNMAPPED =
            count("visitors.unmapped", "Visitors by channels without a class", "訪問者数(区分なし)");

    private MarketingTerms() {}

    /**
     * Returns the visitors by channels of a class.
     *
     * @param media the class
     * @return the term, of a code such as {@code visitors.owned}
     */
    public static KpiTerm visitors(MediaClass media) {
        Label label = requireNonNull(media, "media").label();
        return count(
                "visitors." + Ascii.toLowerCase(media.name()),
                "Visitors by " + Ascii.toLowerCase(label.en()),
                "訪問者数(" + label.ja() + ")");
    }

    /**
     * Returns the conversion rate on a base.
     *
     * @param base on what it is counted
     * @return the term that names the base
     */
    public static KpiTerm cvr(CvrBase base) {
        return switch (requireNonNull(base, "base")) {
            case VISITORS -> CVR;
            case CLICKS -> CVR_OF_CLICKS;
        };
    }

    private static KpiTerm count(String code, String en, String ja) {
        return KpiTerm.sum(code, Label.of(en, ja), FigureUnit.COUNT);
    }

    private static KpiTerm quotient(String code, String en, String ja, KpiTerm numerator, KpiTerm base) {
        return KpiTerm.quotient(code, Label.of(en, ja), numerator.name(), base.name(), FigureUnit.RATE);
    }

    private static KpiTerm price(String code, String en, String ja, KpiTerm amount, KpiTerm base) {
        return KpiTerm.quotient(code, Label.of(en, ja), amount.name(), base.name(), FigureUnit.MONEY)
                .lowerIsBetter();
    }
}
