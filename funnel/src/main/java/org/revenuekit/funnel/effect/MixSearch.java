package org.revenuekit.funnel.effect;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.RateDifferenceInterval;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.StageId;

/** Compares what a group is made up of before and after, among those who count at the first stage. */
final class MixSearch {
    /** The parts by their text, those without one first. */
    private static final Comparator<Optional<String>> ORDER =
            Comparator.comparing(part -> part.map(text -> "=" + text).orElse(""));

    private final Grouping<Lead, String> grouping;
    private final StageId from;
    private final double z;

    MixSearch(Grouping<Lead, String> grouping, StageId from, double z) {
        this.grouping = grouping;
        this.from = from;
        this.z = z;
    }

    /** The shift of each part that a group has before or after; none if it has nobody in one of both. */
    Stream<MixShift> find(Arm arm, EffectPeriod before, EffectPeriod after) {
        Map<Optional<String>, Long> earlier = parts(before.of(arm).parts());
        Map<Optional<String>, Long> later = parts(after.of(arm).parts());
        long earlierSize = before.of(arm).cell().size();
        long laterSize = after.of(arm).cell().size();
        return earlierSize == 0 || laterSize == 0
                ? Stream.empty()
                : Sets.union(earlier.keySet(), later.keySet()).stream()
                        .sorted(ORDER)
                        .map(part -> shift(
                                arm,
                                part,
                                Ratio.of(earlier.getOrDefault(part, 0L), earlierSize),
                                Ratio.of(later.getOrDefault(part, 0L), laterSize)));
    }

    private MixShift shift(Arm arm, Optional<String> part, Ratio before, Ratio after) {
        return new MixShift(
                arm,
                part,
                before,
                after,
                RateDifferenceInterval.of(
                        after.numerator().longValueExact(),
                        after.denominator().longValueExact(),
                        before.numerator().longValueExact(),
                        before.denominator().longValueExact(),
                        z));
    }

    private Map<Optional<String>, Long> parts(ImmutableList<Conversion> some) {
        Map<Optional<String>, Long> counts = new TreeMap<>(ORDER);
        for (Conversion conversion : some) {
            Grouped<String, Conversion> mix = conversion.by(grouping);
            mix.groups().forEach((key, part) -> counts.merge(Optional.of(key), part.count(from), Long::sum));
            counts.merge(Optional.empty(), mix.ungrouped().count(from), Long::sum);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Those of both groups. */
    ImmutableList<MixShift> find(EffectPeriod before, EffectPeriod after) {
        return Stream.of(Arm.TREATED, Arm.CONTROL)
                .flatMap(arm -> find(arm, before, after))
                .collect(toImmutableList());
    }
}
