package org.revenuekit.segmentation.segment;

import static java.util.Objects.requireNonNull;

/**
 * Where a segment lies on a grid: a rectangle of cells. A segment may have several.
 *
 * @param segment which segment
 * @param cs how far it reaches along the CS axis
 * @param op how far it reaches along the OP axis
 * @param priority which of two placements has a cell that both reach: the higher; two of equal priority must not
 *     overlap
 */
public record Placement(SegmentId segment, Reach cs, Reach op, int priority) {
    /**
     * Checks that the parts are there.
     *
     * @param segment which segment
     * @param cs how far it reaches along the CS axis
     * @param op how far it reaches along the OP axis
     * @param priority the higher one has the cell
     */
    public Placement {
        requireNonNull(segment, "segment");
        requireNonNull(cs, "cs");
        requireNonNull(op, "op");
    }

    /**
     * Returns a placement of priority 0.
     *
     * @param segment which segment
     * @param cs how far it reaches along the CS axis
     * @param op how far it reaches along the OP axis
     * @return the placement
     */
    public static Placement of(SegmentId segment, Reach cs, Reach op) {
        return new Placement(segment, cs, op, 0);
    }
}
