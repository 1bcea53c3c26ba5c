package org.revenuekit.core.kpi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.Decimals;

/** One value of each node, worked out from those of the leaves. */
final class KpiValues {
    private final Fraction[] values;
    private final Findings findings;

    private KpiValues(Fraction[] values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    static KpiValues of(KpiLayout layout, Map<KpiId, BigDecimal> given, String what) {
        ImmutableSortedMap<KpiId, BigDecimal> byId = ImmutableSortedMap.copyOf(given);
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        byId.keySet()
                .forEach(id -> misplaced(layout.find(id))
                        .ifPresent(kind -> found.add(Finding.of(kind, Subject.of(id), "value", what))));
        Fraction[] values = new Fraction[layout.size()];
        for (int place = values.length - 1; place >= 0; place--) {
            values[place] = value(layout, place, byId, values, what);
        }
        for (Kpi kpi : layout.kpis()) {
            if (kpi.formula() == KpiFormula.LEAF && !byId.containsKey(kpi.id())) {
                found.add(Finding.of(KpiFinding.MISSING_VALUE, Subject.of(kpi.id()), "value", what));
            }
        }
        return new KpiValues(values, Findings.of(found.build()));
    }

    private static Optional<KpiFinding> misplaced(Optional<Kpi> kpi) {
        if (kpi.isEmpty()) {
            return Optional.of(KpiFinding.UNKNOWN_KPI);
        }
        return kpi.get().formula() == KpiFormula.LEAF ? Optional.empty() : Optional.of(KpiFinding.VALUE_OF_NO_LEAF);
    }

    private static Fraction value(
            KpiLayout layout, int place, Map<KpiId, BigDecimal> given, Fraction[] values, String what) {
        Kpi kpi = layout.kpi(place);
        Fraction[] parts = IntStream.of(layout.children(place))
                .mapToObj(child -> values[child])
                .toArray(Fraction[]::new);
        return switch (kpi.formula()) {
            case LEAF ->
                Optional.ofNullable(given.get(kpi.id()))
                        .map(value -> Fraction.of(Decimals.argument(value, what)))
                        .orElse(Fraction.UNKNOWN);
            case SUM -> Arrays.stream(parts).reduce(Fraction::plus).orElseThrow();
            case PRODUCT -> Arrays.stream(parts).reduce(Fraction::times).orElseThrow();
            case QUOTIENT -> parts[0].dividedBy(parts[1]);
        };
    }

    Fraction get(int place) {
        return values[place];
    }

    Findings findings() {
        return findings;
    }
}
