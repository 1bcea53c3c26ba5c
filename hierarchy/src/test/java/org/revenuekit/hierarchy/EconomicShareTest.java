package org.revenuekit.hierarchy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.Given.id;
import static org.revenuekit.hierarchy.Graphs.graph;
import static org.revenuekit.hierarchy.Graphs.texts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.measure.Bounds;

class EconomicShareTest {
    @ParameterizedTest
    @CsvSource({
        "c>b=0.6 b>a=0.6, 0.36",
        "c>b=0.50 b>a=0.75, 0.375",
        "c>b=0.765 b>a=1 c>a=0.235, 1",
        "c>b=0.5 c>d=0.5 b>a=0.5 d>a=0.5, 0.5",
        "c>b=0.4..0.6 b>a=0.5, 0.20..0.30",
        "c>b b>a=0.5, 0..0.5",
        "c>a, 0..1",
        "c>b=0.5 d>a=0.5, 0",
        "a>c=0.5, 0",
        "c>b=0 b>a, 0"
    })
    void whatAHasOfC(String links, String bounds) {
        EconomicShare share = share(links, "a", "c");

        String[] expected = bounds.split("\\.\\.", 2);
        assertEquals(
                Bounds.of(
                        new BigDecimal(expected[0]).stripTrailingZeros(),
                        new BigDecimal(expected[expected.length - 1]).stripTrailingZeros()),
                share.bounds());
        assertEquals(expected.length == 1, share.isExact());
        assertEquals(BigDecimal.ZERO, share.residual());
        assertTrue(share.isConverged());
        assertFalse(share.isOverHeld());
    }

    @Test
    void ofItselfAHolderHasAll() {
        EconomicShare share = share("a>b=0.5 b>a=0.5", "a", "a");

        assertEquals(Bounds.exactly(BigDecimal.ONE), share.bounds());
        assertEquals(List.of(), share.parts());
        assertEquals("a has of a, at least = 1", share.explainLow().text());
        assertEquals("a has of a, at most = 1", share.explainHigh().text());
    }

    @Test
    void theHolderIsNotWalkedThroughAgain() {
        assertEquals(new BigDecimal("0.5"), low("b>a=0.5 a>b=0.5 c>b=1", "a", "c"));
    }

    @Test
    void companiesThatHoldEachOtherAreSolved() {
        // b = .5 + .2 c, c = .4 b
        EconomicShare share = share("b>a=0.5 b>c=0.2 c>b=0.4", "a", "b");

        BigDecimal expected = new BigDecimal("0.5").divide(new BigDecimal("0.92"), MathContext.DECIMAL128);
        assertClose(expected, share.bounds().low());
        assertTrue(share.isExact());
        assertTrue(share.isConverged());
        assertFalse(share.isOverHeld());
        assertTrue(share.residual().compareTo(new BigDecimal("1e-33")) <= 0);
    }

    @Test
    void whatIsBelowACircleTakesFromIt() {
        // b = .5 + .5 c, c = .5 b: b = 2/3; d = .3 b
        assertClose(new BigDecimal("0.2"), low("b>a=0.5 b>c=0.5 c>b=0.5 d>b=0.3", "a", "d"));
    }

    @Test
    void aGroupHeldWhollyBelongsToItsHolderWholly() {
        EconomicShare share = share("b>a=0.4 b>c=0.6 c>a=0.1 c>b=0.9", "a", "c");

        assertClose(BigDecimal.ONE, share.bounds().low());
        assertTrue(share.bounds().high().compareTo(BigDecimal.ONE) <= 0);
        assertTrue(share.isConverged());
        assertFalse(share.isOverHeld());
    }

    @Test
    void unknownSharesInACircleMayBeAnythingUpToAll() {
        EconomicShare share = share("b>a b>c c>b", "a", "c");

        assertEquals(Bounds.of(BigDecimal.ZERO, BigDecimal.ONE), share.bounds());
        assertTrue(share.isConverged());
        assertFalse(share.isOverHeld());
    }

