package org.revenuekit.core.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.Span;

class CompetitorUseTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final ProductId PRODUCT = ProductId.of("P1");

    @Test
    void lastsForEverUnlessItsDaysAreKnown() {
        CompetitorUse use = CompetitorUse.of(ACCOUNT, PRODUCT, "競合社");
        Span year = Span.parse("[2025-04-01,2026-04-01)");

        assertEquals(ACCOUNT, use.account());
        assertEquals(PRODUCT, use.product());
        assertEquals("競合社", use.competitor());
        assertEquals(Span.always(), use.during());
        assertEquals(year, new CompetitorUse(ACCOUNT, PRODUCT, "競合社", year).during());
        assertNotEquals(use, new CompetitorUse(ACCOUNT, PRODUCT, "競合社", year));
    }

    @Test
    void theNameOfTheCompetitorIsChecked() {
        assertEquals(
                1_000,
                CompetitorUse.of(ACCOUNT, PRODUCT, "x".repeat(1_000))
                        .competitor()
                        .length());
        assertRefused("competitor must have at most 1000 chars, had 1001", "x".repeat(1_001));
        assertRefused("competitor must not be blank", " ");
        assertRefused(
                "competitor must not contain control characters or lone surrogates, had U+000A at index 1", "x\n");
    }

    private static void assertRefused(String message, String competitor) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> CompetitorUse.of(ACCOUNT, PRODUCT, competitor))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("account", () -> CompetitorUse.of(null, PRODUCT, "x"));
        assertNames("product", () -> CompetitorUse.of(ACCOUNT, null, "x"));
        assertNames("competitor", () -> CompetitorUse.of(ACCOUNT, PRODUCT, null));
        assertNames("during", () -> new CompetitorUse(ACCOUNT, PRODUCT, "x", null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(CompetitorUse.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
