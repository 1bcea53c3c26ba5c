package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.AgainstTheRawBand;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.CountsTwice;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.FallsTooEarly;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.ForgetsTheCheckpoint;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.HysteresisOnOneSide;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.InnerJoin;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.MissingIsAsBefore;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.MissingIsZero;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.NoHysteresis;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.OneAxisForBoth;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.OneBandADay;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.RemembersOverAGap;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.Unsorted;
import org.revenuekit.segmentation.testkit.KnownBadSegmenters.UpperInclusive;

/** The laws have teeth: rules that are known to be wrong fail, when run as a user runs them, by the law expected. */
class SegmenterContractTest {
    private static final String CELL = "everyDayHasOneCell";
    private static final String NOBODY = "whoIsNotMeasuredIsInNoBand";
    private static final String LOWER = "aBandIncludesItsLowerCut";
    private static final String MOVE = "aMoveMeansThatTheScorePassedTheCut";
    private static final String PASSED = "whoPassedTheCutMoves";
    private static final String AROUND = "scoresAroundACutDoNotMove";
    private static final String CONSTANT = "aConstantScoreMovesOnceAtMost";
    private static final String GOING_ON = "goingOnFromAnyDayIsTheSame";
    private static final String ORDER = "theOrderOfTheRowsDoesNotMatter";
    private static final String TWICE = "aRowGivenTwiceCountsOnce";
    private static final String BOTH = "bothAxesFollowTheSameRule";

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), broken(NaiveSegmenterProperties.class));
    }

    @Test
    void aScoreOnACutIsAboveIt() {
        Map<String, String> broken = broken(UpperInclusive.class);

        assertMessage("without a band before, a band includes its lower cut, ", broken.remove(LOWER));
        assertMessage("who passed the cut by the hysteresis moves, ", broken.remove(PASSED));
    }

    @Test
    void missingIsNotZero() {
        Map<String, String> broken = broken(MissingIsZero.class);

        assertMessage("who is not measured is in no band, and everybody else in one, ", broken.remove(NOBODY));
    }

    @Test
    void missingIsNotWhatItWas() {
        Map<String, String> broken = broken(MissingIsAsBefore.class);

        assertMessage("who is not measured is in no band, and everybody else in one, ", broken.remove(NOBODY));
    }

    @Test
    void hysteresisHasTwoSides() {
        Map<String, String> broken = broken(HysteresisOnOneSide.class);

        assertMessage("a move means that the score passed the cut by the hysteresis, ", broken.remove(MOVE));
        assertMessage("scores around a cut do not move: ", broken.remove(AROUND));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whereTheAccountWasCounts() {
        Map<String, String> broken = broken(AgainstTheRawBand.class);

        assertMessage("a move means that the score passed the cut by the hysteresis, ", broken.remove(MOVE));
        assertMessage("scores around a cut do not move: ", broken.remove(AROUND));
    }

    @Test
    void hysteresisIsHeeded() {
        Map<String, String> broken = broken(NoHysteresis.class);

        assertMessage("a move means that the score passed the cut by the hysteresis, ", broken.remove(MOVE));
        assertMessage("scores around a cut do not move: ", broken.remove(AROUND));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theBandIncludesItsLowerEndWhenItIsWider() {
        Map<String, String> broken = broken(FallsTooEarly.class);

        assertMessage("a move means that the score passed the cut by the hysteresis, ", broken.remove(MOVE));
        assertMessage("scores around a cut do not move: ", broken.remove(AROUND));
    }

    @Test
    void aScoreMayPassSeveralCuts() {
        Map<String, String> broken = broken(OneBandADay.class);

        assertMessage("who passed the cut by the hysteresis moves, ", broken.remove(PASSED));
        assertMessage("a constant score moves once at most: ", broken.remove(CONSTANT));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theCheckpointCounts() {
        Map<String, String> broken = broken(ForgetsTheCheckpoint.class);

        assertMessage("going on from any day is the same, from ", broken.remove(GOING_ON));
    }

    @Test
    void theCheckpointIsAllThereIs() {
        Map<String, String> broken = broken(RemembersOverAGap.class);

        assertMessage("without a band before, a band includes its lower cut, ", broken.remove(LOWER));
        assertMessage("going on from any day is the same, from ", broken.remove(GOING_ON));
    }

    @Test
    void daysHaveAnOrder() {
        Map<String, String> broken = broken(Unsorted.class);

        assertMessage("the order of the rows does not matter, other order ", broken.remove(ORDER));
        assertEquals(Map.of(), broken);
    }

    @Test
    void aDayIsThereOnce() {
        Map<String, String> broken = broken(CountsTwice.class);

        assertMessage("a row given twice counts once, given ", broken.remove(TWICE));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whoIsHalfMeasuredIsThere() {
        Map<String, String> broken = broken(InnerJoin.class);

        assertMessage("every day has one cell", broken.remove(CELL));
    }

    @Test
    void bothAxesCount() {
        Map<String, String> broken = broken(OneAxisForBoth.class);

        assertMessage("both axes follow the same rule, each for itself: ", broken.remove(BOTH));
        assertMessage("without a band before, a band includes its lower cut, ", broken.remove(LOWER));
    }

    @Test
    void aMessageShowsWhatWasGiven() {
        String message = broken(Unsorted.class).get(ORDER);
        assertTrue(
                message != null && message.matches("(?s).* but was .*, given SegmenterCase\\[csCuts=\\[.*"), message);
    }

    private static void assertMessage(String start, @Nullable String message) {
        assertTrue(message != null && message.startsWith(start), message);
    }

    private Map<String, String> broken(Class<? extends SegmenterContract> contract) {
        return BrokenLaws.of(contract, 11, folder);
    }
}
