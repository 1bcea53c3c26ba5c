package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.AnyOrder;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.CountsDuplicates;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.CountsRows;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.CountsVisits;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.DropsWhoMovedBack;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.EndsAfterAYear;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.FillsSkipped;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.IgnoresCase;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.LeavesTiesAsGiven;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.LooksAtTheEnd;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.NeverFills;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.OmitsEmptyStages;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.ReadsAsGiven;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.SortsTiesByName;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.StartsAtTheFirstStage;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.TakesTheLastEntry;
import org.revenuekit.funnel.testkit.KnownBadConversionCounters.TruncatesToDays;

/** The laws have teeth: counters that are known to be wrong fail, when run as a user runs them, by the law expected. */
class ConversionCounterContractTest {
    private static final int LAWS = 16;
    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), BrokenLaws.of(NaiveConversionCounterProperties.class, LAWS, 100, folder));
    }

    @Test
    void rowsOfOneInstantHaveNoOrderAsGiven() {
        Map<String, String> broken =
                broken(LeavesTiesAsGiven.class, "theOrderOfRowsDoesNotMatter", "tiesAreReadInTheOrderOfTheProcess");

        assertStart(
                "law 67, events: the order of the rows does not matter, other order ",
                broken,
                "theOrderOfRowsDoesNotMatter");
        assertStart(
                "law 67, events: entries of one instant are read in the order of the process, ",
                broken,
                "tiesAreReadInTheOrderOfTheProcess");
    }

    @Test
    void namesAreNoOrder() {
        Map<String, String> broken =
                broken(SortsTiesByName.class, "otherNamesChangeNothing", "tiesAreReadInTheOrderOfTheProcess");

        assertStart("other names change nothing, ", broken, "otherNamesChangeNothing");
        assertStart(
                "law 67, events: entries of one instant are read in the order of the process, ",
                broken,
                "tiesAreReadInTheOrderOfTheProcess");
    }

    @Test
    void rowsComeInAnyOrder() {
        Map<String, String> broken = broken(ReadsAsGiven.class, "theOrderOfRowsDoesNotMatter");

        assertStart(
                "law 67, events: the order of the rows does not matter, other order ",
                broken,
                "theOrderOfRowsDoesNotMatter");
    }

    @Test
    void aDayHasAMorning() {
        Map<String, String> broken = broken(TruncatesToDays.class, "onlyTheOrderOfTimeMatters", "smallScopeExhaustive");

        assertStart(
                "only the order of time matters, not that instants are apart by PT",
                broken,
                "onlyTheOrderOfTimeMatters");
        assertStart("small scope, ", broken, "smallScopeExhaustive");
    }

    @Test
    void whoWasNotThereDidNotVisit() {
        Map<String, String> broken =
                broken(FillsSkipped.class, "countsAreThoseOfTheDefinition", "smallScopeExhaustive");

        assertStart("counts are those of the definition, ", broken, "countsAreThoseOfTheDefinition");
        assertStart("small scope, ", broken, "smallScopeExhaustive");
    }

    @Test
    void whoIsBeyondReachedIt() {
        Map<String, String> broken =
                broken(NeverFills.class, "nobodyIsLostOrInvented", "countsNeverRiseAlongTheProcess");

        assertStart("law 64, conservation: ", broken, "nobodyIsLostOrInvented");
        assertStart(
                "law 65, rates: counts never rise along the process, REACHED, at ",
                broken,
                "countsNeverRiseAlongTheProcess");
    }

    @Test
    void aSequenceHasAnOrder() {
        Map<String, String> broken = broken(AnyOrder.class, "readingsAreNested");

        assertStart("readings are nested: ", broken, "readingsAreNested");
    }

    @Test
    void leadsAreCountedNotVisits() {
        Map<String, String> broken =
                broken(CountsVisits.class, "comingBackCountsNoMore", "readingsAreNested", "manyReturns");

        assertStart("law 68, recycling: who comes back counts no more, ", broken, "comingBackCountsNoMore");
        assertStart("readings are nested: ", broken, "readingsAreNested");
        assertStart(
                "law 68, recycling: VISITED of two leads, one of which returns 20 times: expected ",
                broken,
                "manyReturns");
    }

    @Test
    void leadsAreCountedNotRows() {
        Map<String, String> broken = broken(CountsRows.class, "aRowGivenTwiceCountsOnce", "nobodyIsLostOrInvented");

        assertStart("law 67, events: a row given twice counts once, ", broken, "aRowGivenTwiceCountsOnce");
        assertStart("law 64, conservation: ", broken, "nobodyIsLostOrInvented");
    }

    @Test
    void whatIsLoadedTwiceIsThereOnce() {
        Map<String, String> broken = broken(CountsDuplicates.class, "aRowGivenTwiceCountsOnce");

        assertStart("law 67, events: a row given twice counts once, ", broken, "aRowGivenTwiceCountsOnce");
    }

    @Test
    void whereALeadEndsIsNotWhereItWas() {
        Map<String, String> broken =
                broken(LooksAtTheEnd.class, "whatHappensLaterTakesNothingAway", "readingsAreNested");

        assertStart("what happens later takes nothing away, ", broken, "whatHappensLaterTakesNothingAway");
        assertStart("readings are nested: ", broken, "readingsAreNested");
    }

    @Test
    void whoMovedBackIsNotGone() {
        Map<String, String> broken = broken(
                DropsWhoMovedBack.class,
                "whatHappensLaterTakesNothingAway",
                "nobodyIsLostOrInvented",
                "comingBackCountsNoMore");

        assertStart("what happens later takes nothing away, ", broken, "whatHappensLaterTakesNothingAway");
        assertStart("law 64, conservation: ", broken, "nobodyIsLostOrInvented");
        assertStart("law 68, recycling: who comes back counts no more, ", broken, "comingBackCountsNoMore");
    }

    @Test
    void theFirstEntryIsNotTheLast() {
        Map<String, String> broken = broken(TakesTheLastEntry.class, "whatHappensLaterTakesNothingAway");

        assertStart("what happens later takes nothing away, ", broken, "whatHappensLaterTakesNothingAway");
    }

    @Test
    void aLeadMayBeginInTheMiddle() {
        Map<String, String> broken =
                broken(StartsAtTheFirstStage.class, "nobodyIsLostOrInvented", "smallScopeExhaustive");

        assertStart("law 64, conservation: ", broken, "nobodyIsLostOrInvented");
        assertStart("small scope, ", broken, "smallScopeExhaustive");
    }

    @Test
    void anEmptyStageIsAnswered() {
        Map<String, String> broken = broken(OmitsEmptyStages.class, "everyStageIsAnsweredAndNothingElse");

        assertStart("every stage is answered and nothing else, ", broken, "everyStageIsAnsweredAndNothingElse");
    }

    @Test
    void idsDifferByLetterCase() {
        Map<String, String> broken = broken(IgnoresCase.class, "partsMergeToTheWhole", "otherNamesChangeNothing");

        assertStart("law 66, mergeable: ", broken, "partsMergeToTheWhole");
        assertStart("other names change nothing, ", broken, "otherNamesChangeNothing");
    }

    @Test
    void thereIsNoWindow() {
        Map<String, String> broken =
                broken(EndsAfterAYear.class, "onlyTheOrderOfTimeMatters", "readingsAreOneWhereNobodySkips");

        assertStart(
                "only the order of time matters, not that instants are apart by PT",
                broken,
                "onlyTheOrderOfTimeMatters");
        assertStart("readings are one where nobody skips, ", broken, "readingsAreOneWhereNobodySkips");
    }

    @Test
    void nobodyIsFewerThanNone() {
        ConversionCounterContract negative = () -> (stages, rows, counting) -> Map.of("new", 0L, "won", -1L);

        assertMessage(
                "law 64, conservation: fewer than none at won, IN_SEQUENCE: expected false but was true, given stages"
                        + " [new, won] and rows []",
                () -> negative.nobodyIsLostOrInvented(given()));
    }

    @Test
    void noStageIsInvented() {
        ConversionCounterContract inventing =
                () -> (stages, rows, counting) -> Map.of("new", 0L, "won", 0L, "lost", 0L);

        String message = message(() -> inventing.everyStageIsAnsweredAndNothingElse(given()));
        assertTrue(message.startsWith("every stage is answered and nothing else, IN_SEQUENCE: expected ["), message);
        assertTrue(message.contains("lost"), message);
    }

    @Test
    void aMissingStageCountsNobodyWhereThatIsNotTheLaw() {
        ConversionCounterContract silent = () -> (stages, rows, counting) -> Map.of();

        silent.readingsAreNested(given());
        silent.countsNeverRiseAlongTheProcess(given());
        assertMessage(
                "law 64, conservation: whoever has a row reached the first stage: expected 1 but was 0, given stages"
                        + " [new, won] and rows [StageRow[lead=d, stage=won, at=2026-04-01T03:00:00Z]]",
                () -> silent.nobodyIsLostOrInvented(given(new StageRow("d", "won", NOON))));
    }

    /** A counter that fills in, and says that it knows nothing else. */
    static class OnlyReached implements ConversionCounterContract {
        @Override
        public ConversionCounter subject() {
            return (stages, rows, counting) -> {
                assertEquals(Counting.REACHED, counting);
                return new NaiveConversionCounter().count(stages, rows, counting);
            };
        }

        @Override
        public ImmutableSet<Counting> countings() {
            return ImmutableSet.of(Counting.REACHED);
        }

        @Override
        public int largeSize() {
            return 20;
        }
    }

    @Test
    void whoKnowsOneReadingIsAskedForNoOther() {
        assertEquals(Map.of(), BrokenLaws.of(OnlyReached.class, LAWS, 20, folder));
    }

    @Test
    void aReadingAtLeastMustBeKnown() {
        ConversionCounterContract idle = new OnlyReached() {
            @Override
            public ImmutableSet<Counting> countings() {
                return ImmutableSet.of();
            }
        };

        assertEquals(
                "countings must name one reading at least",
                refused(() -> idle.everyStageIsAnsweredAndNothingElse(given())));
        assertEquals("countings must name one reading at least", refused(() -> idle.readingsAreNested(given())));
    }

    @Test
    void aForgottenTieIsShownOnFewRows() {
        String message = BrokenLaws.smallest(LeavesTiesAsGiven.class, "tiesAreReadInTheOrderOfTheProcess", folder);

        assertTrue(message.split("StageRow").length <= 4, message); // what comes before, and three rows
        assertTrue(message.contains("given stages [new, talk] and rows [StageRow[lead=d, "), message);
        assertFalse(message.contains("lead=b"), message);
    }

    @Test
    void smallLogsAreAllTriedOnce() {
        List<ConversionCounterCase> tried = new ArrayList<>();
        ConversionLaws.forEachLog(2, tried::add);
        assertEquals(16, tried.size());
        assertEquals(16, new HashSet<>(tried).size());

        Set<ConversionCounterCase> three = new HashSet<>();
        ConversionLaws.forEachLog(3, three::add);
        assertEquals(729, three.size());

        tried.clear();
        ConversionLaws.forEachLog(1, tried::add);
        assertEquals(2, tried.size());
    }

    @Test
    void sizesAreBounded() {
        assertEquals("smallScope must be 1 to 4, was 0", refused(() -> ConversionLaws.forEachLog(0, given -> {})));
        assertEquals("smallScope must be 1 to 4, was 5", refused(() -> ConversionLaws.forEachLog(5, given -> {})));
        assertEquals("largeSize must be at least 1, was 0", refused(() -> ConversionLaws.manyReturns(0)));
        assertEquals(5, ConversionLaws.manyReturns(1).rows().size());
    }

    private static ConversionCounterCase given(StageRow... rows) {
        return new ConversionCounterCase(ImmutableList.of("new", "won"), ImmutableList.copyOf(rows));
    }

    private static @Nullable String refused(Executable call) {
        return assertThrows(IllegalArgumentException.class, call).getMessage();
    }

    private static String message(Executable law) {
        return String.valueOf(assertThrows(AssertionError.class, law).getMessage());
    }

    private static void assertMessage(String expected, Executable law) {
        assertEquals(expected, message(law));
    }

    private static void assertStart(String start, Map<String, String> broken, String law) {
        String message = broken.getOrDefault(law, "");
        assertTrue(message.startsWith(start), () -> law + " of " + broken);
    }

    private Map<String, String> broken(Class<? extends ConversionCounterContract> contract, String... expected) {
        return BrokenLaws.of(contract, List.of(expected), 250, folder);
    }
}
