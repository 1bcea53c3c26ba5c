package org.revenuekit.funnel.department;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.Partition;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * How inside sales does (インサイドセールスの指標): the answer of {@link InsideSalesReview}. Dials, meetings and opportunities are
 * those of the period; rates follow the leads or passes of the period, so that above and below the line are the same.
 */
public final class InsideSales {
    private final InsideSalesPolicy definition;
    private final Journeys journeys;
    private final Span period;
    private final DialLog dials;
    private final ImmutableList<InsideSalesCase> cases;
    private final EnumMultiset<InsideSalesCount> counts = EnumMultiset.create(InsideSalesCount.class);

    InsideSales(
            InsideSalesPolicy definition,
            Journeys journeys,
            Span period,
            DialLog dials,
            ImmutableList<InsideSalesCase> cases) {
        this.definition = definition;
        this.journeys = journeys;
        this.period = period;
        this.dials = dials;
        this.cases = cases;
        cases.forEach(each -> counts.add(each.count()));
    }

    private long count(InsideSalesCount count) {
        return counts.count(count);
    }

    /**
     * Returns how many calls were made (架電数).
     *
     * @return the dials of the period
     */
    public long dials() {
        return count(InsideSalesCount.DIALS);
    }

    /**
     * Returns how many leads were called.
     *
     * @return leads dialled in the period, each once, credited to who dialled it first
     */
    public long dialledLeads() {
        return count(InsideSalesCount.DIALLED);
    }

    /**
     * Returns of how many leads somebody was spoken to.
     *
     * @return leads connected in the period, each once, credited to who was connected first
     */
    public long connectedLeads() {
        return count(InsideSalesCount.CONNECTED);
    }

    /**
     * Returns the dial rate (架電率): which part of the leads that are to be called was called. It is not the
     * {@linkplain #connectRate() connect rate}.
     *
     * @return leads dialled / leads that were in a stage that is called at any time of the period; by seller, of the
     *     leads that a seller owned there last, whoever dialled
     */
    public Ratio dialRate() {
        return Ratio.of(count(InsideSalesCount.ASSIGNED_DIALLED), count(InsideSalesCount.ASSIGNED));
    }

    /**
     * Returns the connect rate (通電率).
     *
     * @return dials that were answered / dials
     */
    public Ratio connectRate() {
        return Ratio.of(count(InsideSalesCount.CONNECTED_DIALS), dials());
    }

    /**
     * Returns how many meetings were booked (商談獲得数), also without a call.
     *
     * @return passes that came to the stage of meetings, or beyond, in the period; credited to who had them before
     */
    public long meetingsBooked() {
        return count(InsideSalesCount.MEETINGS);
    }

    /**
     * Returns the rate of meetings booked (商談獲得率).
     *
     * @return leads that booked one in the period after their first call / leads dialled, or connected, as the policy
     *     says; credited to who made that call
     */
    public Ratio meetingRate() {
        return Ratio.of(count(InsideSalesCount.MEETING_BASE_BOOKED), count(InsideSalesCount.MEETING_BASE));
    }

    /**
     * Returns how many leads were nurtured.
     *
     * @return passes that first came to the stage of nurturing in the period; credited to who owned them there
     */
    public long nurtured() {
        return count(InsideSalesCount.NURTURED);
    }

    /**
     * Returns the opportunity rate (商談化率), as far as is known by now.
     *
     * @return those that became an opportunity after that, until the point in time asked about / {@link #nurtured()}
     */
    public Ratio opportunityRate() {
        return Ratio.of(count(InsideSalesCount.NURTURED_CONVERTED), nurtured());
    }

    /**
     * Returns how far the opportunity rate can still rise.
     *
     * @return those that are neither an opportunity nor gone / {@link #nurtured()}
     */
    public Ratio nurturedOpenShare() {
        return Ratio.of(count(InsideSalesCount.NURTURED_OPEN), nurtured());
    }

    /**
     * Returns how many opportunities there were (商談数).
     *
     * @return passes that came to the stage of opportunities, or beyond, in the period; credited to who had them before
     */
    public long opportunities() {
        return count(InsideSalesCount.OPPORTUNITIES);
    }

