package org.revenuekit.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Set;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;

class FindingTest {
    private static final Subject A1 = Subject.of(AccountId.of("A1"));

    @Test
    void hasAKindASubjectAndDetailsInOrder() {
        Finding finding = Finding.builder()
                .kind(CoreFinding.DUPLICATE_ACCOUNT)
                .subject(A1)
                .putDetail("z", "1")
                .putDetail("a", "2")
                .build();

        assertEquals(CoreFinding.DUPLICATE_ACCOUNT, finding.kind());
        assertEquals(A1, finding.subject());
        assertEquals(ImmutableList.of("z", "a"), finding.details().keySet().asList());
        assertEquals("DUPLICATE_ACCOUNT account A1, z 1, a 2", finding.toString());
    }

    @Test
    void shortFormsSayTheSame() {
        assertEquals(
                Finding.builder()
                        .kind(CoreFinding.DUPLICATE_SELLER)
                        .subject(A1)
                        .putDetail("given", "2")
                        .build(),
                Finding.of(CoreFinding.DUPLICATE_SELLER, A1, "given", "2"));
        assertEquals(
                ImmutableMap.of(), Finding.of(CoreFinding.DUPLICATE_SELLER, A1).details());
        assertEquals(
                "DUPLICATE_SELLER account A1",
                Finding.of(CoreFinding.DUPLICATE_SELLER, A1).toString());
        assertNotEquals(Finding.of(CoreFinding.DUPLICATE_SELLER, A1), Finding.of(CoreFinding.DUPLICATE_PRODUCT, A1));
    }

    @Test
    void isShownOnOneLineWhateverTheData() {
        assertEquals(
                "DUPLICATE_ACCOUNT acc\\u000aount A\\u001b1, k\\u0000 ${jndi:ldap://x} {}\\u202e",
                Finding.of(
                                CoreFinding.DUPLICATE_ACCOUNT,
                                new Subject("acc\nount", "A\u001b1"),
                                "k\0",
                                "${jndi:ldap://x} {}\u202e")
                        .toString());
        assertEquals(
                "DUPLICATE_ACCOUNT account A1, name " + "x".repeat(80) + "...",
                Finding.of(CoreFinding.DUPLICATE_ACCOUNT, A1, "name", "x".repeat(81))
                        .toString());
    }

    @Test
    void kindAndSubjectAreMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> Finding.builder().build())
                .getMessage());
        assertTrue(message.contains("[kind, subject]"), message);
    }

    @ParameterizedTest
    @EnumSource(CoreFinding.class)
    void whatCoreFindsHasACode(CoreFinding kind) {
        assertEquals(kind.name(), kind.code());
    }

    @Test
    void whatCoreFindsIsAWarningUnlessDataContradictThemselvesOrTheAnswerStands() {
        Set<CoreFinding> errors = EnumSet.of(
                CoreFinding.ASSET_NEVER_PURCHASED,
                CoreFinding.SECOND_PURCHASE,
                CoreFinding.EMPTY_TERM,
                CoreFinding.QUANTITY_BELOW_ZERO);
        Set<CoreFinding> notes = EnumSet.of(CoreFinding.BACK_DATED_CANCELLATION);
        for (CoreFinding kind : CoreFinding.values()) {
            Severity expected =
                    errors.contains(kind) ? Severity.ERROR : notes.contains(kind) ? Severity.INFO : Severity.WARNING;
            assertEquals(expected, kind.severity(), kind.name());
        }
    }

    @Test
    void aSubjectIsNamedByTypeAndId() {
        assertEquals("account X", Subject.of(AccountId.of("X")).toString());
        assertEquals("seller X", Subject.of(SellerId.of("X")).toString());
        assertEquals("product X", Subject.of(ProductId.of("X")).toString());
        assertEquals("opportunity X", Subject.of(OpportunityId.of("X")).toString());
        assertEquals("asset X", Subject.of(AssetId.of("X")).toString());
        assertEquals("indicator X", Subject.of(IndicatorId.of("X")).toString());
        assertEquals("contact X", Subject.of(ContactId.of("X")).toString());
        assertEquals("activity", new Subject("activity", "7").type());
        assertEquals("7", new Subject("activity", "7").id());
    }

    @Test
    void subjectsAreOrderedByTypeThenId() {
        assertTrue(new Subject("a", "2").compareTo(new Subject("b", "1")) < 0);
        assertTrue(new Subject("b", "1").compareTo(new Subject("a", "2")) > 0);
        assertTrue(new Subject("a", "1").compareTo(new Subject("a", "2")) < 0);
        assertTrue(new Subject("a", "2").compareTo(new Subject("a", "1")) > 0);
        assertEquals(0, new Subject("a", "1").compareTo(new Subject("a", "1")));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "type",
                assertThrows(NullPointerException.class, () -> new Subject(null, "1"))
                        .getMessage());
        assertEquals(
                "id",
                assertThrows(NullPointerException.class, () -> new Subject("a", null))
                        .getMessage());
        assertEquals(
                "kind",
                assertThrows(NullPointerException.class, () -> Finding.of(null, A1))
                        .getMessage());
        assertEquals(
                "subject",
                assertThrows(NullPointerException.class, () -> new UnknownIdException(null))
                        .getMessage());
    }

    @Test
    void anUnknownIdIsNamedSafely() {
        UnknownIdException exception = new UnknownIdException(new Subject("account", "x\ny" + "z".repeat(2_000)));

        assertEquals("never given: account x\\u000ay" + "z".repeat(69) + "...", exception.getMessage());
        assertEquals("account", exception.subject().type());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Subject.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(ImmutableFinding.class)
                .withPrefabValues(FindingKind.class, CoreFinding.DUPLICATE_ACCOUNT, CoreFinding.DUPLICATE_SELLER)
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of(), ImmutableMap.of("given", "2"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
