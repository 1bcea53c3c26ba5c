package org.revenuekit.core.seller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

class OwnershipTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final SellerId S1 = SellerId.of("S1");
    private static final SellerId S2 = SellerId.of("S2");
    private static final SellerId S3 = SellerId.of("S3");
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final Sellers SELLERS =
            Sellers.of(List.of(Seller.builder().id(S1).build()));

    private static AsOf on(LocalDate date) {
        return BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(date);
    }

    @Test
    void ownersChangeOverNight() {
        Ownership ownership = Ownership.of(
                SELLERS,
                List.of(
                        AccountOwner.of(ACCOUNT, S3, Span.until(APRIL)),
                        AccountOwner.of(ACCOUNT, S2, Span.from(APRIL)),
                        AccountOwner.of(ACCOUNT, S1),
                        AccountOwner.of(AccountId.of("A2"), S3)));

        assertEquals(
                ImmutableList.of(S1, S3),
                ownership.ownersOf(ACCOUNT, on(APRIL.minusDays(1))).asList());
        assertEquals(
                ImmutableList.of(S1, S2), ownership.ownersOf(ACCOUNT, on(APRIL)).asList());
        assertEquals(
                ImmutableList.of(),
                ownership.ownersOf(AccountId.of("A3"), on(APRIL)).asList());
        assertFalse(ownership.isEmpty());
        assertEquals(Set.of(ACCOUNT, AccountId.of("A2")), ownership.accounts());
        assertSame(SELLERS, ownership.sellers());
    }

    @Test
    void aTeamHasRoles() {
        AccountOwner support = AccountOwner.of(ACCOUNT, S1, Span.always(), OwnerRole.SUPPORT);
        AccountOwner specialist = AccountOwner.of(ACCOUNT, S3, Span.always(), OwnerRole.SPECIALIST);
        AccountOwner deputy = AccountOwner.of(ACCOUNT, S3, Span.always(), OwnerRole.DEPUTY);
        AccountOwner lead = AccountOwner.of(ACCOUNT, S2, Span.from(APRIL));
        AccountOwner leadToo = AccountOwner.of(ACCOUNT, S1);
        AccountOwner elsewhere = AccountOwner.of(AccountId.of("A2"), S1);
        Ownership ownership = Ownership.of(SELLERS, List.of(support, elsewhere, specialist, deputy, lead, leadToo));

        assertEquals(
                ImmutableList.of(leadToo, lead, deputy, specialist, support), ownership.teamOf(ACCOUNT, on(APRIL)));
        assertEquals(
                ImmutableList.of(leadToo, deputy, specialist, support),
                ownership.teamOf(ACCOUNT, on(APRIL.minusDays(1))));
        assertEquals(
                ImmutableList.of(S1, S2), ownership.leadsOf(ACCOUNT, on(APRIL)).asList());
        assertEquals(
                ImmutableList.of(S1),
                ownership.leadsOf(ACCOUNT, on(APRIL.minusDays(1))).asList());
        assertEquals(
                ImmutableList.of(S3),
                ownership.ownersOf(ACCOUNT, OwnerRole.DEPUTY, on(APRIL)).asList());
        assertEquals(
                ImmutableList.of(),
                ownership
                        .ownersOf(AccountId.of("A2"), OwnerRole.SUPPORT, on(APRIL))
                        .asList());
        assertEquals(
                ImmutableList.of(S1, S2, S3),
                ownership.ownersOf(ACCOUNT, on(APRIL)).asList());
        assertEquals(ImmutableList.of(support, specialist, deputy, lead, leadToo, elsewhere), ownership.list());
    }

    @Test
    void theOrderOfRolesIsTheOrderInWhichATeamIsShown() {
        assertEquals(
                List.of(OwnerRole.LEAD, OwnerRole.DEPUTY, OwnerRole.SPECIALIST, OwnerRole.SUPPORT),
                List.of(OwnerRole.values()));
    }

    @Test
    void sellersAloneAreNoTable() {
        Ownership ownership = Ownership.of(SELLERS, List.of());

        assertTrue(ownership.isEmpty());
        assertSame(SELLERS, ownership.sellers());
        assertTrue(Ownership.none().isEmpty());
        assertEquals(0, Ownership.none().sellers().size());
        assertTrue(Ownership.none().ownersOf(ACCOUNT, on(APRIL)).isEmpty());
    }

    @Test
    void anOwnershipWithoutEndsIsAlwaysLive() {
        AccountOwner owner = AccountOwner.of(ACCOUNT, S1);

        assertEquals(new AccountOwner(ACCOUNT, S1, Span.always()), owner);
        assertEquals(AccountOwner.of(ACCOUNT, S1, Span.always()), owner);
        assertEquals(AccountOwner.of(ACCOUNT, S1, Span.always(), OwnerRole.LEAD), owner);
        assertEquals(Objects.hash(ACCOUNT, S1, Span.always(), "LEAD"), owner.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("account", () -> AccountOwner.of(null, S1));
        assertNames("seller", () -> AccountOwner.of(ACCOUNT, null));
        assertNames("validity", () -> AccountOwner.of(ACCOUNT, S1, null));
        assertNames("role", () -> AccountOwner.of(ACCOUNT, S1, Span.always(), null));
        assertNames("role", () -> Ownership.none().ownersOf(ACCOUNT, null, on(APRIL)));
        assertNames("account", () -> Ownership.none().teamOf(null, on(APRIL)));
        assertNames("asOf", () -> Ownership.none().leadsOf(ACCOUNT, null));
        assertNames("sellers", () -> Ownership.of(null, List.of()));
        assertNames("owners", () -> Ownership.of(SELLERS, null));
        assertNames("account", () -> Ownership.none().ownersOf(null, on(APRIL)));
        assertNames("asOf", () -> Ownership.none().ownersOf(ACCOUNT, null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(AccountOwner.class)
                .withPrefabValues(AccountId.class, ACCOUNT, AccountId.of("A2"))
                .withPrefabValues(Span.class, Span.always(), Span.from(APRIL))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
