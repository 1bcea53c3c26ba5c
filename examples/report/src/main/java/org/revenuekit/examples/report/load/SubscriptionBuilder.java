package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.funnel.retention.Tenure;

/** Makes periods of what is paid again and again, and renewals that are due. */
final class SubscriptionBuilder {
    private static final ProductId UNNAMED = ProductId.of("subscription");
    private static final int MOST_DECIMALS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1); // of all that a file can state
    private static final String YES = "yes";

    private SubscriptionBuilder() {}

    /** The rows that periods can be made of; the others are reported. */
    static ImmutableList<CanonicalRow> rows(CanonicalData data, ImportLog log) {
        return data.rows(CanonicalTable.SUBSCRIPTIONS).stream()
                .filter(row -> isDated(row, log) && isPriced(row, log) && isBilled(row, log))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDated(CanonicalRow row, ImportLog log) {
        boolean hasMonths =
                row.number(CanonicalColumn.SUBSCRIPTION_TENURE_MONTHS).isPresent();
        if (row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_FROM).isPresent() == hasMonths) {
            log.add(ImportFinding.SUBSCRIPTION_UNDATED, row.at(), "", "");
            return false;
        }
        return hasMonths
                || Validity.of(
                                row,
                                CanonicalColumn.SUBSCRIPTION_ACTIVE_FROM,
                                CanonicalColumn.SUBSCRIPTION_ACTIVE_TO,
                                log)
                        .isPresent();
    }

    private static boolean isPriced(CanonicalRow row, ImportLog log) {
        if (row.number(CanonicalColumn.SUBSCRIPTION_UNIT_PRICE).isPresent()
                && row.number(CanonicalColumn.SUBSCRIPTION_AMOUNT).isPresent()) {
            log.add(ImportFinding.PRICE_STATED_TWICE, row.at(), "", "");
            return false;
        }
        return true;
    }

    private static boolean isBilled(CanonicalRow row, ImportLog log) {
        Optional<String> unreadable = row.text(CanonicalColumn.SUBSCRIPTION_BILLING)
                .filter(text -> BillingWords.period(text).isEmpty());
        unreadable.ifPresent(text -> log.add(
                ImportFinding.UNREADABLE_BILLING, row.at(), CanonicalColumn.SUBSCRIPTION_BILLING.jsonName(), text));
        return unreadable.isEmpty();
    }

    /** The periods of rows, where months are counted back from a date. */
    static ImmutableList<AssetPeriod> periods(ImmutableList<CanonicalRow> rows, LocalDate date) {
        ImmutableSet<String> whole = whole(rows);
        return rows.stream().map(row -> period(row, whole, date)).collect(ImmutableList.toImmutableList());
    }

    /** The assets of which an amount is no decimal when divided: of all their amounts all pieces are one. */
    private static ImmutableSet<String> whole(ImmutableList<CanonicalRow> rows) {
        return rows.stream()
                .filter(row -> row.number(CanonicalColumn.SUBSCRIPTION_AMOUNT)
                        .filter(amount -> dividedBy(amount, quantity(row)).isEmpty())
                        .isPresent())
                .map(SubscriptionBuilder::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static BigDecimal quantity(CanonicalRow row) {
        return row.number(CanonicalColumn.SUBSCRIPTION_QUANTITY).orElseThrow();
    }

    private static AssetPeriod period(CanonicalRow row, ImmutableSet<String> whole, LocalDate date) {
        boolean isAmountOfAll = row.number(CanonicalColumn.SUBSCRIPTION_AMOUNT).isPresent() && whole.contains(id(row));
        BigDecimal quantity = isAmountOfAll ? BigDecimal.ONE : quantity(row);
        Optional<BigDecimal> each =
                row.number(CanonicalColumn.SUBSCRIPTION_AMOUNT).flatMap(amount -> dividedBy(amount, quantity));
        return AssetPeriod.builder()
                .asset(AssetId.of(id(row)))
                .account(account(row))
                .product(product(row))
                .subscription(subscription(row))
                .active(active(row, date))
                .quantity(quantity)
                .price(each.or(() -> row.number(CanonicalColumn.SUBSCRIPTION_UNIT_PRICE))
                        .map(amount -> price(row, amount)))
                .escalated(is(row, CanonicalColumn.SUBSCRIPTION_ESCALATED))
                .cancelledOn(row.date(CanonicalColumn.SUBSCRIPTION_CANCELLED_ON))
                .recordedOn(row.date(CanonicalColumn.SUBSCRIPTION_RECORDED_ON))
                .build();
    }

    /** What one costs, if that is a decimal of a price. */
    private static Optional<BigDecimal> dividedBy(BigDecimal amount, BigDecimal quantity) {
        try {
            return Optional.of(amount.divide(quantity)).filter(each -> each.scale() <= MOST_DECIMALS);
        } catch (ArithmeticException noDecimal) {
            return Optional.empty();
        }
    }

    private static UnitPrice price(CanonicalRow row, BigDecimal amount) {
        CurrencyUnit currency =
                CurrencyUnit.of(row.text(CanonicalColumn.SUBSCRIPTION_CURRENCY).orElseThrow());
        BillingPeriod period = row.text(CanonicalColumn.SUBSCRIPTION_BILLING)
                .flatMap(BillingWords::period)
                .orElse(BillingPeriod.MONTHLY);
        return new UnitPrice(MoneyFraction.of(currency, amount), period);
    }

    private static Span active(CanonicalRow row, LocalDate date) {
        Optional<BigDecimal> months = row.number(CanonicalColumn.SUBSCRIPTION_TENURE_MONTHS);
        if (months.isPresent()) {
            LocalDate counted = date.minusMonths(months.get().longValueExact());
            LocalDate from = counted.isBefore(FIRST_DAY) ? FIRST_DAY : counted;
            return is(row, CanonicalColumn.SUBSCRIPTION_ENDED) ? Span.of(from, date) : Span.from(from);
        }
        LocalDate from = row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_FROM).orElseThrow();
        return row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_TO)
                .map(to -> Span.of(from, to))
                .orElse(Span.from(from));
    }

    /**
     * For how many months each account was one, if all rows state it: the longest of its rows, as long as one goes on.
     */
    static Optional<ImmutableMap<AccountId, Tenure>> tenures(ImmutableList<CanonicalRow> rows, AsOf asOf) {
        Map<AccountId, Tenure> tenures = new LinkedHashMap<>();
        for (CanonicalRow row : seen(rows, asOf)) {
            Optional<BigDecimal> months = row.number(CanonicalColumn.SUBSCRIPTION_TENURE_MONTHS);
            if (months.isEmpty()) {
                return Optional.empty();
            }
            tenures.merge(
                    account(row),
                    new Tenure(months.get().longValueExact(), is(row, CanonicalColumn.SUBSCRIPTION_ENDED)),
                    (one, other) -> new Tenure(Math.max(one.length(), other.length()), one.ended() && other.ended()));
        }
        return Optional.of(ImmutableMap.copyOf(tenures));
    }

    /**
     * The renewals of assets: of the last period of each, where the row says anything of its renewal, or where it ends
     * after the date and was not cancelled. What just ended long ago is no renewal that somebody missed.
     */
    static ImmutableList<RenewalDue> renewals(ImmutableList<CanonicalRow> rows, AsOf asOf) {
        LocalDate date = asOf.date();
        Map<String, CanonicalRow> last = new LinkedHashMap<>();
        for (CanonicalRow row : seen(rows, asOf)) {
            last.merge(id(row), row, SubscriptionBuilder::later);
        }
        ImmutableSet<String> whole = whole(rows);
        return last.values().stream()
                .filter(row -> isDue(row, date))
                .map(row -> renewal(row, period(row, whole, date)))
                .collect(ImmutableList.toImmutableList());
    }

    /** What ran out until a date, that day included, whether it went on or not: every end that a row states. */
    static ImmutableList<RenewalDue> pastRenewals(ImmutableList<CanonicalRow> rows, AsOf asOf) {
        ImmutableSet<String> whole = whole(rows);
        return seen(rows, asOf).stream()
                .filter(row -> row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_TO)
                        .filter(end -> !end.isAfter(asOf.date()))
                        .isPresent())
                .map(row -> renewal(row, period(row, whole, asOf.date())))
                .collect(ImmutableList.toImmutableList());
    }

    private static CanonicalRow later(CanonicalRow one, CanonicalRow other) {
        LocalDate end = one.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_TO).orElse(LocalDate.MAX);
        return other.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_TO)
                        .orElse(LocalDate.MAX)
                        .isBefore(end)
                ? one
                : other;
    }

    /** Assets as on the date, or else as they were last, or will be first. */
    static ImmutableList<Asset> assets(ImmutableList<CanonicalRow> rows, AsOf asOf) {
        LocalDate date = asOf.date();
        ImmutableSet<String> whole = whole(rows);
        Map<AssetId, AssetPeriod> nearest = new LinkedHashMap<>();
        for (CanonicalRow row : seen(rows, asOf)) {
            if (row.text(CanonicalColumn.SUBSCRIPTION_PRODUCT).isPresent()) {
                AssetPeriod period = period(row, whole, date).withQuantity(quantity(row));
                nearest.merge(period.asset(), period, (one, other) -> nearer(one, other, date));
            }
        }
        return nearest.values().stream()
                .map(period -> Asset.builder()
                        .id(period.asset())
                        .account(period.account())
                        .product(period.product())
                        .quantity(period.quantity())
                        .active(period.active())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** Of two that have begun the later one, else the one that begins first. */
    private static AssetPeriod nearer(AssetPeriod one, AssetPeriod other, LocalDate date) {
        LocalDate first = one.active().from().orElseThrow();
        LocalDate second = other.active().from().orElseThrow();
        boolean isOther =
                second.isAfter(date) ? second.isBefore(first) : first.isAfter(date) || !second.isBefore(first);
        return isOther ? other : one;
    }

    /** The rows that were on record: since the day that they state, or else since their first one. */
    private static ImmutableList<CanonicalRow> seen(ImmutableList<CanonicalRow> rows, AsOf asOf) {
        return rows.stream()
                .filter(row -> row.date(CanonicalColumn.SUBSCRIPTION_RECORDED_ON)
                        .or(() -> row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_FROM))
                        .filter(day -> day.isAfter(asOf.knownOn()))
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDue(CanonicalRow row, LocalDate date) {
        Optional<LocalDate> end = row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_TO);
        boolean isAsked =
                row.text(CanonicalColumn.SUBSCRIPTION_RENEWS_AUTOMATICALLY).isPresent()
                        || row.date(CanonicalColumn.SUBSCRIPTION_NOTICE_BY).isPresent();
        return end.isPresent()
                && row.date(CanonicalColumn.SUBSCRIPTION_CANCELLED_ON)
                        .filter(day -> !day.isAfter(date))
                        .isEmpty()
                && (isAsked || end.get().isAfter(date));
    }

    private static RenewalDue renewal(CanonicalRow row, AssetPeriod period) {
        return RenewalDue.builder()
                .asset(period.asset())
                .account(period.account())
                .product(period.product())
                .subscription(period.subscription())
                .due(row.date(CanonicalColumn.SUBSCRIPTION_ACTIVE_TO).orElseThrow())
                .noticeBy(row.date(CanonicalColumn.SUBSCRIPTION_NOTICE_BY))
                .automatic(is(row, CanonicalColumn.SUBSCRIPTION_RENEWS_AUTOMATICALLY))
                .quantity(period.quantity())
                .price(period.price())
                .build();
    }

    private static boolean is(CanonicalRow row, CanonicalColumn column) {
        return row.text(column).filter(YES::equals).isPresent();
    }

    /** The id, or else file and row. */
    static String id(CanonicalRow row) {
        return row.text(CanonicalColumn.SUBSCRIPTION_ID).orElseGet(() -> RowPlace.of(row));
    }

    static AccountId account(CanonicalRow row) {
        return AccountId.of(row.requiredText(CanonicalColumn.SUBSCRIPTION_ACCOUNT));
    }

    private static ProductId product(CanonicalRow row) {
        return row.text(CanonicalColumn.SUBSCRIPTION_PRODUCT).map(ProductId::of).orElse(UNNAMED);
    }

    private static Optional<SubscriptionId> subscription(CanonicalRow row) {
        return row.text(CanonicalColumn.SUBSCRIPTION_SUBSCRIPTION).map(SubscriptionId::of);
    }
}
