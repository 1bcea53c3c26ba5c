package org.revenuekit.funnel.success;

import org.revenuekit.core.observation.IndicatorId;

/** What an adoption rate (採用率) counts. */
public enum UsageKind {
    /** Seats in use, of those licensed (利用席数 / 契約席数). */
    SEATS("adoption-seats"),
    /** Features in use, of those available to the customer (利用機能数 / 利用可能な機能数). */
    FEATURES("adoption-features");

    private final String indicator;

    UsageKind(String indicator) {
        this.indicator = indicator;
    }

    /**
     * Returns as which indicator it is observed.
     *
     * @return {@code adoption-seats} or {@code adoption-features}
     */
    public IndicatorId indicator() {
        return IndicatorId.of(indicator);
    }
}
