package org.revenuekit.segmentation.segment;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.segmentation.index.ScoreOutcome;

/**
 * To which segment an account belongs, and why.
 *
 * @param account the account
 * @param segment where it belongs: the computed segment, unless an override counts
 * @param since on which day it came there, as far as the earlier answers say
 * @param computed the segment of its cell
 * @param override what somebody knows better, if that counts at the date
 * @param csBand its band of the CS axis
 * @param opBand its band of the OP axis
 * @param cs its score on the CS axis, or why there is none
 * @param op its score on the OP axis, or why there is none
 */
public record SegmentAssignment(
        AccountId account,
        Segment segment,
        LocalDate since,
        Segment computed,
        Optional<SegmentOverride> override,
        Band csBand,
        Band opBand,
        ScoreOutcome cs,
        ScoreOutcome op) {}
