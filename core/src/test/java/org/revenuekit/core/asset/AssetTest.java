package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

class AssetTest {
    private static final AssetId ID = AssetId.of("AS1");
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final ProductId PRODUCT = ProductId.of("P1");
    private static final Asset ASSET = Asset.of(ID, ACCOUNT, PRODUCT);
    private static final Span YEAR = Span.parse("[2025-04-01,2026-04-01)");

    @Test
    void isOnePieceWithoutEndForTheAccountUnlessStatedOtherwise() {
        Asset asset = Asset.of(ID, ACCOUNT, PRODUCT);

        assertEquals(ID, asset.id());
        assertEquals(ACCOUNT, asset.account());
        assertEquals(PRODUCT, asset.product());
        assertEquals(BigDecimal.ONE, asset.quantity());
        assertEquals(Span.always(), asset.active());
        assertEquals(Optional.empty(), asset.deliveredOn());
        assertEquals(LicenceScope.ACCOUNT, asset.scope());
        assertEquals(Optional.empty(), asset.opportunity());
        assertEquals(Optional.empty(), asset.usefulUntil());
        assertEquals(Optional.empty(), asset.noticeBy());
        assertFalse(asset.renewsAutomatically());
    }

    @Test
    void theExampleOfThePackage() {
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
        Asset licence = Asset.builder()
                .id(AssetId.of("AS-17"))
                .account(AccountId.of("PupsRUs"))
                .product(ProductId.of("Tangerine1000"))
                .quantity(new BigDecimal("40"))
                .active(YEAR)
                .scope(LicenceScope.GROUP)
                .build();

        assertTrue(calendar.endOf(LocalDate.of(2026, 3, 31)).isLive(licence.active()));
        assertFalse(calendar.endOf(LocalDate.of(2026, 4, 1)).isLive(licence.active()));
    }

    @Test
    void keepsWhatIsKnown() {
        Asset asset = Asset.builder()
                .id(ID)
                .account(ACCOUNT)
                .product(PRODUCT)
                .quantity(new BigDecimal("2.5"))
                .active(YEAR)
                .deliveredOn(LocalDate.of(2025, 4, 3))
                .scope(LicenceScope.GROUP)
                .opportunity(OpportunityId.of("O1"))
                .usefulUntil(LocalDate.of(2030, 4, 1))
                .noticeBy(LocalDate.of(2026, 2, 28))
                .renewsAutomatically(true)
                .build();

        assertEquals(new BigDecimal("2.5"), asset.quantity());
        assertEquals(YEAR, asset.active());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 3)), asset.deliveredOn());
        assertEquals(LicenceScope.GROUP, asset.scope());
        assertEquals(Optional.of(OpportunityId.of("O1")), asset.opportunity());
        assertEquals(Optional.of(LocalDate.of(2030, 4, 1)), asset.usefulUntil());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), asset.noticeBy());
        assertTrue(asset.renewsAutomatically());
        assertEquals(
                Objects.hash(
                        ID,
                        ACCOUNT,
                        PRODUCT,
                        new BigDecimal("2.5"),
                        YEAR,
                        Optional.of(LocalDate.of(2025, 4, 3)),
                        "GROUP",
                        Optional.of(OpportunityId.of("O1")),
                        Optional.of(LocalDate.of(2030, 4, 1)),
                        Optional.of(LocalDate.of(2026, 2, 28)),
                        true),
                asset.hashCode());
        assertNotEquals(asset, asset.withScope(LicenceScope.ACCOUNT));
        assertEquals(asset, asset.withScope(LicenceScope.ACCOUNT).withScope(LicenceScope.GROUP));
    }

    @Test
    void theScaleOfItsQuantityDoesNotMatter() {
        Asset ten = ASSET.withQuantity(new BigDecimal("1E+1"));

        assertEquals(ten, ASSET.withQuantity(new BigDecimal("10.00")));
        assertEquals(ten.hashCode(), ASSET.withQuantity(new BigDecimal("10.00")).hashCode());
        assertEquals(
                "10", ASSET.withQuantity(new BigDecimal("10.00")).quantity().toString());
    }

    @Test
    void aQuantityIsAboveNothing() {
        assertEquals(
                new BigDecimal("0.001"),
                ASSET.withQuantity(new BigDecimal("0.001")).quantity());
        assertRefused("quantity must be > 0, was 0 (asset AS1)", () -> ASSET.withQuantity(new BigDecimal("0.00")));
        assertRefused(
                "quantity must be > 0, was -0.001 (asset AS1)", () -> ASSET.withQuantity(new BigDecimal("-0.001")));
        assertRefused(
                "quantity must be > 0, was -1 (asset \\u202eAS)",
                () -> Asset.builder()
                        .id(AssetId.of("\u202eAS"))
                        .account(ACCOUNT)
                        .product(PRODUCT)
                        .quantity(new BigDecimal("-1"))
                        .build());
        assertRefused(
                "quantity must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000",
                () -> ASSET.withQuantity(new BigDecimal("1E100000000")));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void idAccountAndProductAreMandatory() {
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, () -> Asset.builder().build())
                        .getMessage());
        assertTrue(message.contains("[id, account, product]"), message);
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("AS1", ID.toString());
        assertTrue(ID.compareTo(AssetId.of("AS2")) < 0);
        assertTrue(AssetId.of("AS2").compareTo(ID) > 0);
        assertRefused("asset id must not be empty", () -> AssetId.of(""));
        EqualsVerifier.forClass(AssetId.class).verify();
    }

    @Test
    void assetsAreThereOnce() {
        Asset other = Asset.of(AssetId.of("AS0"), ACCOUNT, PRODUCT);
        Assets assets = Assets.of(List.of(ASSET, other, ASSET.withQuantity(BigDecimal.TEN)));

        assertEquals(ImmutableList.of(ASSET, other), assets.list());
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_ASSET, Subject.of(ID), "given", "2"))),
                assets.findings());
        assertEquals(ImmutableList.of(), Assets.none().list());
        assertEquals(Findings.none(), Assets.none().findings());
        assertSame(Assets.none(), Assets.none());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("id", () -> Asset.of(null, ACCOUNT, PRODUCT));
        assertNames("account", () -> Asset.of(ID, null, PRODUCT));
        assertNames("product", () -> Asset.of(ID, ACCOUNT, null));
        assertNames("value", () -> AssetId.of(null));
        assertNames("given", () -> Assets.of(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    /** EqualsVerifier would set the generated field that is there only while an asset is built. */
    @Test
    void everyPartCountsInEqualsAndHashCode() {
        List<Asset> different = List.of(
                ASSET,
                ASSET.withId(AssetId.of("AS2")),
                ASSET.withAccount(AccountId.of("A2")),
                ASSET.withProduct(ProductId.of("P2")),
                ASSET.withQuantity(BigDecimal.TEN),
                ASSET.withActive(YEAR),
                ASSET.withDeliveredOn(LocalDate.of(2025, 4, 3)),
                ASSET.withScope(LicenceScope.GROUP),
                ASSET.withOpportunity(OpportunityId.of("O1")),
                ASSET.withUsefulUntil(LocalDate.of(2025, 4, 3)),
                ASSET.withNoticeBy(LocalDate.of(2025, 4, 3)),
                ASSET.withRenewsAutomatically(true));

        assertEquals(different.size(), Set.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(Asset::hashCode).distinct().count());
        for (Asset asset : different) {
            Asset same = Asset.builder().from(asset).build();
            assertEquals(asset, same);
            assertEquals(asset.hashCode(), same.hashCode());
            assertNotEquals(asset, null);
        }
        assertNotEquals(ASSET, "AS1");
    }
}
