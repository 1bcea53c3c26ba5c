package org.revenuekit.funnel.flow;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;

/**
 * Leads to whom nobody turned in time (フォロー漏れ): the answer of {@link FollowUpReview}. What the lead did of its own
 * accord is no contact of ours.
 */
public final class MissedFollowUps {
    private final FollowUpPolicy definition;
    private final LeadSet leads;
    private final ImmutableList<MissedFollowUp> list; // the longest overdue first
    private final EnumCounts<FollowUpKind> considered = new EnumCounts<>(FollowUpKind.values());

    MissedFollowUps(FollowUpPolicy definition, LeadSet leads) {
        this.definition = definition;
        this.leads = leads;
        List<MissedFollowUp> found = new ArrayList<>();
        leads.forEachOpen((lead, visit) -> considerOpen(lead, visit).ifPresent(found::add));
        LeadPool.of(leads).forEach(pooled -> considerPooled(pooled).ifPresent(found::add));
        this.list = ImmutableList.sortedCopyOf(MissedFollowUp.LONGEST_FIRST, found);
    }

    private Optional<MissedFollowUp> considerOpen(int lead, int visit) {
        JourneyTable table = leads.table();
        FollowUpKind kind = leads.isAtGoal(visit) ? FollowUpKind.CUSTOMER : FollowUpKind.OPEN;
        considered.count(kind);
        StageId stage = leads.vocabulary().stage(table.stage(visit));
        LocalDate contact = leads.dateOf(leads.lastContact(lead, table.enteredAt(visit)));
        LocalDate due = contact.plusDays(definition.days(stage, process()));
        return isOver(due)
                ? Optional.of(new MissedFollowUp(
                        leads.lead(lead).id(), kind, stage, leads.table().owner(visit), contact, due, since(due)))
                : Optional.empty();
    }

    private Optional<MissedFollowUp> considerPooled(PooledLead pooled) {
        if (pooled.wakesOn().isEmpty()) {
            return Optional.empty();
        }
        FollowUpKind kind = FollowUpKind.valueOf(pooled.source().name());
        considered.count(kind);
        LocalDate due = pooled.wakesOn().get();
        return isOver(due)
                ? Optional.of(new MissedFollowUp(
                        pooled.lead(), kind, pooled.stage(), pooled.owner(), pooled.lastContactOn(), due, since(due)))
                : Optional.empty();
    }

    private boolean isOver(LocalDate due) {
        return due.isBefore(leads.today());
    }

    private long since(LocalDate due) {
        return ChronoUnit.DAYS.between(due, leads.today());
    }

    /**
     * Returns all who are overdue.
     *
     * @return the longest overdue first, ties by id; each lead once
     */
    public ImmutableList<MissedFollowUp> list() {
        return list;
    }

    /**
     * Returns who is overdue of one kind.
     *
     * @param kind the kind
     * @return the longest overdue first, ties by id
     */
    public ImmutableList<MissedFollowUp> of(FollowUpKind kind) {
        requireNonNull(kind, "kind");
        return list.stream().filter(missed -> missed.kind() == kind).collect(toImmutableList());
    }

    /**
     * Returns how many are overdue of those who are to be followed.
     *
     * @param kind the kind
     * @return overdue / to be followed: open, customers, or gone for a reason that says when to ask again
     */
    public Ratio share(FollowUpKind kind) {
        return Ratio.of(of(kind).size(), considered.of(kind));
    }

    /**
     * Returns who is overdue by stage.
     *
     * @return by stage in the order of the process, each the longest overdue first
     */
    public ImmutableListMultimap<StageId, MissedFollowUp> byStage() {
        ImmutableListMultimap<StageId, MissedFollowUp> found = Multimaps.index(list, MissedFollowUp::stage);
        ImmutableListMultimap.Builder<StageId, MissedFollowUp> ordered = ImmutableListMultimap.builder();
        process().stages().forEach(stage -> ordered.putAll(stage.id(), found.get(stage.id())));
        return ordered.build();
    }

    /**
     * Returns who is overdue by owner.
     *
     * @return for each owner the longest overdue first; whose owner is not known is in no group
     */
    public Grouped<SellerId, ImmutableList<MissedFollowUp>> byOwner() {
        return ByOwner.of(list, MissedFollowUp::owner, found -> found);
    }

    /**
     * Returns who is overdue by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the leads overdue of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, MissedFollowUps> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, group -> new MissedFollowUps(definition, group));
    }

    /**
     * Returns after how many days somebody should turn to a lead.
     *
     * @return the definition
     */
    public FollowUpPolicy definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of stages and reasons
     */
    public SalesProcess process() {
        return leads.journeys().definition();
    }

    /**
     * Returns the day asked about.
     *
     * @return the point in time of the journeys; who is overdue is judged at its date, or on the day of its knowledge
     *     if that is earlier
     */
    public AsOf asOf() {
        return leads.journeys().asOf();
    }
}
