package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.PassEnd;
import org.revenuekit.funnel.journey.PassSource;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.HandOff;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** The measures of flow against naive ones over {@link Journey}, and the laws that hold between them. */
class FlowProperties {
    private static final LocalDate TODAY = Fixture.day("03-31");
    private static final Instant NOW = Fixture.at("04-01T00:00");

    @Provide
    Arbitrary<FlowLog> logs() {
        return FlowLog.any();
    }

    @Provide
    Arbitrary<StageId> stages() {
        return Arbitraries.of(Fixture.PROCESS.stages()).map(Stage::id);
    }

    private static Stream<Pass> passes(Journeys journeys) {
        return journeys.stream().flatMap(journey -> journey.passes().stream());
    }

    private static Stream<Visit> visits(Journeys journeys, StageId stage) {
        return passes(journeys)
                .flatMap(pass -> pass.visits().stream())
                .filter(visit -> visit.stage().equals(stage));
    }

    private static DurationSummary summary(Stream<Duration> durations) {
        return DurationSummary.ofMicros(
                durations.mapToLong(each -> each.toNanos() / 1_000).toArray());
    }

    private static boolean isAtGoal(Visit visit) {
        return !Fixture.PROCESS.isBefore(visit.stage(), Fixture.PROCESS.goal());
    }

    @Property
    void timeInStageIsOfVisitsThatEnded(@ForAll("logs") FlowLog log, @ForAll("stages") StageId stage) {
        Journeys journeys = log.journeys();
        StageTime time = StageTimes.of(journeys).in(stage);

        assertEquals(summary(visits(journeys, stage).flatMap(visit -> visit.duration().stream())), time.finished());
        assertEquals(
                summary(visits(journeys, stage)
                        .filter(visit -> visit.leftAt().isEmpty())
                        .map(visit -> Duration.between(visit.enteredAt(), NOW))),
                time.open());
    }

    @Property
    void timeBetweenStagesIsFromFirstEntryToFirstEntry(
            @ForAll("logs") FlowLog log, @ForAll("stages") StageId from, @ForAll("stages") StageId to) {
        if (from.equals(to)) {
            return;
        }
        Journeys journeys = log.journeys();
        List<Duration> times = new ArrayList<>();
        long reversed = 0;
        for (Pass pass : passes(journeys).toList()) {
            List<StageId> entered = pass.visits().stream().map(Visit::stage).toList();
            int first = entered.indexOf(from);
            int second = entered.indexOf(to);
            if (first >= 0 && second > first) {
                times.add(Duration.between(
                        pass.visits().get(first).enteredAt(),
                        pass.visits().get(second).enteredAt()));
            }
            reversed += second >= 0 && first > second ? 1 : 0;
        }

        assertEquals(
                new StageInterval(summary(times.stream()), reversed),
                StageTimes.of(journeys).between(from, to));
    }

    @Property
    void bandsSumToTheStockOfToday(@ForAll("logs") FlowLog log, @ForAll("stages") StageId stage) {
        Journeys journeys = log.journeys();
        Ageing ageing = AgeingReview.of(AgeingPolicy.standard()).measure(journeys);
        long open = journeys.stream()
                .flatMap(journey -> journey.current().stream())
                .filter(visit -> visit.stage().equals(stage))
                .count();

        assertEquals(open, ageing.of(stage).stream().mapToLong(AgeBand::count).sum());
        assertEquals(
                open,
                StockFlow.over(journeys, Fixture.days("03-01", "04-01"))
                        .of(stage)
                        .openAtEnd());
        assertEquals(open, StageTimes.of(journeys).in(stage).open().count());
        assertTrue(ageing.oldest(100).stream()
                .allMatch(lead -> lead.days()
                        == TODAY.toEpochDay()
                                - Fixture.TOKYO.dateOf(lead.enteredAt()).toEpochDay()));
    }

