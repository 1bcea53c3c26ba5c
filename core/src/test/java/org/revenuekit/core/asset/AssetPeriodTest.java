package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

class AssetPeriodTest {
    private static final AssetId ID = AssetId.of("AS1");
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final ProductId PRODUCT = ProductId.of("P1");
    private static final Span YEAR = Span.parse("[2025-04-01,2026-04-01)");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final AssetPeriod PERIOD = AssetPeriod.of(ID, ACCOUNT, PRODUCT, YEAR, AssetLogs.yen(100));
    private static final RenewalDue DUE = RenewalDue.builder()
            .asset(ID)
            .account(ACCOUNT)
            .product(PRODUCT)
            .due(DAY)
            .build();

    @Test
    void aPeriodIsOfOnePieceUnlessStatedOtherwise() {
        AssetPeriod period = AssetPeriod.of(ID, ACCOUNT, PRODUCT, YEAR, AssetLogs.yen(100));

        assertEquals(ID, period.asset());
        assertEquals(ACCOUNT, period.account());
        assertEquals(PRODUCT, period.product());
        assertEquals(YEAR, period.active());
        assertEquals(Optional.of(AssetLogs.yen(100)), period.price());
        assertEquals(BigDecimal.ONE, period.quantity());
        assertEquals(Optional.empty(), period.subscription());
        assertEquals(Optional.empty(), period.cancelledOn());
        assertEquals(Optional.empty(), period.recordedOn());
        assertFalse(period.escalated());
    }

    @Test
    void aPeriodIsKnownFromItsFirstDayUnlessItCameOnRecordOnAnother() {
        AssetPeriod period = AssetPeriod.of(ID, ACCOUNT, PRODUCT, YEAR, AssetLogs.yen(100));

        assertEquals(LocalDate.of(2025, 4, 1).toEpochDay(), period.knownFromDay());
        assertEquals(DAY.toEpochDay(), period.withRecordedOn(DAY).knownFromDay());
        assertEquals(
                LocalDate.MIN.toEpochDay(), period.withActive(Span.until(DAY)).knownFromDay());
    }

    @Test
    void aDueIsOfOnePieceUnlessStatedOtherwise() {
        RenewalDue due = RenewalDue.builder()
                .asset(ID)
                .account(ACCOUNT)
                .product(PRODUCT)
                .due(DAY)
                .build();

        assertEquals(ID, due.asset());
        assertEquals(ACCOUNT, due.account());
        assertEquals(PRODUCT, due.product());
        assertEquals(DAY, due.due());
        assertEquals(BigDecimal.ONE, due.quantity());
        assertEquals(Optional.empty(), due.subscription());
        assertEquals(Optional.empty(), due.noticeBy());
        assertEquals(Optional.empty(), due.price());
        assertFalse(due.automatic());
    }

    @Test
    void quantitiesAreAboveNothing() {
        assertEquals(
                "10", PERIOD.withQuantity(new BigDecimal("10.00")).quantity().toString());
        assertEquals("10", DUE.withQuantity(new BigDecimal("1E+1")).quantity().toString());
        BigDecimal tiny = new BigDecimal("0.001");
        assertEquals(tiny, PERIOD.withQuantity(tiny).quantity());
        assertEquals(tiny, DUE.withQuantity(tiny).quantity());
        assertRefused("quantity must be > 0, was 0 (asset AS1)", () -> PERIOD.withQuantity(new BigDecimal("0.0")));
        assertRefused("quantity must be > 0, was -1 (asset AS1)", () -> DUE.withQuantity(new BigDecimal("-1")));
        assertRefused("quantity must be > 0, was 0 (asset AS1)", () -> DUE.withQuantity(BigDecimal.ZERO));
        String tooMuch =
                "quantity must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -1000";
        assertRefused(tooMuch, () -> PERIOD.withQuantity(new BigDecimal("1E1000")));
        assertRefused(tooMuch, () -> DUE.withQuantity(new BigDecimal("1E1000")));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void whatIsMandatoryIsNamed() {
        assertMessage(
                "[asset, account, product, active]", () -> AssetPeriod.builder().build());
        assertMessage(
                "[asset, account, product, due]", () -> RenewalDue.builder().build());
    }

    private static void assertMessage(String part, Executable call) {
        String message =
                String.valueOf(assertThrows(IllegalStateException.class, call).getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void subscriptionsAreTextInItsOrder() {
        SubscriptionId id = SubscriptionId.of("S1");

        assertEquals("S1", id.toString());
        assertTrue(id.compareTo(SubscriptionId.of("S2")) < 0);
        assertTrue(SubscriptionId.of("S2").compareTo(id) > 0);
        assertRefused("subscription id must not be empty", () -> SubscriptionId.of(""));
        EqualsVerifier.forClass(SubscriptionId.class).verify();
    }

    @Test
    void everyPartCountsInEqualsAndHashCode() {
        assertDifferent(List.of(
                PERIOD,
                PERIOD.withAsset(AssetId.of("x")),
                PERIOD.withAccount(AccountId.of("x")),
                PERIOD.withProduct(ProductId.of("x")),
                PERIOD.withSubscription(SubscriptionId.of("x")),
                PERIOD.withActive(Span.always()),
                PERIOD.withQuantity(BigDecimal.TEN),
                PERIOD.withPrice(AssetLogs.yen(1)),
                PERIOD.withEscalated(true),
                PERIOD.withCancelledOn(DAY),
                PERIOD.withRecordedOn(DAY)));
        assertDifferent(List.of(
                DUE,
                DUE.withAsset(AssetId.of("x")),
                DUE.withAccount(AccountId.of("x")),
                DUE.withProduct(ProductId.of("x")),
                DUE.withSubscription(SubscriptionId.of("x")),
                DUE.withDue(DAY.plusDays(1)),
                DUE.withNoticeBy(DAY),
                DUE.withAutomatic(true),
                DUE.withQuantity(BigDecimal.TEN),
                DUE.withPrice(AssetLogs.yen(1))));
        assertEquals(PERIOD, AssetPeriod.builder().from(PERIOD).build());
        assertEquals(DUE, RenewalDue.builder().from(DUE).build());
        assertEquals(
                PERIOD.hashCode(), AssetPeriod.builder().from(PERIOD).build().hashCode());
        assertEquals(DUE.hashCode(), RenewalDue.builder().from(DUE).build().hashCode());
        assertNotEquals(PERIOD, "AS1");
        assertNotEquals(DUE, null);
    }

    static void assertDifferent(List<?> values) {
        assertEquals(values.size(), Set.copyOf(values).size());
        assertEquals(
                values.size(), values.stream().map(Object::hashCode).distinct().count());
    }
}
