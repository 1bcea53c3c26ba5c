package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.revenuekit.hierarchy.testkit.KnownBad.IgnoringCase;
import org.revenuekit.hierarchy.testkit.KnownBad.InnerJoin;
import org.revenuekit.hierarchy.testkit.KnownBad.IntColumn;
import org.revenuekit.hierarchy.testkit.KnownBad.MissingIsAnError;
import org.revenuekit.hierarchy.testkit.KnownBad.OneLevelOnly;
import org.revenuekit.hierarchy.testkit.KnownBad.OnePass;
import org.revenuekit.hierarchy.testkit.KnownBad.Rounded;
import org.revenuekit.hierarchy.testkit.KnownBad.SubtotalsTwice;

/** The laws have teeth: roll-ups that are known to be wrong fail, when run as a user runs them, by the law expected. */
class RollUpContractTest {
    private static final Set<String> LAWS = Set.of(
            "everyIdIsAnswered",
            "conservation",
            "aLeafsTotalIsItsOwnAmount",
            "aParentsTotalIsItsOwnAmountAndItsChildrensTotals",
            "aMissingAmountAddsNothing",
            "homomorphism",
            "relabelling",
            "inputOrderDoesNotMatter");

    @TempDir
    Path folder;

    @Test
    void whatIsRightKeepsAllLaws() {
        assertEquals(Map.of(), broken(NaiveRollUpProperties.class));
    }

    @Test
    void grandchildrenForgottenBreakConservation() {
        assertBreaks(
                broken(OneLevelOnly.class),
                Map.of(
                        "conservation",
                        "law 37, conservation: the totals of the tops add up to all amounts: expected ",
                        "aParentsTotalIsItsOwnAmountAndItsChildrensTotals",
                        "a parent's total is its own amount and its children's totals, parent "));
    }

    @Test
    void subtotalsCountedTwiceBreakConservation() {
        assertBreaks(
                broken(SubtotalsTwice.class),
                Map.of(
                        "conservation",
                        "law 37, conservation: ",
                        "aParentsTotalIsItsOwnAmountAndItsChildrensTotals",
                        "a parent's total "));
    }

    @Test
    void onePassDependsOnTheOrder() {
        assertBreaks(
                broken(OnePass.class),
                Map.of(
                        "inputOrderDoesNotMatter",
                        "the order of the input does not matter, id ",
                        "conservation",
                        "law 37, conservation: ",
                        "aParentsTotalIsItsOwnAmountAndItsChildrensTotals",
                        "a parent's total "));
    }

    @Test
    void anInnerJoinLosesIds() {
        Map<String, String> broken = broken(InnerJoin.class);

        assertMessage("every id is answered: expected ", broken.remove("everyIdIsAnswered"));
        assertMessage("law 37, conservation: ", broken.remove("conservation"));
        assertMessage("a missing amount adds nothing, id ", broken.remove("aMissingAmountAddsNothing"));
        assertMessage("a parent's total ", broken.remove("aParentsTotalIsItsOwnAmountAndItsChildrensTotals"));
        assertEquals(Map.of(), broken);
    }

    @Test
    void anIntColumnOverflows() {
        assertBreaks(
                broken(IntColumn.class),
                Map.of(
                        "aLeafsTotalIsItsOwnAmount",
                        "a leaf's total is its own amount, leaf ",
                        "conservation",
                        "law 37, conservation: ",
                        "aParentsTotalIsItsOwnAmountAndItsChildrensTotals",
                        "a parent's total ",
                        "homomorphism",
                        "law 38, homomorphism: the roll-up of a sum is the sum of the roll-ups, id "));
    }

    @Test
    void roundingBreaksHomomorphism() {
        assertBreaks(
                broken(Rounded.class),
                Map.of(
                        "homomorphism",
                        "law 38, homomorphism: the roll-up of a sum is the sum of the roll-ups, id ",
                        "aLeafsTotalIsItsOwnAmount",
                        "a leaf's total ",
                        "conservation",
                        "law 37, conservation: ",
                        "aParentsTotalIsItsOwnAmountAndItsChildrensTotals",
                        "a parent's total "));
    }

    @Test
    void aCollationThatIgnoresCaseBreaksRelabelling() {
        Map<String, String> broken = broken(IgnoringCase.class);

        assertMessage("law 39, relabelling: the total of ", broken.get("relabelling"));
    }

    @Test
    void aMissingAmountIsNoError() {
        Map<String, String> broken = broken(MissingIsAnError.class);

        assertEquals(LAWS, broken.keySet());
        assertMessage("no amount: ", broken.get("aMissingAmountAddsNothing"));
    }

    @Test
    void aMessageShowsWhatWasGiven() {
        String message = broken(OneLevelOnly.class).get("conservation");
        assertTrue(
                message != null && message.matches("(?s).* but was .*, given parents \\{.*\\} and amounts \\{.*\\}.*"),
                message);
    }

    private static void assertBreaks(Map<String, String> broken, Map<String, String> expected) {
        assertEquals(expected.keySet(), broken.keySet(), broken::toString);
        expected.forEach((law, message) -> assertMessage(message, broken.get(law)));
    }

    private static void assertMessage(String start, @org.jspecify.annotations.Nullable String message) {
        assertTrue(message != null && message.startsWith(start), message);
    }

    private Map<String, String> broken(Class<? extends RollUpContract> contract) {
        return BrokenLaws.of(contract, LAWS.size(), folder);
    }
}
