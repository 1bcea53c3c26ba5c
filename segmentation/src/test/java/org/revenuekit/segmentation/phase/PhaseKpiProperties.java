package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.AS_OF;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.Span;

/** Laws 62 and 63, and every number of progress against days counted one by one. */
class PhaseKpiProperties {
    private static final PhaseKpiPolicy POLICY = PhaseKpiPolicy.builder()
            .from(PhaseKpiPolicy.standard())
            .stuckAfterDays(5)
            .promotionWithinDays(6)
            .handOverWithinDays(7)
            .topShare(new BigDecimal("0.5"))
            .build();
    private static final List<AccountId> BOTH = List.of(A, B);

    @Provide
    Arbitrary<PhaseModel> models() {
        return PhaseArbitraries.model();
    }

    @Provide
    Arbitrary<List<Evidence>> records() {
        return PhaseArbitraries.records();
    }

    @Provide
    Arbitrary<Span> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 25))
                .as((ago, length) -> Span.of(TODAY.plusDays(1L - ago - length), TODAY.plusDays(1L - ago)));
    }

    @Provide
    Arbitrary<Ownership> owners() {
        return Combinators.combine(
                        Arbitraries.of(BOTH),
                        Arbitraries.of("s1", "s2", "s3").map(SellerId::of),
                        Arbitraries.integers().between(-45, 0),
                        Arbitraries.integers().between(0, 45))
                .as((account, seller, from, days) -> AccountOwner.of(
                        account, seller, Span.of(TODAY.plusDays(from), TODAY.plusDays((long) from + days))))
                .list()
                .ofMaxSize(6)
                .map(owners -> Ownership.of(Sellers.of(List.of()), owners));
    }

    private static PhaseKpiReport measure(PhaseModel model, List<Evidence> records, Span window) {
        return PhaseKpis.of(POLICY)
                .measure(PhaseReview.of(model).judge(ACCOUNTS, EvidenceRegister.of(records), AS_OF), window);
    }

    private static LocalDate lastDay(Span window) {
        return window.to().orElseThrow().minusDays(1);
    }

    private static LocalDate dayBefore(Span window) {
        return window.from().orElseThrow().minusDays(1);
    }

    @Property
    void phasesAndEventsAreThoseOfTheDays(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        PhaseKpiReport report = measure(model, records, window);
        KpiOracle oracle = new KpiOracle(model, records, POLICY);

        Transitions.Builder<RelationshipPhase> transitions = Transitions.builder();
        for (AccountId account : BOTH) {
            assertEquals(report.board().history(window).of(account), report.of(account));
            KpiOracle.days(window)
                    .forEach(day -> assertEquals(
                            oracle.phase(account, day), report.of(account).at(day)));
            transitions.add(oracle.phase(account, dayBefore(window)), oracle.phase(account, lastDay(window)));
        }
        assertEquals(transitions.build(), report.transitions());
        assertEquals(oracle.events(BOTH, window), report.events().list());
        model.phases().forEach(phase -> {
            assertEquals(
                    BOTH.stream()
                            .filter(account ->
                                    oracle.phase(account, dayBefore(window)).equals(phase.phase()))
                            .count(),
                    report.atStart().get(phase.phase()));
            assertEquals(
                    BOTH.stream()
                            .filter(account ->
                                    oracle.phase(account, lastDay(window)).equals(phase.phase()))
                            .count(),
                    report.atEnd().get(phase.phase()));
        });
    }

    @Property
    void dwellIsCountedDayByDay(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        PhaseKpiReport report = measure(model, records, window);
        KpiOracle oracle = new KpiOracle(model, records, POLICY);

        for (PhaseDwell dwell : report.dwell()) {
            List<PhaseEvent> left = oracle.events(BOTH, window).stream()
                    .filter(event -> event.from().equals(dwell.phase()))
                    .toList();
            List<Long> lengths = left.stream()
                    .flatMap(event -> oracle.since(event.account(), event.date().minusDays(1)).stream()
                            .map(since -> event.date().toEpochDay() - since.toEpochDay()))
                    .sorted()
                    .toList();
            assertEquals(
                    BOTH.stream()
                            .mapToLong(account -> KpiOracle.days(window)
                                    .filter(day -> oracle.phase(account, day).equals(dwell.phase()))
                                    .count())
                            .sum(),
                    dwell.days());
            assertEquals(lengths, dwell.completed());
            assertEquals(left.size() - lengths.size(), dwell.unknownStart());
            assertEquals(report.atEnd().get(dwell.phase()), dwell.open());
            for (int percent = 1; percent <= 100; percent++) {
                double share = percent / 100.0;
                assertEquals(
                        lengths.stream()
                                .filter(length -> lengths.stream()
                                                .filter(other -> other <= length)
                                                .count()
                                        >= share * lengths.size() - 1e-9)
                                .findFirst(),
                        dwell.percentile(percent));
            }
        }
        assertEquals(
                BOTH.stream()
                        .flatMap(account -> oracle
                                .since(account, lastDay(window))
                                .filter(since ->
                                        !oracle.phase(account, lastDay(window)).equals(model.top()))
                                .map(since -> new StuckAccount(
                                        account,
                                        oracle.phase(account, lastDay(window)),
                                        since,
                                        window.to().orElseThrow().toEpochDay() - since.toEpochDay()))
                                .filter(stuck -> stuck.days() > 5)
                                .stream())
                        .sorted(Comparator.comparing((StuckAccount stuck) -> -stuck.days()))
                        .toList(),
                report.stuck());
        assertEquals(
                BOTH.stream()
                        .filter(account ->
                                oracle.since(account, lastDay(window)).isEmpty())
                        .toList(),
                report.neverMoved());
    }

    @Property
    void criteriaAreThoseOfTheDays(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        PhaseKpiReport report = measure(model, records, window);
        KpiOracle oracle = new KpiOracle(model, records, POLICY);

        List<CriterionYield> yields = new ArrayList<>();
        Set<CriterionAttempt> attempts = Set.copyOf(report.attempts());
        long expected = 0;
        for (Criterion criterion : model.criteria()) {
            CriterionHit hit = report.hits().get(model.criteria().indexOf(criterion));
            assertEquals(criterion.id(), hit.criterion());
            Map<CriterionResult, Long> results = BOTH.stream()
                    .collect(Collectors.groupingBy(
                            account -> oracle.result(account, criterion, lastDay(window)), Collectors.counting()));
            assertEquals(results.getOrDefault(CriterionResult.MET, 0L), hit.met());
            assertEquals(results.getOrDefault(CriterionResult.NOT_MET, 0L), hit.notMet());
            assertEquals(results.getOrDefault(CriterionResult.UNKNOWN, 0L), hit.unknown());
            for (int level = 0; level < model.top().level(); level++) {
                int from = level;
                ImmutableList<CriterionAttempt> some = BOTH.stream()
                        .flatMap(account -> oracle.attempts(account, criterion, from).stream())
                        .filter(attempt -> window.contains(attempt.metOn()))
                        .collect(ImmutableList.toImmutableList());
                expected += some.size();
                assertTrue(attempts.containsAll(some), () -> some + " of " + attempts);
                if (!some.isEmpty()) {
                    yields.add(CriterionYield.of(criterion.id(), model.phase(level), some, 1.96));
                }
            }
        }
        assertEquals(expected, report.attempts().size());
        assertEquals(yields, report.yields());
    }

    @Property
    void lawsOfCounts(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        PhaseKpiReport report = measure(model, records, window);
        long days = KpiOracle.days(window).count();

        for (AccountId account : BOTH) {
            assertEquals(
                    days,
                    model.phases().stream()
                            .mapToLong(phase -> report.of(account).days(phase.phase()))
                            .sum());
        }
        assertEquals(
                2 * days, report.dwell().stream().mapToLong(PhaseDwell::days).sum());
        assertEquals(2, sum(report.atStart()));
        assertEquals(2, sum(report.atEnd()));
        PhaseEvents events = report.events();
        assertEquals(
                events.list().size(),
                events.promotions().size() + events.demotions().size());
        for (PhaseDefinition definition : model.phases()) {
            RelationshipPhase phase = definition.phase();
            assertEquals(
                    report.atEnd().getOrDefault(phase, -1L),
                    report.atStart().getOrDefault(phase, -1L)
                            + events.transitions().to(phase)
                            - events.transitions().from(phase));
            Ratio row = model.phases().stream()
                    .map(to -> report.transitions().rate(phase, to.phase()))
                    .reduce((one, other) -> Ratio.of(one.numerator().add(other.numerator()), one.denominator()))
                    .orElseThrow();
            assertTrue(!row.isDefined() || row.numerator().compareTo(row.denominator()) == 0);
        }
        events.list().forEach(event -> {
            RelationshipPhase at = event.from();
            for (PhaseMove.Step step : event.steps()) {
                assertEquals(at, step.from());
                at = step.to();
            }
            assertEquals(event.to(), at);
        });
    }

    private static long sum(Map<RelationshipPhase, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Days, events, and attempts of two windows that meet are those of both together. */
    @Property
    void aWindowCanBeCut(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window,
            @ForAll @IntRange(min = 1, max = 24) int at) {
        LocalDate cut = window.from().orElseThrow().plusDays(at);
        if (!window.contains(cut)) {
            return;
        }
        PhaseKpiReport whole = measure(model, records, window);
        PhaseKpiReport first = measure(model, records, Span.of(window.from().orElseThrow(), cut));
        PhaseKpiReport second = measure(model, records, Span.of(cut, window.to().orElseThrow()));

        assertEquals(first.atEnd(), second.atStart());
        assertEquals(
                whole.events().transitions(),
                first.events().transitions().plus(second.events().transitions()));
        assertEquals(
                whole.attempts().size(),
                first.attempts().size() + second.attempts().size());
        for (int level = 0; level <= model.top().level(); level++) {
            PhaseDwell all = whole.dwell().get(level);
            PhaseDwell one = first.dwell().get(level);
            PhaseDwell other = second.dwell().get(level);
            assertEquals(all.days(), one.days() + other.days());
            assertEquals(
                    all.completed(),
                    Stream.concat(one.completed().stream(), other.completed().stream())
                            .sorted()
                            .toList());
            assertEquals(all.unknownStart(), one.unknownStart() + other.unknownStart());
        }
    }

    @Property
    void theOrderOfRecordsChangesNothing(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window) {
        PhaseKpiReport report = measure(model, records, window);
        PhaseKpiReport reversed = measure(model, Lists.reverse(records), window);

        assertEquals(report.events(), reversed.events());
        assertEquals(report.dwell(), reversed.dwell());
        assertEquals(report.attempts(), reversed.attempts());
        assertEquals(report.hits(), reversed.hits());
    }

    /** What became of attempts whose time is over is never changed by what takes place later. */
    @Property
    void attemptsWhoseTimeIsOverStayAsTheyAre(
            @ForAll("models") PhaseModel model, @ForAll("records") List<Evidence> records) {
        Span window = Span.of(TODAY.minusDays(45), TODAY.minusDays(9));
        LocalDate then = TODAY.minusDays(10);
        List<Evidence> onTime = records.stream()
                .map(record -> record.withRecordedOn(record.observedOn()))
                .toList();
        List<Evidence> once = onTime.stream()
                .collect(Collectors.toMap(Evidence::id, Function.identity(), (one, other) -> one))
                .values()
                .stream()
                .toList();
        PhaseKpiReport now = measure(model, once, window);
        PhaseKpiReport earlier = PhaseKpis.of(POLICY)
                .measure(
                        PhaseReview.of(model).judge(ACCOUNTS, EvidenceRegister.of(once), PhaseWorld.endOf(then)),
                        window);

        assertTrue(now.attempts()
                .containsAll(earlier.attempts().stream()
                        .filter(attempt -> attempt.outcome() != CriterionAttempt.Outcome.OPEN)
                        .toList()));
        assertEquals(now.attempts().size(), earlier.attempts().size());
    }

    @Property
    void sellersHaveWhatTheyLedOnTheDay(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window,
            @ForAll("owners") Ownership ownership) {
        PhaseKpiReport report = measure(model, records, window);
        KpiGroups<SellerId, PhaseEvents> events = report.eventsBySeller(ownership);
        KpiGroups<SellerId, ImmutableList<CriterionHit>> hits = report.hitsBySeller(ownership);
        KpiGroups<SellerId, ImmutableList<CriterionYield>> yields = report.yieldsBySeller(ownership);
        Set<SellerId> leads = new TreeSet<>();
        for (SellerId seller : List.of(SellerId.of("s1"), SellerId.of("s2"), SellerId.of("s3"))) {
            List<PhaseEvent> own = report.events().list().stream()
                    .filter(event ->
                            leads(ownership, event.account(), event.date()).contains(seller))
                    .toList();
            assertEquals(own, events.find(seller).map(PhaseEvents::list).orElse(ImmutableList.of()));
            assertEquals(own.isEmpty(), events.find(seller).isEmpty());
            List<AccountId> accounts = BOTH.stream()
                    .filter(account ->
                            leads(ownership, account, lastDay(window)).contains(seller))
                    .toList();
            assertEquals(accounts.isEmpty(), hits.find(seller).isEmpty());
            hits.find(seller).ifPresent(list -> {
                leads.add(seller);
                list.forEach(hit -> assertEquals(accounts.size(), hit.met() + hit.notMet() + hit.unknown()));
            });
            assertEquals(
                    report.attempts().stream()
                            .filter(attempt -> leads(ownership, attempt.account(), attempt.metOn())
                                    .contains(seller))
                            .count(),
                    count(yields.find(seller).orElse(ImmutableList.of())));
        }
        assertEquals(
                report.events().list().stream()
                        .filter(event ->
                                leads(ownership, event.account(), event.date()).isEmpty())
                        .toList(),
                events.ungrouped().list());
        assertEquals(leads, hits.groups().keySet());
        assertEquals(
                report.attempts().stream()
                        .filter(attempt -> leads(ownership, attempt.account(), attempt.metOn())
                                .isEmpty())
                        .count(),
                count(yields.ungrouped()));
    }

    private static Set<SellerId> leads(Ownership ownership, AccountId account, LocalDate day) {
        return ownership.list().stream()
                .filter(owner ->
                        owner.account().equals(account) && owner.validity().contains(day))
                .map(AccountOwner::seller)
                .collect(Collectors.toSet());
    }

    private static long count(List<CriterionYield> yields) {
        return yields.stream()
                .mapToLong(one -> one.promoted() + one.notPromoted() + one.open())
                .sum();
    }

    /** Groups that share no account sum to the whole. */
    @Property
    void groupsSumToTheWhole(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window,
            @ForAll boolean isBGrouped) {
        PhaseKpiReport report = measure(model, records, window);
        Grouping<AccountId, String> grouping = Grouping.of(
                "team", account -> Optional.of("team " + account).filter(team -> isBGrouped || account.equals(A)));

        KpiGroups<String, PhaseEvents> events = report.eventsBy(grouping);
        assertEquals(
                report.events().transitions(),
                events.groups().values().stream()
                        .map(PhaseEvents::transitions)
                        .reduce(events.ungrouped().transitions(), Transitions::plus));
        KpiGroups<String, ImmutableList<PhaseDwell>> dwell = report.dwellBy(grouping);
        KpiGroups<String, ImmutableList<CriterionHit>> hits = report.hitsBy(grouping);
        KpiGroups<String, ImmutableList<CriterionYield>> yields = report.yieldsBy(grouping);
        assertEquals(isBGrouped ? 2 : 1, dwell.groups().size());
        assertEquals(isBGrouped ? 2 : 1, hits.groups().size());
        for (int level = 0; level <= model.top().level(); level++) {
            int at = level;
            assertEquals(
                    report.dwell().get(level).days(),
                    Stream.concat(dwell.groups().values().stream(), Stream.of(dwell.ungrouped()))
                            .mapToLong(list -> list.get(at).days())
                            .sum());
        }
        for (int criterion = 0; criterion < model.criteria().size(); criterion++) {
            int at = criterion;
            assertEquals(
                    report.hits().get(criterion).rate(),
                    Stream.concat(hits.groups().values().stream(), Stream.of(hits.ungrouped()))
                            .map(list -> list.get(at).rate())
                            .reduce(Ratio.of(0, 0), Ratio::plus));
        }
        assertEquals(
                count(report.yields()),
                Stream.concat(yields.groups().values().stream(), Stream.of(yields.ungrouped()))
                        .mapToLong(PhaseKpiProperties::count)
                        .sum());
    }

    /** By the definition alone: sort, cut, extend by ties, and count the accounts of both sides. */
    @Property
    void topSellersAreThoseWithTheMostPromotions(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window,
            @ForAll("owners") Ownership ownership) {
        PhaseKpiReport report = measure(model, records, window);
        TopSellers sellers = report.topSellers(ownership);
        Function<SellerId, Long> promotions = seller -> report.events().promotions().stream()
                .filter(event -> leads(ownership, event.account(), event.date()).contains(seller))
                .count();
        Set<SellerId> all = new TreeSet<>();
        BOTH.forEach(account -> all.addAll(leads(ownership, account, lastDay(window))));
        report.events().list().forEach(event -> all.addAll(leads(ownership, event.account(), event.date())));
        List<SellerId> ranking = all.stream()
                .sorted(Comparator.comparing((SellerId seller) -> -promotions.apply(seller)))
                .toList();
        int share = (ranking.size() + 1) / 2;
        List<SellerId> top = ranking.stream()
                .filter(seller -> promotions.apply(seller) > 0)
                .filter(seller -> promotions.apply(seller) >= promotions.apply(ranking.get(share - 1)))
                .toList();

        assertEquals(top, sellers.top());
        assertEquals(
                ranking,
                Stream.concat(sellers.top().stream(), sellers.rest().stream()).toList());
        assertEquals(
                report.hits().stream().map(CriterionHit::criterion).collect(Collectors.toSet()),
                sellers.contrasts().stream().map(CriterionContrast::criterion).collect(Collectors.toSet()));
        for (CriterionContrast contrast : sellers.contrasts()) {
            long ofTop = BOTH.stream()
                    .filter(account ->
                            leads(ownership, account, lastDay(window)).stream().anyMatch(top::contains))
                    .count();
            long ofRest = BOTH.stream()
                    .filter(account -> leads(ownership, account, lastDay(window)).stream()
                            .anyMatch(seller -> !top.contains(seller)))
                    .count();
            assertEquals(ofTop, total(contrast.top()));
            assertEquals(ofRest, total(contrast.rest()));
            assertEquals(contrast.top().rate().difference(contrast.rest().rate()), contrast.difference());
        }
        List<Ratio> differences =
                sellers.contrasts().stream().map(CriterionContrast::difference).toList();
        for (int i = 1; i < differences.size(); i++) {
            Ratio one = differences.get(i - 1);
            Ratio next = differences.get(i);
            assertTrue(!next.isDefined() || (one.isDefined() && Ratio.byValue().compare(one, next) >= 0));
        }
    }

    private static long total(CriterionHit hit) {
        return hit.met() + hit.notMet() + hit.unknown();
    }

    private static boolean isHandedOver(Ownership ownership, AccountId account, LocalDate day) {
        return leads(ownership, account, day.minusDays(1)).stream()
                .anyMatch(seller -> !leads(ownership, account, day).contains(seller));
    }

    /** By the definition alone, day by day. */
    @Property
    void handOversAreThoseOfTheDays(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("windows") Span window,
            @ForAll("owners") Ownership ownership) {
        KpiOracle oracle = new KpiOracle(model, records, POLICY);
        List<HandOver> expected = new ArrayList<>();
        Ratio base = Ratio.of(0, 0);
        for (LocalDate day : KpiOracle.days(window).toList()) {
            List<AccountId> handedOver = BOTH.stream()
                    .filter(account -> isHandedOver(ownership, account, day))
                    .toList();
            handedOver.forEach(account -> expected.add(handOver(oracle, ownership, account, day)));
            if (!handedOver.isEmpty() && !day.plusDays(7).isAfter(TODAY)) {
                for (AccountId account : BOTH) {
                    HandOver other = handOver(oracle, ownership, account, day);
                    if (!other.from().isEmpty()
                            && other.before().level() > 0
                            && day.minusDays(7)
                                    .datesUntil(day.plusDays(8))
                                    .noneMatch(near -> isHandedOver(ownership, account, near))) {
                        base = base.plus(
                                Ratio.of(other.lowest().level() < other.before().level() ? 1 : 0, 1));
                    }
                }
            }
        }
        HandOvers handOvers = measure(model, records, window).handOvers(ownership);

        assertEquals(expected, handOvers.list());
        assertEquals(base, handOvers.baseRate());
    }

    private static HandOver handOver(KpiOracle oracle, Ownership ownership, AccountId account, LocalDate day) {
        List<RelationshipPhase> phases = day.datesUntil(day.plusDays(8))
                .filter(after -> !after.isAfter(TODAY))
                .map(after -> oracle.phase(account, after))
                .sorted(Comparator.comparing(RelationshipPhase::level))
                .toList();
        return new HandOver(
                account,
                day,
                ImmutableSortedSet.copyOf(leads(ownership, account, day.minusDays(1))),
                ImmutableSortedSet.copyOf(leads(ownership, account, day)),
                oracle.phase(account, day.minusDays(1)),
                phases.get(0),
                phases.get(phases.size() - 1),
                !day.plusDays(7).isAfter(TODAY));
    }
}
