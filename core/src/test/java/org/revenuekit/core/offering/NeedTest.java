package org.revenuekit.core.offering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;

class NeedTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final ProductId PRODUCT = ProductId.of("P1");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void saysWhoseNeedAndWhatMeetsItInTheirWords() {
        Need need = Need.of(ACCOUNT, PRODUCT, DAY, "在庫が合わない");

        assertEquals(ACCOUNT, need.account());
        assertEquals(PRODUCT, need.product());
        assertEquals(DAY, need.recordedOn());
        assertEquals("在庫が合わない", need.text());
    }

    @Test
    void itsTextIsChecked() {
        assertEquals(
                1_000, Need.of(ACCOUNT, PRODUCT, DAY, "x".repeat(1_000)).text().length());
        assertRefused("need must have at most 1000 chars, had 1001", "x".repeat(1_001));
        assertRefused("need must not be blank", "\u3000");
        assertRefused(
                "need must not contain control characters or lone surrogates, had U+001B at index 0", "\u001b[31m");
    }

    private static void assertRefused(String message, String text) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Need.of(ACCOUNT, PRODUCT, DAY, text))
                        .getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("account", () -> Need.of(null, PRODUCT, DAY, "x"));
        assertNames("product", () -> Need.of(ACCOUNT, null, DAY, "x"));
        assertNames("recordedOn", () -> Need.of(ACCOUNT, PRODUCT, null, "x"));
        assertNames("text", () -> Need.of(ACCOUNT, PRODUCT, DAY, null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Need.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
