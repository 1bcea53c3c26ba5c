package org.revenuekit.segmentation.signal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.contact.Contacts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.time.AsOf;

/** Finds who moved between two days on which our contacts were known. */
final class ContactMoveDetector implements SignalDetector {
    private final DetectionPolicy policy;

    ContactMoveDetector(DetectionPolicy policy) {
        this.policy = policy;
    }

    @Override
    public DefinitionRef ref() {
        return SignalDetection.CONTACT_MOVES;
    }

    @Override
    public List<OpportunitySignal> detect(SignalFacts facts, AsOf asOf) {
        Optional<Contacts> before = facts.contactsBefore();
        Optional<Contacts> now = facts.contactsNow().filter(contacts -> asOf.sees(contacts.on()));
        return before.isPresent() && now.isPresent()
                ? new ContactMoves(policy.keyRoles(), before.orElseThrow(), now.orElseThrow()).signals()
                : ImmutableList.of();
    }
}
