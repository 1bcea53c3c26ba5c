package org.revenuekit.funnel.flow;

import static java.util.Objects.requireNonNull;

import org.revenuekit.funnel.process.ExitKind;

/** How leads go out of a stage (流出). */
public enum Outflow {
    /** To a later stage. */
    ADVANCED,
    /** To an earlier stage. */
    MOVED_BACK,
    /** Lost (失注). */
    LOST,
    /** Disqualified (対象外). */
    DISQUALIFIED,
    /** Sent back as not ripe (リサイクル). */
    RECYCLED,
    /** As a customer who begins anew. */
    RETURNED;

    static Outflow of(ExitKind exit) {
        return switch (requireNonNull(exit, "exit")) {
            case LOST -> LOST;
            case DISQUALIFIED -> DISQUALIFIED;
            case RECYCLED -> RECYCLED;
        };
    }
}
