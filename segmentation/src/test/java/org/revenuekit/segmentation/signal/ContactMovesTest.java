package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.core.contact.ContactRole.DECISION_MAKER;
import static org.revenuekit.core.contact.ContactRole.KEY_PERSON;
import static org.revenuekit.core.contact.ContactRole.LIAISON;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.A2;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.TODAY;

import com.google.common.collect.Lists;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.Contact;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.contact.Contacts;
import org.revenuekit.segmentation.internal.EqualHashes;

class ContactMovesTest {
    private static final LocalDate NOW = TODAY.minusDays(3);

    private static Contact person(String name, AccountId account, ContactRole... roles) {
        return Contact.of(ContactId.of(name), account, name, roles);
    }

    private static List<OpportunitySignal> signals(List<Contact> before, List<Contact> now) {
        return SignalDetection.of(DetectionPolicy.standard())
                .detect(
                        SignalFacts.builder()
                                .contactsBefore(Contacts.of(before, NOW.minusDays(1)))
                                .contactsNow(Contacts.of(now, NOW))
                                .build(),
                        AS_OF)
                .of(SignalDetection.CONTACT_MOVES);
    }

    /** Account, detail and text of each; whatever the order of the contacts. */
    private static List<String> moves(List<Contact> before, List<Contact> now) {
        List<OpportunitySignal> signals = signals(before, now);
        assertEquals(signals, signals(Lists.reverse(before), Lists.reverse(now)));
        return signals.stream()
                .map(signal -> signal.account() + " "
                        + signal.detail().orElseThrow() + ": "
                        + signal.text().orElseThrow())
                .toList();
    }

    @Test
    void whoStaysIsNoSignal() {
        List<Contact> all = List.of(person("a", A1, DECISION_MAKER), person("b", A1, LIAISON));

        assertEquals(List.of(), moves(all, all));
        assertEquals(
                List.of(),
                moves(List.of(person("a", A1, DECISION_MAKER)), List.of(person("a", A1, DECISION_MAKER, LIAISON))));
    }

    @Test
    void whoLeftAndWhoArrived() {
        assertEquals(List.of("A1 LEFT: a left"), moves(List.of(person("a", A1, DECISION_MAKER)), List.of()));
        assertEquals(List.of("A1 ARRIVED: a arrived"), moves(List.of(), List.of(person("a", A1, KEY_PERSON))));
        assertEquals(
                OpportunitySignal.builder()
                        .account(A1)
                        .kind(SignalKind.KEY_PERSON_MOVED)
                        .detail(SignalDetail.ARRIVED)
                        .observedOn(NOW)
                        .fact("a")
                        .text("a arrived")
                        .build(),
                signals(List.of(), List.of(person("a", A1, KEY_PERSON))).get(0));
    }

    @Test
    void othersMayMove() {
        assertEquals(List.of(), moves(List.of(person("a", A1, LIAISON)), List.of(person("b", A1))));
        assertEquals(List.of(), moves(List.of(person("a", A1, LIAISON)), List.of(person("a", A2))));
    }

    @Test
    void aTransferIsToldOnBothSidesWhateverTheRoleThere() {
        List<String> both = List.of("A1 TRANSFERRED: a moved from A1 to A2", "A2 TRANSFERRED: a moved from A1 to A2");

        assertEquals(both, moves(List.of(person("a", A1, KEY_PERSON)), List.of(person("a", A2, KEY_PERSON))));
        assertEquals(both, moves(List.of(person("a", A1, KEY_PERSON)), List.of(person("a", A2))));
        assertEquals(both, moves(List.of(person("a", A1)), List.of(person("a", A2, KEY_PERSON))));
    }

    @Test
    void aRoleIsWonOrLost() {
        List<String> changed = List.of("A1 ROLE_CHANGED: a has another role");

        assertEquals(changed, moves(List.of(person("a", A1, LIAISON)), List.of(person("a", A1, KEY_PERSON))));
        assertEquals(changed, moves(List.of(person("a", A1, KEY_PERSON)), List.of(person("a", A1))));
        assertEquals(changed, moves(List.of(person("a", A1, KEY_PERSON)), List.of(person("a", A1, DECISION_MAKER))));
    }

