package org.revenuekit.segmentation.signal;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.Contact;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.contact.Contacts;

/** Compares two days, account by account. */
final class ContactMoves {
    private final ImmutableSet<ContactRole> keyRoles;
    private final Contacts now;
    private final Map<AccountId, List<ContactMove>> moves = new TreeMap<>();

    ContactMoves(ImmutableSet<ContactRole> keyRoles, Contacts before, Contacts now) {
        this.keyRoles = keyRoles.stream().sorted().collect(toImmutableSet());
        this.now = now;
        Stream.concat(before.list().stream(), now.list().stream())
                .map(Contact::id)
                .sorted()
                .distinct()
                .forEach(id -> addMoves(before.find(id), now.find(id)));
    }

    private void addMoves(Optional<Contact> then, Optional<Contact> today) {
        boolean isKey = isKey(then) || isKey(today);
        Stream.of(then, today)
                .flatMap(contact -> contact.map(Contact::account).stream())
                .distinct()
                .forEach(account -> {
                    ContactMove move = ContactMove.at(account, then, today, keyRoles);
                    // whoever moves to another account is told of there, too, whatever the role
                    if (isKey
                            && !(move.from().equals(move.to()) && move.before().equals(move.now()))) {
                        moves.computeIfAbsent(account, a -> new ArrayList<>()).add(move);
                    }
                });
    }

    private boolean isKey(Optional<Contact> contact) {
        return contact.filter(there -> there.roles().stream().anyMatch(keyRoles::contains))
                .isPresent();
    }

    List<OpportunitySignal> signals() {
        List<OpportunitySignal> signals = new ArrayList<>();
        moves.forEach((account, all) -> {
            Map<ContactId, ContactMove> left = new LinkedHashMap<>();
            all.forEach(move -> left.put(move.contact().id(), move)); // of a contact there is one
            for (ContactRole role : keyRoles) {
                successor(account, role, left).ifPresent(signals::add);
            }
            left.values()
                    .forEach(move -> signals.add(
                            signal(account, move.detail(), move.contact().id().value(), move.text())));
        });
        return signals;
    }

    /** Takes the two out of those left if exactly one lost the role and exactly one got it. */
    private Optional<OpportunitySignal> successor(
            AccountId account, ContactRole role, Map<ContactId, ContactMove> left) {
        List<ContactMove> lost =
                left.values().stream().filter(move -> move.lost(role)).toList();
        List<ContactMove> won =
                left.values().stream().filter(move -> move.won(role)).toList();
        if (lost.size() != 1 || won.size() != 1) {
            return Optional.empty();
        }
        ContactMove predecessor = lost.get(0);
        ContactMove successor = won.get(0);
        left.remove(predecessor.contact().id());
        left.remove(successor.contact().id());
        return Optional.of(signal(
                account,
                SignalDetail.SUCCEEDED,
                predecessor.contact().id() + " by " + successor.contact().id(),
                successor.name() + " succeeds " + predecessor.name() + " as " + role));
    }

    private OpportunitySignal signal(AccountId account, SignalDetail detail, String fact, String text) {
        return OpportunitySignal.builder()
                .account(account)
                .kind(SignalKind.KEY_PERSON_MOVED)
                .detail(detail)
                .observedOn(now.on())
                .fact(fact)
                .text(text)
                .build();
    }
}
