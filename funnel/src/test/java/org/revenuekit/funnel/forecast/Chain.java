package org.revenuekit.funnel.forecast;

import static org.revenuekit.funnel.forecast.ForecastWorld.LEAD;
import static org.revenuekit.funnel.forecast.ForecastWorld.OFFER;
import static org.revenuekit.funnel.forecast.ForecastWorld.TALK;
import static org.revenuekit.funnel.forecast.ForecastWorld.WON;
import static org.revenuekit.funnel.forecast.ForecastWorld.at;
import static org.revenuekit.funnel.forecast.ForecastWorld.yen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/**
 * Leads of one kind whose fate is known by construction: each day they go on, leave or stay by the chances of their
 * stage, whatever happened before. So many begin on each day.
 */
final class Chain {
    private static final List<StageId> WAY = List.of(LEAD, TALK, OFFER, WON);
    private static final double[] GOES_ON = {0.04, 0.05, 0.03};
    private static final double[] LEAVES = {0.02, 0.03, 0.04};

    private final Random random = new Random(20_260_401);
    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadEvent> events = new ArrayList<>();

    static Chain of(int days, int perDay) {
        Chain chain = new Chain();
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < perDay; i++) {
                chain.add(day, days);
            }
        }
        return chain;
    }

    private void add(int begin, int end) {
        LeadId id = LeadId.of("L-" + leads.size());
        leads.add(Lead.builder()
                .id(id)
                .value(yen(Integer.toString(50 + random.nextInt(100))))
                .build());
        int stage = 0;
        events.add(StageEntry.of(id, WAY.get(0), at(begin, 9)));
        for (int day = begin + 1; day < end && stage < GOES_ON.length; day++) {
            double chance = random.nextDouble();
            if (chance < GOES_ON[stage]) {
                stage++;
                events.add(StageEntry.of(id, WAY.get(stage), at(day, 9)));
            } else if (chance < GOES_ON[stage] + LEAVES[stage]) {
                events.add(Exit.of(id, ReasonId.of("price"), at(day, 9)));
                return;
            }
        }
    }

    /** The chance to be won within some days from the end of a day in a stage on. */
    static double truth(StageId stage, int days) {
        double[] won = {0, 0, 0, 1}; // within no day
        for (int day = 0; day < days; day++) {
            for (int from = 0; from < GOES_ON.length; from++) {
                // from the earliest on, so that the later stage still has its chance of a day less
                won[from] = GOES_ON[from] * won[from + 1] + (1 - GOES_ON[from] - LEAVES[from]) * won[from];
            }
        }
        return won[WAY.indexOf(stage)];
    }

    List<Lead> leads() {
        return leads;
    }

    List<LeadEvent> events() {
        return events;
    }
}
