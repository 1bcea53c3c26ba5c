package org.revenuekit.segmentation.segment;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.index.ScoreStep;

/**
 * That an account moved, and why.
 *
 * @param account which account
 * @param from its segment then
 * @param to its segment now, never the same
 * @param steps how it came there: each begins where the one before ends, at least one
 * @param cs why its score on the CS axis moved
 * @param op why its score on the OP axis moved
 */
public record SegmentMove(
        AccountId account,
        SegmentId from,
        SegmentId to,
        ImmutableList<MoveStep> steps,
        ImmutableList<ScoreStep> cs,
        ImmutableList<ScoreStep> op) {}
