package org.revenuekit.funnel.journey;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.funnel.internal.Incidents;
import org.revenuekit.funnel.internal.Vocabulary;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.EntryChannel;
import org.revenuekit.funnel.process.LeadTrait;

/** Collects what is odd, each thing once for a lead, with a count, in an order that depends on the data only. */
final class JourneyFindings implements Incidents {
    /** Something odd about a lead, with the values of the details that its kind has. */
    private record Oddity(JourneyFinding kind, int lead, ImmutableList<String> values) {
        private static final Comparator<Oddity> ORDER = Comparator.comparing(Oddity::kind)
                .thenComparingInt(Oddity::lead)
                .thenComparing(Oddity::values, Comparators.<String, String>lexicographical(naturalOrder()));
    }

    private final Leads leads;
    private final Vocabulary vocabulary;
    private final ImmutableSet<ChannelId> channels;
    private final Map<LeadId, Long> unknownLeads = new TreeMap<>();
    private final Map<Oddity, Long> oddities = new TreeMap<>(Oddity.ORDER);
    private Optional<LeadTrait> trait = Optional.empty();
    private long events;

    JourneyFindings(Leads leads, Vocabulary vocabulary) {
        this.leads = leads;
        this.vocabulary = vocabulary;
        this.channels =
                vocabulary.process().channels().stream().map(EntryChannel::id).collect(toImmutableSet());
    }

    void unknownLead(LeadId id) {
        unknownLeads.merge(id, 1L, Long::sum);
        events++;
    }

    void afterAsOf(int lead) {
        setAside(JourneyFinding.AFTER_AS_OF, lead);
    }

    void unknownStage(int lead, String stage) {
        setAside(JourneyFinding.UNKNOWN_STAGE, lead, stage);
    }

    void unknownReason(int lead, String reason) {
        setAside(JourneyFinding.UNKNOWN_REASON, lead, reason);
    }

    /** Says whose events come next, and what excludes it. */
    void begin(int lead, Optional<LeadTrait> exclusion) {
        this.trait = exclusion;
        leads.list()
                .get(lead)
                .channel()
                .filter(id -> !channels.isEmpty() && !channels.contains(id))
                .ifPresent(id -> count(JourneyFinding.UNKNOWN_CHANNEL, lead, id.value()));
    }

    @Override
    public void duplicate(int lead) {
        setAside(JourneyFinding.DUPLICATE_EVENT, lead);
    }

    @Override
    public void negativeInterval(int lead, int stage, int after) {
        count(
                JourneyFinding.NEGATIVE_INTERVAL,
                lead,
                vocabulary.stage(stage).value(),
                vocabulary.stage(after).value());
    }

    @Override
    public void contradictingExit(int lead, int exit) {
        setAside(JourneyFinding.CONTRADICTING_EXITS, lead, reason(exit));
    }

    @Override
    public void exitAtGoal(int lead, int exit) {
        setAside(JourneyFinding.EXIT_AT_GOAL, lead, reason(exit));
    }

    @Override
    public void exitWithoutEntry(int lead, int exit) {
        setAside(JourneyFinding.EXIT_WITHOUT_ENTRY, lead, reason(exit));
    }

    @Override
    public void excluded(int lead) {
        setAside(JourneyFinding.EXCLUDED_LEAD, lead, trait.orElseThrow().name());
    }

    private String reason(int exit) {
        return vocabulary.reason(exit).id().value();
    }

    private void setAside(JourneyFinding kind, int lead, String... values) {
        count(kind, lead, values);
        events++;
    }

    private void count(JourneyFinding kind, int lead, String... values) {
        oddities.merge(new Oddity(kind, lead, ImmutableList.copyOf(values)), 1L, Long::sum);
    }

    /** Returns how many events are set aside. */
    long events() {
        return events;
    }

    Findings build() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        unknownLeads.forEach((id, count) ->
                all.add(Finding.of(JourneyFinding.UNKNOWN_LEAD, Leads.subject(id), "events", Long.toString(count))));
        oddities.forEach((oddity, count) -> all.add(finding(oddity, count)));
        return leads.findings().plus(Findings.of(all.build()));
    }

    private Finding finding(Oddity oddity, long count) {
        Subject subject = Leads.subject(leads.list().get(oddity.lead()).id());
        Finding.Builder finding = Finding.builder();
        finding.kind(oddity.kind()).subject(subject);
        for (int i = 0; i < oddity.values().size(); i++) {
            finding.putDetail(oddity.kind().details().get(i), oddity.values().get(i));
        }
        switch (oddity.kind()) {
            case UNKNOWN_CHANNEL -> {} // it is about the lead
            case NEGATIVE_INTERVAL -> finding.putDetail("times", Long.toString(count));
            default -> finding.putDetail("events", Long.toString(count));
        }
        return finding.build();
    }
}
