package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** The class of a movement between two amounts, not both 0; empty if they are equal. Few need the course. */
    Optional<Movement> movement(Supplier<Course> course, MonthlyAmount before, MonthlyAmount after) {
        if (before.signum() == 0) {
            return Optional.of(fromNothing(course.get()));
        }
        if (after.signum() == 0) {
            return Optional.of(course.get().isPaused(end, policy.gapMonths()) ? Movement.CONTRACTION : Movement.CHURN);
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

    /** How a key moved, with causes; empty if it has nothing on both days. */
    <K extends Comparable<? super K>> Optional<RevenueChange<K>> change(
            Keys<K> keys, int position, Catalogue catalogue) {
        MonthlyAmount before = keys.amount(position, start);
        MonthlyAmount after = keys.amount(position, end);
        if (before.signum() == 0 && after.signum() == 0) {
            return Optional.empty();
        }
        Optional<Movement> movement = movement(() -> keys.course(position), before, after);
        ImmutableMap<ChangeCause, MonthlyAmount> causes = ImmutableMap.of();
        if (movement.filter(is -> is == Movement.EXPANSION || is == Movement.CONTRACTION)
                .isPresent()) {
            causes = before.signum() == 0 || after.signum() == 0
                    ? ImmutableMap.of(ChangeCause.PAUSE, after.minus(before))
                    : new Causes(catalogue, policy.currency(), start, end).find(keys.lines(position));
        }
        return Optional.of(new RevenueChange<>(keys.key(position), before, after, movement, causes));
    }
}
