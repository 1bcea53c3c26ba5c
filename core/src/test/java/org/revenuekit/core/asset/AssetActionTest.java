package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetChange.Activation;
import org.revenuekit.core.asset.AssetChange.Cancellation;
import org.revenuekit.core.asset.AssetChange.CancellationUndone;
import org.revenuekit.core.asset.AssetChange.PriceChange;
import org.revenuekit.core.asset.AssetChange.ProductChange;
import org.revenuekit.core.asset.AssetChange.QuantityChange;
import org.revenuekit.core.asset.AssetChange.Renewal;
import org.revenuekit.core.asset.AssetChange.Resumption;
import org.revenuekit.core.asset.AssetChange.Suspension;
import org.revenuekit.core.asset.AssetChange.Swap;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.Span;

class AssetActionTest {
    private static final AssetId ID = AssetId.of("AS1");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final ProductId PRODUCT = ProductId.of("P");
    private static final Purchase PURCHASE = Purchase.of(AccountId.of("X"), PRODUCT);
    private static final AssetAction ACTION = AssetAction.of(ID, DAY, new Activation());

    @Test
    void isDecidedAndRecordedOnItsDayUnlessStatedOtherwise() {
        assertEquals(ID, ACTION.asset());
        assertEquals(new Activation(), ACTION.change());
        assertEquals(DAY, ACTION.decidedOn());
        assertEquals(DAY, ACTION.effectiveFrom());
        assertEquals(Optional.empty(), ACTION.recordedOn());
        assertEquals(DAY, ACTION.knownFrom());
        assertEquals(DAY.plusDays(1), ACTION.withRecordedOn(DAY.plusDays(1)).knownFrom());
        assertEquals(0, ACTION.sequence());
        assertEquals(Optional.empty(), ACTION.order());
    }

    @Test
    void aPurchaseIsOfOnePieceWithoutEndUnlessStatedOtherwise() {
        assertEquals(AccountId.of("X"), PURCHASE.account());
        assertEquals(PRODUCT, PURCHASE.product());
        assertEquals(BigDecimal.ONE, PURCHASE.quantity());
        assertEquals(Optional.empty(), PURCHASE.price());
        assertEquals(Optional.empty(), PURCHASE.subscription());
        assertEquals(LicenceScope.ACCOUNT, PURCHASE.scope());
        assertFalse(PURCHASE.awaitsActivation());
        assertEquals(Optional.empty(), PURCHASE.until());
        assertEquals(Optional.empty(), PURCHASE.renewsEach());
        assertEquals(Optional.empty(), PURCHASE.notice());
        assertEquals(Optional.empty(), PURCHASE.usefulUntil());
    }

    @Test
    void eachChangeHasAKindOfItsOwn() {
        List<AssetChange> changes = List.of(
                PURCHASE,
                new Activation(),
                Renewal.until(DAY),
                new ProductChange(PRODUCT),
                PriceChange.to(AssetLogs.yen(1)),
                new QuantityChange(BigDecimal.ONE),
                new Suspension(),
                new Resumption(),
                new Swap(ID),
                new Cancellation(),
                new CancellationUndone());

        assertEquals(
                Arrays.asList(AssetChangeKind.values()),
                changes.stream().map(AssetChange::kind).toList());
    }

