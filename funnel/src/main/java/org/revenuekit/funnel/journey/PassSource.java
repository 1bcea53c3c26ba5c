package org.revenuekit.funnel.journey;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.process.ExitKind;

/** Where a pass of a lead through a process comes from: a lead comes back from three places (リサイクル). */
public enum PassSource {
    /** The lead is new. */
    NEW,
    /** It had been sent back as not ripe (商談に至らないリード). */
    UNRIPE,
    /** It had been lost (失注). */
    LOST,
    /** It had been disqualified, which somebody thinks better of. */
    DISQUALIFIED,
    /** It is a customer already (既存顧客): the goal had been reached. */
    CUSTOMER;

    /**
     * Returns where a lead comes from that comes back after an exit.
     *
     * @param exit how it had left
     * @return the source of its next pass
     */
    public static PassSource after(ExitKind exit) {
        return switch (requireNonNull(exit, "exit")) {
            case LOST -> LOST;
            case DISQUALIFIED -> DISQUALIFIED;
            case RECYCLED -> UNRIPE;
        };
    }
}
