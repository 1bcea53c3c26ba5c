package org.revenuekit.funnel.journey;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.ReasonId;
import org.revenuekit.funnel.process.StageId;

/** Leads and logs of {@link JourneyWorld#PROCESS}, full of ties, repetitions and contradictions. */
final class JourneyArbitraries {
    private JourneyArbitraries() {}

    static Arbitrary<Leads> leads() {
        Arbitrary<Optional<SellerId>> seller = sellers();
        Arbitrary<Optional<ChannelId>> channel =
                Arbitraries.of("inbound", "unknown").map(ChannelId::of).optional(0.5);
        Arbitrary<LeadTrait> trait = Arbitraries.of(LeadTrait.class);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C").map(LeadId::of),
                        seller,
                        channel,
                        trait.set().ofMaxSize(1).map(List::copyOf))
                .as((id, owner, by, traits) -> Lead.builder()
                        .id(id)
                        .seller(owner)
                        .channel(by)
                        .traits(traits)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Leads::of);
    }

    private static Arbitrary<Optional<SellerId>> sellers() {
        return Arbitraries.of("x", "y", "z").map(SellerId::of).optional(0.5);
    }

    static Arbitrary<List<LeadEvent>> log() {
        return event().list().ofMaxSize(40);
    }

    static Arbitrary<LeadEvent> event() {
        Arbitrary<Instant> at = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(0L, 0L, 0L, 1L, 1_500L, 3_600_000_000_000L))
                .as((day, nanos) -> JourneyWorld.day(day).plus(Duration.ofNanos(nanos)));
        Arbitrary<Optional<LocalDate>> recorded = Arbitraries.integers()
                .between(1, 15)
                .map(day -> JourneyWorld.recorded(day).orElseThrow())
                .optional(0.2);
        Arbitrary<LeadId> lead =
                Arbitraries.of("A", "A", "A", "B", "B", "C", "D").map(LeadId::of);
        return Combinators.combine(
                        lead,
                        Arbitraries.of("a", "b", "c", "d", "e", "a", "b", "c", "?")
                                .map(StageId::of),
                        Arbitraries.of("later", "competitor", "price", "budget", "?")
                                .map(ReasonId::of),
                        at,
                        sellers(),
                        recorded,
                        Arbitraries.integers().between(0, 9))
                .as((id, stage, reason, when, seller, on, kind) -> switch (kind) {
                    case 0 -> new Touch(id, when, seller, on);
                    case 1 -> new BuyerActivity(id, when, on);
                    case 2, 3, 4 -> new Exit(id, reason, when, on);
                    default -> new StageEntry(id, stage, when, seller, on);
                });
    }

    static ImmutableList<Journey> list(Journeys journeys) {
        return journeys.stream().collect(ImmutableList.toImmutableList());
    }
}
