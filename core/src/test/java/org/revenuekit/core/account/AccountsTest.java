package org.revenuekit.core.account;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.EqualHashes;

class AccountsTest {
    private static final Account ACME = Account.of(AccountId.of("b"), "Acme");
    private static final Account YAMADA = Account.of(AccountId.of("a"), "山田商店");

    @Test
    void keepsTheOrderGiven() {
        Accounts accounts = Accounts.of(List.of(ACME, YAMADA));

        assertEquals(ImmutableList.of(ACME, YAMADA), accounts.list());
        assertEquals(2, accounts.size());
        assertEquals(0, accounts.index().find(ACME.id()));
        assertEquals(1, accounts.index().find(YAMADA.id()));
        assertEquals(Findings.none(), accounts.findings());
    }

    @Test
    void looksUp() {
        Accounts accounts = Accounts.of(List.of(ACME, YAMADA));

        assertEquals(YAMADA, accounts.get(AccountId.of("a")));
        assertEquals(Optional.of(ACME), accounts.find(AccountId.of("b")));
        assertEquals(Optional.empty(), accounts.find(AccountId.of("c")));
        UnknownIdException unknown = assertThrows(UnknownIdException.class, () -> accounts.get(AccountId.of("c")));
        assertEquals("never given: account c", unknown.getMessage());
        assertEquals(Subject.of(AccountId.of("c")), unknown.subject());
    }

    @Test
    void ofSeveralWithOneIdTheFirstStandsAndTheOthersAreReported() {
        Account again = Account.of(ACME.id(), "Acme again");
        Accounts accounts = Accounts.of(List.of(ACME, YAMADA, again, again));

        assertEquals(ImmutableList.of(ACME, YAMADA), accounts.list());
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_ACCOUNT, Subject.of(ACME.id()), "given", "3"))),
                accounts.findings());
    }

    @Test
    void noneIsFine() {
        assertEquals(0, Accounts.of(List.of()).size());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "given",
                assertThrows(NullPointerException.class, () -> Accounts.of(null))
                        .getMessage());
        assertEquals(
                "given must not contain null",
                assertThrows(NullPointerException.class, () -> Accounts.of(Arrays.asList(ACME, null)))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(
                                NullPointerException.class,
                                () -> Accounts.of(List.of()).find(null))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(
                                NullPointerException.class,
                                () -> Accounts.of(List.of()).get(null))
                        .getMessage());
    }

    /** Law 14. A map that cannot order its keys takes about five minutes for these. */
    @Test
    void idsOfOneHashDoNotSlowItDown() {
        List<Account> flood = IntStream.range(0, 100_000)
                .mapToObj(EqualHashes::text)
                .map(text -> Account.of(AccountId.of(text)))
                .toList();
        assertEquals(
                1,
                flood.stream()
                        .map(account -> account.id().hashCode())
                        .distinct()
                        .count());

        assertTimeout(ofSeconds(10), () -> {
            Accounts accounts = Accounts.of(flood);
            assertEquals(100_000, accounts.size());
            for (Account account : flood) {
                assertTrue(accounts.find(account.id()).isPresent());
            }
        });
    }
}
