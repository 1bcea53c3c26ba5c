package org.revenuekit.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final AccountId ID = AccountId.of("A1");

    @Test
    void isLabelledByItsNameOrElseItsId() {
        assertEquals("山田商店", Account.of(ID, "山田商店").label());
        assertEquals("A1", Account.of(ID).label());
        assertEquals(Optional.of("山田商店"), Account.of(ID, "山田商店").name());
        assertEquals(Optional.empty(), Account.of(ID).name());
        assertEquals(ID, Account.of(ID).id());
    }

    @Test
    void equalsByItsParts() {
        Account account = Account.of(ID, "Acme");

        assertEquals(account, Account.builder().id(ID).name("Acme").build());
        assertEquals(account.hashCode(), Account.of(ID, "Acme").hashCode());
        assertNotEquals(account, Account.of(ID));
        assertNotEquals(account, Account.of(AccountId.of("A2"), "Acme"));
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        Account account = Account.of(ID);

        assertEquals(Optional.empty(), account.country());
        assertEquals(Optional.empty(), account.language());
        assertEquals(Optional.empty(), account.status());
        assertEquals(Optional.empty(), account.industry());
        assertEquals(Optional.empty(), account.employees());
    }

    @Test
    void keepsWhatIsKnown() {
        Account account = Account.builder()
                .id(ID)
                .country(Country.of("JP"))
                .language(Language.of("ja"))
                .status(AccountStatus.INACTIVE)
                .industry("小売")
                .employees(120L)
                .build();

        assertEquals(Optional.of(Country.of("JP")), account.country());
        assertEquals(Optional.of(Language.of("ja")), account.language());
        assertEquals(Optional.of(AccountStatus.INACTIVE), account.status());
        assertEquals(Optional.of("小売"), account.industry());
        assertEquals(Optional.of(120L), account.employees());
        assertEquals(
                Objects.hash(
                        ID,
                        Optional.empty(),
                        Optional.of(Country.of("JP")),
                        Optional.of(Language.of("ja")),
                        Optional.of("INACTIVE"),
                        Optional.of("小売"),
                        Optional.of(120L)),
                account.hashCode());
        EqualsVerifier.forClass(ImmutableAccount.class)
                .withPrefabValues(Country.class, Country.of("JP"), Country.of("US"))
                .withPrefabValues(Language.class, Language.of("ja"), Language.of("en"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }

    @Test
    void copiesAreCheckedToo() {
        Account account = Account.of(ID, "Acme");

        assertEquals(Account.of(ID, "Acme Inc."), account.withName("Acme Inc."));
        assertEquals("Acme", account.name().orElseThrow());
        assertEquals(
                "account name must not be blank",
                assertThrows(IllegalArgumentException.class, () -> account.withName(" "))
                        .getMessage());
        assertEquals(
                "account name must have at most 1000 chars, had 1001",
                assertThrows(IllegalArgumentException.class, () -> Account.of(ID, "x".repeat(1_001)))
                        .getMessage());
        assertEquals(
                "account name must not contain control characters or lone surrogates, had U+000A at index 1",
                assertThrows(IllegalArgumentException.class, () -> Account.of(ID, "x\nINFO forged"))
                        .getMessage());
    }

    @Test
    void industryAndSizeAreChecked() {
        Account account = Account.of(ID);

        assertEquals(Optional.of(0L), account.withEmployees(0L).employees());
        assertEquals(
                "employees must be >= 0, were -1 (account A1)",
                assertThrows(IllegalArgumentException.class, () -> account.withEmployees(-1L))
                        .getMessage());
        assertEquals(
                "employees must be >= 0, were -1 (account \\u202ex)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Account.builder()
                                        .id(AccountId.of("\u202ex"))
                                        .employees(-1L)
                                        .build())
                        .getMessage());
        assertEquals(
                "industry must not be blank",
                assertThrows(IllegalArgumentException.class, () -> account.withIndustry(""))
                        .getMessage());
        assertEquals(
                "industry must have at most 1000 chars, had 1001",
                assertThrows(IllegalArgumentException.class, () -> account.withIndustry("x".repeat(1_001)))
                        .getMessage());
    }

    @Test
    void anIdIsMandatory() {
        String message = assertThrows(
                        IllegalStateException.class, () -> Account.builder().build())
                .getMessage();
        assertTrue(String.valueOf(message).contains("id"), message);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> Account.of(null)).getMessage());
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> Account.of(ID, null))
                        .getMessage());
        assertEquals(
                "value",
                assertThrows(NullPointerException.class, () -> AccountId.of(null))
                        .getMessage());
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("A1", ID.toString());
        assertEquals("A1", ID.value());
        assertTrue(ID.compareTo(AccountId.of("A2")) < 0);
        assertTrue(ID.compareTo(AccountId.of("A")) > 0);
        assertEquals(0, ID.compareTo(AccountId.of("A1")));
        assertEquals(
                "account id must not be empty",
                assertThrows(IllegalArgumentException.class, () -> AccountId.of(""))
                        .getMessage());
        EqualsVerifier.forClass(AccountId.class).verify();
    }
}
