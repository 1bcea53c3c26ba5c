package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.offering.Catalogue;

/** Tells the class of the movement of keys between two days. */
final class Classifier {
    private final RevenuePolicy policy;
    private final long start;
    private final long end;

    Classifier(RevenuePolicy policy, long start, long end) {
        this.policy = policy;
        this.start = start;
        this.end = end;
    }

    /** The class of a movement between two amounts, not both 0; empty if they are equal. */
    Optional<Movement> movement(Course course, MonthlyAmount before, MonthlyAmount after) {
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

    /** How a key moved, with causes. */
    <K extends Comparable<? super K>> RevenueChange<K> change(K key, KeyRevenue revenue, Catalogue catalogue) {
        MonthlyAmount before = revenue.course().at(start);
        MonthlyAmount after = revenue.course().at(end);
        Optional<Movement> movement = movement(revenue.course(), before, after);
        boolean hasCauses = movement.filter(is -> is == Movement.EXPANSION || is == Movement.CONTRACTION)
                .isPresent();
        return new RevenueChange<>(
                key,
                before,
                after,
                movement,
                hasCauses ? causes(revenue, catalogue, before, after) : ImmutableMap.of());
    }

    private ImmutableMap<ChangeCause, MonthlyAmount> causes(
            KeyRevenue revenue, Catalogue catalogue, MonthlyAmount before, MonthlyAmount after) {
        return before.signum() == 0 || after.signum() == 0
                ? ImmutableMap.of(ChangeCause.PAUSE, after.minus(before))
                : new Causes(catalogue, policy.currency(), start, end).find(revenue.lines());
    }
}
