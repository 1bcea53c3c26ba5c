package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.revenuekit.core.money.MonthlyAmount;

/** What there is on each of some days in a row: on the first nothing, or what is there from the beginning of time. */
record DailyRevenue(LocalDate first, ImmutableList<MonthlyAmount> amounts) {
    LocalDate last() {
        return first.plusDays(amounts.size() - 1L);
    }

    MonthlyAmount at(LocalDate day) {
        return amounts.get((int) first.until(day, ChronoUnit.DAYS));
    }

    private boolean isNothing(LocalDate day) {
        return at(day).signum() == 0;
    }

    boolean isEver() {
        return amounts.stream().anyMatch(amount -> amount.signum() > 0);
    }

    private boolean isEverBefore(LocalDate day) {
        return amounts.subList(0, (int) first.until(day, ChronoUnit.DAYS)).stream()
                .anyMatch(amount -> amount.signum() > 0);
    }

    void forEach(BiConsumer<LocalDate, MonthlyAmount> consumer) {
        for (LocalDate day = first; !day.isAfter(last()); day = day.plusDays(1)) {
            consumer.accept(day, at(day));
        }
    }

    List<RevenueStep> steps() {
        List<RevenueStep> steps = new ArrayList<>();
        forEach((day, amount) -> {
            boolean isStep = day.equals(first) ? amount.signum() > 0 : !amount.equals(at(day.minusDays(1)));
            if (isStep) {
                steps.add(new RevenueStep(day, amount));
            }
        });
        return steps;
    }

    Optional<Movement> movement(RevenuePolicy policy, LocalDate start, LocalDate end) {
        int sign = at(end).compareTo(at(start));
        if (sign == 0) {
            return Optional.empty();
        }
        if (isNothing(start) && !isEverBefore(start)) {
            return Optional.of(Movement.NEW);
        }
        if (isNothing(start)) {
            return Optional.of(isPause(policy, start) ? Movement.EXPANSION : Movement.REACTIVATION);
        }
        if (isNothing(end)) {
            return Optional.of(isPause(policy, end) ? Movement.CONTRACTION : Movement.CHURN);
        }
        return Optional.of(sign > 0 ? Movement.EXPANSION : Movement.CONTRACTION);
    }

    private boolean isPause(RevenuePolicy policy, LocalDate day) {
        LocalDate nothingFrom = day;
        while (isNothing(nothingFrom.minusDays(1))) {
            nothingFrom = nothingFrom.minusDays(1);
        }
        LocalDate back = day;
        while (back.isBefore(last()) && isNothing(back)) {
            back = back.plusDays(1);
        }
        return !isNothing(back) && !back.isAfter(nothingFrom.plusMonths(policy.gapMonths()));
    }
}
