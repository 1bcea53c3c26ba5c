package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetChange;
import org.revenuekit.core.asset.AssetChangeKind;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;

/** Makes the log of what was decided about assets. */
final class ActionBuilder {
    private final ImportLog log;

    ActionBuilder(ImportLog log) {
        this.log = log;
    }

    ImmutableList<AssetAction> actions(CanonicalData data) {
        return data.rows(CanonicalTable.ASSET_ACTIONS).stream()
                .flatMap(row -> action(row).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The segments that purchases state, by account; the last stands. */
    static ImmutableMap<AccountId, String> segments(CanonicalData data) {
        ImmutableMap.Builder<AccountId, String> segments = ImmutableMap.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.ASSET_ACTIONS)) {
            row.text(CanonicalColumn.ACTION_ACCOUNT)
                    .ifPresent(account -> row.text(CanonicalColumn.ACTION_SEGMENT)
                            .ifPresent(segment -> segments.put(AccountId.of(account), segment)));
        }
        return segments.buildKeepingLast();
    }

    /** An action, or empty where the row lacks what its kind needs, or no such action can be, which is reported. */
    private Optional<AssetAction> action(CanonicalRow row) {
        try {
            LocalDate decidedOn = row.date(CanonicalColumn.ACTION_DECIDED_ON).orElseThrow();
            AssetAction.Builder action = AssetAction.builder()
                    .asset(AssetId.of(row.requiredText(CanonicalColumn.ACTION_ASSET)))
                    .change(change(row))
                    .decidedOn(decidedOn)
                    .effectiveFrom(
                            row.date(CanonicalColumn.ACTION_EFFECTIVE_FROM).orElse(decidedOn))
                    .sequence(row.number(CanonicalColumn.ACTION_SEQUENCE)
                            .orElseThrow()
                            .longValueExact())
                    .order(row.text(CanonicalColumn.ACTION_ORDER).map(OpportunityId::of));
            row.date(CanonicalColumn.ACTION_RECORDED_ON).ifPresent(action::recordedOn);
            return Optional.of(action.build());
        } catch (IllegalArgumentException e) {
            log.add(ImportFinding.ASSET_ACTION_UNUSABLE, row.at(), "", "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static AssetChange change(CanonicalRow row) {
        AssetChangeKind kind = AssetChangeKind.valueOf(
                row.requiredText(CanonicalColumn.ACTION_KIND).toUpperCase(Locale.ROOT));
        return switch (kind) {
            case PURCHASE -> purchase(row);
            case ACTIVATION -> new AssetChange.Activation();
            case RENEWAL ->
                new AssetChange.Renewal(
                        needed(row, CanonicalColumn.ACTION_UNTIL, row.date(CanonicalColumn.ACTION_UNTIL)),
                        row.number(CanonicalColumn.ACTION_QUANTITY),
                        price(row));
            case PRODUCT_CHANGE -> new AssetChange.ProductChange(product(row));
            case PRICE_CHANGE ->
                new AssetChange.PriceChange(
                        needed(row, CanonicalColumn.ACTION_UNIT_PRICE, price(row)),
                        is(row, CanonicalColumn.ACTION_ESCALATED));
            case QUANTITY_CHANGE ->
                new AssetChange.QuantityChange(
                        needed(row, CanonicalColumn.ACTION_QUANTITY, row.number(CanonicalColumn.ACTION_QUANTITY)));
            case SUSPENSION -> new AssetChange.Suspension();
            case RESUMPTION -> new AssetChange.Resumption();
            case SWAP -> new AssetChange.Swap(AssetId.of(text(row, CanonicalColumn.ACTION_REPLACEMENT)));
            case CANCELLATION -> new AssetChange.Cancellation();
            case CANCELLATION_UNDONE -> new AssetChange.CancellationUndone();
        };
    }

    private static Purchase purchase(CanonicalRow row) {
        Purchase.Builder purchase = Purchase.builder()
                .account(AccountId.of(text(row, CanonicalColumn.ACTION_ACCOUNT)))
                .product(product(row))
                .price(price(row))
                .subscription(row.text(CanonicalColumn.ACTION_SUBSCRIPTION).map(SubscriptionId::of))
                .scope(LicenceScope.valueOf(
                        row.requiredText(CanonicalColumn.ACTION_SCOPE).toUpperCase(Locale.ROOT)))
                .awaitsActivation(is(row, CanonicalColumn.ACTION_AWAITS_ACTIVATION))
                .until(row.date(CanonicalColumn.ACTION_UNTIL))
                .renewsEach(period(row, CanonicalColumn.ACTION_RENEWS_EACH))
                .notice(notice(row))
                .usefulUntil(row.date(CanonicalColumn.ACTION_USEFUL_UNTIL));
        row.number(CanonicalColumn.ACTION_QUANTITY).ifPresent(purchase::quantity);
        return purchase.build();
    }

    private static Optional<Period> notice(CanonicalRow row) {
        Optional<BigDecimal> months = row.number(CanonicalColumn.ACTION_NOTICE_MONTHS);
        Optional<BigDecimal> days = row.number(CanonicalColumn.ACTION_NOTICE_DAYS);
        return months.isEmpty() && days.isEmpty()
                ? Optional.empty()
                : Optional.of(Period.of(
                        0,
                        months.orElse(BigDecimal.ZERO).intValueExact(),
                        days.orElse(BigDecimal.ZERO).intValueExact()));
    }

    private static Optional<UnitPrice> price(CanonicalRow row) {
        CurrencyUnit currency =
                CurrencyUnit.of(row.text(CanonicalColumn.ACTION_CURRENCY).orElseThrow());
        BillingPeriod period = period(row, CanonicalColumn.ACTION_BILLING).orElse(BillingPeriod.MONTHLY);
        return row.number(CanonicalColumn.ACTION_UNIT_PRICE)
                .map(amount -> new UnitPrice(MoneyFraction.of(currency, amount), period));
    }

    private static Optional<BillingPeriod> period(CanonicalRow row, CanonicalColumn column) {
        return row.text(column)
                .map(text -> BillingWords.period(text)
                        .orElseThrow(() -> new IllegalArgumentException(column.jsonName()
                                + " must be such as P1M, P2W, P30D, monthly or yearly, was " + text)));
    }

    private static ProductId product(CanonicalRow row) {
        return ProductId.of(text(row, CanonicalColumn.ACTION_PRODUCT));
    }

    private static String text(CanonicalRow row, CanonicalColumn column) {
        return needed(row, column, row.text(column));
    }

    private static <T> T needed(CanonicalRow row, CanonicalColumn column, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalArgumentException(
                "a " + row.requiredText(CanonicalColumn.ACTION_KIND) + " must state " + column.jsonName()));
    }

    private static boolean is(CanonicalRow row, CanonicalColumn column) {
        return row.requiredText(column).equals("yes");
    }
}
