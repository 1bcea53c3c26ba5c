package org.revenuekit.funnel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;

/**
 * Leads that went through THE MODEL by rates that are known, with recycling: their events, and what became of them as
 * counted while it happened.
 */
final class Population {
    static final SalesProcess PROCESS = StandardProcesses.theModel();
    static final List<StageId> STAGES = PROCESS.stages().stream().map(Stage::id).toList();
    static final int GOAL = STAGES.indexOf(PROCESS.goal());
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);

    /** Out of a hundred in a stage so many go on to the next. */
    static final int[] GOES_ON = {80, 50, 40, 70, 80, 50, 90};

    private static final int RETURNS = 30; // of a hundred that were not ripe or lost
    private static final int MQL = 2;
    private static final int DAYS = 365;

    final List<LeadEvent> events = new ArrayList<>();
    final long[] passesReached = new long[STAGES.size()];
    final long[] leadsReached = new long[STAGES.size()];
    final long[] open = new long[STAGES.size()];
    final Map<String, Long> counts = new HashMap<>(); // what happened, by name
    private final Random random = new Random(20_260_401);

    static Population of(int leads) {
        Population population = new Population();
        for (int lead = 0; lead < leads; lead++) {
            population.add(LeadId.of("L-" + lead));
        }
        return population;
    }

    private void add(LeadId lead) {
        Instant at = CALENDAR.startOf(LocalDate.of(2025, 4, 1)).plus(random.nextInt(DAYS), ChronoUnit.DAYS);
        int farthest = -1;
        int first = 0;
        String source = "NEW";
        while (first >= 0) {
            int stage = first;
            count(source + " passes");
            enter(lead, stage, at, source);
            while (stage < STAGES.size() - 1 && chance(GOES_ON[stage])) {
                at = later(at);
                count("out " + STAGES.get(stage) + " ADVANCED " + month(at));
                stage++;
                enter(lead, stage, at, "ADVANCED");
            }
            for (int reached = 0; reached <= stage; reached++) {
                passesReached[reached]++;
            }
            farthest = Math.max(farthest, stage);
            if (stage >= GOAL) {
                count(source + " converted");
            }
            first = -1;
            if (stage < GOAL && !chance(20)) {
                source = stage < GOAL - 2 ? "UNRIPE" : "LOST";
                at = later(at);
                events.add(Exit.of(lead, ReasonId.of(source.equals("LOST") ? "price" : "not-now"), at));
                count("out " + STAGES.get(stage) + " " + (source.equals("LOST") ? "LOST " : "RECYCLED ") + month(at));
                if (chance(RETURNS)) {
                    at = at.plus(30 + random.nextInt(60), ChronoUnit.DAYS);
                    first = MQL;
                }
            } else {
                open[stage]++;
            }
        }
        for (int reached = 0; reached <= farthest; reached++) {
            leadsReached[reached]++;
        }
    }

    private void enter(LeadId lead, int stage, Instant at, String how) {
        events.add(StageEntry.of(lead, STAGES.get(stage), at));
        count("in " + STAGES.get(stage) + " " + how + " " + month(at));
    }

    private Instant later(Instant at) {
        return at.plus(1 + random.nextInt(20 * 24), ChronoUnit.HOURS);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(CALENDAR.dateOf(at));
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    long count(String what, Object... more) {
        StringBuilder name = new StringBuilder(what);
        for (Object one : more) {
            name.append(' ').append(one);
        }
        return counts.getOrDefault(name.toString(), 0L);
    }
}
