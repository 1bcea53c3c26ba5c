/**
 * Dynamic segments (動的セグメンテーション): a grid of the CS axis and the OP axis.
 *
 * <p>A {@link org.revenuekit.segmentation.segment.SegmentGrid} cuts both axes into bands, each of which includes its
 * lower cut, and adds one where nothing is measured: a customer with a high CS index of whose needs nobody knows
 * anything is not one without needs. Segments are placed on the cells; a cell without a segment, two placements that
 * fight for one, and a segment without a cell are refused when the grid is built.
 *
 * <h2>Moving</h2>
 *
 * <p>An account near a cut would change its segment with every answer. With <b>hysteresis</b> a score must pass the cut
 * by some points before the account moves, and with a <b>minimum dwell</b> it stays for some days at least. Neither
 * holds back who comes to be measured or ceases to be. All that the next position depends on is in the
 * {@link org.revenuekit.segmentation.segment.Segments} before, which is an argument.
 *
 * <h2>Laws kept</h2>
 *
 * <p>Every pair of scores is in exactly one cell and every cell in one segment; the counts of all cells sum to the
 * accounts; constant scores move an account once at most; a move means that the score passed the cut by the hysteresis;
 * going on from any earlier answer gives what going through all of them gives; an override changes what is shown and
 * nothing that is computed.
 */
@NullMarked
package org.revenuekit.segmentation.segment;

import org.jspecify.annotations.NullMarked;
