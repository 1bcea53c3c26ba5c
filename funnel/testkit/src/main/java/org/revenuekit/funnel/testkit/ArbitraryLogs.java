package org.revenuekit.funnel.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.funnel.journey.BuyerActivity;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.journey.Touch;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** Makes leads and what happens to them. */
final class ArbitraryLogs {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final int LAST_DAY = 4;
    private static final int MOST_DRAFTS = 24;
    private static final ImmutableList<String> LEADS = ImmutableList.of("d", "b", "c", "D", "B");
    private static final ImmutableList<ReasonId> REASONS = ImmutableList.of(
            ArbitraryProcesses.PRICE.id(),
            ArbitraryProcesses.UNRIPE.id(),
            ArbitraryProcesses.STUDENT.id(),
            ArbitraryProcesses.UNRIPE.id(), // twice, as of two exits at once the others stand
            ReasonId.of("unknown"));

    private ArbitraryLogs() {}

    /** An event before it is known which stages there are. */
    private record Draft(
            int lead, int what, int stage, int halfDay, Optional<SellerId> seller, Optional<LocalDate> recordedOn) {
        LeadId id() {
            return LeadId.of(lead < LEADS.size() ? LEADS.get(lead) : "unknown");
        }

        Instant at() {
            return CALENDAR.startOf(START.plusDays(halfDay / 2)).plus(Duration.ofHours(halfDay % 2 * 12L));
        }
    }

    static Arbitrary<FunnelInput> inputs() {
        return Combinators.combine(
                        ArbitraryProcesses.processes(),
                        leads(),
                        drafts().list().ofMaxSize(MOST_DRAFTS).withSizeDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(LAST_DAY - 1, LAST_DAY + 2))
                .as(ArbitraryLogs::made)
                .withoutEdgeCases();
    }

    /** All leads, as most are needed for the events; one may be given twice. */
    private static Arbitrary<List<Lead>> leads() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, LEADS.size());
        Arbitrary<List<Lead>> details = lead().list().ofSize(LEADS.size() + 1);
        return Combinators.combine(number, Arbitraries.of(0, 0, 0, 1), details)
                .as((some, again, drafts) -> IntStream.range(0, some + again)
                        .mapToObj(i -> Lead.builder()
                                .from(drafts.get(i))
                                .id(LeadId.of(LEADS.get(i % some)))
                                .build())
                        .toList());
    }

    private static Arbitrary<Lead> lead() {
        Arbitrary<Optional<ChannelId>> channel =
                Arbitraries.of("in", "out", "unknown").map(ChannelId::of).optional();
        Arbitrary<Optional<MoneyFraction>> value = Arbitraries.longs()
                .between(0, 1_000)
                .map(yen -> MoneyFraction.of(Money.ofMajor(CurrencyUnit.JPY, yen)))
                .optional();
        Arbitrary<Set<LeadTrait>> traits = Arbitraries.of(LeadTrait.class).set().ofMaxSize(1);
        return Combinators.combine(channel, sellers(), value, traits, Arbitraries.of("small", "large"))
                .as((by, owner, worth, excluding, size) -> Lead.builder()
                        .id(LeadId.of("any"))
                        .channel(by)
                        .seller(owner)
                        .value(worth)
                        .traits(excluding)
                        .attributes(ImmutableMap.of("size", size))
                        .build());
    }

    private static Arbitrary<Optional<SellerId>> sellers() {
        return Arbitraries.of("S", "T").map(SellerId::of).optional(0.5);
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, LEADS.size()))),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 20).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 2 * LAST_DAY + 1),
                        sellers(),
                        Arbitraries.integers()
                                .between(0, LAST_DAY + 5)
                                .map(START::plusDays)
                                .optional(0.1))
                .as(Draft::new);
    }

    private static FunnelInput made(SalesProcess process, List<Lead> leads, List<Draft> drafts, int lastDay) {
        return new FunnelInput(
                process,
                ImmutableList.copyOf(leads),
                drafts.stream().flatMap(draft -> events(process, draft)).collect(ImmutableList.toImmutableList()),
                CALENDAR.endOf(START.plusDays(lastDay)));
    }

    private static Stream<LeadEvent> events(SalesProcess process, Draft draft) {
        return switch (draft.what()) {
            case 7, 8 -> Stream.of(exit(draft, 0));
            case 9 -> Stream.of(exit(draft, 0), exit(draft, 1)); // two people close it for two reasons
            case 10 -> Stream.of(new Touch(draft.id(), draft.at(), draft.seller(), draft.recordedOn()));
            case 11 -> Stream.of(new BuyerActivity(draft.id(), draft.at(), draft.recordedOn()));
            default ->
                Stream.of(new StageEntry(
                        draft.id(), stage(process, draft), draft.at(), draft.seller(), draft.recordedOn()));
        };
    }

    private static Exit exit(Draft draft, int other) {
        return new Exit(
                draft.id(), REASONS.get((draft.stage() + other) % REASONS.size()), draft.at(), draft.recordedOn());
    }

    private static StageId stage(SalesProcess process, Draft draft) {
        List<Stage> stages = process.stages();
        return draft.stage() == 20
                ? StageId.of("unknown")
                : stages.get(draft.stage() % stages.size()).id();
    }
}
