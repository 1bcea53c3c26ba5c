package org.revenuekit.funnel.journey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Vocabulary;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * The journeys of all leads through a process as of a point in time: the answer of {@link JourneyTracking}, over which
 * all measures of the funnel work. No event is lost: each made a journey, said again what was so, or is in a finding,
 * as the {@linkplain #tally() tally} says.
 */
public final class Journeys {
    private final Leads leads;
    private final AsOf asOf;
    private final Vocabulary vocabulary;
    private final ImmutableList<LeadCheck> checks;
    private final JourneyTable table;
    private final JourneyTally tally;
    private final Findings findings;

    Journeys(
            Leads leads,
            AsOf asOf,
            Vocabulary vocabulary,
            ImmutableList<LeadCheck> checks,
            JourneyTable table,
            JourneyTally tally,
            Findings findings) {
        this.leads = leads;
        this.asOf = asOf;
        this.vocabulary = vocabulary;
        this.checks = checks;
        this.table = table;
        this.tally = tally;
        this.findings = findings;
    }

    /**
     * Returns the process that they go through.
     *
     * @return the definition
     */
    public SalesProcess definition() {
        return vocabulary.process();
    }

    /**
     * Returns your checks that took part.
     *
     * @return their references, in the order given
     */
    public ImmutableList<DefinitionRef> checks() {
        return checks.stream().map(LeadCheck::ref).collect(toImmutableList());
    }

    /**
     * Returns as of when.
     *
     * @return the point in time
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Returns the leads.
     *
     * @return the leads as given
     */
    public Leads leads() {
        return leads;
    }

    /**
     * Returns what is wrong with what was given.
     *
     * @return the findings of leads and events
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns what became of the events given.
     *
     * @return how many were used, said again what was so, or are in findings
     */
    public JourneyTally tally() {
        return tally;
    }

    /**
     * Returns the journey of a lead.
     *
     * @param lead its id
     * @return the journey
     * @throws UnknownIdException if the lead was never given
     */
    public Journey of(LeadId lead) {
        int position = leads.index().find(requireNonNull(lead, "lead"));
        if (position < 0) {
            throw new UnknownIdException(Leads.subject(lead));
        }
        return journey(position);
    }

    /**
     * Returns all journeys, each made when it is asked for.
     *
     * @return one for each lead, in the order of the leads
     */
    public Stream<Journey> stream() {
        return IntStream.range(0, leads.size()).mapToObj(this::journey);
    }

    private Journey journey(int lead) {
        int first = table.firstPass(lead);
        return new Journey(
                leads.list().get(lead),
                IntStream.range(first, table.firstPass(lead + 1))
                        .mapToObj(pass -> pass(lead, pass))
                        .collect(toImmutableList()),
                instants(table.firstTouch(lead), table.firstTouch(lead + 1), table::touchAt),
                instants(table.firstActivity(lead), table.firstActivity(lead + 1), table::activityAt));
    }

    private static ImmutableList<Instant> instants(int first, int end, IntToLongFunction at) {
        return IntStream.range(first, end)
                .mapToLong(at)
                .mapToObj(Micros::instant)
                .collect(toImmutableList());
    }

    private Pass pass(int lead, int pass) {
        return new Pass(
                pass - table.firstPass(lead) + 1,
                source(table.source(lead, pass)),
                IntStream.range(table.firstVisit(pass), table.firstVisit(pass + 1))
                        .mapToObj(visit -> visit(pass, visit))
                        .collect(toImmutableList()),
                end(pass));
    }

    private PassSource source(int before) {
        if (before == JourneyTable.NEW) {
            return PassSource.NEW;
        }
        if (before == JourneyTable.RETURNED) {
            return PassSource.CUSTOMER;
        }
        return PassSource.after(vocabulary.reason(before).kind());
    }

    private Visit visit(int pass, int visit) {
        return new Visit(
                vocabulary.stage(table.stage(visit)),
                Micros.instant(table.enteredAt(visit)),
                ended(table.leftAt(pass, visit)),
                table.owner(visit));
    }

    private static Optional<Instant> ended(long micros) {
        return micros == Micros.NEVER ? Optional.empty() : Optional.of(Micros.instant(micros));
    }

    private Optional<PassEnd> end(int pass) {
        int end = table.end(pass);
        return ended(table.endAt(pass))
                .map(at -> end == JourneyTable.RETURNED
                        ? new PassEnd(PassEnd.Kind.RETURNED, Optional.empty(), at)
                        : new PassEnd(
                                PassEnd.Kind.valueOf(
                                        vocabulary.reason(end).kind().name()),
                                Optional.of(vocabulary.reason(end).id()),
                                at));
    }

    /**
     * Returns at which positions of the table leads stand, for the measures of this module; the type is not exported.
     *
     * @return the positions
     */
    public IdIndex<LeadId> index() {
        return leads.index();
    }

    /**
     * Returns the arrays behind the journeys, for the measures of this module; the type is not exported.
     *
     * @return the table
     */
    public JourneyTable table() {
        return table;
    }

    /**
     * Returns the numbering of stages and reasons in the table; the type is not exported.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns the owners that leads or events name.
     *
     * @return the sellers in the order of their ids, which is their rank in the table
     */
    public ImmutableList<SellerId> sellers() {
        return table.sellers();
    }
}
