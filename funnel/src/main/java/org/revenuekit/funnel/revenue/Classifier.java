package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;

/** Tells the class of the movement of one key between two days. */
final class Classifier {
    private final RevenuePolicy policy;
    private final Catalogue catalogue;
    private final long start;
    private final long end;

    Classifier(RevenuePolicy policy, Catalogue catalogue, long start, long end) {
        this.policy = policy;
        this.catalogue = catalogue;
        this.start = start;
        this.end = end;
    }

    /** Returns how a key moved; empty if it has nothing on both days. */
    <K extends Comparable<? super K>> Optional<RevenueChange<K>> classify(K key, KeyRevenue revenue) {
        MonthlyAmount before = revenue.course().at(start);
        MonthlyAmount after = revenue.course().at(end);
        if (before.signum() == 0 && after.signum() == 0) {
            return Optional.empty();
        }
        Optional<Movement> movement = movement(revenue.course(), before, after);
        return Optional.of(
                new RevenueChange<>(key, before, after, movement, causes(revenue, movement, before, after)));
    }

    private Optional<Movement> movement(Course course, MonthlyAmount before, MonthlyAmount after) {
        if (before.signum() == 0) {
            return Optional.of(fromNothing(course));
        }
        if (after.signum() == 0) {
            return Optional.of(course.isPaused(end, policy.gapMonths()) ? Movement.CONTRACTION : Movement.CHURN);
        }
        int sign = after.compareTo(before);
        if (sign == 0) {
            return Optional.empty();
        }
        return Optional.of(sign > 0 ? Movement.EXPANSION : Movement.CONTRACTION);
    }

    private Movement fromNothing(Course course) {
        if (!course.isKnownBefore(start)) {
            return Movement.NEW;
        }
        return course.isPaused(start, policy.gapMonths()) ? Movement.EXPANSION : Movement.REACTIVATION;
    }

    private ImmutableMap<ChangeCause, MonthlyAmount> causes(
            KeyRevenue revenue, Optional<Movement> movement, MonthlyAmount before, MonthlyAmount after) {
        if (movement.filter(is -> is == Movement.EXPANSION || is == Movement.CONTRACTION)
                .isEmpty()) {
            return ImmutableMap.of();
        }
        return before.signum() == 0 || after.signum() == 0
                ? ImmutableMap.of(ChangeCause.PAUSE, after.minus(before))
                : new Causes(catalogue, policy.currency()).find(revenue.lines(), start, end);
    }
}
