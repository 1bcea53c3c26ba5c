package org.revenuekit.funnel.flow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * Leads that come back (リサイクル): from which of the three sources, how late and with what success; and who is still out
 * there. The longer a business lasts, the more there are of them.
 *
 * <p>Leads that had been disqualified are told apart: they come back because somebody thinks better of it, not because
 * they were followed.
 */
public final class Recycling {
    private final LeadSet leads;
    private final ImmutableMap<PassSource, RecycledPasses> bySource;
    private final ImmutableList<PooledLead> pool;
    private final long recycledLeads;

    private Recycling(LeadSet leads) {
        this.leads = leads;
        RecyclingCounter counter = new RecyclingCounter(leads);
        this.recycledLeads = counter.leads();
        Map<PassSource, RecycledPasses> counted = new EnumMap<>(PassSource.class);
        Arrays.stream(PassSource.values())
                .filter(source -> source != PassSource.NEW)
                .forEach(source -> counted.put(source, counter.of(source)));
        this.bySource = ImmutableMap.copyOf(counted);
        this.pool = LeadPool.of(leads);
    }

    /**
     * Returns the recycling of journeys.
     *
     * @param journeys the journeys
     * @return who came back; O(visits + leads log leads)
     */
    public static Recycling of(Journeys journeys) {
        return new Recycling(LeadSet.all(journeys));
    }

    /**
     * Returns the passes from one source.
     *
     * @param source the source, not {@link PassSource#NEW}
     * @return the passes, perhaps none
     * @throws IllegalArgumentException if the source is that of new leads
     */
    public RecycledPasses from(PassSource source) {
        checkArgument(requireNonNull(source, "source") != PassSource.NEW, "source must be one of recycling, was NEW");
        return requireNonNull(bySource.get(source));
    }

    /**
     * Returns the passes from every source.
     *
     * @return in the order of {@link PassSource}: not ripe, lost, disqualified, customer
     */
    public ImmutableMap<PassSource, RecycledPasses> bySource() {
        return bySource;
    }

    /**
     * Returns how many passes were another one of a lead known already.
     *
     * @return the sum over all sources
     */
    public long passes() {
        return bySource.values().stream().mapToLong(RecycledPasses::passes).sum();
    }

    /**
     * Returns how many leads came back at all.
     *
     * @return each once, whatever the sources; at most {@link #passes()}
     */
    public long leads() {
        return recycledLeads;
    }

    /**
     * Returns who is out there and may come back: not ripe or lost, and not returned.
     *
     * @return by the day on which to ask again, those without one last, ties by id
     */
    public ImmutableList<PooledLead> pool() {
        return pool;
    }

    /**
     * Returns of whom the day to ask again has come (再アプローチ). It is the date asked about that decides, also where less
     * is known: whom to ask at the end of March is planned in February.
     *
     * @return those of the pool whose day is not after the day asked about, the longest due first, ties by id
     */
    public ImmutableList<PooledLead> due() {
        return pool.stream()
                .filter(lead -> lead.wakesOn().filter(day -> asOf().sees(day)).isPresent())
                .collect(toImmutableList());
    }

    /**
     * Returns recycling by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the recycling of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, Recycling> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, Recycling::new);
    }

    /**
     * Returns the process.
     *
     * @return the definition
     */
    public SalesProcess definition() {
        return leads.journeys().definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return leads.journeys().asOf();
    }
}
