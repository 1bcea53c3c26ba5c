package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.SalesProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows leads through a process: the question. Immutable; one may be asked from several threads.
 *
 * <p>Events are read in the order of their instants, whatever the order in which they are given. Those of one instant
 * are a group: entries come first, in the order of the process, as dates without time of day need it; then exits. An
 * entry after an exit begins another pass, and so does an entry of a stage before the goal once the goal was reached.
 * An exit after the goal ends the pass, which reached the goal all the same.
 *
 * <p>What is stated twice for one instant counts once and is reported; of two owners the first by id stands. What is
 * stated again for a later instant, as snapshots do, changes nothing and is counted by the {@linkplain Journeys#tally()
 * tally}: the stage in which the lead is, or the exit by which it left.
 */
public final class JourneyTracking {
    private static final Logger LOG = LoggerFactory.getLogger(JourneyTracking.class);

    private final SalesProcess process;
    private final ImmutableList<LeadCheck> checks;

    private JourneyTracking(SalesProcess process, ImmutableList<LeadCheck> checks) {
        this.process = process;
        this.checks = checks;
    }

    /**
     * Returns the question for a process.
     *
     * @param process the process
     * @return the question
     */
    public static JourneyTracking of(SalesProcess process) {
        return new JourneyTracking(requireNonNull(process, "process"), ImmutableList.of());
    }

    /**
     * Returns this question with one more check of who is excluded; it counts where the process has a qualification.
     *
     * @param check your check
     * @return the question
     */
    public JourneyTracking with(LeadCheck check) {
        requireNonNull(check, "check");
        return new JourneyTracking(
                process,
                ImmutableList.<LeadCheck>builder().addAll(checks).add(check).build());
    }

    /**
     * Follows leads. O(n log m) time for n events, at most m of one lead.
     *
     * @param leads who goes through the process
     * @param events what happened to them, in any order
     * @param asOf what is seen
     * @return their journeys
     */
    public Journeys follow(Leads leads, Iterable<? extends LeadEvent> events, AsOf asOf) {
        requireNonNull(leads, "leads");
        requireNonNull(events, "events");
        requireNonNull(asOf, "asOf");
        Journeys journeys = new Follower(process, checks, leads, events, asOf).follow();
        LOG.debug("{}: {} leads followed as of {}", process.ref(), leads.size(), asOf);
        return journeys;
    }
}
