package org.revenuekit.funnel.lifecycle;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.ContractEventKind;
import org.revenuekit.funnel.success.FactTally;

class CustomerLifecycleProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 30;
    private static final List<AccountId> ACCOUNTS =
            Stream.of("a", "b", "c").map(AccountId::of).toList();
    private static final Grouping<AccountId, String> SEGMENTS =
            Grouping.of("segment", account -> account.value().equals("c") ? Optional.empty() : Optional.of("ab"));

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(CustomerLifecycleProperties::day);
    }

    private static Arbitrary<Optional<LocalDate>> recorded() {
        return days().optional(0.3);
    }

    private static Arbitrary<AccountId> accounts() {
        return Arbitraries.of(ACCOUNTS);
    }

    private static Arbitrary<Lead> leads() {
        return Combinators.combine(
                        Arbitraries.of("k", "l", "m", "n", "o"),
                        accounts().optional(0.9),
                        Arbitraries.of("web", "fair", "unknown").optional(0.9))
                .as((id, account, channel) -> Lead.builder()
                        .id(LeadId.of(id))
                        .account(account)
                        .channel(channel.map(ChannelId::of))
                        .build());
    }

    private static Arbitrary<LeadEvent> events() {
        Arbitrary<Instant> at = Combinators.combine(days(), Arbitraries.of(0L, 0L, 1L, 86_399L))
                .as((day, second) -> Story.TOKYO.startOf(day).plusSeconds(second));
        return Combinators.combine(
                        Arbitraries.of("k", "l", "m", "n", "o").map(LeadId::of),
                        at,
                        recorded(),
                        Arbitraries.of("interest", "deal", "use").map(StageId::of),
                        Arbitraries.integers().between(0, 7))
                .as((lead, when, on, stage, kind) -> switch (kind) {
                    case 0 -> new Touch(lead, when, Optional.empty(), on);
                    case 1 -> new BuyerActivity(lead, when, on);
                    case 2 -> new Exit(lead, ReasonId.of("price"), when, on);
                    default -> new StageEntry(lead, stage, when, Optional.empty(), on);
                });
    }

    private static Arbitrary<AssetPeriod> periods() {
        Arbitrary<Span> active = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS + 10),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 19))
                .as((from, length, kind) -> switch (kind) {
                    case 0 -> Span.until(day(from));
                    case 1, 2 -> Span.from(day(from));
                    default -> Span.of(day(from), day(from + length));
                });
        return Combinators.combine(accounts(), active, recorded())
                .as((account, days, on) -> Story.period(account.value(), "[2026-01-01,..)")
                        .withActive(days)
                        .withRecordedOn(on));
    }

    private static Arbitrary<ContractEvent> contractEvents() {
        return Combinators.combine(accounts(), Arbitraries.of(ContractEventKind.class), days(), days())
                .as(ContractEvent::new);
    }

    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        leads().list().ofMaxSize(5).uniqueElements(Lead::id),
                        events().list().ofMaxSize(15),
                        periods().list().ofMaxSize(8),
                        contractEvents().list().ofMaxSize(5))
                .as((leads, events, periods, contractEvents) -> {
                    Story story = new Story();
                    story.leads.addAll(leads);
                    story.events.addAll(events);
                    story.periods.addAll(periods);
                    story.contractEvents.addAll(contractEvents);
                    return story;
                })
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    @Provide
    Arbitrary<CustomerLifecyclePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(AcquisitionLead.class),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 10))
                .as((lead, gap, start) ->
                        Story.POLICY.withAcquiredBy(lead).withGapDays(gap).withStartWithinDays(start));
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return Combinators.combine(days(), days().optional(0.3))
                .as((date, known) -> known.map(Story.TOKYO.endOf(date)::knownOn).orElse(Story.TOKYO.endOf(date)));
    }

    private static <T> List<T> shuffled(List<T> given, long seed) {
        List<T> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static Story shuffled(Story story, long seed) {
        Story other = new Story();
        other.leads.addAll(shuffled(story.leads, seed));
        other.events.addAll(shuffled(story.events, seed));
        other.periods.addAll(shuffled(story.periods, seed));
        other.contractEvents.addAll(shuffled(story.contractEvents, seed));
        return other;
    }

    @Property
    void theOrderOfWhatIsGivenChangesNothing(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf,
            @ForAll long seed) {
        CustomerLifecycles one = story.follow(policy, asOf);
        CustomerLifecycles other = shuffled(story, seed).follow(policy, asOf);
        assertEquals(one.list(), other.list());
        assertEquals(one.tally(), other.tally());
        assertEquals(one.findings(), other.findings());
    }

    @Property
    void cuttingPeriodsOrStatingThemTwiceChangesNoLifecycle(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf,
            @ForAll int where) {
        Story whole = shuffled(story, 0);
        whole.periods.removeIf(period -> period.active().from().isEmpty());
        Story pieces = shuffled(whole, 0);
        pieces.periods.clear();
        LocalDate cut = day(Math.floorMod(where, DAYS));
        for (AssetPeriod period : whole.periods) {
            AssetPeriod recorded = period.withRecordedOn(
                    period.recordedOn().or(() -> period.active().from()));
            for (Span days : List.of(Span.until(cut), Span.from(cut), Span.always())) {
                period.active().intersection(days).ifPresent(some -> pieces.periods.add(recorded.withActive(some)));
            }
        }
        assertEquals(
                whole.follow(policy, asOf).list(), pieces.follow(policy, asOf).list());
    }

    @Property
    void stagesTileTheDays(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf) {
        CustomerLifecycles lifecycles = story.follow(policy, asOf);
        for (CustomerLifecycle lifecycle : lifecycles.list()) {
            Timeline<CustomerStage> history = lifecycle.history();
            LocalDate start = lifecycle.events().get(0).on();
            LocalDate end = asOf.seenUntil().plusDays(1);
            assertEquals(Span.of(start, end), history.window());
            long days = ChronoUnit.DAYS.between(start, end);
            assertEquals(
                    days,
                    Stream.of(CustomerStage.values()).mapToLong(history::days).sum());
            assertEquals(
                    Optional.of(BigDecimal.valueOf(days).stripTrailingZeros()),
                    lifecycles.explain(lifecycle.account()).amount().map(BigDecimal::stripTrailingZeros));
            assertEquals(history.at(asOf.seenUntil()), lifecycle.stage());
        }
    }

    @Property
    void eachAccountIsInOneStageAndGroupsSumToTheWhole(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf,
            @ForAll CustomerEventKind from,
            @ForAll CustomerEventKind to) {
        CustomerLifecycles lifecycles = story.follow(policy, asOf);
        assertEquals(
                lifecycles.list().size(),
                lifecycles.counts().values().stream().mapToLong(Long::longValue).sum());
        for (Grouped<?, CustomerLifecycles> grouped :
                List.of(lifecycles.by(SEGMENTS), lifecycles.by(lifecycles.acquiredBy()))) {
            List<CustomerLifecycles> parts = Stream.concat(
                            grouped.groups().values().stream(), Stream.of(grouped.ungrouped()))
                    .toList();
            for (CustomerStage stage : CustomerStage.values()) {
                assertEquals(
                        lifecycles.count(stage),
                        parts.stream().mapToLong(part -> part.count(stage)).sum());
            }
            if (from != to) {
                Passage whole = lifecycles.passage(from, to);
                List<Passage> passages =
                        parts.stream().map(part -> part.passage(from, to)).toList();
                assertEquals(whole.arrived(), sum(passages.stream().map(Passage::arrived)));
                assertEquals(whole.waiting(), sum(passages.stream().map(Passage::waiting)));
                assertEquals(whole.left(), sum(passages.stream().map(Passage::left)));
                assertEquals(
                        whole.before(),
                        passages.stream().mapToLong(Passage::before).sum());
            }
        }
    }

    private static DurationSummary sum(Stream<DurationSummary> parts) {
        return parts.reduce(DurationSummary.none(), DurationSummary::plus);
    }

    @Property
    void givenIsUsedAndReported(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf) {
        CustomerLifecycles lifecycles = story.follow(policy, asOf);
        assertTally(
                story.leads.size(),
                lifecycles.tally().leads(),
                reported(
                        lifecycles,
                        "leads",
                        CustomerLifecycleFinding.LEAD_WITHOUT_ACCOUNT,
                        CustomerLifecycleFinding.LEAD_WITHOUT_EVENT));
        assertTally(
                story.periods.size(),
                lifecycles.tally().periods(),
                reported(
                        lifecycles,
                        "periods",
                        CustomerLifecycleFinding.NOT_YET_KNOWN,
                        CustomerLifecycleFinding.EMPTY_PERIOD,
                        CustomerLifecycleFinding.UNKNOWN_START));
        assertTally(
                story.contractEvents.size(),
                lifecycles.tally().contractEvents(),
                reported(
                        lifecycles,
                        "events",
                        CustomerLifecycleFinding.AFTER_AS_OF,
                        CustomerLifecycleFinding.OUTSIDE_CONTRACT));
    }

    private static void assertTally(long given, FactTally tally, long reported) {
        assertEquals(given, tally.given());
        assertEquals(reported, tally.setAside());
    }

    private static long reported(CustomerLifecycles lifecycles, String what, CustomerLifecycleFinding... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> lifecycles.findings().of(kind).stream())
                .map(Finding::details)
                .mapToLong(details -> Long.parseLong(details.getOrDefault(what, "none")))
                .sum();
    }

    @Property
    void whatHappensOrIsRecordedLaterChangesNoLifecycle(
            @ForAll("stories") Story story,
            @ForAll("stories") Story more,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf) {
        LocalDate later = asOf.knownOn().plusDays(1);
        Story all = shuffled(story, 0);
        more.events.stream().map(event -> recorded(event, later)).forEach(all.events::add);
        more.periods.stream().map(period -> period.withRecordedOn(later)).forEach(all.periods::add);
        more.contractEvents.stream()
                .map(event -> new ContractEvent(event.account(), event.kind(), event.on(), later))
                .forEach(all.contractEvents::add);
        LocalDate after = asOf.seenUntil().plusDays(1);
        more.contractEvents.stream()
                .map(event -> new ContractEvent(event.account(), event.kind(), after, FIRST))
                .forEach(all.contractEvents::add);
        assertEquals(story.follow(policy, asOf).list(), all.follow(policy, asOf).list());
    }

    private static LeadEvent recorded(LeadEvent event, LocalDate on) {
        if (event instanceof StageEntry entry) {
            return new StageEntry(entry.lead(), entry.stage(), entry.at(), entry.seller(), Optional.of(on));
        }
        return new Touch(event.lead(), event.at(), Optional.empty(), Optional.of(on));
    }

    @Property
    void anEarlierAnswerIsTheFirstPartOfALaterOne(
            @ForAll("stories") Story story, @ForAll("policies") CustomerLifecyclePolicy policy, @ForAll int when) {
        Story asItHappens = new Story();
        asItHappens.leads.addAll(story.leads);
        story.events.forEach(event -> asItHappens.events.add(recorded(event, Story.TOKYO.dateOf(event.at()))));
        story.periods.forEach(period -> asItHappens.periods.add(period.withRecordedOn(Optional.empty())));
        story.contractEvents.forEach(
                event -> asItHappens.contractEvents.add(ContractEvent.of(event.account(), event.kind(), event.on())));
        LocalDate day = day(Math.floorMod(when, DAYS));
        CustomerLifecyclePolicy withoutGap = policy.withGapDays(0);
        CustomerLifecycles then = asItHappens.follow(withoutGap, Story.TOKYO.endOf(day));
        CustomerLifecycles now = asItHappens.follow(withoutGap, Story.TOKYO.endOf(day(DAYS)));

        for (CustomerLifecycle earlier : then.list()) {
            CustomerLifecycle later = now.of(earlier.account());
            assertEquals(
                    earlier.events(),
                    later.events().stream()
                            .filter(event -> !event.on().isAfter(day))
                            .collect(toImmutableList()));
            for (Timeline.Period<CustomerStage> period : earlier.history().periods()) {
                period.span()
                        .from()
                        .ifPresent(on ->
                                assertEquals(period.state(), later.history().at(on)));
            }
            assertEquals(earlier.stage(), later.history().at(day));
        }
        assertEquals(
                then.list().size(),
                now.list().stream()
                        .filter(lifecycle -> !lifecycle.events().get(0).on().isAfter(day))
                        .count());
        Transitions<CustomerStage> moves = now.changeSince(then);
        assertEquals(then.list().size(), moves.total());
    }

    @Property
    void theSlowAndObviousWayGivesTheSame(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf) {
        CustomerLifecycles lifecycles = story.follow(policy, asOf);
        ImmutableList.Builder<AccountId> known = ImmutableList.builder();
        for (AccountId account : ACCOUNTS) {
            NaiveLifecycle naive = new NaiveLifecycle(story, policy, asOf, account, FIRST);
            if (naive.events().isEmpty()) {
                continue;
            }
            known.add(account);
            CustomerLifecycle lifecycle = lifecycles.of(account);
            assertEquals(naive.events(), lifecycle.events());
            assertEquals(naive.stages(), stages(lifecycle.history()));
            assertEquals(naive.lead(), lifecycle.lead());
            boolean isUnknown = lifecycles.findings().of(CustomerLifecycleFinding.UNKNOWN_START).stream()
                    .anyMatch(finding -> finding.subject().id().equals(account.value()));
            assertEquals(
                    isUnknown ? 0 : naive.winsWithoutAsset(),
                    lifecycles.findings().of(CustomerLifecycleFinding.WON_WITHOUT_ASSET).stream()
                            .filter(finding -> finding.subject().id().equals(account.value()))
                            .mapToLong(
                                    finding -> Long.parseLong(finding.details().getOrDefault("days", "none")))
                            .sum());
        }
        assertEquals(
                known.build(),
                lifecycles.list().stream().map(CustomerLifecycle::account).toList());
    }

    private static List<CustomerStage> stages(Timeline<CustomerStage> history) {
        return history.periods().stream()
                .flatMap(period -> Collections.nCopies((int) period.days(), period.state()).stream())
                .toList();
    }

    @Property
    void whoIsOnAPassageHasArrivedWaitsOrLeft(
            @ForAll("stories") Story story,
            @ForAll("policies") CustomerLifecyclePolicy policy,
            @ForAll("asOfs") AsOf asOf,
            @ForAll CustomerEventKind from,
            @ForAll CustomerEventKind to) {
        if (from == to) {
            return;
        }
        CustomerLifecycles lifecycles = story.follow(policy, asOf);
        Passage passage = lifecycles.passage(from, to);
        List<CustomerLifecycle> on = lifecycles.list().stream()
                .filter(lifecycle -> lifecycle.first(from).isPresent())
                .toList();
        assertEquals(on.size(), passage.accounts());
        assertEquals(
                on.stream()
                        .flatMap(lifecycle -> lifecycle.events().stream()
                                .filter(event -> event.kind() == to)
                                .map(event -> ChronoUnit.DAYS.between(
                                        lifecycle.first(from).orElseThrow(), event.on()))
                                .filter(days -> days >= 0)
                                .limit(1))
                        .sorted()
                        .toList(),
                durations(passage.arrived()));
        long longest = ChronoUnit.DAYS.between(FIRST, asOf.seenUntil());
        assertTrue(passage.waiting().max().orElse(Duration.ZERO).toDays() <= longest);
        assertTrue(passage.left().max().orElse(Duration.ZERO).toDays() <= longest);
        assertEquals(
                passage.accounts() - passage.before(),
                passage.incidence().map(incidence -> incidence.subjects()).orElse(0L));
    }

    /** By percentiles, of which there are as many as are needed to see each of so few. */
    private static List<Long> durations(DurationSummary summary) {
        List<Long> days = new ArrayList<>();
        for (int i = 1; i <= summary.count(); i++) {
            days.add(summary.percentile((int) (100L * i / summary.count()))
                    .orElseThrow()
                    .toDays());
        }
        return days;
    }
}
