package org.revenuekit.segmentation.signal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.contact.Contact;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.internal.Text;

/** What one contact was and is at one account, in key roles only. */
record ContactMove(
        Contact contact,
        Optional<AccountId> from,
        Optional<AccountId> to,
        ImmutableSet<ContactRole> before,
        ImmutableSet<ContactRole> now) {

    static ContactMove at(
            AccountId account, Optional<Contact> before, Optional<Contact> now, ImmutableSet<ContactRole> keyRoles) {
        return new ContactMove(
                now.or(() -> before).orElseThrow(),
                before.map(Contact::account),
                now.map(Contact::account),
                rolesAt(account, before, keyRoles),
                rolesAt(account, now, keyRoles));
    }

    private static ImmutableSet<ContactRole> rolesAt(
            AccountId account, Optional<Contact> contact, ImmutableSet<ContactRole> keyRoles) {
        return contact.filter(there -> there.account().equals(account))
                .map(there -> Sets.intersection(there.roles(), keyRoles).immutableCopy())
                .orElse(ImmutableSet.of());
    }

    boolean lost(ContactRole role) {
        return before.contains(role) && !now.contains(role);
    }

    boolean won(ContactRole role) {
        return now.contains(role) && !before.contains(role);
    }

    SignalDetail detail() {
        if (from.equals(to)) {
            return SignalDetail.ROLE_CHANGED;
        }
        return from.isEmpty() ? SignalDetail.ARRIVED : to.isEmpty() ? SignalDetail.LEFT : SignalDetail.TRANSFERRED;
    }

    String text() {
        return switch (detail()) {
            case ARRIVED -> name() + " arrived";
            case LEFT -> name() + " left";
            case TRANSFERRED -> name() + " moved from " + shown(from) + " to " + shown(to);
            default -> name() + " has another role";
        };
    }

    String name() {
        return Text.shown(contact.name());
    }

    private static String shown(Optional<AccountId> account) {
        return Text.shown(account.orElseThrow().value());
    }
}
