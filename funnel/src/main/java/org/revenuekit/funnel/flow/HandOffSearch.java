package org.revenuekit.funnel.flow;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.time.BusinessHours;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.process.HandOff;

/** Finds hand-offs and their answers. */
final class HandOffSearch {
    private final BusinessHours hours;
    private final LeadSet leads;
    private final ImmutableList<HandOff> handOffs;
    private final int[] stages; // of each hand-off
    private final long[] beyond; // for each hand-off, when the pass next goes beyond its stage or exits
    private final List<HandOffResponse> found = new ArrayList<>();

    private HandOffSearch(BusinessHours hours, LeadSet leads) {
        this.hours = hours;
        this.leads = leads;
        this.handOffs = leads.journeys().definition().handOffs();
        this.stages = handOffs.stream()
                .mapToInt(handOff -> leads.position(handOff.stage()))
                .toArray();
        this.beyond = new long[stages.length];
    }

    static ImmutableList<HandOffResponse> find(BusinessHours hours, LeadSet leads) {
        HandOffSearch search = new HandOffSearch(hours, leads);
        leads.forEachPass(search::search);
        Collections.reverse(search.found); // they were found from the last visit of a pass to the first
        return ImmutableList.sortedCopyOf(HandOffResponse.BY_TIME, search.found);
    }

    /** From the last visit to the first, so that what comes next is known. */
    private void search(int lead, int pass) {
        JourneyTable table = leads.table();
        Arrays.fill(beyond, table.end(pass) == JourneyTable.RETURNED ? Micros.NEVER : table.endAt(pass));
        for (int visit = leads.lastVisit(pass); visit >= table.firstVisit(pass); visit--) {
            int stage = table.stage(visit);
            for (int i = 0; i < stages.length; i++) {
                if (stages[i] < stage) {
                    beyond[i] = table.enteredAt(visit);
                } else if (stages[i] == stage && isHandedOver(pass, visit)) {
                    found.add(response(i, lead, visit));
                }
            }
        }
    }

    private boolean isHandedOver(int pass, int visit) {
        return visit == leads.table().firstVisit(pass) || leads.movesOn(visit);
    }

    private HandOffResponse response(int handOff, int lead, int visit) {
        long entered = leads.table().enteredAt(visit);
        long answered = Math.min(leads.firstTouch(lead, entered), beyond[handOff]);
        boolean isAnswered = answered != Micros.NEVER;
        Duration promised = handOffs.get(handOff).respondWithin();
        Instant start = Micros.instant(entered);
        Duration taken = hours.between(start, Micros.instant(isAnswered ? answered : leads.lastsUntil(entered)));
        return new HandOffResponse(
                leads.lead(lead).id(),
                handOffs.get(handOff).stage(),
                leads.table().owner(visit),
                start,
                hours.plus(start, promised),
                isAnswered ? Optional.of(Micros.instant(answered)) : Optional.empty(),
                taken,
                ResponseState.of(isAnswered, taken.compareTo(promised) <= 0));
    }
}
