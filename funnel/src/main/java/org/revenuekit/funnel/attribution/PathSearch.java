package org.revenuekit.funnel.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.JourneyTable;
import org.revenuekit.funnel.internal.Micros;
import org.revenuekit.funnel.internal.Period;
import org.revenuekit.funnel.journey.Journeys;

/** Finds the conversions of a period and gives each touch to the first conversion at or after it. */
final class PathSearch {
    private final Journeys journeys;
    private final JourneyTable table;
    private final ImmutableList<SeenTouch> touches; // by lead
    private final TouchFindings findings;
    private final int stage;
    private final boolean isFirstOnly;
    private final long lookBack;
    private final Period period;
    private final List<Path> paths = new ArrayList<>();
    private int next; // the first touch that is not taken yet
    private long beforeLookBack;
    private long afterConversion;
    private long noConversion;

    PathSearch(
            AttributionPolicy policy,
            Journeys journeys,
            Span period,
            ImmutableList<SeenTouch> touches,
            TouchFindings findings) {
        this.journeys = journeys;
        this.table = journeys.table();
        this.touches = touches;
        this.findings = findings;
        this.stage = journeys.vocabulary().entry(ConvertedStage.of(policy, journeys.definition()));
        this.isFirstOnly = policy.conversions() == CountedConversions.FIRST;
        this.lookBack = policy.lookBack().map(Micros::of).orElse(Long.MAX_VALUE);
        this.period = Period.of(period, journeys.asOf().calendar());
    }

    ImmutableList<Path> paths() {
        for (int lead = 0; lead < table.leads(); lead++) {
            boolean isConverted = convert(lead);
            int left = take(lead, Long.MAX_VALUE).size();
            if (!isConverted) {
                noConversion += left;
            } else if (left > 0) {
                afterConversion += left;
                findings.say(
                        AttributionFinding.AFTER_CONVERSION,
                        journeys.leads().list().get(lead).id(),
                        left);
            }
        }
        return ImmutableList.copyOf(paths);
    }

    private boolean convert(int lead) {
        boolean isConverted = false;
        int end = table.firstPass(lead + 1);
        for (int pass = table.firstPass(lead); pass < end && !(isFirstOnly && isConverted); pass++) {
            long at = convertedAt(pass);
            if (at != Micros.NEVER) {
                isConverted = true;
                add(lead, pass - table.firstPass(lead) + 1, at);
            }
        }
        return isConverted;
    }

    private long convertedAt(int pass) {
        int end = table.firstVisit(pass + 1);
        int visit = table.firstAtOrBeyond(stage, table.firstVisit(pass), end);
        return visit < end ? table.enteredAt(visit) : Micros.NEVER;
    }

    private void add(int lead, int pass, long at) {
        ImmutableList<SeenTouch> before = take(lead, at);
        if (!period.contains(at)) {
            noConversion += before.size();
            return;
        }
        int first = 0;
        while (first < before.size()
                && LongMath.saturatedSubtract(at, before.get(first).at()) > lookBack) {
            first++;
        }
        beforeLookBack += first;
        paths.add(new Path(lead, pass, at, before.subList(first, before.size())));
    }

    /** Takes the next touches of a lead up to an instant. */
    private ImmutableList<SeenTouch> take(int lead, long until) {
        int first = next;
        while (next < touches.size()
                && touches.get(next).lead() == lead
                && touches.get(next).at() <= until) {
            next++;
        }
        return touches.subList(first, next);
    }

    /** What became of all; after the search. */
    TouchTally tally() {
        return new TouchTally(
                paths.stream().mapToLong(path -> path.touches().size()).sum(),
                beforeLookBack,
                afterConversion,
                noConversion,
                findings.setAside());
    }
}
