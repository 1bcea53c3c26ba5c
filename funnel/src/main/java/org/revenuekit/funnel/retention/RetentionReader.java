package org.revenuekit.funnel.retention;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.ChangeCause;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.revenue.RevenueChange;

/** Reads what was kept from how revenue moved. */
final class RetentionReader {
    private final boolean scheduledCounts;
    private final MonthlyAmount nothing;

    RetentionReader(RetentionPolicy policy, CurrencyUnit currency) {
        this.scheduledCounts = policy.scheduledCounts();
        this.nothing = MonthlyAmount.zero(currency);
    }

    <K extends Comparable<? super K>> KeyRetention<K> read(RevenueChange<K> change) {
        MonthlyAmount end = scheduledCounts ? change.end() : change.end().minus(of(change, ChangeCause.SCHEDULED));
        MonthlyAmount atLeastNothing = end.signum() < 0 ? nothing : end;
        return new KeyRetention<>(
                change.key(),
                change.start(),
                atLeastNothing,
                change.movement().flatMap(movement -> without(movement, atLeastNothing.compareTo(change.start()))),
                of(change, ChangeCause.UPSELL),
                of(change, ChangeCause.CROSS_SELL));
    }

    private MonthlyAmount of(RevenueChange<?> change, ChangeCause cause) {
        return change.causes().getOrDefault(cause, nothing);
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
