package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.journey.PassSource;

/** How leads come into a stage (流入). */
public enum Inflow {
    /** As a new lead. */
    NEW,
    /** As another pass of a lead that had been sent back as not ripe. */
    UNRIPE,
    /** As another pass of a lead that had been lost. */
    LOST,
    /** As another pass of a lead that had been disqualified. */
    DISQUALIFIED,
    /** As another pass of a customer. */
    CUSTOMER,
    /** From an earlier stage. */
    ADVANCED,
    /** From a later stage. */
    MOVED_BACK;

    static Inflow of(PassSource source) {
        return switch (requireNonNull(source, "source")) {
            case NEW -> NEW;
            case UNRIPE -> UNRIPE;
            case LOST -> LOST;
            case DISQUALIFIED -> DISQUALIFIED;
            case CUSTOMER -> CUSTOMER;
        };
    }

    /**
     * Returns whether it begins another pass of a lead known already (リサイクル).
     *
     * @return true for the four sources of recycling
     */
    public boolean isRecycled() {
        return this == UNRIPE || this == LOST || this == DISQUALIFIED || this == CUSTOMER;
    }
}