    @Property
    void whoCameInIsOpenOutThereOrDisqualified(@ForAll("logs") FlowLog log) {
        Journeys journeys = log.journeys();
        long came =
                journeys.stream().filter(journey -> !journey.passes().isEmpty()).count();
        long disqualified = journeys.stream()
                .flatMap(journey -> last(journey.passes()).stream())
                .filter(pass -> pass.end()
                        .filter(end -> end.kind() == PassEnd.Kind.DISQUALIFIED)
                        .isPresent())
                .count();

        assertEquals(
                came,
                AgeingReview.of(AgeingPolicy.standard())
                                .measure(journeys)
                                .open()
                                .size()
                        + Recycling.of(journeys).pool().size()
                        + disqualified);
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    @Property
    void recyclingIsOfPassesAfterTheFirst(@ForAll("logs") FlowLog log) {
        Journeys journeys = log.journeys();
        Recycling recycling = Recycling.of(journeys);
        for (PassSource source : recycling.bySource().keySet()) {
            Predicate<Pass> comes = pass -> pass.source() == source;
            Predicate<Pass> converts = pass -> pass.visits().stream().anyMatch(FlowProperties::isAtGoal);
            RecycledPasses passes = recycling.from(source);
            assertEquals(passes(journeys).filter(comes).count(), passes.passes());
            assertEquals(passes(journeys).filter(comes).filter(converts).count(), passes.converted());
            assertEquals(
                    passes(journeys)
                            .filter(comes)
                            .filter(converts.negate())
                            .filter(pass -> pass.end().isEmpty())
                            .count(),
                    passes.open());
            assertEquals(
                    journeys.stream()
                            .filter(journey -> journey.passes().stream().anyMatch(comes))
                            .count(),
                    passes.leads());
            assertEquals(summary(lags(journeys, source).stream()), passes.lag());
        }
        assertEquals(passes(journeys).filter(pass -> pass.number() > 1).count(), recycling.passes());
        assertEquals(
                journeys.stream().filter(journey -> journey.passes().size() > 1).count(), recycling.leads());
    }

    private static List<Duration> lags(Journeys journeys, PassSource source) {
        List<Duration> lags = new ArrayList<>();
        for (Journey journey : journeys.stream().toList()) {
            for (Pass pass : journey.passes()) {
                if (pass.source() == source) {
                    Pass before = journey.passes().get(pass.number() - 2);
                    Instant out = source == PassSource.CUSTOMER
                            ? before.visits().stream()
                                    .filter(FlowProperties::isAtGoal)
                                    .findFirst()
                                    .orElseThrow()
                                    .enteredAt()
                            : before.end().orElseThrow().at();
                    lags.add(Duration.between(out, pass.startedAt()));
                }
            }
        }
        return lags;
    }

    @Property
    void handOffsAgreeWithLookingForTheFirstAnswer(@ForAll("logs") FlowLog log) {
        Journeys journeys = log.journeys();
        List<HandOffResponse> expected = new ArrayList<>();
        for (Journey journey : journeys.stream().toList()) {
            for (Pass pass : journey.passes()) {
                for (int i = 0; i < pass.visits().size(); i++) {
                    response(journey, pass, i).ifPresent(expected::add);
                }
            }
        }
        expected.sort(Comparator.comparing(HandOffResponse::handedOverAt)
                .thenComparing(HandOffResponse::lead)
                .thenComparing(response -> position(response.stage())));

        HandOffReport report = HandOffReview.of(Fixture.NINE_TO_SIX).measure(journeys);
        assertEquals(expected, report.responses());
        assertEquals(
                expected.size(),
                report.byHandOff().values().stream()
                        .mapToLong(ResponseCounts::total)
                        .sum());
        assertEquals(report.total(), Fixture.sum(report.byOwner(), ResponseCounts::plus));
    }

    private static int position(StageId stage) {
        return Fixture.PROCESS.stages().indexOf(Fixture.PROCESS.stage(stage));
    }

    private static Optional<HandOffResponse> response(Journey journey, Pass pass, int place) {
        Visit visit = pass.visits().get(place);
        Optional<HandOff> handOff = Fixture.PROCESS.handOffs().stream()
                .filter(each -> each.stage().equals(visit.stage()))
                .findFirst();
        boolean isBack = place > 0
                && Fixture.PROCESS.isBefore(
                        visit.stage(), pass.visits().get(place - 1).stage());
        if (handOff.isEmpty() || isBack) {
            return Optional.empty();
        }
        Stream<Instant> touches = journey.touches().stream().filter(touch -> !touch.isBefore(visit.enteredAt()));
        Stream<Instant> moves = pass.visits().stream()
                .skip(place)
                .filter(next -> Fixture.PROCESS.isBefore(visit.stage(), next.stage()))
                .map(Visit::enteredAt);
        Stream<Instant> exits = pass.end().filter(end -> end.reason().isPresent()).map(PassEnd::at).stream();
        Optional<Instant> answer =
                Stream.of(touches, moves, exits).flatMap(each -> each).min(Comparator.naturalOrder());
        Duration taken = Fixture.NINE_TO_SIX.between(visit.enteredAt(), answer.orElse(NOW));
        Duration promised = handOff.get().respondWithin();
        boolean isInTime = taken.compareTo(promised) <= 0;
        return Optional.of(new HandOffResponse(
                journey.lead().id(),
                visit.stage(),
                owner(journey, visit),
                visit.enteredAt(),
                Fixture.NINE_TO_SIX.plus(visit.enteredAt(), promised),
                answer,
                taken,
                answer.isPresent()
                        ? (isInTime ? ResponseState.MET : ResponseState.MISSED)
                        : (isInTime ? ResponseState.PENDING : ResponseState.OVERDUE)));
    }

    private static Optional<SellerId> owner(Journey journey, Visit visit) {
        return visit.seller().or(() -> journey.lead().seller());
    }

    @Property
    void missedFollowUpsAgreeWithLookingAtEachLead(
            @ForAll("logs") FlowLog log, @ForAll @IntRange(min = 1, max = 60) int days) {
        FollowUpPolicy policy = FollowUpPolicy.builder()
                .ref(DefinitionRef.of("p", 1))
                .leadDays(days)
                .customerDays(2 * days)
                .build();
        Journeys journeys = log.journeys();
        TreeSet<String> expected = new TreeSet<>();
        for (Journey journey : journeys.stream().toList()) {
            last(journey.passes())
                    .flatMap(pass -> missed(journey, pass, policy))
                    .ifPresent(expected::add);
        }
        MissedFollowUps missed = FollowUpReview.of(policy).find(journeys);

        assertEquals(
                List.copyOf(expected),
                missed.list().stream()
                        .map(each -> each.lead() + " " + each.kind() + " " + each.daysOverdue())
                        .sorted()
                        .toList());
        assertEquals(missed.list().size(), missed.byStage().size());
        assertTrue(missed.list().stream()
                .allMatch(each ->
                        each.daysOverdue() == TODAY.toEpochDay() - each.dueOn().toEpochDay()));
    }

    private static Optional<String> missed(Journey journey, Pass pass, FollowUpPolicy policy) {
        Visit visit = last(pass.visits()).orElseThrow();
        Instant moved = pass.end().map(PassEnd::at).orElse(visit.enteredAt());
        Instant contact =
                last(journey.touches()).filter(touch -> touch.isAfter(moved)).orElse(moved);
        FollowUpKind kind = isAtGoal(visit) ? FollowUpKind.CUSTOMER : FollowUpKind.OPEN;
        int days = isAtGoal(visit) ? policy.customerDays() : policy.leadDays();
        if (pass.end().isPresent()) {
            PassEnd end = pass.end().get();
            var wakeUp = Fixture.PROCESS.reason(end.reason().orElseThrow()).wakeUpDays();
            if (wakeUp.isEmpty()) {
                return Optional.empty();
            }
            kind = end.kind() == PassEnd.Kind.LOST ? FollowUpKind.LOST : FollowUpKind.UNRIPE;
            days = wakeUp.getAsInt();
        }
        long over = TODAY.toEpochDay() - Fixture.TOKYO.dateOf(contact).toEpochDay() - days;
        return over > 0 ? Optional.of(journey.lead().id() + " " + kind + " " + over) : Optional.empty();
    }

    @Property
    void theHeadStartIsOfActivitiesBeforeTheFirstTouch(@ForAll("logs") FlowLog log) {
        Journeys journeys = log.journeys();
        BuyerHeadStart start = BuyerHeadStart.of(journeys);
        List<Journey> touched = journeys.stream()
                .filter(journey -> !journey.touches().isEmpty())
                .toList();
        List<List<Instant>> before = touched.stream()
                .map(journey -> journey.activities().stream()
                        .filter(act -> act.isBefore(journey.touches().get(0)))
                        .toList())
                .toList();

        assertEquals(touched.size(), start.touched());
        assertEquals(before.stream().filter(acts -> !acts.isEmpty()).count(), start.activeBefore());
        assertEquals(
                BigDecimal.valueOf(before.stream().mapToLong(List::size).sum()),
                start.activitiesPerLead().numerator());
        assertEquals(
                journeys.stream()
                        .filter(journey -> journey.touches().isEmpty()
                                && !journey.activities().isEmpty())
                        .count(),
                start.waiting().count());
    }

    @Property
    void expectedAndObservedSumToTheBase(
            @ForAll("logs") FlowLog log,
            @ForAll @IntRange(min = 0, max = 1_000) int one,
            @ForAll @IntRange(min = 0, max = 1_000) int other) {
        int now = Math.min(one, other);
        int later = Math.max(one, other) - now;
        LeadOutlook outlook = LeadOutlook.builder()
                .ref(DefinitionRef.of("any", 1))
                .putShare(Prospect.NOW, BigDecimal.valueOf(now, 3))
                .putShare(Prospect.LATER, BigDecimal.valueOf(later, 3))
                .putShare(Prospect.NEVER, BigDecimal.valueOf(1_000 - now - later, 3))
                .base(OutlookBase.ALL_LEADS)
                .source("chance")
                .build();
        OutlookComparison comparison = OutlookReview.of(outlook).compare(log.journeys());

        assertEquals(
                comparison.base(),
                comparison.expected().values().stream().mapToLong(each -> each).sum());
        assertEquals(
                0,
                comparison.difference().values().stream()
                        .mapToLong(each -> each)
                        .sum());
        for (Prospect prospect : Prospect.values()) {
            BigDecimal ideal = outlook.share(prospect).multiply(BigDecimal.valueOf(comparison.base()));
            BigDecimal whole = BigDecimal.valueOf(
                    Objects.requireNonNull(comparison.expected().get(prospect)));
            assertTrue(whole.subtract(ideal).abs().compareTo(BigDecimal.ONE) < 0);
        }
    }

    @Property
    void groupsSumToTheWhole(@ForAll("logs") FlowLog log, @ForAll("stages") StageId stage) {
        Journeys journeys = log.journeys();
        Grouping<Lead, LeadId> each = Grouping.of("lead", lead -> Optional.of(lead.id()));

        assertEquals(
                StageTimes.of(journeys).in(stage),
                StageTimes.of(journeys).by(each).groups().values().stream()
                        .map(times -> times.in(stage))
                        .reduce(new StageTime(DurationSummary.none(), DurationSummary.none()), StageTime::plus));
        Recycling recycling = Recycling.of(journeys);
        for (PassSource source : recycling.bySource().keySet()) {
            assertEquals(
                    recycling.from(source),
                    recycling.by(each).groups().values().stream()
                            .map(of -> of.from(source))
                            .reduce(recycling.by(each).ungrouped().from(source), RecycledPasses::plus));
        }
        OutlookComparison outlook = OutlookReview.of(LeadOutlook.standard()).compare(journeys);
        Arrays.stream(Prospect.values())
                .forEach(prospect -> assertEquals(
                        outlook.observed().get(prospect),
                        outlook.by(each).groups().values().stream()
                                .mapToLong(of ->
                                        Objects.requireNonNull(of.observed().get(prospect)))
                                .sum()));
    }
}
