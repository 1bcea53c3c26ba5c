package org.revenuekit.funnel.kpi;

/** What it costs to win customers (顧客獲得費用の内訳). The cost of a channel itself stands with its facts. */
public enum CostCategory {
    /** What the channel itself costs, such as advertising fees (媒体費): {@link ChannelFacts#cost()}. */
    MEDIA,
    /** Making of content (制作費). */
    CONTENT,
    /** Fees of agencies (代理店手数料). */
    AGENCY,
    /** Tools (ツール費). */
    TOOLS,
    /** Pay of marketing (マーケティング人件費). */
    MARKETING_PAY,
    /** Pay and commission of sales (営業人件費). */
    SALES_PAY
}
