package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The periods of a history on which an asset is active, or is paid while it is suspended. */
final class PaidPeriods {
    private final AssetHistory history;
    private final AssetPolicy policy;
    private final ImmutableList<Segment> segments;

    private PaidPeriods(AssetHistory history, AssetPolicy policy) {
        this.history = history;
        this.policy = policy;
        this.segments = history.line().segments();
    }

    /** Backwards, as all periods in a row before a cancellation say when it was decided. */
    static ImmutableList<AssetPeriod> of(AssetHistory history, AssetPolicy policy) {
        PaidPeriods paid = new PaidPeriods(history, policy);
        Deque<AssetPeriod> periods = new ArrayDeque<>();
        Optional<LocalDate> cancelledOn = Optional.empty();
        for (int i = paid.segments.size() - 1; i >= 0; i--) {
            Segment segment = paid.segments.get(i);
            if (segment.state().status() == AssetStatus.ENDED) {
                cancelledOn = segment.cancelledOn();
            } else if (paid.isPaid(segment.state())) {
                periods.push(paid.period(i, cancelledOn));
            }
        }
        return ImmutableList.copyOf(periods);
    }

    private boolean isPaid(AssetState state) {
        boolean counts = state.status() == AssetStatus.ACTIVE
                || (state.status() == AssetStatus.SUSPENDED && policy.chargedWhileSuspended());
        return counts && !state.sources().isEmpty();
    }

    private AssetPeriod period(int i, Optional<LocalDate> cancelledOn) {
        Segment segment = segments.get(i);
        return AssetPeriod.builder()
                .asset(history.id())
                .account(history.account())
                .product(segment.state().product())
                .subscription(history.purchase().subscription())
                .active(history.line().span(i))
                .quantity(segment.state().quantity())
                .price(segment.state().price())
                .escalated(segment.escalated().orElse(false))
                .cancelledOn(cancelledOn)
                .recordedOn(segment.recordedOn())
                .build();
    }
}
