package org.revenuekit.examples.report.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetChange;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.asset.SubscriptionId;
import org.revenuekit.core.asset.UnitPrice;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.examples.report.canonical.FactDate;
import org.revenuekit.examples.report.canonical.RowFinding;
import org.revenuekit.examples.report.canonical.RowRef;

/** The log of what was decided about assets. */
class ActionImportTest {
    private static final String HEADER =
            "asset,kind,decided,effective,sequence,recorded,order,account,product,contract,"
                    + "quantity,each,currency,billing,escalated,until,renews,months,days,activation,scope,useful,replacement,"
                    + "segment\n";
    private static final String TABLE = "'assetActions': [ { 'file': 'l.csv', 'columns': { 'asset': 'asset', 'kind':"
            + " 'kind', 'decidedOn': 'decided', 'effectiveFrom': 'effective', 'sequence': 'sequence', 'recordedOn':"
            + " 'recorded', 'order': 'order', 'account': 'account', 'product': 'product', 'subscription': 'contract',"
            + " 'quantity': 'quantity', 'unitPrice': 'each', 'currency': 'currency', 'billing': 'billing', 'escalated':"
            + " 'escalated', 'until': 'until', 'renewsEach': 'renews', 'noticeMonths': 'months', 'noticeDays': 'days',"
            + " 'awaitsActivation': 'activation', 'scope': 'scope', 'usefulUntil': 'useful', 'replacement':"
            + " 'replacement', 'segment': 'segment' } } ]";
    private static final AssetId ONE = AssetId.of("1");
    private static final LocalDate DECIDED = LocalDate.of(2025, 3, 10);
    private static final UnitPrice PRICE =
            new UnitPrice(MoneyFraction.of(CurrencyUnit.USD, new BigDecimal("30.50")), BillingPeriod.WEEKLY);

    @TempDir
    private Path folder;

    private DataSet set(String rows) {
        return new Folder(folder).file("l.csv", HEADER + rows).set(TABLE);
    }

    private static List<String> messages(DataSet set) {
        return set.findings().stream().map(RowFinding::toString).toList();
    }

    @Test
    void aPurchaseWithAllColumns() {
        DataSet set =
                set("1,Purchase,2025-03-10,2025-04-01,7,2025-03-12,O-1,A-1,cloud,C-7,10,30.50,USD,P1W,,2026-04-01,"
                        + "yearly,2,5,yes,group,2030-01-01,,shop\n");
        assertEquals(
                ImmutableList.of(AssetAction.builder()
                        .asset(ONE)
                        .change(Purchase.builder()
                                .account(AccountId.of("A-1"))
                                .product(ProductId.of("cloud"))
                                .subscription(SubscriptionId.of("C-7"))
                                .quantity(BigDecimal.TEN)
                                .price(PRICE)
                                .until(LocalDate.of(2026, 4, 1))
                                .renewsEach(BillingPeriod.YEARLY)
                                .notice(Period.of(0, 2, 5))
                                .awaitsActivation(true)
                                .scope(LicenceScope.GROUP)
                                .usefulUntil(LocalDate.of(2030, 1, 1))
                                .build())
                        .decidedOn(DECIDED)
                        .effectiveFrom(LocalDate.of(2025, 4, 1))
                        .sequence(7)
                        .recordedOn(LocalDate.of(2025, 3, 12))
                        .order(OpportunityId.of("O-1"))
                        .build()),
                set.assetActions());
        assertEquals(ImmutableMap.of(AccountId.of("A-1"), "shop"), set.segments());
        assertEquals(Optional.of(DECIDED), set.data().latestFact().map(FactDate::date));
        assertEquals(ImmutableList.of(new RowRef("l.csv", 2)), set.rowsOf(new Subject("asset", "1")));
        assertEquals(List.of(), messages(set));
    }

    private AssetChange change(String row) {
        DataSet set = set(row + "\n");
        assertEquals(List.of(), messages(set));
        assertEquals(DECIDED, set.assetActions().get(0).effectiveFrom(), "the day of the decision");
        return set.assetActions().get(0).change();
    }

