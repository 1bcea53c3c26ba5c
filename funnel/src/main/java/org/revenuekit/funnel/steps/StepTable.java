package org.revenuekit.funnel.steps;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.revenuekit.funnel.journey.LeadId;

/** The attempts of leads that count, as arrays: those of the first lead, then those of the second and so on. */
final class StepTable {
    private final ImmutableList<LeadId> leads; // in the order of their ids
    private final ImmutableIntArray removed; // of a lead: 1 if it does not count, else 0
    private final ImmutableIntArray firstAttempt; // of a lead; that of the next ends them
    private final ImmutableIntArray firstTime; // of an attempt; that of the next ends them
    private final ImmutableLongArray times; // when each depth was reached

    private StepTable(Builder builder) {
        this.leads = builder.leads.build();
        this.removed = builder.removed.build();
        this.firstAttempt = builder.firstAttempt.build();
        this.firstTime = builder.firstTime.build();
        this.times = builder.times.build();
    }

    ImmutableList<LeadId> leads() {
        return leads;
    }

    /** The place of a lead, negative if it is not there. */
    int find(LeadId lead) {
        return Collections.binarySearch(leads, lead);
    }

    boolean isRemoved(int lead) {
        return removed.get(lead) == 1;
    }

    int attempts() {
        return firstTime.length() - 1;
    }

    int firstAttempt(int lead) {
        return firstAttempt.get(lead);
    }

    int depth(int attempt) {
        return firstTime.get(attempt + 1) - firstTime.get(attempt);
    }

    /** When an attempt reached a place, from 0 to before its depth. */
    long time(int attempt, int place) {
        return times.get(firstTime.get(attempt) + place);
    }

    /** Gathers leads in the order of their ids. */
    static final class Builder {
        private final ImmutableList.Builder<LeadId> leads = ImmutableList.builder();
        private final ImmutableIntArray.Builder removed = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder firstAttempt =
                ImmutableIntArray.builder().add(0);
        private final ImmutableIntArray.Builder firstTime =
                ImmutableIntArray.builder().add(0);
        private final ImmutableLongArray.Builder times = ImmutableLongArray.builder();
        private int attempts;
        private int depths;

        void addRemoved(LeadId lead) {
            leads.add(lead);
            removed.add(1);
            firstAttempt.add(attempts);
        }

        void add(LeadId lead, List<long[]> all) {
            for (long[] one : all) {
                times.addAll(one);
                depths += one.length;
                firstTime.add(depths);
            }
            attempts += all.size();
            leads.add(lead);
            removed.add(0);
            firstAttempt.add(attempts);
        }

        /** Adds a lead of another table. */
        void add(StepTable table, int lead) {
            if (table.isRemoved(lead)) {
                addRemoved(table.leads.get(lead));
            } else {
                add(table.leads.get(lead), table.times(lead));
            }
        }

        StepTable build() {
            return new StepTable(this);
        }
    }

    private List<long[]> times(int lead) {
        List<long[]> all = new ArrayList<>();
        for (int attempt = firstAttempt(lead); attempt < firstAttempt(lead + 1); attempt++) {
            all.add(times.subArray(firstTime.get(attempt), firstTime.get(attempt + 1))
                    .toArray());
        }
        return all;
    }
}
