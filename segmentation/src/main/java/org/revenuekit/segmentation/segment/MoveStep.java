package org.revenuekit.segmentation.segment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of an account from one segment to another.
 *
 * @param cause what made it
 * @param from the segment before
 * @param to the segment after, never the same
 */
public record MoveStep(MoveCause cause, SegmentId from, SegmentId to) {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoveStep that && cause == that.cause && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cause.name(), from, to); // an enum's own hash differs from launch to launch
    }

    /** Returns such as {@code DECAY: keep -> explore}. */
    @Override
    public String toString() {
        return cause + ": " + from + " -> " + to;
    }
}
