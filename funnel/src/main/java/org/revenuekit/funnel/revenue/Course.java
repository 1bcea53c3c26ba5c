package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MonthlyAmount;

/** How much the lines of one key are on each day: steps, of which no two neighbours are equal. */
final class Course {
    private final MonthlyAmount nothing;
    private final TreeMap<Long, MonthlyAmount> steps = new TreeMap<>();

    Course(CurrencyUnit currency, List<Line> lines) {
        this.nothing = MonthlyAmount.zero(currency);
        Map<Long, MonthlyAmount> changes = new TreeMap<>();
        for (Line line : lines) {
            changes.merge(line.from(), line.amount(), MonthlyAmount::plus);
            if (line.to() < Days.END) {
                changes.merge(line.to(), nothing.minus(line.amount()), MonthlyAmount::plus);
            }
        }
        MonthlyAmount amount = nothing;
        for (Map.Entry<Long, MonthlyAmount> change : changes.entrySet()) {
            if (change.getValue().signum() != 0) {
                amount = amount.plus(change.getValue());
                steps.put(change.getKey(), amount);
            }
        }
    }

    MonthlyAmount at(long day) {
        Map.Entry<Long, MonthlyAmount> step = steps.floorEntry(day);
        return step == null ? nothing : step.getValue();
    }

    /** Tells whether there was anything before a day. */
    boolean isKnownBefore(long day) {
        return !steps.isEmpty() && steps.firstKey() < day;
    }

    /** Tells whether a day without revenue, after some with it, is of a pause of at most so many months. */
    boolean isPaused(long day, int months) {
        Long back = steps.higherKey(day);
        return back != null && Days.isWithin(steps.floorKey(day), back, months);
    }

    ImmutableList<RevenueStep> steps() {
        ImmutableList.Builder<RevenueStep> all = ImmutableList.builder();
        steps.forEach((day, amount) -> all.add(new RevenueStep(LocalDate.ofEpochDay(day), amount)));
        return all.build();
    }
}
