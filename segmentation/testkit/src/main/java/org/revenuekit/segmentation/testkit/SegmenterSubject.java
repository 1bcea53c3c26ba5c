package org.revenuekit.segmentation.testkit;

import java.util.List;

/** A segmentation under test, in plain types, so that SQL or another program can be the subject. */
@FunctionalInterface
public interface SegmenterSubject {
    /**
     * Tells in which bands an account is, day by day. Without a past, and where nothing was measured the day before, it
     * is in the band of its score, which includes its lower cut. Otherwise it stays in its band until its score reaches
     * the upper cut plus the hysteresis, or falls below the lower cut less the hysteresis, and then goes as far as the
     * score passes cuts so. Where nothing is measured it is in no band.
     *
     * @param given the cuts, and the scores of the account
     * @return a state for each day given, by ascending day
     */
    List<SegmenterState> states(SegmenterCase given);
}