    /** The least shares of b and c in each other feed each other without limit, but nothing certain comes in. */
    @Test
    void whatNothingComesIntoIsNothing() {
        EconomicShare share = share("b>a b>c=1 c>b=1", "a", "c");

        assertEquals(Bounds.of(BigDecimal.ZERO, BigDecimal.ONE), share.bounds());
        assertTrue(share.isConverged());
        assertFalse(share.isOverHeld());
    }

    /** b and c hold all of each other, but nothing of theirs is the holder's: d, between, holds 0. */
    @Test
    void aShareOfZeroLinksNothing() {
        assertEquals(
                Bounds.exactly(BigDecimal.ZERO),
                share("d>a=0.5 b>d=0 d>b=0 b>c=1 c>b=1", "a", "b").bounds());
    }

    @Test
    void nobodyHasMoreThanAll() {
        EconomicShare share = share("b>a=1 c>a=0.8 c>b=0.8 d>c=0.5", "a", "d");

        assertEquals(Bounds.exactly(new BigDecimal("0.5")), share.bounds());
        assertTrue(share.isOverHeld());
        assertTrue(share.isConverged());
        EconomicShare above = share("b>a=1 c>a=0.8 c>b=0.8 d>c=0.5", "a", "b");
        assertFalse(above.isOverHeld(), "what is below does not count");
    }

    @Test
    void onlyTheLeastSharesContradict() {
        EconomicShare share = share("c>a=0.4..0.9 c>b=0.4..0.9 b>a=1", "a", "c");

        assertEquals(Bounds.of(new BigDecimal("0.8"), BigDecimal.ONE), share.bounds());
        assertFalse(share.isOverHeld());
    }

    @Test
    void aCircleAboveAllIsCutAndReported() {
        EconomicShare share = share("b>a=0.5 b>c=1 c>b=1", "a", "c");

        assertEquals(Bounds.exactly(BigDecimal.ONE), share.bounds());
        assertTrue(share.isOverHeld());
        assertTrue(share.isConverged());
        EconomicShare limited = share("b>a=0.8 b>c=0.5 c>b=0.8", "a", "c");
        assertEquals(Bounds.exactly(new BigDecimal("0.8")), limited.bounds(), "b would be 4/3");
        assertTrue(limited.isOverHeld());
    }

    /** The sweeps add a billionth each, and are not allowed a billion. */
    @Test
    void aCircleThatFillsTooSlowlyHasNotConverged() {
        EconomicShare share = share("b>a=0.000000001 b>c=1 c>b=1", "a", "c");

        assertFalse(share.isConverged());
        assertEquals(new BigDecimal("1E-9"), share.residual().stripTrailingZeros());
        assertEquals(BigDecimal.ONE, share.bounds().high());
        assertTrue(share.bounds().low().compareTo(new BigDecimal("1E-9")) > 0);
        assertTrue(share.bounds().low().compareTo(new BigDecimal("0.001")) < 0, "a million products at most");
    }

    @Test
    void upToAHundredCompaniesAreSolvedDirectlyMoreBySweeps() {
        for (int size : new int[] {100, 101}) {
            EconomicShare share = ring(size);
            BigDecimal half = new BigDecimal("0.5");
            BigDecimal around = half.multiply(new BigDecimal("0.99").pow(size - 1));
            BigDecimal expected = half.divide(BigDecimal.ONE.subtract(around), MathContext.DECIMAL128);

            assertClose(expected, share.bounds().low());
            assertClose(expected, share.bounds().high());
            assertEquals(size == 100, share.isExact());
            assertTrue(share.isConverged());
            assertFalse(share.isOverHeld());
        }
    }

