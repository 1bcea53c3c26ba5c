package org.revenuekit.funnel.revenue;

import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.AsOf;

/** Sums the movements of one month key by key, exactly, whatever the length of numbers. */
final class MonthSum {
    private final YearMonth month;
    private final long startDay;
    private final long endDay;
    private final Classifier classifier;
    private final Map<Movement, MonthlyAmount> amounts = new EnumMap<>(Movement.class);
    private final Map<Movement, Long> counts = new EnumMap<>(Movement.class);
    private MonthlyAmount start;
    private MonthlyAmount end;
    private long startCount;
    private long endCount;

    private MonthSum(RevenuePolicy policy, YearMonth month) {
        this.month = month;
        this.startDay = month.atDay(1).toEpochDay() - 1;
        this.endDay = month.atEndOfMonth().toEpochDay();
        this.classifier = new Classifier(policy, startDay, endDay);
        this.start = MonthlyAmount.zero(policy.currency());
        this.end = start;
        for (Movement movement : Movement.values()) {
            amounts.put(movement, start);
            counts.put(movement, 0L);
        }
    }

    static List<MonthSum> listOf(RevenuePolicy policy, YearMonth first, int count) {
        List<MonthSum> sums = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sums.add(new MonthSum(policy, first.plusMonths(i)));
        }
        return sums;
    }

    void add(Course course) {
        MonthlyAmount before = course.at(startDay);
        MonthlyAmount after = course.at(endDay);
        if (before.signum() == 0 && after.signum() == 0) {
            return;
        }
        start = start.plus(before);
        end = end.plus(after);
        startCount += before.signum();
        endCount += after.signum();
        Optional<Movement> movement = classifier.movement(() -> course, before, after);
        movement.ifPresent(is -> {
            amounts.merge(is, after.minus(before), MonthlyAmount::plus);
            counts.merge(is, 1L, Long::sum);
        });
    }

    BridgeMonth toMonth(AsOf asOf) {
        return new BridgeMonth(
                month,
                start,
                end,
                startCount,
                endCount,
                Maps.immutableEnumMap(amounts),
                Maps.immutableEnumMap(counts),
                Movements.isOpen(month, asOf));
    }
}
