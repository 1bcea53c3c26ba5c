package org.revenuekit.funnel.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.PassEnd;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;

/** Scores and queue against naive ones over {@link Journey}, and the laws that hold between them. */
class QueueProperties {
    private static final LocalDate TODAY = QueueWorld.day("04-30");
    private static final Instant START = QueueWorld.at("01-01T00:00");
    private static final ImmutableMap<Integer, Long> DAYS = ImmutableMap.of(0, 30L, 20, 7L, 60, -4L);

    private static final LeadScorePolicy SCORES = LeadScorePolicy.builder()
            .ref(DefinitionRef.of("scores", 1))
            .addRules(
                    AttributeRule.of("size", ImmutableMap.of("large", 9L)),
                    TraitRule.of(ImmutableMap.of(LeadTrait.PARTNER, -5L)),
                    ChannelRule.of(ImmutableMap.of(ChannelId.of("referral"), 11L)),
                    StageRule.of(ImmutableMap.of(QueueWorld.MQL, 13L)),
                    new RecencyRule(PointSteps.of(DAYS), 1),
                    new FrequencyRule(40, PointSteps.of(ImmutableMap.of(1, 3L, 2, 6L))),
                    new StalenessRule(PointSteps.of(DAYS), 2))
            .threshold(30)
            .build();

    /** Leads and events from January to the middle of May, with many ties. */
    record Log(List<Lead> leads, List<LeadEvent> events) {
        Journeys journeys() {
            return JourneyTracking.of(QueueWorld.PROCESS)
                    .follow(Leads.of(leads), events, QueueWorld.TOKYO.endOf(TODAY));
        }
    }

