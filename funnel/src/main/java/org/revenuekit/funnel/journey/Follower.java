package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.EventColumns;
import org.revenuekit.funnel.internal.EventsByLead;
import org.revenuekit.funnel.internal.JourneyBuilder;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Sight;
import org.revenuekit.funnel.internal.Vocabulary;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.SalesProcess;

/** One run of {@link JourneyTracking}: gathers events, lead by lead, and hands them to the builder. */
final class Follower {
    private static final int BATCH = 1_024; // looked up together, so that the waits for memory overlap

    private final SalesProcess process;
    private final ImmutableList<LeadCheck> checks;
    private final Leads leads;
    private final Iterable<? extends LeadEvent> events;
    private final AsOf asOf;
    private final Vocabulary vocabulary;
    private final JourneyFindings findings;
    private final SellerRanks sellers = new SellerRanks();
    private final EventColumns seen;
    private final Sight sight;

    Follower(
            SalesProcess process,
            ImmutableList<LeadCheck> checks,
            Leads leads,
            Iterable<? extends LeadEvent> events,
            AsOf asOf) {
        this.process = process;
        this.checks = checks;
        this.leads = leads;
        this.events = events;
        this.asOf = asOf;
        this.vocabulary = new Vocabulary(process);
        this.findings = new JourneyFindings(leads, vocabulary);
        this.seen = new EventColumns(events instanceof Collection<?> all ? all.size() : 0);
        this.sight = new Sight(asOf);
    }

    Journeys follow() {
        long given = 0;
        LeadEvent[] batch = new LeadEvent[BATCH];
        int size = 0;
        for (LeadEvent event : events) {
            batch[size++] = requireNonNull(event, "events must not contain null");
            if (size == BATCH) {
                take(batch, size);
                size = 0;
            }
            given++;
        }
        take(batch, size);
        JourneyBuilder builder = build();
        JourneyTally tally = new JourneyTally(given, builder.used(), builder.repeated(), findings.events());
        return new Journeys(leads, asOf, vocabulary, checks, builder.build(sellers.ranked()), tally, findings.build());
    }

    private void take(LeadEvent[] batch, int size) {
        int[] found = new int[size];
        leads.index().findAll(found, i -> batch[i].lead());
        for (int i = 0; i < size; i++) {
            take(batch[i], found[i]);
        }
    }

    private JourneyBuilder build() {
        int[] owners = leads.list().stream().mapToInt(this::owner).toArray();
        int[] ranks = sellers.ranks();
        EventsByLead byLead = seen.byLead(leads.size(), ranks);
        int qualification = process.qualification()
                .map(accepted -> vocabulary.entry(accepted.stage()))
                .orElse(vocabulary.stages());
        JourneyBuilder builder = new JourneyBuilder(vocabulary, byLead, qualification, findings);
        for (int lead = 0; lead < leads.size(); lead++) {
            Optional<LeadTrait> trait = exclusion(leads.list().get(lead));
            findings.begin(lead, trait);
            builder.add(trait.map(this::exit).orElse(JourneyBuilder.ACCEPTED), rank(owners[lead], ranks));
        }
        return builder;
    }

    private int owner(Lead lead) {
        return lead.seller().map(sellers::add).orElse(JourneyTable.NOBODY);
    }

    private static int rank(int seller, int[] ranks) {
        return seller == JourneyTable.NOBODY ? seller : ranks[seller];
    }

    private void take(LeadEvent event, int lead) {
        long at = Micros.of(event.at());
        if (lead < 0) {
            findings.unknownLead(event.lead());
        } else if (!sight.sees(at, event.recordedOn())) {
            findings.afterAsOf(lead);
        } else if (event instanceof StageEntry entry) {
            take(lead, at, entry);
        } else if (event instanceof Exit exit) {
            take(lead, at, exit);
        } else {
            int code = event instanceof Touch ? vocabulary.touch() : vocabulary.activity();
            seen.add(lead, at, code, JourneyTable.NOBODY);
        }
    }

    private void take(int lead, long at, StageEntry entry) {
        int code = vocabulary.entry(entry.stage());
        if (code == Vocabulary.UNKNOWN) {
            findings.unknownStage(lead, entry.stage().value());
        } else {
            int seller = entry.seller().map(sellers::add).orElse(JourneyTable.NOBODY);
            seen.add(lead, at, code, seller);
        }
    }

    private void take(int lead, long at, Exit exit) {
        int code = vocabulary.exit(exit.reason());
        if (code == Vocabulary.UNKNOWN) {
            findings.unknownReason(lead, exit.reason().value());
        } else {
            seen.add(lead, at, code, JourneyTable.NOBODY);
        }
    }

    private Optional<LeadTrait> exclusion(Lead lead) {
        return process.qualification()
                .flatMap(accepted -> Stream.concat(
                                lead.traits().stream(), checks.stream().flatMap(check -> check.excludes(lead).stream()))
                        .filter(trait -> accepted.reason(trait).isPresent())
                        .min(Comparator.naturalOrder()));
    }

    private int exit(LeadTrait trait) {
        return process.qualification()
                .flatMap(accepted -> accepted.reason(trait))
                .map(vocabulary::exit)
                .orElseThrow();
    }
}
