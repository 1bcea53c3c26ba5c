package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.CountedTwice;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.ExclusionBeatsHoldings;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.GroupForgotten;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.LastFactStands;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.MatrixByInnerJoin;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.OfferingsIgnoringCase;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.PipelineBeatsExclusion;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.SumsInInts;
import org.revenuekit.hierarchy.testkit.KnownBadWhiteSpaces.UnknownIsZero;

/**
 * The laws have teeth: white space that is known to be wrong fails, when run as a user runs it, by the law expected.
 */
class WhiteSpaceContractTest {
    private static final Set<String> LAWS = Set.of(
            "eachCellHasOneState",
            "theStateIsTheFirstOfTheirPrecedence",
            "oneMoreHoldingAddsNoWhiteCell",
            "oneMoreOfferingChangesItsColumnOnly",
            "anExclusionWinsOverEverythingButHoldings",
            "thePotentialIsTheSameHoweverItIsAdded",
            "whatIsNotKnownIsNotZero",
            "inputOrderDoesNotMatter");

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), broken(NaiveWhiteSpaceProperties.class));
    }

    @Test
    void theGroupsLicencesCoverWhoIsBelow() {
        assertBreaks(
                broken(GroupForgotten.class),
                Map.of("theStateIsTheFirstOfTheirPrecedence", "the state of highest precedence stands, cell "));
    }

    @Test
    void theLastFactMustNotStandBecauseItIsTheLast() {
        Map<String, String> broken = broken(LastFactStands.class);
        assertStart("the order of the input does not matter, cell ", broken, "inputOrderDoesNotMatter");
        assertStart("law 47, exclusion wins: EXCLUDED ", broken, "anExclusionWinsOverEverythingButHoldings");
        assertStart("the state of highest precedence stands, cell ", broken, "theStateIsTheFirstOfTheirPrecedence");
    }

    @Test
    void whatIsHeldBeatsARule() {
        Map<String, String> broken = broken(ExclusionBeatsHoldings.class);
        assertStart("law 47, exclusion wins: EXCLUDED ", broken, "anExclusionWinsOverEverythingButHoldings");
        assertStart("the state of highest precedence stands, cell ", broken, "theStateIsTheFirstOfTheirPrecedence");
        assertEquals(2, broken.size(), broken::toString);
    }

    @Test
    void aRuleBeatsAnOpenOpportunity() {
        Map<String, String> broken = broken(PipelineBeatsExclusion.class);
        assertStart("law 47, exclusion wins: EXCLUDED ", broken, "anExclusionWinsOverEverythingButHoldings");
        assertStart("the state of highest precedence stands, cell ", broken, "theStateIsTheFirstOfTheirPrecedence");
        assertEquals(2, broken.size(), broken::toString);
    }

    @Test
    void anInnerJoinLosesAccounts() {
        assertStart(
                "law 45, partition: every account is answered: expected ",
                broken(MatrixByInnerJoin.class),
                "eachCellHasOneState");
    }

    @Test
    void aCellOfTwoFactsIsOneCell() {
        assertBreaks(
                broken(CountedTwice.class),
                Map.of("eachCellHasOneState", "law 45, partition: as many cells are counted as are "));
    }

    @Test
    void whatIsNotKnownIsNoZero() {
        assertBreaks(
                broken(UnknownIsZero.class),
                Map.of("whatIsNotKnownIsNotZero", "law 48, totals: what is not known is not 0, cell "));
    }

    @Test
    void anIntColumnOverflows() {
        assertBreaks(broken(SumsInInts.class), Map.of("thePotentialIsTheSameHoweverItIsAdded", "law 48, totals: the "));
    }

    @Test
    void aCollationThatIgnoresCaseBreaksColumns() {
        Map<String, String> broken = broken(OfferingsIgnoringCase.class);
        assertStart("the state of highest precedence stands, cell ", broken, "theStateIsTheFirstOfTheirPrecedence");
    }

    @Test
    void aMatrixWithTooManyCellsIsFound() {
        WhiteSpaceCase given = new WhiteSpaceCase(
                ImmutableSet.of("a"), ImmutableMap.of(), ImmutableSet.of("x"), ImmutableMap.of(), ImmutableList.of());
        WhiteSpaceContract more = () -> one -> new WhiteSpaceAnswer(
                Map.of("a", Map.of("x", "OPEN")), Map.of("OPEN", 1L, "WHITE", 1L), Map.of(), Map.of(), Map.of(), 0, 1);
        assertEquals(
                "law 45, partition: the counts add up to accounts x offerings: expected 1 but was 2, given " + given,
                assertThrows(AssertionError.class, () -> more.eachCellHasOneState(given))
                        .getMessage());
        WhiteSpaceContract column =
                () -> one -> new WhiteSpaceAnswer(Map.of("a", Map.of()), Map.of(), Map.of(), Map.of(), Map.of(), 5, 0);
        assertEquals(
                "law 45, partition: every offering is answered, account a: expected [x] but was [], given " + given,
                assertThrows(AssertionError.class, () -> column.eachCellHasOneState(given))
                        .getMessage());
        assertEquals(
                "law 48, totals: the total is the potential of all cells: expected 0 but was 5, given " + given,
                assertThrows(AssertionError.class, () -> column.thePotentialIsTheSameHoweverItIsAdded(given))
                        .getMessage());
    }

    private static void assertBreaks(Map<String, String> broken, Map<String, String> expected) {
        assertEquals(expected.keySet(), broken.keySet(), broken::toString);
        expected.forEach((law, start) -> assertStart(start, broken, law));
    }

    private static void assertStart(String start, Map<String, String> broken, String law) {
        String message = broken.getOrDefault(law, "");
        assertTrue(message.startsWith(start), () -> law + " of " + broken);
    }

    private Map<String, String> broken(Class<? extends WhiteSpaceContract> contract) {
        return BrokenLaws.of(contract, LAWS.size(), folder);
    }
}