    @Provide
    Arbitrary<Log> logs() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> log(new Random(seed)));
    }

    private static Log log(Random random) {
        List<Lead> leads = new ArrayList<>();
        List<LeadEvent> events = new ArrayList<>();
        int number = random.nextInt(9);
        for (int i = 0; i < number; i++) {
            Lead lead = lead(LeadId.of("lead-" + i), random);
            leads.add(lead);
            int happened = random.nextInt(8);
            for (int event = 0; event < happened; event++) {
                events.add(event(lead.id(), START.plus(Duration.ofDays(random.nextInt(135))), random));
            }
        }
        return new Log(leads, events);
    }

    private static Lead lead(LeadId id, Random random) {
        Lead.Builder lead = Lead.builder().id(id);
        if (random.nextBoolean()) {
            lead.putAttribute("size", random.nextBoolean() ? "large" : "small");
        }
        if (random.nextBoolean()) {
            lead.channel(ChannelId.of(random.nextBoolean() ? "referral" : "website"));
        }
        if (random.nextInt(6) == 0) {
            lead.addTraits(LeadTrait.PARTNER);
        }
        return lead.build();
    }

    private static LeadEvent event(LeadId lead, Instant at, Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new StageEntry(
                        lead,
                        QueueWorld.PROCESS.stages().get(random.nextInt(8)).id(),
                        at,
                        random.nextBoolean()
                                ? Optional.of(SellerId.of(random.nextBoolean() ? "ann" : "bob"))
                                : Optional.empty(),
                        Optional.empty());
            case 2 ->
                Exit.of(
                        lead,
                        QueueWorld.PROCESS
                                .reasons()
                                .get(random.nextInt(QueueWorld.PROCESS.reasons().size()))
                                .id(),
                        at);
            case 3 -> Touch.of(lead, at);
            default -> BuyerActivity.of(lead, at);
        };
    }

    private static long daysSince(Instant at) {
        return ChronoUnit.DAYS.between(QueueWorld.TOKYO.dateOf(at), TODAY);
    }

    private static Optional<Instant> last(List<Instant> instants) {
        return instants.isEmpty() ? Optional.empty() : Optional.of(instants.get(instants.size() - 1));
    }

    private static long since(List<Instant> instants, long never) {
        return last(instants)
                .map(at -> {
                    long days = daysSince(at);
                    return days >= 60 ? -4L : days >= 20 ? 7L : 30L;
                })
                .orElse(never);
    }

    private static LeadScore naiveScore(Journey journey) {
        Lead lead = journey.lead();
        long fit = "large".equals(lead.attributes().get("size")) ? 9 : 0;
        fit -= lead.traits().contains(LeadTrait.PARTNER) ? 5 : 0;
        fit += lead.channel().filter(ChannelId.of("referral")::equals).isPresent() ? 11 : 0;
        long interest = journey.current()
                        .filter(visit -> visit.stage().equals(QueueWorld.MQL))
                        .isPresent()
                ? 13
                : 0;
        interest += since(journey.activities(), 1) + since(journey.touches(), 2);
        long often =
                journey.activities().stream().filter(at -> daysSince(at) < 40).count();
        interest += Math.min(2, often) * 3;
        return new LeadScore(lead.id(), fit, interest);
    }

    @Property
    void scoresAreThoseOfNaiveRulesAndSumUp(@ForAll("logs") Log log) {
        Journeys journeys = log.journeys();
        LeadScores scores = LeadScoring.of(SCORES).score(journeys);
        List<LeadScore> naive =
                journeys.stream().map(QueueProperties::naiveScore).toList();

        naive.forEach(score -> {
            assertEquals(score, scores.of(score.lead()));
            assertEquals(
                    Optional.of(BigDecimal.valueOf(score.total())),
                    scores.explain(score.lead()).amount());
        });
        assertEquals(
                naive.stream()
                        .sorted(Comparator.comparing((LeadScore score) -> -score.total())
                                .thenComparing(score -> score.lead().value()))
                        .toList(),
                scores.ranking());
        assertEquals(
                Ratio.of(naive.stream().filter(score -> score.total() >= 30).count(), naive.size()),
                scores.qualified());
    }

    @Property
    void groupsOfScoresSumToTheWhole(@ForAll("logs") Log log) {
        LeadScores scores = LeadScoring.of(SCORES).score(log.journeys());
        Grouped<ChannelId, LeadScores> groups = scores.by(Grouping.of("channel", Lead::channel));
        List<LeadScores> parts = Stream.concat(groups.groups().values().stream(), Stream.of(groups.ungrouped()))
                .toList();

        assertEquals(
                scores.qualified(), parts.stream().map(LeadScores::qualified).reduce(Ratio.of(0, 0), Ratio::plus));
        parts.stream()
                .flatMap(part -> part.ranking().stream())
                .forEach(score -> assertEquals(scores.of(score.lead()), score));
    }

    private static Optional<CallExclusion> naiveExclusion(Journey journey, int rest) {
        if (journey.passes().isEmpty()) {
            return Optional.of(CallExclusion.NOT_ENTERED);
        }
        Optional<PassEnd> end = lastPass(journey).end();
        if (end.isEmpty() && !lastVisit(journey).stage().equals(QueueWorld.MQL)) {
            return Optional.of(CallExclusion.OTHER_STAGE);
        }
        if (end.isPresent() && end.get().kind() == PassEnd.Kind.DISQUALIFIED) {
            return Optional.of(CallExclusion.DISQUALIFIED);
        }
        if (end.isPresent() && wakesOn(journey).isEmpty()) {
            return Optional.of(CallExclusion.NEVER_AGAIN);
        }
        if (end.isPresent() && wakesOn(journey).get().isAfter(TODAY)) {
            return Optional.of(CallExclusion.NOT_DUE);
        }
        Optional<LocalDate> touched = last(journey.touches()).map(QueueWorld.TOKYO::dateOf);
        return touched.isPresent()
                        && touched.get()
                                        .plusDays(1)
                                        .datesUntil(TODAY.plusDays(1))
                                        .filter(QueueWorld.TOKYO::isBusinessDay)
                                        .count()
                                < rest
                ? Optional.of(CallExclusion.TOUCHED)
                : Optional.empty();
    }

    private static Pass lastPass(Journey journey) {
        return journey.passes().get(journey.passes().size() - 1);
    }

    private static Visit lastVisit(Journey journey) {
        return lastPass(journey).visits().get(lastPass(journey).visits().size() - 1);
    }

    private static Instant waitingSince(Journey journey) {
        Instant moved = lastPass(journey)
                .end()
                .map(PassEnd::at)
                .orElse(lastVisit(journey).enteredAt());
        return last(journey.touches()).filter(moved::isBefore).orElse(moved);
    }

    private static Optional<LocalDate> wakesOn(Journey journey) {
        return lastPass(journey)
                .end()
                .flatMap(PassEnd::reason)
                .map(QueueWorld.PROCESS::reason)
                .filter(reason -> reason.wakeUpDays().isPresent())
                .map(reason -> QueueWorld.TOKYO
                        .dateOf(waitingSince(journey))
                        .plusDays(reason.wakeUpDays().getAsInt()));
    }

    @Property
    void theQueueIsThatOfANaiveSort(@ForAll("logs") Log log, @ForAll @IntRange(min = 0, max = 60) int rest) {
        Journeys journeys = log.journeys();
        LeadScores scores = LeadScoring.of(SCORES).score(journeys);
        CallQueue queue =
                CallRanking.of(CallQueuePolicy.standard().withRestDays(rest)).rank(scores);

        journeys.stream()
                .forEach(journey -> assertEquals(
                        naiveExclusion(journey, rest),
                        Optional.ofNullable(queue.excluded().get(journey.lead().id()))));
        assertEquals(
                journeys.stream()
                        .filter(journey -> naiveExclusion(journey, rest).isEmpty())
                        .sorted(Comparator.comparing(
                                        (Journey journey) -> wakesOn(journey).isEmpty())
                                .thenComparing(journey -> -naiveScore(journey).total())
                                .thenComparing(QueueProperties::waitingSince)
                                .thenComparing(journey -> journey.lead().id()))
                        .map(journey -> new QueuedCall(
                                naiveScore(journey),
                                lastVisit(journey).seller(),
                                lastVisit(journey).stage(),
                                wakesOn(journey),
                                waitingSince(journey),
                                !journey.touches().isEmpty(),
                                naiveScore(journey).total() >= 30))
                        .toList(),
                queue.list());
    }

    @Property
    void eachLeadIsQueuedOnceOrExcluded(@ForAll("logs") Log log, @ForAll @IntRange(min = 1, max = 3) int most) {
        LeadScores scores = LeadScoring.of(SCORES).score(log.journeys());
        CallQueuePolicy policy = CallQueuePolicy.standard().withRestDays(0);
        CallQueue all = CallRanking.of(policy).rank(scores);
        CallQueue some = CallRanking.of(policy.withMaxPerSeller(most)).rank(scores);
        Set<LeadId> seen = new HashSet<>(some.excluded().keySet());

        some.list().forEach(call -> assertEquals(true, seen.add(call.lead())));
        assertEquals(log.leads().size(), seen.size());
        assertEquals(
                some.given(),
                some.list().size()
                        + some.excludedByReason().values().stream()
                                .mapToLong(count -> count)
                                .sum());
        // a bound takes away the last of each seller, and changes nothing else
        some.bySeller()
                .groups()
                .forEach((seller, calls) -> assertEquals(
                        all.bySeller().of(seller).orElseThrow().stream()
                                .limit(most)
                                .toList(),
                        calls));
        assertEquals(all.bySeller().ungrouped(), some.bySeller().ungrouped());
    }

    @Property
    void theOrderOfLeadsAndEventsChangesNothing(@ForAll("logs") Log log, @ForAll Random random) {
        List<Lead> leads = new ArrayList<>(log.leads());
        List<LeadEvent> events = new ArrayList<>(log.events());
        Collections.shuffle(leads, random);
        Collections.shuffle(events, random);
        CallRanking question = CallRanking.of(CallQueuePolicy.standard());
        LeadScores one = LeadScoring.of(SCORES).score(log.journeys());
        LeadScores other = LeadScoring.of(SCORES).score(new Log(leads, events).journeys());

        assertEquals(one.ranking(), other.ranking());
        assertEquals(question.rank(one).list(), question.rank(other).list());
        assertEquals(question.rank(one).excluded(), question.rank(other).excluded());
    }
}
