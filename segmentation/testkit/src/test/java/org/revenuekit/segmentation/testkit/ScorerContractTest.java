package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.segmentation.testkit.KnownBadScorers.AlwaysSpread;
import org.revenuekit.segmentation.testkit.KnownBadScorers.CoverageByNumber;
import org.revenuekit.segmentation.testkit.KnownBadScorers.ExactBounds;
import org.revenuekit.segmentation.testkit.KnownBadScorers.MissingAsZero;
import org.revenuekit.segmentation.testkit.KnownBadScorers.MoreThanTheFloor;
import org.revenuekit.segmentation.testkit.KnownBadScorers.NothingIsRequired;
import org.revenuekit.segmentation.testkit.KnownBadScorers.RoundedParts;
import org.revenuekit.segmentation.testkit.KnownBadScorers.TheLastTwice;
import org.revenuekit.segmentation.testkit.KnownBadScorers.TurnedRound;
import org.revenuekit.segmentation.testkit.KnownBadScorers.UnknownIsFifty;
import org.revenuekit.segmentation.testkit.KnownBadScorers.WeightsNotNormalised;
import org.revenuekit.segmentation.testkit.KnownBadScorers.WithoutFloor;
import org.revenuekit.segmentation.testkit.KnownBadScorers.WithoutWeights;

/** The laws have teeth: scores that are known to be wrong fail, when run as a user runs them, by the law expected. */
class ScorerContractTest {
    private static final String POLICY = "what is missing counts as the policy says, ";
    private static final String PARTS = "an indicator adds its points by its weight: expected ";
    private static final String COVERAGE = "coverage is the part of the weights that is measured: expected ";
    private static final String ALONE = "with all weight on one indicator the score is that indicator's: expected ";
    private static final String AT = "at the coverage floor there is a score: expected true but was false";
    private static final String BELOW = "below the coverage floor there is no score: expected Optional.empty but was ";

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), broken(NaiveScorerProperties.class));
    }

    @Test
    void whatIsMissingIsNotZero() {
        Map<String, String> broken = broken(MissingAsZero.class);

        assertMessage(POLICY + "RENORMALISE", broken.remove("whatIsMissingCountsAsThePolicySays"));
        assertMessage(PARTS, broken.remove("anIndicatorAddsItsPointsByItsWeight"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void lostNewsAreNotGoodNews() {
        Map<String, String> broken = broken(AlwaysSpread.class);

        assertMessage(POLICY + "PESSIMISTIC", broken.remove("whatIsMissingCountsAsThePolicySays"));
        assertMessage(PARTS, broken.remove("anIndicatorAddsItsPointsByItsWeight"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whatIsRequiredIsRequired() {
        Map<String, String> broken = broken(NothingIsRequired.class);

        assertMessage(POLICY + "REQUIRE: expected true", broken.remove("whatIsMissingCountsAsThePolicySays"));
        assertMessage(
                "at the coverage floor there is a score: expected false but was true",
                broken.remove("theFloorIsEnough"));
        assertMessage(PARTS, broken.remove("anIndicatorAddsItsPointsByItsWeight"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theUnknownIsNotFifty() {
        Map<String, String> broken = broken(UnknownIsFifty.class);

        assertMessage(
                "nothing measured is no score: expected Optional.empty but was ",
                broken.remove("nothingMeasuredIsNoScore"));
        assertMessage(COVERAGE, broken.get("coverageIsTheWeightThatIsMeasured"));
        assertMessage(
                "the bounds contain the score of every completion", broken.get("theBoundsContainEveryCompletion"));
    }

    @Test
    void partsAreNotRoundedEachForItself() {
        Map<String, String> broken = broken(RoundedParts.class);

        assertMessage("contributions sum to the score exactly: expected ", broken.remove("contributionsSumToTheScore"));
        assertMessage(PARTS, broken.remove("anIndicatorAddsItsPointsByItsWeight"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void aFloorIsAFloor() {
        Map<String, String> broken = broken(WithoutFloor.class);

        assertMessage(BELOW, broken.remove("theFloorIsEnough"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theFloorItselfIsEnough() {
        Map<String, String> broken = broken(MoreThanTheFloor.class);

        assertMessage(AT, broken.remove("theFloorIsEnough"));
    }

    @Test
    void weightsAreProportions() {
        Map<String, String> broken = broken(WeightsNotNormalised.class);

        assertMessage(
                "scaling all weights changes nothing, scaled by ", broken.remove("scalingAllWeightsChangesNothing"));
        assertMessage(ALONE, broken.remove("withAllWeightOnOneIndicatorTheScoreIsThat"));
        assertMessage(PARTS, broken.remove("anIndicatorAddsItsPointsByItsWeight"));
    }

    @Test
    void weightsWeigh() {
        Map<String, String> broken = broken(WithoutWeights.class);

        assertMessage(ALONE, broken.remove("withAllWeightOnOneIndicatorTheScoreIsThat"));
        assertMessage(PARTS, broken.remove("anIndicatorAddsItsPointsByItsWeight"));
        assertMessage(COVERAGE, broken.remove("coverageIsTheWeightThatIsMeasured"));
    }

    @Test
    void whatIsMissingCouldBeAnything() {
        Map<String, String> broken = broken(ExactBounds.class);

        assertMessage(
                "the bounds contain the score of every completion, completed to ",
                broken.remove("theBoundsContainEveryCompletion"));
        assertMessage(
                "learning a value never widens the bounds, learnt ",
                broken.remove("learningAValueNeverWidensTheBounds"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void coverageIsByWeight() {
        Map<String, String> broken = broken(CoverageByNumber.class);

        assertMessage(COVERAGE, broken.remove("coverageIsTheWeightThatIsMeasured"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void moreIsBetter() {
        Map<String, String> broken = broken(TurnedRound.class);

        assertMessage(
                "raising an indicator never lowers the score, raised to ",
                broken.remove("raisingAnIndicatorNeverLowersTheScore"));
        assertMessage(PARTS, broken.get("anIndicatorAddsItsPointsByItsWeight"));
    }

    @Test
    void noPlaceCountsMore() {
        Map<String, String> broken = broken(TheLastTwice.class);

        assertMessage("the order of the indicators does not matter, other order ", broken.get("theOrderDoesNotMatter"));
        assertMessage(PARTS, broken.get("anIndicatorAddsItsPointsByItsWeight"));
    }

    @Test
    void aMessageShowsWhatWasGiven() {
        String message = broken(WithoutFloor.class).get("theFloorIsEnough");

        assertTrue(message != null && message.contains(", given ScorerCase[indicators=["), message);
    }

    private static void assertMessage(String start, @Nullable String message) {
        assertTrue(message != null && message.startsWith(start), message);
    }

    private Map<String, String> broken(Class<? extends ScorerContract> contract) {
        return BrokenLaws.of(contract, 13, folder);
    }
}