    @Test
    void aSuccessorTakesOver() {
        assertEquals(
                List.of("A1 SUCCEEDED: b succeeds a as DECISION_MAKER"),
                moves(List.of(person("a", A1, DECISION_MAKER)), List.of(person("b", A1, DECISION_MAKER))));
        assertEquals(
                "a by b",
                signals(List.of(person("a", A1, DECISION_MAKER)), List.of(person("b", A1, DECISION_MAKER)))
                        .get(0)
                        .fact()
                        .orElseThrow());
    }

    @Test
    void aSuccessorMayComeFromInside() {
        assertEquals(
                List.of("A1 SUCCEEDED: b succeeds a as DECISION_MAKER"),
                moves(
                        List.of(person("a", A1, DECISION_MAKER), person("b", A1, KEY_PERSON)),
                        List.of(person("b", A1, DECISION_MAKER))));
    }

    @Test
    void thePredecessorIsToldOfWhereHeIsNow() {
        assertEquals(
                List.of("A1 SUCCEEDED: b succeeds a as DECISION_MAKER", "A2 TRANSFERRED: a moved from A1 to A2"),
                moves(
                        List.of(person("a", A1, DECISION_MAKER)),
                        List.of(person("b", A1, DECISION_MAKER), person("a", A2, DECISION_MAKER))));
    }

    @Test
    void twoOfOneRoleAreNotPaired() {
        assertEquals(
                List.of("A1 ARRIVED: c arrived", "A1 LEFT: a left", "A1 LEFT: b left"),
                moves(
                        List.of(person("a", A1, KEY_PERSON), person("b", A1, KEY_PERSON)),
                        List.of(person("c", A1, KEY_PERSON))));
        assertEquals(
                List.of("A1 ARRIVED: b arrived", "A1 ARRIVED: c arrived", "A1 LEFT: a left"),
                moves(
                        List.of(person("a", A1, KEY_PERSON)),
                        List.of(person("b", A1, KEY_PERSON), person("c", A1, KEY_PERSON))));
    }

    @Test
    void neitherAreTwoOfDifferentRolesOrAccounts() {
        assertEquals(
                List.of("A1 ARRIVED: b arrived", "A1 LEFT: a left"),
                moves(List.of(person("a", A1, KEY_PERSON)), List.of(person("b", A1, DECISION_MAKER))));
        assertEquals(
                List.of("A1 LEFT: a left", "A2 ARRIVED: b arrived"),
                moves(List.of(person("a", A1, KEY_PERSON)), List.of(person("b", A2, KEY_PERSON))));
    }

    @Test
    void twoRolesOfOnePersonAreOneMove() {
        assertEquals(
                List.of("A1 SUCCEEDED: b succeeds a as DECISION_MAKER", "A1 ARRIVED: c arrived"),
                moves(
                                List.of(person("a", A1, KEY_PERSON, DECISION_MAKER)),
                                List.of(person("b", A1, DECISION_MAKER), person("c", A1, KEY_PERSON)))
                        .stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                List.of("A1 LEFT: a left"), moves(List.of(person("a", A1, KEY_PERSON, DECISION_MAKER)), List.of()));
    }

    @Test
    void theRolesThatMatterAreUpToThePolicy() {
        DetectionPolicy liaisons = DetectionPolicy.standard().withKeyRoles(LIAISON);
        SignalFacts facts = SignalFacts.builder()
                .contactsBefore(
                        Contacts.of(List.of(person("a", A1, LIAISON), person("b", A1, KEY_PERSON)), NOW.minusDays(1)))
                .contactsNow(Contacts.of(List.of(), NOW))
                .build();

        assertEquals(
                List.of("a left"),
                SignalDetection.of(liaisons).detect(facts, AS_OF).signals().stream()
                        .flatMap(signal -> signal.text().stream())
                        .toList());
    }

    @Test
    void manyContactsOfOneHash() {
        int many = 1 << 16;
        List<Contact> contacts = IntStream.range(0, many)
                .mapToObj(i -> person(EqualHashes.text(i), A1, KEY_PERSON))
                .toList();
        List<OpportunitySignal> signals =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> signals(List.of(), contacts));

        assertEquals(many, signals.size());
    }
}
