package org.revenuekit.segmentation.signal;

import java.util.Optional;
import org.revenuekit.core.contact.Contacts;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.time.AsOf;

/** Tells which facts the detectors leave out. */
final class FactFindings {
    private final DetectionPolicy policy;
    private final AsOf asOf;

    FactFindings(DetectionPolicy policy, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    Findings of(SignalFacts facts) {
        FindingCounts counts = new FindingCounts("facts");
        facts.observations().list().stream()
                .filter(observation -> UsageDetector.isRead(policy, observation.indicator()))
                .forEach(observation -> addUsage(counts, observation));
        facts.reactions().stream()
                .filter(reaction -> !asOf.sees(reaction.on()))
                .forEach(reaction -> counts.add(SignalFinding.FACT_AFTER_AS_OF, Subject.of(reaction.account())));
        facts.contactsNow()
                .filter(contacts -> !asOf.sees(contacts.on()))
                .ifPresent(contacts -> contacts.list()
                        .forEach(contact -> counts.add(
                                SignalFinding.FACT_AFTER_AS_OF,
                                new Subject("contacts", contacts.on().toString()))));
        return facts.assets()
                .findings()
                .plus(findings(facts.contactsBefore()))
                .plus(findings(facts.contactsNow()))
                .plus(counts.findings());
    }

    private void addUsage(FindingCounts counts, Observation observation) {
        Subject indicator = Subject.of(observation.indicator());
        if (!observation.isSeen(asOf)) {
            counts.add(SignalFinding.FACT_AFTER_AS_OF, indicator);
        } else if (!UsageDetector.isQuantity(observation)) {
            counts.add(SignalFinding.NOT_A_QUANTITY, indicator);
        }
    }

    private static Findings findings(Optional<Contacts> contacts) {
        return contacts.map(Contacts::findings).orElse(Findings.none());
    }
}
