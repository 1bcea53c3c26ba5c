package org.revenuekit.funnel.conversion;

import static org.revenuekit.funnel.conversion.ConversionWorld.STAGES;
import static org.revenuekit.funnel.conversion.ConversionWorld.at;
import static org.revenuekit.funnel.conversion.ConversionWorld.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.funnel.journey.Exit;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.journey.StageEntry;
import org.revenuekit.funnel.process.ReasonId;

/** Logs of few leads in few days, with skips, moves back, exits and ties; and policies. */
final class ConversionArbitraries {
    /** The number of the last day on which something happens. */
    static final int LAST_DAY = 20;

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

    private ConversionArbitraries() {}

    static Arbitrary<List<LeadEvent>> logs() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 2 * LAST_DAY),
                        Arbitraries.integers().between(0, 11))
                .as(ConversionArbitraries::event)
                .list()
                .ofMaxSize(24)
                .withoutEdgeCases(); // there are so many that nothing else would be tried
    }

    private static LeadEvent event(String lead, int halfDay, int what) {
        Instant at = at(halfDay / 2, 12 * (halfDay % 2));
        return switch (what) {
            case 9 -> Exit.of(id(lead), ReasonId.of("price"), at);
            case 10 -> Exit.of(id(lead), ReasonId.of("unripe"), at);
            case 11 -> StageEntry.of(id(lead), STAGES.get(0), at).by(SellerId.of("S"));
            default -> StageEntry.of(id(lead), STAGES.get(what % STAGES.size()), at);
        };
    }

    static Arbitrary<ConversionPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(Counting.values()),
                        Arbitraries.of(CountingUnit.values()),
                        Arbitraries.integers().between(1, 12).optional())
                .as(ConversionArbitraries::policy)
                .withoutEdgeCases();
    }

    private static ConversionPolicy policy(Counting counting, CountingUnit unit, Optional<Integer> halfDays) {
        return ConversionPolicy.builder()
                .ref(DefinitionRef.of("any", 1))
                .counting(counting)
                .unit(unit)
                .window(halfDays.map(number -> Duration.ofHours(12L * number)))
                .build();
    }
}
