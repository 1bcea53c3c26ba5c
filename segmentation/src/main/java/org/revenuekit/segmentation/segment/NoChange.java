package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * That no improvement moves an account to a segment.
 *
 * @param reason why
 */
public record NoChange(NoChangeReason reason) implements ChangeOutcome {
    /**
     * Checks that the reason is there.
     *
     * @param reason why
     */
    public NoChange {
        requireNonNull(reason, "reason");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoChange that && reason == that.reason;
    }

    @Override
    public int hashCode() {
        return reason.name().hashCode(); // an enum's own hash differs from launch to launch
    }

    /** Returns the reason. */
    @Override
    public String toString() {
        return reason.name();
    }
}
