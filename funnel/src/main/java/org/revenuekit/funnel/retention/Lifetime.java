package org.revenuekit.funnel.retention;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.funnel.revenue.RevenueStep;

/** The recurring revenue of one customer from its first day. */
final class Lifetime {
    private final ImmutableList<RevenueStep> steps; // not empty; the first is above 0

    private Lifetime(ImmutableList<RevenueStep> steps) {
        this.steps = steps;
    }

    /** Empty if there never is any. */
    static Optional<Lifetime> of(ImmutableList<RevenueStep> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Lifetime(steps));
    }

    LocalDate first() {
        return steps.get(0).from();
    }

    boolean hasStart() {
        return !first().equals(LocalDate.MIN);
    }

    MonthlyAmount base() {
        return steps.get(0).amount();
    }

    /** The amount of a day, nothing before the first. */
    MonthlyAmount at(LocalDate day) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).from().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0
                ? MonthlyAmount.zero(base().currency())
                : steps.get(low - 1).amount();
    }

    /** The first day without revenue, until a day, that begins no pause which is tolerated. */
    Optional<LocalDate> end(LocalDate until, TenureEnd end, int gapMonths) {
        for (int i = 1; i < steps.size() && !steps.get(i).from().isAfter(until); i++) {
            if (steps.get(i).amount().signum() == 0 && !isPause(i, end, gapMonths)) {
                return Optional.of(steps.get(i).from());
            }
        }
        return Optional.empty();
    }

    private boolean isPause(int step, TenureEnd end, int gapMonths) {
        return step + 1 < steps.size()
                && (end == TenureEnd.LAST
                        || isWithin(steps.get(step).from(), steps.get(step + 1).from(), gapMonths));
    }

    private static boolean isWithin(LocalDate first, LocalDate later, int months) {
        return first.isAfter(LocalDate.MAX.minusMonths(months)) || !later.isAfter(first.plusMonths(months));
    }
}
