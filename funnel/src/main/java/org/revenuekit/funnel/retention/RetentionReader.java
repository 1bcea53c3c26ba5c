package org.revenuekit.funnel.retention;

import com.google.common.collect.Comparators;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RevenueChange;

/** Reads what was kept from how revenue moved. */
final class RetentionReader {
    private final boolean scheduledCounts;

    RetentionReader(RetentionPolicy policy) {
        this.scheduledCounts = policy.scheduledCounts();
    }

    <K extends Comparable<? super K>> KeyRetention<K> read(RevenueChange<K> change) {
        MonthlyAmount end = scheduledCounts ? change.end() : change.end().minus(change.of(ChangeCause.SCHEDULED));
        MonthlyAmount atLeastNothing = Comparators.max(end, MonthlyAmount.zero(end.currency()));
        return new KeyRetention<>(
                change.key(),
                change.start(),
                atLeastNothing,
                change.movement().flatMap(movement -> without(movement, atLeastNothing.compareTo(change.start()))),
                change.of(ChangeCause.UPSELL),
                change.of(ChangeCause.CROSS_SELL));
    }

    /** What is left of a movement without what was scheduled; nobody comes or goes by that. */
    private static Optional<Movement> without(Movement movement, int direction) {
        return switch (movement) {
            case EXPANSION, CONTRACTION ->
                direction == 0
                        ? Optional.empty()
                        : Optional.of(direction > 0 ? Movement.EXPANSION : Movement.CONTRACTION);
            case NEW, REACTIVATION, CHURN -> Optional.of(movement);
        };
    }
}
