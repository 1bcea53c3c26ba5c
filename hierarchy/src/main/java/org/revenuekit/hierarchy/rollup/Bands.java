package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.hierarchy.Family;

/** Puts families into bands. */
final class Bands {
    private Bands() {}

    static FamiliesBySize of(MoneyRollUp rollUp, SizeBands definition) {
        List<Family> families = rollUp.hierarchy().families();
        List<Long> cuts = definition.cutPoints();
        ImmutableList.Builder<SizeBand> bands = ImmutableList.builder();
        for (int i = 0; i < cuts.size(); i++) {
            long from = cuts.get(i);
            Optional<Long> to = i + 1 < cuts.size() ? Optional.of(cuts.get(i + 1)) : Optional.empty();
            List<Family> within = families.stream()
                    .filter(family -> from <= family.size() && family.size() < to.orElse(Long.MAX_VALUE))
                    .toList();
            bands.add(new SizeBand(
                    from,
                    to,
                    within.size(),
                    within.stream().mapToLong(Family::size).sum(),
                    within.stream()
                            .map(family -> rollUp.exact(family.ultimate().id()))
                            .reduce(rollUp.zero(), MoneyFraction::plus)));
        }
        return new FamiliesBySize(definition.ref(), bands.build());
    }
}
