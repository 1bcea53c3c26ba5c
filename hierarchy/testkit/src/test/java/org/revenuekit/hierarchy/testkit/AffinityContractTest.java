package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.ByConfidence;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.ByRoundedLift;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.ForEveryBasket;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.InnerJoin;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.Lines;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.MoreThan;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.OneWay;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.Rate;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.TiesAsTheyCome;
import org.revenuekit.hierarchy.testkit.KnownBadAffinities.WrongBase;

/** The laws have teeth: rules that are known to be wrong fail, when run as a user runs them, by the law expected. */
class AffinityContractTest {
    private static final String EXACT = "counts are exact: expected ";
    private static final String PAIRS = "every pair of enough support is a rule, once in each direction: expected ";
    private static final String RANKING = "the ranking is total, ";
    private static final String LESS = "a higher minimum support only takes rules away: expected ";

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), broken(NaiveAffinityProperties.class));
    }

    @Test
    void linesAreNotBaskets() {
        Map<String, String> broken = broken(Lines.class);

        assertMessage(EXACT, broken.remove("countsAreExact"));
        assertMessage("figures are in range, rule ", broken.remove("figuresAreInRange"));
        assertMessage(LESS, broken.remove("moreSupportOnlyTakesAway"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void whoHasNothingCounts() {
        Map<String, String> broken = broken(InnerJoin.class);

        assertMessage(EXACT, broken.remove("countsAreExact"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void aRuleHasTwoDirections() {
        Map<String, String> broken = broken(OneWay.class);

        assertMessage(PAIRS, broken.remove("everyPairOfEnoughSupportIsARuleBothWays"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theMinimumIsEnough() {
        Map<String, String> broken = broken(MoreThan.class);

        assertMessage(PAIRS, broken.remove("everyPairOfEnoughSupportIsARuleBothWays"));
        assertMessage(LESS, broken.remove("moreSupportOnlyTakesAway"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void theMinimumIsACount() {
        Map<String, String> broken = broken(Rate.class);

        assertMessage(PAIRS, broken.get("everyPairOfEnoughSupportIsARuleBothWays"));
    }

    @Test
    void everyRuleIsThereOnce() {
        Map<String, String> broken = broken(ForEveryBasket.class);

        assertMessage(PAIRS, broken.get("everyPairOfEnoughSupportIsARuleBothWays"));
        assertMessage(
                "duplicating every basket doubles all counts and changes no rank: expected ",
                broken.get("duplicatingEveryBasketChangesNoConfidenceAndNoLift"));
    }

    @Test
    void liftRanks() {
        Map<String, String> broken = broken(ByConfidence.class);

        assertMessage(RANKING, broken.remove("theRankingIsTotal"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void liftRanksExactly() {
        Map<String, String> broken = broken(ByRoundedLift.class);

        assertMessage(RANKING, broken.remove("theRankingIsTotal"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void tiesEndInTheItems() {
        Map<String, String> broken = broken(TiesAsTheyCome.class);

        assertMessage(RANKING, broken.remove("theRankingIsTotal"));
        assertMessage("the order of the input does not matter, other order ", broken.remove("inputOrderDoesNotMatter"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void liftIsTheSameBothWays() {
        Map<String, String> broken = broken(WrongBase.class);

        assertMessage("lift is symmetric, rules ", broken.get("liftIsSymmetric"));
        assertMessage(EXACT, broken.get("countsAreExact"));
    }

    @Test
    void aMessageShowsWhatWasGiven() {
        String message = broken(OneWay.class).get("everyPairOfEnoughSupportIsARuleBothWays");
        assertTrue(
                message != null
                        && message.matches("(?s).* but was .*, given baskets \\[.*\\] and minimum support \\d.*"),
                message);
    }

    private static void assertMessage(String start, @Nullable String message) {
        assertTrue(message != null && message.startsWith(start), message);
    }

    private Map<String, String> broken(Class<? extends AffinityContract> contract) {
        return BrokenLaws.of(contract, 8, folder);
    }
}
