package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.revenuekit.core.measure.Ratio;

/** Readings of usage of one customer and kind. */
final class Usage {
    /** The lower rate first, then what is of less; that of nothing, which is no rate, comes last. */
    private static final Comparator<UsageReading> LEAST_FIRST = Comparator.comparing(
                    UsageReading::rate, Ratio.byValue())
            .thenComparingLong(UsageReading::available)
            .thenComparingLong(UsageReading::used);

    private Usage() {}

    static boolean isImpossible(UsageReading reading) {
        return reading.used() > reading.available();
    }

    static DayValues<UsageReading> of(List<UsageReading> readings) {
        return DayValues.of(readings, UsageReading::on, UsageReading::recordedOn, LEAST_FIRST);
    }

    /** The facts of a type, in the order given. */
    static <T extends CustomerFact> ImmutableList<T> only(Class<T> type, List<CustomerFact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).collect(ImmutableList.toImmutableList());
    }
}
