package org.revenuekit.funnel.flow;

import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;

/**
 * What buyers did before the first of us turned to them (営業が接触する前の顧客による調査・評価): how many had begun, with how many
 * activities, how long before. "It is decided before sales gets in touch": whoever measures from the first call on
 * misses this part.
 *
 * <p>An activity at the instant of the first touch was not before it.
 */
public final class BuyerHeadStart {
    private final LeadSet leads;
    private final DurationSummary lead;
    private final DurationSummary waiting;
    private final long touched;
    private final long activities;

    private BuyerHeadStart(LeadSet leads) {
        this.leads = leads;
        DurationSummary.Builder ahead = DurationSummary.builder();
        DurationSummary.Builder unanswered = DurationSummary.builder();
        long[] counts = {0, 0};
        leads.leads().forEach(each -> {
            counts[0] += isTouched(each) ? 1 : 0;
            counts[1] += measure(each, isTouched(each) ? ahead : unanswered);
        });
        this.touched = counts[0];
        this.activities = counts[1];
        this.lead = ahead.build();
        this.waiting = unanswered.build();
    }

    private boolean isTouched(int each) {
        return leads.table().firstTouch(each) < leads.table().firstTouch(each + 1);
    }

    /** Adds how long ago a lead had begun, and returns how much it had done before the first touch. */
    private int measure(int each, DurationSummary.Builder times) {
        JourneyTable table = leads.table();
        int first = table.firstActivity(each);
        int end = table.firstActivity(each + 1);
        long touch = isTouched(each) ? table.touchAt(table.firstTouch(each)) : leads.now();
        int before = first;
        while (before < end && table.activityAt(before) < touch) {
            before++;
        }
        if (before > first) {
            times.addMicros(LeadSet.elapsed(table.activityAt(first), touch));
        }
        return isTouched(each) ? before - first : 0;
    }

    /**
     * Returns the head start of buyers.
     *
     * @param journeys the journeys with touches and activities
     * @return what buyers did before the first touch; O(activities)
     */
    public static BuyerHeadStart of(Journeys journeys) {
        return new BuyerHeadStart(LeadSet.all(journeys));
    }

    /**
     * Returns to how many leads we turned.
     *
     * @return the leads with a touch
     */
    public long touched() {
        return touched;
    }

    /**
     * Returns how many of them had begun before.
     *
     * @return the leads with a touch and an activity before the first
     */
    public long activeBefore() {
        return lead.count();
    }

    /**
     * Returns the share of those who had begun before.
     *
     * @return {@link #activeBefore()} / {@link #touched()}
     */
    public Ratio share() {
        return Ratio.of(activeBefore(), touched);
    }

    /**
     * Returns how far the share can be trusted.
     *
     * @param z how sure, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @return the interval
     * @throws IllegalArgumentException if z is out of bounds
     */
    public WilsonInterval interval(double z) {
        return WilsonInterval.of(activeBefore(), touched, z);
    }

    /**
     * Returns how much they had done.
     *
     * @return activities before the first touch / {@link #activeBefore()}
     */
    public Ratio activitiesPerLead() {
        return Ratio.of(activities, activeBefore());
    }

    /**
     * Returns how long before they had begun.
     *
     * @return from the first activity to the first touch, of those who had begun before
     */
    public DurationSummary lead() {
        return lead;
    }

    /**
     * Returns who has begun and waits: nobody turned to them yet.
     *
     * @return from the first activity until the end of what is seen and known, of the leads without a touch
     */
    public DurationSummary waiting() {
        return waiting;
    }

    /**
     * Returns the head start by groups of leads.
     *
     * @param <K> the key of a group
     * @param grouping tells them apart
     * @return that of each group
     */
    public <K extends Comparable<? super K>> Grouped<K, BuyerHeadStart> by(Grouping<? super Lead, K> grouping) {
        return leads.by(grouping, this, BuyerHeadStart::new);
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
