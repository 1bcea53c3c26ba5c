package org.revenuekit.core.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
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
import org.revenuekit.core.finding.UnknownIdException;

class ContactTest {
    private static final ContactId ID = ContactId.of("C1");
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Contact CONTACT = Contact.of(ID, ACCOUNT, "佐藤");

    @Test
    void isAPersonAtAnAccount() {
        assertEquals(ID, CONTACT.id());
        assertEquals(ACCOUNT, CONTACT.account());
        assertEquals("佐藤", CONTACT.name());
        assertEquals(Optional.empty(), CONTACT.department());
        assertEquals(Optional.empty(), CONTACT.title());
        assertEquals(ImmutableSet.of(), CONTACT.roles());
        assertEquals(Optional.empty(), CONTACT.rank());
        assertEquals(Optional.empty(), CONTACT.influence());
        assertEquals(
                ImmutableSet.of(ContactRole.KEY_PERSON, ContactRole.LIAISON),
                Contact.of(ID, ACCOUNT, "佐藤", ContactRole.KEY_PERSON, ContactRole.LIAISON)
                        .roles());
    }

    @Test
    void keepsWhatIsKnown() {
        Contact contact = Contact.builder()
                .id(ID)
                .account(ACCOUNT)
                .name("佐藤")
                .department("情報システム部")
                .title("部長")
                .addRoles(ContactRole.DECISION_MAKER)
                .rank(PositionRank.DEPARTMENT_HEAD)
                .influence(Influence.HIGH)
                .build();

        assertEquals(Optional.of("情報システム部"), contact.department());
        assertEquals(Optional.of("部長"), contact.title());
        assertEquals(ImmutableSet.of(ContactRole.DECISION_MAKER), contact.roles());
        assertEquals(Optional.of(PositionRank.DEPARTMENT_HEAD), contact.rank());
        assertEquals(Optional.of(Influence.HIGH), contact.influence());
        assertEquals(
                Objects.hash(
                        ID,
                        ACCOUNT,
                        "佐藤",
                        Optional.of("情報システム部"),
                        Optional.of("部長"),
                        ImmutableSet.of("DECISION_MAKER"),
                        Optional.of("DEPARTMENT_HEAD"),
                        Optional.of("HIGH")),
                contact.hashCode());
    }

    @Test
    void namesHaveBounds() {
        assertRefused("contact name must not be blank", () -> Contact.of(ID, ACCOUNT, " "));
        assertRefused("department must not be blank", () -> CONTACT.withDepartment(" "));
        assertRefused("title must not be blank", () -> CONTACT.withTitle(" "));
        assertRefused("title must have at most 1000 chars, had 1001", () -> CONTACT.withTitle("x".repeat(1_001)));
        assertEquals(
                Optional.of("x".repeat(1_000)),
                CONTACT.withTitle("x".repeat(1_000)).title());
        assertRefused("contact id must not be empty", () -> ContactId.of(""));
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void idAccountAndNameAreMandatory() {
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, () -> Contact.builder().build())
                        .getMessage());
        assertTrue(message.contains("[id, account, name]"), message);
    }

    @Test
    void idsAreTextInItsOrder() {
        assertEquals("C1", ID.toString());
        assertTrue(ID.compareTo(ContactId.of("C2")) < 0);
        assertTrue(ContactId.of("C2").compareTo(ID) > 0);
        EqualsVerifier.forClass(ContactId.class).verify();
    }

    @Test
    void contactsAreThereOnce() {
        Contact other = Contact.of(ContactId.of("C0"), AccountId.of("A2"), "鈴木");
        Contact third = Contact.of(ContactId.of("C3"), ACCOUNT, "高橋");
        Contacts contacts = Contacts.of(List.of(CONTACT, other, third, CONTACT.withName("伊藤")), DAY);

        assertEquals(ImmutableList.of(CONTACT, other, third), contacts.list());
        assertEquals(DAY, contacts.on());
        assertEquals(ImmutableList.of(CONTACT, third), contacts.of(ACCOUNT));
        assertEquals(ImmutableList.of(), contacts.of(AccountId.of("A9")));
        assertEquals(Optional.of(other), contacts.find(other.id()));
        assertEquals(Optional.empty(), contacts.find(ContactId.of("C9")));
        assertEquals(CONTACT, contacts.get(ID));
        UnknownIdException unknown =
                assertThrows(UnknownIdException.class, () -> contacts.get(ContactId.of("C9")));
        assertEquals("never given: contact C9", unknown.getMessage());
        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_CONTACT, Subject.of(ID), "given", "2"))),
                contacts.findings());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("id", () -> Contact.of(null, ACCOUNT, "x"));
        assertNames("account", () -> Contact.of(ID, null, "x"));
        assertNames("name", () -> Contact.of(ID, ACCOUNT, null));
        assertNames("value", () -> ContactId.of(null));
        assertNames("given", () -> Contacts.of(null, DAY));
        assertNames("on", () -> Contacts.of(List.of(), null));
        assertNames("account", () -> Contacts.of(List.of(), DAY).of(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void everyPartCountsInEqualsAndHashCode() {
        List<Contact> different = List.of(
                CONTACT,
                CONTACT.withId(ContactId.of("C2")),
                CONTACT.withAccount(AccountId.of("A2")),
                CONTACT.withName("鈴木"),
                CONTACT.withDepartment("d"),
                CONTACT.withTitle("t"),
                CONTACT.withRoles(ContactRole.LIAISON),
                CONTACT.withRank(PositionRank.STAFF),
                CONTACT.withInfluence(Influence.LOW));

        assertEquals(different.size(), Set.copyOf(different).size());
        assertEquals(
                different.size(),
                different.stream().map(Contact::hashCode).distinct().count());
        for (Contact contact : different) {
            Contact same = Contact.builder().from(contact).build();
            assertEquals(contact, same);
            assertEquals(contact.hashCode(), same.hashCode());
            assertNotEquals(contact, null);
        }
        assertNotEquals(CONTACT, "C1");
    }
}
