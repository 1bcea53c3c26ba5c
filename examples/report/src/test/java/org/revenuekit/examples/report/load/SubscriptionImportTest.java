package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;
import org.revenuekit.funnel.retention.Tenure;
import org.revenuekit.funnel.retention.TenureUnit;

/** Periods of subscriptions, as most exports have them. */
class SubscriptionImportTest {
    private static final String HEADER = "id,account,product,contract,from,to,months,ended,quantity,each,all,currency,"
            + "billing,escalated,cancelled,recorded,segment,automatic,notice\n";
    private static final String TABLE = "'subscriptions': [ { 'file': 's.csv', 'columns': { 'id': 'id', 'account':"
            + " 'account', 'product': 'product', 'subscription': 'contract', 'activeFrom': 'from', 'activeTo': 'to',"
            + " 'tenureMonths': 'months', 'ended': 'ended', 'quantity': 'quantity', 'unitPrice': 'each', 'amount': 'all',"
            + " 'currency': 'currency', 'billing': 'billing', 'escalated': 'escalated', 'cancelledOn': 'cancelled',"
            + " 'recordedOn': 'recorded', 'segment': 'segment', 'renewsAutomatically': 'automatic', 'noticeBy':"
            + " 'notice' } } ]";
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY).endOf(DATE);
    private static final AccountId A1 = AccountId.of("A-1");
    private static final ProductId CLOUD = ProductId.of("cloud");

    @TempDir
    private Path folder;

    private DataSet set(String rows) {
        return new Folder(folder).file("s.csv", HEADER + rows).set(TABLE);
    }

    private static List<String> messages(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    private static UnitPrice price(String amount, BillingPeriod period) {
        return new UnitPrice(MoneyFraction.of(CurrencyUnit.USD, new BigDecimal(amount)), period);
    }

    @Test
    void aRowWithAllColumnsIsAPeriod() {
        DataSet set = set("S-1,A-1,cloud,C-7,2025-04-01,2026-04-01,,,10,30.50,,EUR,quarterly,yes,2026-02-01,2025-04-03,"
                + "shop,yes,2026-03-01\n");
        assertEquals(
                ImmutableList.of(AssetPeriod.builder()
                        .asset(AssetId.of("S-1"))
                        .account(A1)
                        .product(CLOUD)
                        .subscription(SubscriptionId.of("C-7"))
                        .active(Span.parse("[2025-04-01,2026-04-01)"))
                        .quantity(BigDecimal.TEN)
                        .price(new UnitPrice(
                                MoneyFraction.of(CurrencyUnit.EUR, new BigDecimal("30.50")), BillingPeriod.QUARTERLY))
                        .escalated(true)
                        .cancelledOn(LocalDate.of(2026, 2, 1))
                        .recordedOn(LocalDate.of(2025, 4, 3))
                        .build()),
                set.assetPeriods(DATE));
        assertEquals(ImmutableMap.of(A1, "shop"), set.segments());
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 1)), set.data().latestFact().map(FactDate::date));
        assertEquals(ImmutableList.of(new RowRef("s.csv", 2)), set.rowsOf(new Subject("asset", "S-1")));
        assertEquals(List.of(), messages(set));
    }

    @Test
    void aRowNeedsLittle() {
        DataSet set = set(",A-1,,,2025-04-01,,,,,,,,,,,,,,\n");
        assertEquals(
                ImmutableList.of(AssetPeriod.builder()
                        .asset(AssetId.of("s.csv:2"))
                        .account(A1)
                        .product(ProductId.of("subscription"))
                        .active(Span.parse("[2025-04-01,..)"))
                        .build()),
                set.assetPeriods(DATE));
        assertEquals(ImmutableMap.of(), set.segments());
        assertEquals(ImmutableList.of(), set.renewals(AS_OF), "without an end nothing is due");
        assertEquals(ImmutableList.of(), set.subscribedAssets(AS_OF), "without a product nothing is known to be there");
        assertEquals(Optional.empty(), set.tenures(TenureUnit.MONTH, AS_OF), "its first day is known");
    }

    /** An amount of several is divided where the part is a decimal; else all together are one. */
    @Test
    void anAmountIsOfAllPieces() {
        ImmutableList<AssetPeriod> periods = set("""
                1,A-1,,,2025-04-01,,,,4,,90,,,,,,,,
                2,A-1,,,2025-04-01,,,,3,,100,,,,,,,,
                3,A-1,,,2025-04-01,,,,3,0,,,,,,,,,
                4,A-1,,,2025-04-01,,,,803469022129495137770981046170581301261101496891396417650688,,7,,,,,,,,
                """).assetPeriods(DATE);
        assertEquals(
                Optional.of(price("22.5", BillingPeriod.MONTHLY)),
                periods.get(0).price());
        assertEquals(new BigDecimal("4"), periods.get(0).quantity());
        assertEquals(
                Optional.of(price("100", BillingPeriod.MONTHLY)), periods.get(1).price());
        assertEquals(BigDecimal.ONE, periods.get(1).quantity());
        assertEquals(
                Optional.of(price("0", BillingPeriod.MONTHLY)), periods.get(2).price());
    }

    /** The pieces of an asset are counted alike in all its rows, or a new price would look like more of them. */
    @Test
    void whereOneAmountCannotBeDividedNoneOfItsAssetIs() {
        DataSet set = set("""
                1,A-1,P-1,,2025-01-01,2025-04-01,,,3,,90,,,,,,,,
                1,A-1,P-1,,2025-04-01,,,,3,,100,,,,,,,,
                2,A-1,P-1,,2025-01-01,,,,3,,90,,,,,,,,
                """);
        ImmutableList<AssetPeriod> periods = set.assetPeriods(DATE);
        assertEquals(
                List.of(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("3")),
                periods.stream().map(AssetPeriod::quantity).toList());
        assertEquals(
                List.of("90", "100", "30"),
                periods.stream()
                        .map(one -> one.price().orElseThrow().amount().amount().toPlainString())
                        .toList());
        assertEquals(
                List.of(new BigDecimal("3"), new BigDecimal("3")),
                set.subscribedAssets(AS_OF).stream().map(Asset::quantity).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "daily,P1D",
        "Weekly,P1W",
        "biweekly,P2W",
        "MONTHLY,P1M",
        "bimonthly,P2M",
        "quarterly,P3M",
        "semiannual,P6M",
        "yearly,P12M",
        "annual,P12M",
        "P30D,P30D",
        "p3y,P36M",
        "P2W,P2W"
    })
    void billingPeriodsAreReadAsWordsOrAfterIso(String text, String period) {
        assertEquals(
                Optional.of(price("7", BillingPeriod.parse(period))),
                set("1,A-1,,,2025-04-01,,,,,7,,," + text + ",,,,,,\n")
                        .assetPeriods(DATE)
                        .get(0)
                        .price());
    }

    @Test
    void badRowsAreFindingsWithTheirRow() {
        DataSet set = set("""
                1,A-1,,,,,,,,7,,,,,,,,,
                2,A-1,,,2025-04-01,,7,,,7,,,,,,,,,
                3,A-1,,,2025-04-01,2025-03-01,,,,7,,,,,,,,,
                4,A-1,,,2025-04-01,,,,,7,7,,,,,,,,
                5,A-1,,,2025-04-01,,,,,7,,,fortnightly,,,,,,
                6,A-1,,,2025-04-01,,,,0,7,,,,,,,,,
                7,A-1,,,2025-04-01,,,,,-7,,,,,,,,,
                8,A-1,,,soon,,,,,7,,,,,,,,,
                9,A-1,,,,,1.5,,,7,,,,,,,,,
                10,A-1,,,,,7,perhaps,,7,,,,,,,,,
                11,A-1,,,2025-04-01,2025-04-01,,,,7,,,,,,,,,
                """);
        assertEquals(
                List.of(
                        "s.csv:7 quantity NUMBER_OUT_OF_RANGE: subscriptions.quantity must be greater than 0 [0]",
                        "s.csv:8 each NUMBER_OUT_OF_RANGE: subscriptions.unitPrice must be 0 or more [-7]",
                        "s.csv:9 from UNREADABLE_DATE: subscriptions.activeFrom fits none of the date patterns"
                                + " yyyy-MM-dd [soon]",
                        "s.csv:10 months NUMBER_OUT_OF_RANGE: subscriptions.tenureMonths must be a whole number from 0 to"
                                + " 12000 [1.5]",
                        "s.csv:11 ended UNKNOWN_CHOICE: subscriptions.ended must be one of yes, no; say in the mapping"
                                + " what this text means [perhaps]",
                        "s.csv:2 SUBSCRIPTION_UNDATED: the row must state one of activeFrom and tenureMonths",
                        "s.csv:3 SUBSCRIPTION_UNDATED: the row must state one of activeFrom and tenureMonths",
                        "s.csv:4 ENDS_BEFORE_IT_BEGINS: it begins on 2025-04-01 and ends on 2025-03-01",
                        "s.csv:5 PRICE_STATED_TWICE: the row states both unitPrice and amount",
                        "s.csv:6 billing UNREADABLE_BILLING: the billing period must be such as P1M, P2W, P30D, monthly or"
                                + " yearly [fortnightly]"),
                messages(set));
        assertEquals(
                ImmutableList.of(Span.parse("[2025-04-01,2025-04-01)")),
                set.assetPeriods(DATE).stream().map(AssetPeriod::active).collect(ImmutableList.toImmutableList()),
                "a period without a day is the library's to report");
    }

    @Test
    void monthsAreCountedBackFromTheDate() {
        DataSet set = set("""
                1,A-1,,,,,12,yes,,7,,,,,,,,,
                2,A-1,,,,,3,,,7,,,,,,,,,
                3,A-2,,,,,5,yes,,7,,,,,,,,,
                4,A-2,,,,,7,yes,,7,,,,,,,,,
                """);
        assertEquals(
                List.of(
                        "[2025-03-31,2026-03-31)",
                        "[2025-12-31,..)",
                        "[2025-10-31,2026-03-31)",
                        "[2025-08-31,2026-03-31)"),
                set.assetPeriods(DATE).stream()
                        .map(period -> period.active().toString())
                        .toList());
        assertEquals(
                Optional.of(ImmutableMap.of(A1, Tenure.goingOn(12), AccountId.of("A-2"), Tenure.ended(7))),
                set.tenures(TenureUnit.MONTH, AS_OF));
        assertEquals(Optional.empty(), set.tenures(TenureUnit.DAY, AS_OF), "months have no certain number of days");
        assertEquals(Optional.empty(), set("").tenures(TenureUnit.MONTH, AS_OF));
    }

    /** As many months as a thousand years have; none goes back behind the first day that a file can state. */
    @Test
    void monthsHaveABound() {
        DataSet set = set("1,A-1,,,,,12000,,,7,,,,,,,,,\n2,A-1,,,,,12001,,,7,,,,,,,,,\n");
        assertEquals(
                List.of(
                        "s.csv:3 months NUMBER_OUT_OF_RANGE: subscriptions.tenureMonths must be a whole number from 0 to"
                                + " 12000 [12001]"),
                messages(set));
        assertEquals(List.of("[1026-03-31,..)"), starts(set, DATE), "the longest tenure");
        assertEquals(List.of("[0001-01-01,..)"), starts(set, LocalDate.of(1001, 1, 1)));
        assertEquals(List.of("[0001-01-02,..)"), starts(set, LocalDate.of(1001, 1, 2)));
        assertEquals(List.of("[0001-01-01,..)"), starts(set, LocalDate.of(1000, 12, 31)), "not a day before");
    }

    private static List<String> starts(DataSet set, LocalDate date) {
        return set.assetPeriods(date).stream()
                .map(period -> period.active().toString())
                .toList();
    }

    @Test
    void besideALogOfAssetsTenuresAreNotAll() {
        DataSet set = new Folder(folder)
                .file("s.csv", HEADER + "1,A-1,,,,,12,yes,,7,,,,,,,,,\n")
                .file("l.csv", "asset,decided,account,product\n7,2025-05-01,A-2,cloud\n")
                .set(TABLE + ", 'assetActions': [ { 'file': 'l.csv', 'columns': { 'asset': 'asset', 'kind': {"
                        + " 'constant': 'purchase' }, 'decidedOn': 'decided', 'account': 'account', 'product':"
                        + " 'product' } } ]");
        assertEquals(1, set.assetActions().size());
        assertEquals(Optional.empty(), set.tenures(TenureUnit.MONTH, AS_OF), "the log states days");
    }

    @Test
    void theLastPeriodOfAnAssetIsDueUnlessItJustEndedOrWasCancelled() {
        DataSet set = set("""
                1,A-1,cloud,,2025-01-01,2026-01-01,,,2,7,,,,,,,,yes,2025-12-01
                1,A-1,cloud,,2026-01-01,2027-01-01,,,2,8,,,,,,,,yes,2026-12-01
                2,A-1,cloud,,2025-01-01,2026-03-31,,,,7,,,,,,,,,
                3,A-1,cloud,,2025-01-01,2026-03-31,,,,7,,,,,,,,no,
                4,A-1,cloud,,2025-01-01,2026-03-31,,,,7,,,,,,,,,2026-02-28
                5,A-1,cloud,,2025-01-01,2026-05-01,,,,7,,,,,2026-03-31,,,,
                6,A-1,cloud,,2025-01-01,2026-05-01,,,,7,,,,,2026-04-01,,,,
                7,A-1,cloud,,2025-01-01,2026-05-01,,,,7,,,,,,,,,
                7,A-1,cloud,,2026-05-01,,,,,7,,,,,,2026-03-31,,,
                8,A-1,cloud,,2025-01-01,2026-04-01,,,,7,,,,,,,,,
                8,A-1,cloud,,2026-04-01,2027-04-01,,,,7,,,,,,,,,
                """);
        ImmutableList<RenewalDue> due = set.renewals(AS_OF);
        assertEquals(
                List.of("1 2027-01-01", "3 2026-03-31", "4 2026-03-31", "6 2026-05-01", "8 2026-04-01"),
                due.stream().map(one -> one.asset() + " " + one.due()).toList());
        assertEquals(
                RenewalDue.builder()
                        .asset(AssetId.of("1"))
                        .account(A1)
                        .product(CLOUD)
                        .due(LocalDate.of(2027, 1, 1))
                        .noticeBy(LocalDate.of(2026, 12, 1))
                        .automatic(true)
                        .quantity(new BigDecimal("2"))
                        .price(price("8", BillingPeriod.MONTHLY))
                        .build(),
                due.get(0));
    }

    @Test
    void anAssetIsAsOnTheDateOrWasLastOrWillBeFirst() {
        DataSet set = set("""
                1,A-1,cloud,,2025-01-01,2026-01-01,,,2,7,,,,,,,,,
                1,A-1,cloud,,2026-01-01,2027-01-01,,,3,7,,,,,,,,,
                1,A-1,cloud,,2027-01-01,2028-01-01,,,4,7,,,,,,2026-01-01,,,
                2,A-1,cloud,,2028-01-01,2029-01-01,,,5,7,,,,,,2026-01-01,,,
                2,A-1,cloud,,2027-01-01,2028-01-01,,,6,7,,,,,,2026-01-01,,,
                2,A-1,cloud,,2026-05-01,2028-01-01,,,9,7,,,,,,,,,
                3,A-1,cloud,,2024-01-01,2025-01-01,,,8,7,,,,,,,,,
                3,A-1,cloud,,2023-01-01,2024-01-01,,,7,7,,,,,,,,,
                """);
        assertEquals(
                List.of("1 3 [2026-01-01,2027-01-01)", "2 6 [2027-01-01,2028-01-01)", "3 8 [2024-01-01,2025-01-01)"),
                set.subscribedAssets(AS_OF).stream()
                        .map(SubscriptionImportTest::shown)
                        .toList());
    }

    private static String shown(Asset asset) {
        return asset.id() + " " + asset.quantity().toPlainString() + " " + asset.active();
    }
}
