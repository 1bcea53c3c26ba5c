package org.revenuekit.core.activity;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;

/**
 * What is agreed with customers about the next step of each open opportunity: until when who does what
 * (いつまでに何をするのか必ず握る). An opportunity that was open at the date stands in exactly one of three places, in the order
 * given. An action in no opportunity counts for none.
 */
public final class AgreedActions {
    private final ImmutableListMultimap<OpportunityId, NextAction> inTime;
    private final ImmutableListMultimap<OpportunityId, NextAction> overdue;
    private final ImmutableList<Opportunity> without;
    private final Findings findings;
    private final AsOf asOf;

    AgreedActions(ImmutableList<NextAction> actions, Opportunities opportunities, AsOf asOf) {
        ImmutableListMultimap.Builder<OpportunityId, NextAction> agreed = ImmutableListMultimap.builder();
        actions.stream()
                .filter(action -> action.agreed() && action.isOpen(asOf))
                .forEach(action -> action.opportunity().ifPresent(id -> agreed.put(id, action)));
        ImmutableListMultimap<OpportunityId, NextAction> of = agreed.build();
        ImmutableListMultimap.Builder<OpportunityId, NextAction> kept = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<OpportunityId, NextAction> late = ImmutableListMultimap.builder();
        ImmutableList.Builder<Opportunity> none = ImmutableList.builder();
        for (Opportunity opportunity : opportunities.list()) {
            if (isOpen(opportunity, asOf)) {
                OpportunityId id = opportunity.id();
                ImmutableList<NextAction> stillInTime = of.get(id).stream()
                        .filter(action -> !action.isOverdue(asOf))
                        .collect(toImmutableList());
                if (!stillInTime.isEmpty()) {
                    kept.putAll(id, stillInTime);
                } else if (of.containsKey(id)) {
                    late.putAll(id, of.get(id));
                } else {
                    none.add(opportunity);
                }
            }
        }
        this.inTime = kept.build();
        this.overdue = late.build();
        this.without = none.build();
        this.findings = unknown(actions, opportunities);
        this.asOf = asOf;
    }

    private static boolean isOpen(Opportunity opportunity, AsOf asOf) {
        return opportunity.createdOn().stream().allMatch(asOf::sees) && opportunity.outcomeAsOf(asOf) == Outcome.OPEN;
    }

    private static Findings unknown(ImmutableList<NextAction> actions, Opportunities opportunities) {
        ImmutableSet<OpportunityId> known =
                opportunities.list().stream().map(Opportunity::id).collect(toImmutableSet());
        return Findings.of(actions.stream()
                .flatMap(action -> action.opportunity().stream())
                .filter(id -> !known.contains(id))
                .distinct()
                .map(id -> Finding.of(CoreFinding.UNKNOWN_OPPORTUNITY, Subject.of(id)))
                .collect(toImmutableList()));
    }

    /**
     * Returns the opportunities of which something is agreed that is not yet due.
     *
     * @return by opportunity, its agreed actions that are open and in time
     */
    public ImmutableListMultimap<OpportunityId, NextAction> inTime() {
        return inTime;
    }

    /**
     * Returns the opportunities of which all that is agreed and open is overdue.
     *
     * @return by opportunity, these actions
     */
    public ImmutableListMultimap<OpportunityId, NextAction> overdue() {
        return overdue;
    }

    /**
     * Returns the opportunities of which nothing is agreed, or nothing more since it was done.
     *
     * @return the opportunities
     */
    public ImmutableList<Opportunity> without() {
        return without;
    }

    /**
     * Returns what is wrong with the actions.
     *
     * @return a finding for each opportunity that an action names but that was not given
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the date asked about.
     *
     * @return the date, and what was known
     */
    public AsOf asOf() {
        return asOf;
    }
}
