package org.revenuekit.funnel.department;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;

/** Counts what inside sales did with each lead in a period, and what became of it. */
final class InsideSalesCounter {
    private static final int NOWHERE = -1;

    private final InsideSalesPolicy definition;
    private final JourneyTable table;
    private final PassReader reader;
    private final Period period;
    private final DialLog dials;
    private final ImmutableSet<Integer> called;
    private final int nurture;
    private final int meeting;
    private final int opportunity;
    private final int handOver;
    private final ImmutableList.Builder<InsideSalesCase> cases = ImmutableList.builder();

    InsideSalesCounter(InsideSalesPolicy definition, Journeys journeys, Span span, DialLog dials) {
        this.definition = definition;
        this.table = journeys.table();
        this.reader = new PassReader(journeys);
        this.period = Period.of(span, journeys.asOf().calendar());
        this.dials = dials;
        this.called = definition.calledStages().stream().map(reader::place).collect(ImmutableSet.toImmutableSet());
        this.nurture = reader.place(definition.nurtureStage());
        this.meeting = reader.place(definition.meetingStage());
        this.opportunity = reader.place(definition.opportunityStage());
        this.handOver = reader.place(definition.handOverStage());
    }

    ImmutableList<InsideSalesCase> count() {
        for (int lead = 0; lead < table.leads(); lead++) {
            countDials(lead);
            countAssigned(lead);
            countMeetingBase(lead);
            for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
                countPass(lead, pass);
            }
        }
        return cases.build();
    }

    private void add(InsideSalesCount count, int lead, Optional<SellerId> seller) {
        cases.add(new InsideSalesCase(count, lead, seller));
    }

    private void countDials(int lead) {
        ImmutableList<DialLog.Call> connected = dials.connected(lead);
        dials.of(lead).forEach(call -> add(InsideSalesCount.DIALS, lead, Optional.of(call.seller())));
        connected.forEach(call -> add(InsideSalesCount.CONNECTED_DIALS, lead, Optional.of(call.seller())));
        first(dials.of(lead)).ifPresent(call -> add(InsideSalesCount.DIALLED, lead, Optional.of(call.seller())));
        first(connected).ifPresent(call -> add(InsideSalesCount.CONNECTED, lead, Optional.of(call.seller())));
    }

    private static Optional<DialLog.Call> first(ImmutableList<DialLog.Call> calls) {
        return calls.stream().findFirst();
    }

    private void countAssigned(int lead) {
        int visit = lastAssigned(lead);
        if (visit != NOWHERE) {
            add(InsideSalesCount.ASSIGNED, lead, table.owner(visit));
            if (!dials.of(lead).isEmpty()) {
                add(InsideSalesCount.ASSIGNED_DIALLED, lead, table.owner(visit));
            }
        }
    }

    /** The last visit of the period in a stage that is called. */
    private int lastAssigned(int lead) {
        int found = NOWHERE;
        for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
            for (int visit = table.firstVisit(pass); visit < table.firstVisit(pass + 1); visit++) {
                if (called.contains(table.stage(visit)) && isInPeriod(pass, visit)) {
                    found = visit;
                }
            }
        }
        return found;
    }

    /** Who left at the instant at which the period begins was not there in it; who came in it was, however short. */
    private boolean isInPeriod(int pass, int visit) {
        long entered = table.enteredAt(visit);
        return entered < period.end() && (entered >= period.start() || table.leftAt(pass, visit) > period.start());
    }

    private void countMeetingBase(int lead) {
        boolean all = definition.meetingBase() == MeetingBase.DIALLED;
        first(all ? dials.of(lead) : dials.connected(lead)).ifPresent(call -> {
            add(InsideSalesCount.MEETING_BASE, lead, Optional.of(call.seller()));
            if (isBookedSince(lead, call.at())) {
                add(InsideSalesCount.MEETING_BASE_BOOKED, lead, Optional.of(call.seller()));
            }
        });
    }

    private boolean isBookedSince(int lead, long call) {
        for (int pass = table.firstPass(lead); pass < table.firstPass(lead + 1); pass++) {
            long booked = enteredAt(reader.firstAtOrBeyond(pass, meeting));
            if (booked >= call && period.contains(booked)) {
                return true;
            }
        }
        return false;
    }

    private long enteredAt(int visit) {
        return visit == NOWHERE ? Micros.NEVER : table.enteredAt(visit);
    }

    private void countPass(int lead, int pass) {
        countReached(InsideSalesCount.MEETINGS, lead, pass, meeting);
        countReached(InsideSalesCount.OPPORTUNITIES, lead, pass, opportunity);
        countReached(InsideSalesCount.of(reader.outcome(pass)), lead, pass, handOver);
        countNurtured(lead, pass);
    }

    private void countReached(InsideSalesCount count, int lead, int pass, int stage) {
        int visit = reader.firstAtOrBeyond(pass, stage);
        if (period.contains(enteredAt(visit))) {
            add(count, lead, reader.broughtBy(pass, visit));
        }
    }

    private void countNurtured(int lead, int pass) {
        int visit = reader.firstIn(pass, nurture);
        if (period.contains(enteredAt(visit))) {
            add(InsideSalesCount.NURTURED, lead, table.owner(visit));
            if (reader.firstAtOrBeyond(pass, opportunity, visit) != NOWHERE) {
                add(InsideSalesCount.NURTURED_CONVERTED, lead, table.owner(visit));
            } else if (table.endAt(pass) == Micros.NEVER) {
                add(InsideSalesCount.NURTURED_OPEN, lead, table.owner(visit));
            }
        }
    }
}
