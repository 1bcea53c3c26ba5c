package org.revenuekit.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.lifecycle.CustomerStage;
import org.revenuekit.funnel.process.StageId;

/** What a developer would write for this one question: group the periods by account, and look at each journey. */
final class LifecycleByMaps {
    private LifecycleByMaps() {}

    static long[] answer(Journeys journeys, List<AssetPeriod> periods) {
        StageId goal = journeys.definition().goal();
        LocalDate today = SalesLog.AS_OF.date();
        Map<AccountId, List<AssetPeriod>> assets =
                periods.stream().collect(Collectors.groupingBy(AssetPeriod::account));
        long[] answer = new long[SalesLog.CHANNELS * LifecycleByObjects.NUMBERS];
        journeys.stream().forEach(journey -> {
            Optional<LocalDate> won = wonOn(journey, goal);
            List<AssetPeriod> had = assets.getOrDefault(journey.lead().account().orElseThrow(), List.of()).stream()
                    .filter(period -> !period.active().from().orElseThrow().isAfter(today))
                    .toList();
            int at = LifecycleByObjects.place(journey.lead().channel().orElseThrow());
            answer[at + LifecycleByObjects.STAGES.indexOf(stage(had, won, today))]++;
            answer[at + LifecycleByObjects.NUMBERS - 1] += won.map(day ->
                            ChronoUnit.DAYS.between(day(firstVisit(journey).enteredAt()), day))
                    .orElse(0L);
        });
        return answer;
    }

    private static CustomerStage stage(List<AssetPeriod> had, Optional<LocalDate> won, LocalDate today) {
        if (had.isEmpty()) {
            return won.isPresent() ? CustomerStage.ORDERED : CustomerStage.PROSPECT;
        }
        return had.stream().anyMatch(period -> period.active().contains(today))
                ? CustomerStage.CUSTOMER
                : CustomerStage.FORMER;
    }

    private static Visit firstVisit(Journey journey) {
        return journey.passes().get(0).visits().get(0);
    }

    private static Optional<LocalDate> wonOn(Journey journey, StageId goal) {
        return journey.passes().stream()
                .flatMap(pass -> pass.visits().stream())
                .filter(visit -> visit.stage().equals(goal))
                .map(visit -> day(visit.enteredAt()))
                .findFirst();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
