package org.revenuekit.funnel.success;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;

/** What was measured of one customer: each indicator is looked at once, however many criteria ask for it. */
final class Measurements {
    private final AccountId account;
    private final ImmutableListMultimap<IndicatorId, Observation> numbers;
    private final Map<Asked, Measured> asked = new LinkedHashMap<>();

    /** Which value of a day stands depends on which way it gets better. */
    private record Asked(IndicatorId indicator, KpiDirection direction) implements Comparable<Asked> {
        private static final Comparator<Asked> ORDER =
                Comparator.comparing(Asked::indicator).thenComparing(Asked::direction);

        @Override
        public int compareTo(Asked other) {
            return ORDER.compare(this, other);
        }
    }

    Measurements(CustomerFacts<Observation> numbers) {
        this.account = numbers.customer().account();
        this.numbers = Multimaps.index(numbers.used(), Observation::indicator);
    }

    Measured of(SuccessCriterion criterion) {
        return asked.computeIfAbsent(
                new Asked(criterion.indicator(), criterion.direction()),
                key -> Measured.of(numbers.get(key.indicator()), criterion.worstFirst()));
    }

    /**
     * What is wrong with what was asked for, in the order in which it was. Whether days contradict themselves does not
     * depend on which way an indicator gets better.
     */
    ImmutableList<Finding> findings() {
        Map<IndicatorId, Measured> once = new LinkedHashMap<>();
        asked.forEach((key, measured) -> once.putIfAbsent(key.indicator(), measured));
        return once.entrySet().stream()
                .flatMap(each ->
                        each.getValue().days().findings(account, each.getKey().value()).stream())
                .collect(toImmutableList());
    }
}
