package org.revenuekit.core.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;

/** The order is that of maps under attack, in which many keys have one hash. */
class AccountItemTest {
    private static final AccountId A = AccountId.of("A");
    private static final AccountId M = AccountId.of("M");
    private static final AccountId Z = AccountId.of("Z");

    @Test
    void itemsAreOrderedByAccountThenId() {
        AccountItem item = new AccountItem(M, "b");
        assertEquals(0, item.compareTo(new AccountItem(M, "b")));
        assertTrue(item.compareTo(new AccountItem(M, "a")) > 0);
        assertTrue(item.compareTo(new AccountItem(M, "c")) < 0);
        assertTrue(item.compareTo(new AccountItem(A, "c")) > 0);
        assertTrue(item.compareTo(new AccountItem(Z, "a")) < 0);
    }
}