    @Test
    void eachKindIsRead() {
        String at = ",2025-03-10,,,,,";
        assertEquals(
                Purchase.of(AccountId.of("A-1"), ProductId.of("cloud")),
                change("1,purchase" + at + "A-1,cloud,,,,,,,,,,,,,,,"));
        assertEquals(new AssetChange.Activation(), change("1,activation" + at + ",,,,,,,,,,,,,,,,"));
        assertEquals(
                AssetChange.Renewal.until(LocalDate.of(2026, 4, 1)),
                change("1,renewal" + at + ",,,,,,,,2026-04-01,,,,,,,,"));
        assertEquals(
                new AssetChange.Renewal(LocalDate.of(2026, 4, 1), Optional.of(new BigDecimal("3")), Optional.of(PRICE)),
                change("1,renewal" + at + ",,,3,30.50,,weekly,,2026-04-01,,,,,,,,"));
        assertEquals(
                new AssetChange.ProductChange(ProductId.of("premium")),
                change("1,product change" + at + ",premium,,,,,,,,,,,,,,,"));
        assertEquals(
                new AssetChange.PriceChange(PRICE, true),
                change("1,price_change" + at + ",,,,30.50,,P1W,yes,,,,,,,,,"));
        assertEquals(
                new AssetChange.QuantityChange(new BigDecimal("-2")),
                change("1,quantity_change" + at + ",,,-2,,,,,,,,,,,,,"));
        assertEquals(new AssetChange.Suspension(), change("1,suspension" + at + ",,,,,,,,,,,,,,,,"));
        assertEquals(new AssetChange.Resumption(), change("1,resumption" + at + ",,,,,,,,,,,,,,,,"));
        assertEquals(new AssetChange.Swap(AssetId.of("2")), change("1,swap" + at + ",,,,,,,,,,,,,,,2,"));
        assertEquals(new AssetChange.Cancellation(), change("1,cancellation" + at + ",,,,,,,,,,,,,,,,"));
        assertEquals(new AssetChange.CancellationUndone(), change("1,cancellation undone" + at + ",,,,,,,,,,,,,,,,"));
    }

    @Test
    void whatCannotBeIsAFindingWithItsRow() {
        String at = ",2025-03-10,,,,,";
        DataSet set = set(String.join(
                "\n",
                "1,purchase" + at + ",cloud,,,,,,,,,,,,,,,",
                "1,purchase" + at + "A-1,,,,,,,,,,,,,,,,",
                "1,purchase" + at + "A-1,cloud,,0,,,,,,,,,,,,,",
                "1,purchase" + at + "A-1,cloud,,,,,,,,fortnightly,,,,,,,",
                "1,purchase" + at + "A-1,cloud,,,,,,,,,1201,,,,,,",
                "1,renewal" + at + ",,,,,,,,,,,,,,,,",
                "1,product_change" + at + ",,,,,,,,,,,,,,,,",
                "1,price_change" + at + ",,,,,,,,,,,,,,,,",
                "1,quantity_change" + at + ",,,,,,,,,,,,,,,,",
                "1,quantity_change" + at + ",,,0,,,,,,,,,,,,,",
                "1,swap" + at + ",,,,,,,,,,,,,,,,",
                "1,gift" + at + ",,,,,,,,,,,,,,,,",
                "1,activation,,,,,,,,,,,,,,,,,,,,,,",
                ""));
        String bad = " ASSET_ACTION_UNUSABLE: no such action can be: ";
        assertEquals(
                List.of(
                        "l.csv:13 kind UNKNOWN_CHOICE: assetActions.kind must be one of purchase, activation, renewal,"
                                + " product_change, price_change, quantity_change, suspension, resumption, swap,"
                                + " cancellation, cancellation_undone; say in the mapping what this text means [gift]",
                        "l.csv:14 decided MISSING_REQUIRED: assetActions.decidedOn has no value",
                        "l.csv:2" + bad + "a purchase must state account",
                        "l.csv:3" + bad + "a purchase must state product",
                        "l.csv:4" + bad + "quantity must be > 0, was 0",
                        "l.csv:5" + bad
                                + "renewsEach must be such as P1M, P2W, P30D, monthly or yearly, was fortnightly",
                        "l.csv:6" + bad + "notice must be above 0, of at most 1200 months and 36500 days, was P1201M",
                        "l.csv:7" + bad + "a renewal must state until",
                        "l.csv:8" + bad + "a product_change must state product",
                        "l.csv:9" + bad + "a price_change must state unitPrice",
                        "l.csv:10" + bad + "a quantity_change must state quantity",
                        "l.csv:11" + bad + "delta must not be 0",
                        "l.csv:12" + bad + "a swap must state replacement"),
                messages(set));
        assertEquals(ImmutableList.of(), set.assetActions());
    }
}
