package org.revenuekit.funnel.effect;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.revenuekit.core.time.Span;

/** Looks at the periods before the one before the start, each as long as that, the latest first. */
final class PreTrendSearch {
    private final EffectPolicy policy;
    private final EffectReader reader;

    PreTrendSearch(EffectPolicy policy, EffectReader reader) {
        this.policy = policy;
        this.reader = reader;
    }

    /** The changes between those that have enough in each group. */
    ImmutableList<PreTrend> find(Span before, EffectPeriod period) {
        ImmutableList.Builder<PreTrend> found = ImmutableList.builder();
        LocalDate end = before.from().orElseThrow();
        long days = ChronoUnit.DAYS.between(end, before.to().orElseThrow());
        Span later = before;
        EffectPeriod laterPeriod = period;
        for (int i = 0; i < policy.prePeriods(); i++) {
            Span earlier = Span.of(end.minusDays(days), end);
            EffectPeriod earlierPeriod = reader.read(earlier);
            trend(earlier, earlierPeriod, later, laterPeriod).ifPresent(found::add);
            later = earlier;
            laterPeriod = earlierPeriod;
            end = end.minusDays(days);
        }
        return found.build();
    }

    private Optional<PreTrend> trend(Span earlier, EffectPeriod earlierPeriod, Span later, EffectPeriod laterPeriod) {
        return hasEnough(earlierPeriod) && hasEnough(laterPeriod)
                ? laterPeriod
                        .since(earlierPeriod, policy.conversion().z().doubleValue())
                        .map(change -> new PreTrend(earlier, later, change))
                : Optional.empty();
    }

    private boolean hasEnough(EffectPeriod period) {
        return period.cells().allMatch(cell -> cell.counted() >= policy.minimumSample());
    }
}
