package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** An asset without its history: the days in a row on which it can be used around a date, or else next to it. */
final class AssetView {
    private AssetView() {}

    static Optional<Asset> of(AssetHistory history, AsOf asOf) {
        LocalDate date = asOf.date();
        ImmutableList<Span> runs = runs(history.periods());
        return runs.stream()
                .filter(run -> !first(run).isAfter(date))
                .reduce((earlier, later) -> later)
                .or(() -> runs.stream().findFirst())
                .flatMap(run -> asset(history, run, within(run, date)));
    }

    private static ImmutableList<Span> runs(ImmutableList<AssetStatePeriod> periods) {
        List<Span> runs = new ArrayList<>();
        for (AssetStatePeriod period : periods) {
            AssetStatus status = period.state().status();
            if (status == AssetStatus.ACTIVE || status == AssetStatus.SUSPENDED) {
                int last = runs.size() - 1;
                if (last >= 0 && runs.get(last).to().equals(period.span().from())) {
                    runs.set(last, runs.get(last).union(period.span()).get(0));
                } else {
                    runs.add(period.span());
                }
            }
        }
        return ImmutableList.copyOf(runs);
    }

    private static LocalDate first(Span run) {
        return run.from().orElseThrow();
    }

    /** The date, or the day of the run that is next to it. */
    private static LocalDate within(Span run, LocalDate date) {
        if (run.contains(date)) {
            return date;
        }
        return run.to()
                .filter(end -> !end.isAfter(date))
                .map(end -> end.minusDays(1))
                .orElse(first(run));
    }

    private static Optional<Asset> asset(AssetHistory history, Span run, LocalDate day) {
        Purchase purchase = history.purchase();
        return history.state(day)
                .filter(state -> !state.sources().isEmpty())
                .map(state -> Asset.builder()
                        .id(history.id())
                        .account(purchase.account())
                        .product(state.product())
                        .quantity(state.quantity())
                        .active(run)
                        .deliveredOn(history.firstActive())
                        .scope(purchase.scope())
                        .opportunity(history.order())
                        .usefulUntil(purchase.usefulUntil())
                        .noticeBy(history.noticeBy())
                        .renewsAutomatically(purchase.renewsEach().isPresent())
                        .build());
    }
}