    /**
     * Returns what became of what was handed over, with its win rate: whether inside sales hands over what can be won
     * (角度の高い商談).
     *
     * @return passes that came to the stage of hand-over, or beyond, in the period; those open can still be won
     */
    public DealCounts handedOver() {
        return new DealCounts(
                count(InsideSalesCount.WON),
                count(InsideSalesCount.LOST),
                count(InsideSalesCount.WITHDRAWN),
                count(InsideSalesCount.OPEN));
    }

    /**
     * Returns the cost of an opportunity (商談単価).
     *
     * @param cost what inside sales cost in the period; of a group, what the group cost
     * @return cost in its currency / {@link #opportunities()}; a cost of 0 is 0, no opportunities are undefined
     */
    public Ratio costPerOpportunity(MoneyFraction cost) {
        return Ratio.of(requireNonNull(cost, "cost").amount(), BigDecimal.valueOf(opportunities()));
    }

    /**
     * Returns the measures as figures for a tree of KPIs, without the cost.
     *
     * @return the figures in the order of the package's table
     */
    public KpiFigures figures() {
        return InsideSalesFigures.of(this, Optional.empty());
    }

    /**
     * Returns the measures as figures for a tree of KPIs.
     *
     * @param cost what inside sales cost in the period
     * @return the figures in the order of the package's table
     */
    public KpiFigures figures(MoneyFraction cost) {
        return InsideSalesFigures.of(this, Optional.of(requireNonNull(cost, "cost")));
    }

    /**
     * Returns the measures by seller.
     *
     * @return the measures of each seller to whom something is credited, as each measure says; what is credited to
     *     nobody is in no group
     */
    public Grouped<SellerId, InsideSales> bySeller() {
        return by("seller", InsideSalesCase::seller);
    }

    /**
     * Returns the measures by role: inbound (SR, SDR) and outbound (EBR, BDR).
     *
     * @return the measures of each role that the policy gives the seller, or else the channel of the lead
     */
    public Grouped<RoleId, InsideSales> byRole() {
        return by("role", each -> definition.role(each.seller(), lead(each)));
    }

    /**
     * Returns the measures by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return the measures of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, InsideSales> by(Grouping<? super Lead, K> grouping) {
        requireNonNull(grouping, "grouping");
        return by(grouping.name(), each -> grouping.keyOf(lead(each)));
    }

    private Lead lead(InsideSalesCase each) {
        return journeys.leads().list().get(each.lead());
    }

    private <K extends Comparable<? super K>> Grouped<K, InsideSales> by(
            String grouping, Function<InsideSalesCase, Optional<K>> key) {
        Partition<K> partition = new Partition<>();
        for (int i = 0; i < cases.size(); i++) {
            partition.add(key.apply(cases.get(i)), i);
        }
        return partition.grouped(
                grouping,
                this,
                some -> new InsideSales(
                        definition,
                        journeys,
                        period,
                        dials,
                        some.stream().mapToObj(cases::get).collect(toImmutableList())));
    }

    /**
     * Returns what became of the dials given, of all groups.
     *
     * @return how many were used, are of other days, or are in findings
     */
    public FactTally tally() {
        return dials.tally();
    }

    /**
     * Returns what is wrong with the dials given, of all groups. What is wrong with leads and events, the journeys say.
     *
     * @return the findings
     */
    public Findings findings() {
        return dials.findings();
    }

    /**
     * Returns of which days it is.
     *
     * @return the business days, as asked
     */
    public Span period() {
        return period;
    }

    /**
     * Returns at which stages, and on which bases it is measured.
     *
     * @return the definition
     */
    public InsideSalesPolicy definition() {
        return definition;
    }

    /**
     * Returns the process.
     *
     * @return the definition of the stages
     */
    public SalesProcess process() {
        return journeys.definition();
    }

    /**
     * Returns what is seen.
     *
     * @return the point in time of the journeys
     */
    public AsOf asOf() {
        return journeys.asOf();
    }
}