    /** Each holds 99 % of the next; the holder half of the first, and the last the other half. */
    private static EconomicShare ring(int size) {
        String[] links = Stream.concat(
                        Stream.of("r100>holder=0.5", "r100>r" + (99 + size) + "=0.5"),
                        Stream.iterate(101, at -> at < 100 + size, at -> at + 1)
                                .map(at -> "r" + at + ">r" + (at - 1) + "=0.99"))
                .toArray(String[]::new);
        return graph(links).economicShare(id("holder"), id("r100"));
    }

    @Test
    void aPartForEachDirectHolderSaysThroughWhom() {
        EconomicShare share = share("c>b=0.5..0.75 b>a=0.5 c>a=0.1 c>x=0.1", "a", "c");

        assertEquals(
                List.of("a", "b"),
                texts(share.parts().stream().map(HolderPart::through).toList()));
        HolderPart part = share.parts().get(1);
        assertEquals("0.5..0.75", part.share().toString());
        assertEquals("0.5", part.stake().toString());
        assertEquals("0.25..0.375", part.part().toString());
        assertEquals("0.35..0.475 of c for a", share.toString());
        assertEquals("""
                a has of c, at least = 0.35
                  through a, 0.1 x 1 = 0.1
                  through b, 0.5 x 0.5 = 0.25""", share.explainLow().text());
        assertEquals("""
                a has of c, at most = 0.475
                  through a, 0.1 x 1 = 0.1
                  through b, 0.75 x 0.5 = 0.375""", share.explainHigh().text());
    }

    @Test
    void whatIsCutIsExplained() {
        EconomicShare share = share("c>b b>a c>a", "a", "c");

        assertEquals(
                "a has of c, at least = 0\n  through a, 0 x 1 = 0\n  through b, 0 x 0 = 0",
                share.explainLow().text());
        assertEquals("""
                a has of c, at most = 1
                  through a, 1 x 1 = 1
                  through b, 1 x 1 = 1
                  cut, as nobody has more than all, or left by rounding = -1""", share.explainHigh().text());
    }

    @Test
    void nothingIsExplainedByNoParts() {
        EconomicShare share = share("c>b=1 a", "a", "c");

        assertEquals(List.of(), share.parts());
        assertEquals("a has of c, at least = 0", share.explainLow().text());
    }

    @Test
    void sharesBelowAHundredDecimalsAreRounded() {
        String tiny = "0." + "0".repeat(59) + "1";

        assertEquals(BigDecimal.ZERO, low("c>b=" + tiny + " b>a=" + tiny, "a", "c"));
        assertEquals(
                new BigDecimal("1E-99"),
                low("c>b=" + tiny + " b>a=0." + "0".repeat(38) + "1", "a", "c").stripTrailingZeros());
        assertEquals(
                "a has of c, at least = 0\n  through b, " + tiny + " x " + tiny + " = 0",
                share("c>b=" + tiny + " b>a=" + tiny, "a", "c").explainLow().text());
    }

    @Test
    void companiesOfWhichMoreThanAllIsHeld() {
        LinkGraph graph = graph("c>a=0.6", "c>b=0.5", "b>a=0.5", "b>x=0.50", "a>x=0.7..1", "a>y=0.31", "d>x", "d>y");

        assertEquals(
                List.of(
                        new OverHeld(new Node(id("a"), "a", false), new BigDecimal("1.01")),
                        new OverHeld(new Node(id("c"), "c", false), new BigDecimal("1.1"))),
                graph.overHeld());
    }

    private static EconomicShare share(String links, String holder, String company) {
        return graph(links.split(" ")).economicShare(id(holder), id(company));
    }

    private static BigDecimal low(String links, String holder, String company) {
        return share(links, holder, company).bounds().low();
    }

    private static void assertClose(BigDecimal expected, BigDecimal found) {
        assertTrue(
                expected.subtract(found).abs().compareTo(new BigDecimal("1e-28")) <= 0,
                () -> "expected " + expected + ", found " + found);
    }
}
