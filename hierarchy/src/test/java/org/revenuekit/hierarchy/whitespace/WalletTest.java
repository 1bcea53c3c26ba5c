package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.rollup.World.usd;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;

class WalletTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");

    @Test
    void saysWhatAnAccountSpendsInAYear() {
        Wallet wallet = Wallet.of(ACCOUNT, usd("1000.5"));

        assertEquals(ACCOUNT, wallet.account());
        assertEquals(usd("1000.5"), wallet.perYear());
        assertEquals(new Wallet(ACCOUNT, usd("1000.50")), wallet);
    }

    @Test
    void nobodySpendsLessThanNothing() {
        assertEquals(usd("0"), Wallet.of(ACCOUNT, usd("0")).perYear());
        assertRefuses("perYear must be >= 0, was USD -0.01 (account A1)", () -> Wallet.of(ACCOUNT, usd("-0.01")));
        assertRefuses(
                "perYear must be >= 0, was USD -1 (account \\u202eA)",
                () -> Wallet.of(AccountId.of("\u202eA"), usd("-1")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("account", () -> Wallet.of(null, usd("1")));
        assertNames("perYear", () -> Wallet.of(ACCOUNT, null));
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Wallet.class)
                .withPrefabValues(AccountId.class, ACCOUNT, AccountId.of("A2"))
                .withPrefabValues(MoneyFraction.class, usd("1"), usd("2"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
