package org.revenuekit.segmentation.segment;

/**
 * A cell of a grid and how many accounts are in it, before overrides.
 *
 * @param cs its band of the CS axis
 * @param op its band of the OP axis
 * @param segment which segment it belongs to
 * @param accounts how many accounts are in it
 */
public record SegmentCell(Band cs, Band op, Segment segment, long accounts) {}
