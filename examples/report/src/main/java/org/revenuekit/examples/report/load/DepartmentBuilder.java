package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.Moment;
import org.revenuekit.funnel.attribution.CampaignTouch;
import org.revenuekit.funnel.department.Dial;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.kpi.ChannelFacts;
import org.revenuekit.funnel.kpi.MarketingFacts;
import org.revenuekit.funnel.process.ChannelId;

/** Makes what marketing and inside sales did. */
final class DepartmentBuilder {
    /** So that sums of many rows are numbers, too. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private DepartmentBuilder() {}

    static MarketingFacts marketing(CanonicalData data) {
        return MarketingFacts.of(data.rows(CanonicalTable.MARKETING).stream()
                .map(DepartmentBuilder::channel)
                .toList());
    }

    private static ChannelFacts channel(CanonicalRow row) {
        return ChannelFacts.builder()
                .channel(ChannelId.of(row.requiredText(CanonicalColumn.MARKETING_CHANNEL)))
                .month(YearMonth.from(row.date(CanonicalColumn.MARKETING_MONTH).orElseThrow()))
                .recordedOn(row.date(CanonicalColumn.MARKETING_RECORDED_ON))
                .cost(money(row, CanonicalColumn.MARKETING_COST))
                .impressions(count(row, CanonicalColumn.MARKETING_IMPRESSIONS))
                .clicks(count(row, CanonicalColumn.MARKETING_CLICKS))
                .visitors(count(row, CanonicalColumn.MARKETING_VISITORS))
                .conversions(count(row, CanonicalColumn.MARKETING_CONVERSIONS))
                .newCustomers(count(row, CanonicalColumn.MARKETING_NEW_CUSTOMERS))
                .revenue(money(row, CanonicalColumn.MARKETING_REVENUE))
                .build();
    }

    private static Optional<Money> money(CanonicalRow row, CanonicalColumn column) {
        return row.number(column)
                .map(number -> Money.of(
                        CurrencyUnit.of(row.requiredText(CanonicalColumn.MARKETING_CURRENCY)),
                        number,
                        RoundingMode.HALF_UP));
    }

    private static OptionalLong count(CanonicalRow row, CanonicalColumn column) {
        return row.number(column).stream()
                .mapToLong(number -> number.min(MOST).longValueExact())
                .findFirst();
    }

    static ImmutableList<Dial> dials(CanonicalData data) {
        return data.rows(CanonicalTable.DIALS).stream()
                .map(row -> new Dial(
                        LeadId.of(row.requiredText(CanonicalColumn.DIAL_LEAD)),
                        SellerId.of(row.requiredText(CanonicalColumn.DIAL_SELLER)),
                        row.moment(CanonicalColumn.DIAL_AT).map(Moment::at).orElseThrow(),
                        row.requiredText(CanonicalColumn.DIAL_CONNECTED).equals("yes"),
                        row.date(CanonicalColumn.DIAL_RECORDED_ON)))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<CampaignTouch> touches(CanonicalData data) {
        return data.rows(CanonicalTable.CAMPAIGN_TOUCHES).stream()
                .map(row -> new CampaignTouch(
                        LeadId.of(row.requiredText(CanonicalColumn.CAMPAIGN_TOUCH_LEAD)),
                        ChannelId.of(row.requiredText(CanonicalColumn.CAMPAIGN_TOUCH_CHANNEL)),
                        row.moment(CanonicalColumn.CAMPAIGN_TOUCH_AT)
                                .map(Moment::at)
                                .orElseThrow(),
                        row.date(CanonicalColumn.CAMPAIGN_TOUCH_RECORDED_ON)))
                .collect(ImmutableList.toImmutableList());
    }
}
