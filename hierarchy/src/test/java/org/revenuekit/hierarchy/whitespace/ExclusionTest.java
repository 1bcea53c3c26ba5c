package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.ProductId;

class ExclusionTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final ProductId PRODUCT = ProductId.of("P1");

    @Test
    void saysWhatCannotBeOfferedToWhomAndWhy() {
        Exclusion exclusion = Exclusion.of(ACCOUNT, PRODUCT, "独占契約");

        assertEquals(ACCOUNT, exclusion.account());
        assertEquals(PRODUCT, exclusion.product());
        assertEquals("独占契約", exclusion.reason());
        assertEquals(new Exclusion(ACCOUNT, PRODUCT, "独占契約"), exclusion);
    }

    @Test
    void aReasonIsChecked() {
        assertEquals(
                1_000,
                Exclusion.of(ACCOUNT, PRODUCT, "x".repeat(1_000)).reason().length());
        assertRefuses(
                "reason must have at most 1000 chars, had 1001",
                () -> Exclusion.of(ACCOUNT, PRODUCT, "x".repeat(1_001)));
        assertRefuses("reason must not be blank", () -> Exclusion.of(ACCOUNT, PRODUCT, " "));
        assertRefuses(
                "reason must not contain control characters or lone surrogates, had U+000A at index 0",
                () -> Exclusion.of(ACCOUNT, PRODUCT, "\nforged"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("account", () -> Exclusion.of(null, PRODUCT, "x"));
        assertNames("product", () -> Exclusion.of(ACCOUNT, null, "x"));
        assertNames("reason", () -> Exclusion.of(ACCOUNT, PRODUCT, null));
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Exclusion.class)
                .withPrefabValues(AccountId.class, ACCOUNT, AccountId.of("A2"))
                .withPrefabValues(ProductId.class, PRODUCT, ProductId.of("P2"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
