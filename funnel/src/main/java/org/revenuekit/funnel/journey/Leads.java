package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.IdIndex;
import org.revenuekit.core.internal.Register;

/** The leads (リード) that go through a process, each once. */
public final class Leads {
    private final Register<LeadId, Lead> register;

    private Leads(Register<LeadId, Lead> register) {
        this.register = register;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the leads
     * @return the leads, each id once
     */
    public static Leads of(Iterable<Lead> given) {
        return new Leads(new Register<>(given, Lead::id, Leads::subject, JourneyFinding.DUPLICATE_LEAD));
    }

    /**
     * Takes whoever events speak of, for logs that have no table of leads.
     *
     * @param events the events
     * @return a lead for each id, in the order of the ids, so that the order of the events changes nothing
     */
    public static Leads namedIn(Iterable<? extends LeadEvent> events) {
        Set<LeadId> ids = new HashSet<>();
        for (LeadEvent event : requireNonNull(events, "events")) {
            ids.add(requireNonNull(event, "events must not contain null").lead());
        }
        return of(ids.stream().sorted().map(Lead::of).toList());
    }

    static Subject subject(LeadId id) {
        return new Subject("lead", id.value());
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Lead> list() {
        return register.items();
    }

    /**
     * Returns how many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return list().size();
    }

    /**
     * Looks one up.
     *
     * @param id its id
     * @return the lead, or empty if it was never given
     */
    public Optional<Lead> find(LeadId id) {
        return register.find(id);
    }

    /**
     * Returns one that must be there.
     *
     * @param id its id
     * @return the lead
     * @throws UnknownIdException if the id was never given
     */
    public Lead get(LeadId id) {
        return register.get(id);
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each id given more than once
     */
    public Findings findings() {
        return register.findings();
    }

    IdIndex<LeadId> index() {
        return register.index();
    }
}
