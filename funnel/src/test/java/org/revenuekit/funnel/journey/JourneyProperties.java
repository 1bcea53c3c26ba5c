package org.revenuekit.funnel.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.journey.JourneyArbitraries.list;
import static org.revenuekit.funnel.journey.JourneyWorld.CALENDAR;
import static org.revenuekit.funnel.journey.JourneyWorld.PROCESS;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.process.StageId;

/** The laws of journeys, and the fast way against the slow and obvious one. */
class JourneyProperties {
    @Provide
    Arbitrary<Leads> leads() {
        return JourneyArbitraries.leads();
    }

    @Provide
    Arbitrary<List<LeadEvent>> logs() {
        return JourneyArbitraries.log();
    }

    private static AsOf asOf(int day, int known) {
        LocalDate start = LocalDate.of(2025, 12, 31);
        return CALENDAR.endOf(start.plusDays(day)).knownOn(start.plusDays(known));
    }

    private static Journeys follow(Leads leads, List<LeadEvent> log, AsOf asOf) {
        return JourneyTracking.of(PROCESS).follow(leads, log, asOf);
    }

    @Property
    void journeysAreThoseOfTheDefinitions(
            @ForAll("leads") Leads leads,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 5, max = 14) int day,
            @ForAll @IntRange(min = 5, max = 14) int known) {
        NaiveJourneys naive = new NaiveJourneys(PROCESS, asOf(day, known), log);
        Journeys journeys = follow(leads, log, asOf(day, known));

        assertEquals(leads.list().stream().map(naive::of).toList(), list(journeys));
        leads.list().forEach(lead -> assertEquals(naive.of(lead), journeys.of(lead.id())));
    }

    /** Law 67. */
    @Property
    void theOrderOfTheEventsChangesNothing(
            @ForAll("leads") Leads leads, @ForAll("logs") List<LeadEvent> log, @ForAll Random random) {
        List<LeadEvent> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        Journeys journeys = follow(leads, log, asOf(12, 12));
        Journeys others = follow(leads, shuffled, asOf(12, 12));

        assertEquals(list(journeys), list(others));
        assertEquals(journeys.findings(), others.findings());
        assertEquals(journeys.tally(), others.tally());
        assertEquals(journeys.sellers(), others.sellers());
        assertEquals(Leads.namedIn(log).list(), Leads.namedIn(shuffled).list());
    }

    /** Law 67. */
    @Property
    void whatIsStatedTwiceCountsOnceAndIsReported(@ForAll("leads") Leads leads, @ForAll("logs") List<LeadEvent> log) {
        List<LeadEvent> twice = new ArrayList<>(log);
        twice.addAll(log);
        Journeys once = follow(leads, log, asOf(12, 12));
        Journeys again = follow(leads, twice, asOf(12, 12));

        assertEquals(list(once), list(again));
        assertEquals(once.tally().used(), again.tally().used());
        assertEquals(once.tally().repeated(), again.tally().repeated());
        assertEquals(once.tally().reported() + log.size(), again.tally().reported());
    }

    @Property
    void whatComesLaterChangesNoEarlierView(
            @ForAll("leads") Leads leads,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 1, max = 14) int day,
            @ForAll @IntRange(min = 1, max = 14) int known) {
        AsOf asOf = asOf(day, known);
        List<LeadEvent> seen = log.stream()
                .filter(new NaiveJourneys(PROCESS, asOf, log)::isSeen)
                .toList();

        assertEquals(list(follow(leads, seen, asOf)), list(follow(leads, log, asOf)));
    }

    @Property
    void noEventIsLost(
            @ForAll("leads") Leads leads,
            @ForAll("logs") List<LeadEvent> log,
            @ForAll @IntRange(min = 1, max = 14) int day) {
        Journeys journeys = follow(leads, log, asOf(day, day));
        JourneyTally tally = journeys.tally();

        assertEquals(log.size(), tally.given());
        assertEquals(tally.given(), tally.used() + tally.repeated() + tally.reported());
        assertEquals(tally.reported(), sum(journeys, "events"));
        Journeys open =
                JourneyTracking.of(PROCESS.withQualification(Optional.empty())).follow(leads, log, asOf(day, day));
        assertEquals(
                open.tally().used(),
                list(open).stream().mapToLong(JourneyProperties::used).sum());
    }

    private static long sum(Journeys journeys, String detail) {
        return journeys.findings().stream()
                .flatMap(finding -> Optional.ofNullable(finding.details().get(detail)).stream())
                .mapToLong(Long::parseLong)
                .sum();
    }

    /** What a journey shows to have been stated, where nobody is excluded. */
    private static long used(Journey journey) {
        return journey.touches().size()
                + journey.activities().size()
                + journey.passes().stream()
                        .mapToLong(pass -> pass.visits().size()
                                + pass.end().flatMap(PassEnd::reason).stream().count())
                        .sum();
    }

    /** Law 68, and what a table of journeys looks like. */
    @Property
    void passesAndVisitsFollowOneAnother(@ForAll("leads") Leads leads, @ForAll("logs") List<LeadEvent> log) {
        for (Journey journey : list(follow(leads, log, asOf(12, 12)))) {
            Instant before = Instant.MIN;
            int number = 0;
            for (Pass pass : journey.passes()) {
                assertEquals(++number, pass.number());
                assertEquals(number == 1, pass.source() == PassSource.NEW);
                assertTrue(number == journey.passes().size() || pass.end().isPresent());
                before = checkVisits(pass, before);
            }
            ImmutableList<StageId> distinct = journey.passes().stream()
                    .flatMap(pass -> pass.visits().stream())
                    .map(Visit::stage)
                    .distinct()
                    .collect(ImmutableList.toImmutableList());
            assertTrue(distinct.size() <= PROCESS.stages().size());
            assertEquals(
                    journey.passes().stream().anyMatch(pass -> pass.end().isEmpty()),
                    journey.current().isPresent());
        }
    }

    private static Instant checkVisits(Pass pass, Instant before) {
        Instant at = before;
        for (int i = 0; i < pass.visits().size(); i++) {
            Visit visit = pass.visits().get(i);
            assertTrue(!visit.enteredAt().isBefore(at));
            Optional<Instant> next = i + 1 < pass.visits().size()
                    ? Optional.of(pass.visits().get(i + 1).enteredAt())
                    : pass.end().map(PassEnd::at);
            assertEquals(next, visit.leftAt());
            at = visit.leftAt().orElse(at);
        }
        return at;
    }

    @Property
    void findingsAreSaidOnce(@ForAll("leads") Leads leads, @ForAll("logs") List<LeadEvent> log) {
        List<String> said = follow(leads, log, asOf(12, 12)).findings().stream()
                .map(JourneyProperties::withoutCount)
                .toList();
        assertEquals(said.stream().distinct().toList(), said);
    }

    private static String withoutCount(Finding finding) {
        return finding.kind().code()
                + finding.subject()
                + finding.details().keySet()
                + finding.details().values().stream()
                        .filter(value -> value.codePoints().anyMatch(c -> !Character.isDigit(c)))
                        .toList();
    }
}
