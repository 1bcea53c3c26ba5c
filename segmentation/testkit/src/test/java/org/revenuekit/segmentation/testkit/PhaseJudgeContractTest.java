package org.revenuekit.segmentation.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.AbsenceIsNo;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.AnyForAll;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.BestForWorst;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.CountsFromOne;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.CountsPlanned;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.CountsRows;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.FirstRecordStays;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.ForgetsTheAnswer;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.ForgetsTheCurrency;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.ForgetsTheRatchet;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.IgnoresCorrections;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.KnowsAll;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.LastGivenStands;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.LastOneDecides;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.LooksAtAll;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.NoDeniesEverybody;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.NoIsForEver;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.NoOccasionIsNo;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.NothingExpires;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.NullIsLess;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.RatchetForEver;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.ReadsAhead;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.SeesTheFuture;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.SkipsAGate;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.UnknownIsMet;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.UnknownIsNotMet;
import org.revenuekit.segmentation.testkit.KnownBadPhaseJudges.WindowOffByOne;

/** The laws have teeth: judges that are known to be wrong fail, when run as a user runs them, by the law expected. */
class PhaseJudgeContractTest {
    private static final String RANGE = "aPhaseIsOneOfTheModel";
    private static final String GATES = "aPhaseNeedsAllGatesUpToIt";
    private static final String NOTHING = "whereNothingIsSeenNothingIsMet";
    private static final String ORDER = "theOrderOfTheRecordsDoesNotMatter";
    private static final String TWICE = "aRecordGivenTwiceCountsOnce";
    private static final String PLANNED = "whatIsPlannedSatisfiesNothing";
    private static final String LATER = "whatIsRecordedLaterIsNotSeen";
    private static final String FUTURE = "whatTakesPlaceLaterIsNotSeen";
    private static final String CORRECTED = "aCorrectionCountsInPlaceOfWhatItCorrects";
    private static final String MORE = "moreEvidenceNeverLowersThePhase";
    private static final String NO_RAISES = "aNoNeverRaisesThePhase";
    private static final String NOT_ASKED = "whatIsNotAskedForChangesNothing";
    private static final String ENOUGH = "justEnoughIsEnough";
    private static final String LITTLE = "tooLittleIsNotEnough";
    private static final String LAST_DAY = "aRecordCountsToItsLastDay";
    private static final String UNTIL = "aNoHoldsUntilTheNextYes";
    private static final String NAMES = "aNoDeniesWhatItNames";
    private static final String OCCASION = "withoutItsOccasionACriterionIsNotKnown";
    private static final String SPEAKS = "theOpportunityThatIsAskedForSpeaks";
    private static final String LOOKED = "anOpportunityIsLookedAtWhileSomethingOfItsOwnCounts";
    private static final String KEPT = "aKeptPhaseIsTheHighestOfItsDays";

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), BrokenLaws.of(OwnPhaseJudgeProperties.class, 21, 200, folder));
    }

    @Test
    void whatIsPlannedIsNoEvidence() {
        Map<String, String> broken = broken(CountsPlanned.class, 300, PLANNED, LITTLE);

        assertMessage("what is planned satisfies nothing: ", broken.remove(PLANNED));
        assertMessage("too little is not enough, PLANNED: ", broken.remove(LITTLE));
    }

    @Test
    void whatIsKnownComesBeforeWhatIsNewest() {
        Map<String, String> broken = broken(ReadsAhead.class, 300, LATER);

        assertMessage("what is recorded later is not seen: ", broken.remove(LATER));
    }

    @Test
    void knowledgeHasADay() {
        Map<String, String> broken = broken(KnowsAll.class, 300, LATER);

        assertMessage("what is recorded later is not seen: ", broken.remove(LATER));
    }

    @Test
    void theFutureIsNotSeen() {
        Map<String, String> broken = broken(SeesTheFuture.class, 300, FUTURE);

        assertMessage("what takes place later is not seen: ", broken.remove(FUTURE));
    }

    @Test
    void theLastDayOfAWindowCounts() {
        Map<String, String> broken = broken(WindowOffByOne.class, 300, LAST_DAY);

        assertMessage("a record counts on the last day of the window: ", broken.remove(LAST_DAY));
    }

    @Test
    void whatExpiresDoesNotCount() {
        Map<String, String> broken = broken(NothingExpires.class, 300, LAST_DAY);

        assertMessage("a record counts to the last day of which it says so, ", broken.remove(LAST_DAY));
    }

    @Test
    void whatWasCorrectedDoesNotCount() {
        Map<String, String> broken = broken(IgnoresCorrections.class, 300, CORRECTED);

        assertMessage("a correction counts in place of what it corrects: ", broken.remove(CORRECTED));
    }

    @Test
    void aPlanBecomesAFact() {
        Map<String, String> broken = broken(FirstRecordStays.class, 300, CORRECTED);

        assertMessage("a correction counts in place of what it corrects: ", broken.remove(CORRECTED));
    }

    @Test
    void loadingHasNoOrder() {
        Map<String, String> broken = broken(LastGivenStands.class, 300, ORDER);

        assertMessage("the order of the records does not matter, other order ", broken.remove(ORDER));
    }

    @Test
    void whatIsLoadedTwiceIsThereOnce() {
        Map<String, String> broken = broken(CountsRows.class, 300, TWICE);

        assertMessage("a record given twice counts once, given ", broken.remove(TWICE));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whatIsNotStatedIsNotEnough() {
        Map<String, String> broken = broken(NullIsLess.class, 300, LITTLE);

        assertMessage("too little is not enough, NO_MINUTES: ", broken.remove(LITTLE));
    }

    @Test
    void aThousandYenAreNoThousandDollars() {
        Map<String, String> broken = broken(ForgetsTheCurrency.class, 300, LITTLE);

        assertMessage("too little is not enough, OTHER_CURRENCY: ", broken.remove(LITTLE));
    }

    @Test
    void noPhaseIsSkipped() {
        Map<String, String> broken = broken(SkipsAGate.class, 300, GATES);

        assertMessage("a phase ", broken.remove(GATES));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theLowestLevelIsZero() {
        Map<String, String> broken = broken(CountsFromOne.class, 300, RANGE, NOTHING);

        assertMessage("0 <= certain <= possible <= ", broken.remove(RANGE));
        assertMessage("where nothing is seen the phase is the lowest: ", broken.remove(NOTHING));
    }

    @Test
    void aGateNeedsAsManyAsItSays() {
        Map<String, String> broken = broken(AnyForAll.class, 300, GATES);

        assertMessage("a phase ", broken.remove(GATES));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whatIsNotKnownIsNotMet() {
        Map<String, String> broken = broken(UnknownIsMet.class, 300, GATES);

        assertMessage("a phase needs all gates up to it and no others, ", broken.remove(GATES));
    }

    @Test
    void whatIsNotKnownMayBe() {
        Map<String, String> broken = broken(UnknownIsNotMet.class, 300, GATES);

        assertMessage("a phase is possible if what is not known can open all gates up to it, ", broken.remove(GATES));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whatWasNotSeenIsNotKnown() {
        Map<String, String> broken = broken(AbsenceIsNo.class, 300, NOTHING, LITTLE);

        assertMessage("where nothing is seen nothing is met: ", broken.remove(NOTHING));
        assertMessage("too little is not enough, ", broken.remove(LITTLE));
    }

    @Test
    void withoutAQuoteNobodyKnows() {
        Map<String, String> broken = broken(NoOccasionIsNo.class, 300, OCCASION);

        assertMessage(
                "without its occasion a criterion is not known, with it it is as without one, ",
                broken.remove(OCCASION));
    }

    @Test
    void aNoIsNoYes() {
        Map<String, String> broken = broken(ForgetsTheAnswer.class, 1_000, NO_RAISES, UNTIL);

        assertMessage("a no never raises the phase, given ", broken.remove(NO_RAISES));
        assertMessage("a no holds until the next yes: ", broken.remove(UNTIL));
    }

    @Test
    void aNoCanBeOvercome() {
        Map<String, String> broken = broken(NoIsForEver.class, 300, UNTIL);

        assertMessage("a no holds until the next yes: ", broken.remove(UNTIL));
        assertEquals(Map.of(), broken);
    }

    @Test
    void aNoOfOneIsNoNoOfAll() {
        Map<String, String> broken = broken(NoDeniesEverybody.class, 300, NAMES);

        assertMessage("a no ", broken.remove(NAMES)); // either half of the law may be met first
    }

    @Test
    void moreEvidenceIsNoLess() {
        Map<String, String> broken = broken(LastOneDecides.class, 1_000, MORE, ENOUGH);

        assertMessage("more evidence never lowers the phase, given ", broken.remove(MORE));
        assertMessage("just enough is enough: ", broken.remove(ENOUGH));
    }

    @Test
    void theWorstIsNotTheBest() {
        Map<String, String> broken = broken(BestForWorst.class, 1_000, SPEAKS);

        assertMessage("the opportunity that is asked for speaks, ", broken.remove(SPEAKS));
        assertEquals(Map.of(), broken);
    }

    @Test
    void anOpportunityNeedsSomethingThatCounts() {
        Map<String, String> broken = broken(LooksAtAll.class, 300, LOOKED, NOT_ASKED);

        assertMessage("an opportunity is looked at while something of its own counts, ", broken.remove(LOOKED));
        assertMessage("what is not asked for changes nothing, given ", broken.remove(NOT_ASKED));
    }

    @Test
    void aPhaseIsKept() {
        Map<String, String> broken = broken(ForgetsTheRatchet.class, 300, KEPT);

        assertMessage("a kept phase is the highest of its days: ", broken.remove(KEPT));
        assertEquals(Map.of(), broken);
    }

    @Test
    void aPhaseIsKeptSoLong() {
        Map<String, String> broken = broken(RatchetForEver.class, 1_500, KEPT);

        assertMessage("a kept phase is the highest of its days: ", broken.remove(KEPT));
        assertEquals(Map.of(), broken);
    }

    @Test
    void aMessageShowsWhatWasGiven() {
        String message = broken(CountsRows.class, 300, TWICE).get(TWICE);
        assertTrue(
                message != null && message.matches("(?s).* but was .*, given PhaseJudgeCase\\[criteria=\\[.*"),
                message);
    }

    private static void assertMessage(String start, @Nullable String message) {
        assertTrue(message != null && message.startsWith(start), message);
    }

    /** The laws expected, tried often, and all, tried a few times. */
    private Map<String, String> broken(Class<? extends PhaseJudgeContract> contract, int tries, String... expected) {
        Map<String, String> broken = BrokenLaws.of(contract, 21, 20, folder);
        broken.putAll(BrokenLaws.of(contract, List.of(expected), tries, folder));
        return broken;
    }
}