    @Test
    void daysAreOfTheYearsOfContracts() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9_999, 12, 31);

        assertEquals(first, ACTION.withEffectiveFrom(first).effectiveFrom());
        assertEquals(last, ACTION.withEffectiveFrom(last).effectiveFrom());
        assertRefused(
                "effectiveFrom must be of the years 1 to 9999, was 0000-12-31",
                () -> ACTION.withEffectiveFrom(first.minusDays(1)));
        assertRefused(
                "effectiveFrom must be of the years 1 to 9999, was +10000-01-01",
                () -> ACTION.withEffectiveFrom(last.plusDays(1)));
        assertRefused(
                "until must be of the years 1 to 9999, was +10000-01-01", () -> PURCHASE.withUntil(last.plusDays(1)));
        assertRefused("until must be of the years 1 to 9999, was +10000-01-01", () -> Renewal.until(last.plusDays(1)));
    }

    @Test
    void quantitiesAreAboveNothingAndDeltasNotNothing() {
        BigDecimal zero = new BigDecimal("0.0");

        assertRefused("quantity must be > 0, was 0", () -> PURCHASE.withQuantity(zero));
        assertRefused("quantity must be > 0, was -1", () -> PURCHASE.withQuantity(new BigDecimal("-1")));
        assertRefused("delta must not be 0", () -> new QuantityChange(zero));
        assertRefused("quantity must be > 0, was 0", () -> new Renewal(DAY, Optional.of(zero), Optional.empty()));
        assertRefused("quantity must be > 0, was 0", () -> new QuantitySource(DAY, Optional.empty(), zero));
        BigDecimal ten = new BigDecimal("10.00");
        assertEquals(BigDecimal.TEN, PURCHASE.withQuantity(ten).quantity());
        assertEquals(BigDecimal.TEN, new QuantityChange(ten).delta());
        assertEquals(Optional.of(BigDecimal.TEN), new Renewal(DAY, Optional.of(ten), Optional.empty()).quantity());
        assertEquals(BigDecimal.TEN, new QuantitySource(DAY, Optional.empty(), ten).quantity());
    }

    @Test
    void onlyATermIsRenewed() {
        Purchase year = PURCHASE.withUntil(DAY);

        assertEquals(
                Optional.of(BillingPeriod.YEARLY),
                year.withRenewsEach(BillingPeriod.YEARLY).renewsEach());
        assertRefused(
                "until must be given, as the term is renewed", () -> PURCHASE.withRenewsEach(BillingPeriod.YEARLY));
    }

    @Test
    void aNoticeHasBounds() {
        for (Period notice :
                List.of(Period.ofDays(1), Period.ofMonths(1), Period.ofYears(100), Period.of(99, 12, 36_500))) {
            assertEquals(Optional.of(notice), PURCHASE.withNotice(notice).notice());
        }
        for (Period notice : List.of(
                Period.ZERO, Period.ofDays(-1), Period.of(0, 1, -1), Period.of(100, 1, 0), Period.ofDays(36_501))) {
            assertRefused(
                    "notice must be above 0, of at most 1200 months and 36500 days, was " + notice,
                    () -> PURCHASE.withNotice(notice));
        }
    }

    @Test
    void aStateIsOfSomethingThatIsThere() {
        ImmutableList<QuantitySource> sources =
                ImmutableList.of(new QuantitySource(DAY, Optional.empty(), BigDecimal.ONE));

        assertRefused(
                "status must not be NONE",
                () -> new AssetState(AssetStatus.NONE, PRODUCT, ImmutableList.of(), Optional.empty()));
        assertRefused(
                "what has ended must have no source and no price",
                () -> new AssetState(AssetStatus.ENDED, PRODUCT, sources, Optional.empty()));
        assertRefused(
                "what has ended must have no source and no price",
                () -> new AssetState(AssetStatus.ENDED, PRODUCT, ImmutableList.of(), Optional.of(AssetLogs.yen(1))));
        AssetState state = new AssetState(AssetStatus.ACTIVE, PRODUCT, sources, Optional.empty());
        assertRefused(
                "span must have a first day, was [..,2026-04-01)", () -> new AssetStatePeriod(state, Span.until(DAY)));
        assertRefused(
                "span must have a first day, was [2026-04-01,2026-04-01)",
                () -> new AssetStatePeriod(state, Span.of(DAY, DAY)));
        assertEquals(Objects.hash("ACTIVE", PRODUCT, sources, Optional.empty()), state.hashCode());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void whatIsMandatoryIsNamed() {
        assertMessage(
                "[asset, change, decidedOn, effectiveFrom]",
                () -> AssetAction.builder().build());
        assertMessage("[account, product]", () -> Purchase.builder().build());
        assertMessage("[ref]", () -> AssetPolicy.builder().build());
        assertMessage("[ref, method]", () -> ProrationPolicy.builder().build());
    }

    private static void assertMessage(String part, Executable call) {
        String message =
                String.valueOf(assertThrows(IllegalStateException.class, call).getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void everyPartCountsInEqualsAndHashCode() {
        Purchase term = PURCHASE.withUntil(DAY);
        AssetPeriodTest.assertDifferent(List.of(
                term,
                term.withAccount(AccountId.of("Y")),
                term.withProduct(ProductId.of("Q")),
                term.withQuantity(BigDecimal.TEN),
                term.withPrice(AssetLogs.yen(1)),
                term.withSubscription(SubscriptionId.of("S")),
                term.withScope(LicenceScope.GROUP),
                term.withAwaitsActivation(true),
                PURCHASE,
                term.withRenewsEach(BillingPeriod.YEARLY),
                term.withNotice(Period.ofMonths(1)),
                term.withUsefulUntil(DAY)));
        AssetPeriodTest.assertDifferent(List.of(
                ACTION,
                ACTION.withAsset(AssetId.of("x")),
                ACTION.withChange(new Swap(ID)),
                ACTION.withDecidedOn(DAY.plusDays(1)),
                ACTION.withEffectiveFrom(DAY.plusDays(1)),
                ACTION.withSequence(1),
                ACTION.withRecordedOn(DAY.plusDays(2)),
                ACTION.withOrder(OpportunityId.of("O"))));
        assertEquals(term, Purchase.builder().from(term).build());
        assertEquals(
                Objects.hash(
                        AccountId.of("X"),
                        PRODUCT,
                        BigDecimal.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        "ACCOUNT",
                        false,
                        Optional.of(DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                term.hashCode());
        assertNotEquals(term, "X");
        EqualsVerifier.forClass(PriceChange.class)
                .withPrefabValues(
                        UnitPrice.class,
                        UnitPrice.monthly(MoneyFraction.parse("USD 1")),
                        UnitPrice.yearly(MoneyFraction.parse("JPY 2")))
                .verify();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("asset", () -> AssetAction.of(null, DAY, new Activation()));
        assertNames("decidedOn", () -> AssetAction.of(ID, null, new Activation()));
        assertNames("change", () -> AssetAction.of(ID, DAY, null));
        assertNames("account", () -> Purchase.of(null, PRODUCT));
        assertNames("product", () -> Purchase.of(AccountId.of("X"), null));
        assertNames("delta", () -> new QuantityChange(null));
        assertNames("price", () -> PriceChange.to(null));
        assertNames("product", () -> new ProductChange(null));
        assertNames("replacement", () -> new Swap(null));
        assertNames("until", () -> Renewal.until(null));
        assertNames("quantity", () -> new Renewal(DAY, null, Optional.empty()));
        assertNames("price", () -> new Renewal(DAY, Optional.empty(), null));
        assertNames("from", () -> new QuantitySource(null, Optional.empty(), BigDecimal.ONE));
        assertNames("order", () -> new QuantitySource(DAY, null, BigDecimal.ONE));
        assertNames("status", () -> new AssetState(null, PRODUCT, ImmutableList.of(), Optional.empty()));
        assertNames("product", () -> new AssetState(AssetStatus.ENDED, null, ImmutableList.of(), Optional.empty()));
        assertNames("sources", () -> new AssetState(AssetStatus.ENDED, PRODUCT, null, Optional.empty()));
        assertNames("price", () -> new AssetState(AssetStatus.ENDED, PRODUCT, ImmutableList.of(), null));
        assertNames("state", () -> new AssetStatePeriod(null, Span.always()));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
