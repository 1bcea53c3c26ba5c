package org.revenuekit.core.measure;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExplanationTest {
    private static final Explanation ONE = leaf("one", "1");

    private static Explanation leaf(String label, String amount) {
        return Explanation.leaf(label, new BigDecimal(amount));
    }

    private static Explanation chain(int levels) {
        Explanation chain = ONE;
        for (int level = 1; level < levels; level++) {
            chain = Explanation.sum("level", List.of(chain));
        }
        return chain;
    }

    @Test
    void aSumIsComputedAndPrintedWithItsParts() {
        Explanation family = Explanation.sum(
                "Family",
                List.of(
                        Explanation.sum("Dogs Extraordinaire", List.of(leaf("HQ", "750"), leaf("Osaka", "500.50"))),
                        leaf("Branch", "-0.5")));

        assertEquals(Explanation.Kind.SUM, family.kind());
        assertEquals("Family", family.label());
        assertEquals(Optional.of(new BigDecimal("1250")), family.amount());
        assertEquals(2, family.parts().size());
        assertEquals(Explanation.Kind.LEAF, family.parts().get(1).kind());
        assertEquals(
                "Family = 1250\n  Dogs Extraordinaire = 1250.5\n    HQ = 750\n    Osaka = 500.5\n  Branch = -0.5",
                family.text());
        assertEquals("Family = 1250", family.toString());
    }

    @Test
    void theSumOfNothingIsZeroButNotAGivenZero() {
        Explanation nothing = Explanation.sum("x", List.of());

        assertEquals(Optional.of(BigDecimal.ZERO), nothing.amount());
        assertNotEquals(leaf("x", "0"), nothing);
        assertEquals("x = 0", nothing.text());
    }

    @Test
    void partsMustSumToTheExpectedAmount() {
        List<Explanation> parts = List.of(leaf("a", "0.1"), leaf("b", "0.2"));

        assertEquals(Explanation.sum("total", parts), Explanation.sum("total", new BigDecimal("0.30"), parts));
        assertEquals(
                "parts must sum to 0.31, summed to 0.3 (total)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Explanation.sum("total", new BigDecimal("0.310"), parts))
                        .getMessage());
    }

    @Test
    void aQuotientShowsBothNumbersAndIsEmptyOverZero() {
        Explanation rate = Explanation.quotient("Close rate", leaf("won", "1"), leaf("opportunities", "3"));
        assertEquals(Explanation.Kind.QUOTIENT, rate.kind());
        assertEquals(Optional.of(new BigDecimal("0.3333333333333333333333333333333333")), rate.amount());
        assertEquals(
                "Close rate = 0.3333333333333333333333333333333333 (quotient)\n  won = 1\n  opportunities = 3",
                rate.text());
        assertEquals(
                Optional.of(new BigDecimal("50")),
                Explanation.quotient("q", leaf("n", "2"), leaf("d", "0.04")).amount());

        Explanation undefined = Explanation.quotient("Close rate", ONE, leaf("opportunities", "0"));
        assertEquals(Optional.empty(), undefined.amount());
        assertEquals("Close rate = undefined (quotient)", undefined.toString());
        assertEquals(Optional.empty(), Explanation.quotient("q", undefined, ONE).amount());
        assertEquals(Optional.empty(), Explanation.quotient("q", ONE, undefined).amount());
        assertEquals(
                "parts of a sum must have an amount, had none: Close rate (total)",
                assertThrows(IllegalArgumentException.class, () -> Explanation.sum("total", List.of(ONE, undefined)))
                        .getMessage());
    }

    @Test
    void aProductIsExactAndPrintedWithItsFactors() {
        Explanation potential =
                Explanation.product("Potential", List.of(leaf("list price", "1200.50"), leaf("seats", "40")));

        assertEquals(Explanation.Kind.PRODUCT, potential.kind());
        assertEquals("Potential", potential.label());
        assertEquals(Optional.of(new BigDecimal("48020")), potential.amount());
        assertEquals("Potential = 48020 (product)\n  list price = 1200.5\n  seats = 40", potential.text());
        assertEquals(
                Optional.of(new BigDecimal("-0.0001")),
                Explanation.product("x", List.of(leaf("a", "0.01"), leaf("b", "-0.01")))
                        .amount());
        assertEquals(
                Optional.of(BigDecimal.ONE),
                Explanation.product("x", List.of(ONE)).amount());
        assertNotEquals(Explanation.sum("x", List.of(ONE)), Explanation.product("x", List.of(ONE)));
    }

    @Test
    void theProductOfNothingIsOne() {
        Explanation nothing = Explanation.product("x", List.of());

        assertEquals(Optional.of(BigDecimal.ONE), nothing.amount());
        assertEquals("x = 1 (product)", nothing.text());
    }

    @Test
    void aProductOfSomethingUndefinedIsUndefinedWhereverItStands() {
        Explanation undefined = Explanation.quotient("rate", ONE, leaf("n", "0"));

        assertEquals(
                Optional.empty(),
                Explanation.product("x", List.of(undefined, ONE)).amount());
        assertEquals(
                Optional.empty(),
                Explanation.product("x", List.of(ONE, undefined)).amount());
        assertEquals(
                Optional.empty(),
                Explanation.product("x", List.of(leaf("n", "0"), undefined, ONE))
                        .amount());
        assertEquals(
                "x = undefined (product)",
                Explanation.product("x", List.of(undefined)).toString());
        assertEquals(
                Optional.empty(),
                Explanation.quotient("q", ONE, Explanation.product("x", List.of(undefined)))
                        .amount());
    }

    @Test
    void levelsAreBoundedSoThatNoChainOverflowsTheStack() {
        Explanation deepest = chain(Explanation.MAX_LEVELS);
        assertEquals(deepest, chain(Explanation.MAX_LEVELS));
        assertEquals(deepest.hashCode(), chain(Explanation.MAX_LEVELS).hashCode());
        assertEquals(32, deepest.text().lines().count());
        assertTrue(deepest.text().endsWith("\n" + "  ".repeat(31) + "one = 1"));

        assertEquals(
                "levels must be <= 32, were 33 (top)",
                assertThrows(IllegalArgumentException.class, () -> Explanation.sum("top", List.of(ONE, deepest)))
                        .getMessage());
        assertEquals(
                "levels must be <= 32, were 33 (level)",
                assertThrows(IllegalArgumentException.class, () -> chain(100_000))
                        .getMessage());
        assertEquals(
                "levels must be <= 32, were 33 (p)",
                assertThrows(IllegalArgumentException.class, () -> Explanation.product("p", List.of(ONE, deepest)))
                        .getMessage());
        assertEquals(
                "levels must be <= 32, were 33 (q)",
                assertThrows(IllegalArgumentException.class, () -> Explanation.quotient("q", ONE, deepest))
                        .getMessage());
    }

    @Test
    void sizeIsBoundedSoThatSharedPartsDoNotMultiply() {
        Explanation thousand = Explanation.sum("thousand", Collections.nCopies(999, ONE));
        List<Explanation> parts = new ArrayList<>(Collections.nCopies(9_999, thousand));
        parts.addAll(Collections.nCopies(999, ONE));
        Explanation largest = Explanation.sum("largest", parts);
        assertTrue(largest.text().endsWith("\n... and 9999001 more"));

        parts.add(ONE);
        assertEquals(
                "size must be <= 10000000, was 10000001 (too large)",
                assertThrows(IllegalArgumentException.class, () -> Explanation.sum("too large", parts))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> {
            Explanation doubling = ONE;
            for (int level = 1; level < Explanation.MAX_LEVELS; level++) {
                doubling = Explanation.sum("doubling", List.of(doubling, doubling));
            }
        });
    }

    @Test
    void textHasAtMostAThousandLines() {
        Explanation fits = Explanation.sum("all", Collections.nCopies(999, ONE));
        assertEquals(1_000, fits.text().lines().count());
        assertTrue(fits.text().endsWith("\n  one = 1"));

        Explanation tooMany = Explanation.sum("all", Collections.nCopies(1_000, ONE));
        assertEquals(1_000, tooMany.text().lines().count());
        assertTrue(tooMany.text().endsWith("\n  one = 1\n... and 2 more"));

        Explanation hub = Explanation.sum("hub", Collections.nCopies(100_000, ONE));
        assertTimeout(ofSeconds(10), () -> assertTrue(hub.text().endsWith("\n... and 99002 more")));
    }

    @Test
    void labelsAreEscapedAndCut() {
        assertEquals("a\\u{A}b\\u{1B}[31m = 1", leaf("a\nb\u001B[31m", "1").text());
        assertEquals(
                "\\u{202E}\\u{2028}\\u{2029}\\u{D83D}x = 1",
                leaf("\u202E\u2028\u2029\uD83Dx", "1").text());
        assertEquals("株式会社 😀 é = 1", leaf("株式会社 😀 é", "1").text());
        assertEquals("x".repeat(200) + " = 1", leaf("x".repeat(200), "1").text());
        assertEquals("x".repeat(197) + "... = 1", leaf("x".repeat(201), "1").text());
        assertEquals("a\nb", leaf("a\nb", "1").label());
        assertEquals(
                "parts must sum to 10, summed to 1 (a\\u{A}b)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Explanation.sum("a\nb", BigDecimal.TEN, List.of(ONE)))
                        .getMessage());
    }

    @Test
    void amountsAreBounded() {
        assertEquals(
                "amount must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000",
                assertThrows(IllegalArgumentException.class, () -> leaf("x", "1E100000000"))
                        .getMessage());
        assertEquals(
                "expectedAmount must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale -100000000",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Explanation.sum("x", new BigDecimal("1E100000000"), List.of()))
                        .getMessage());
        Explanation large = leaf("large", "9".repeat(1000));
        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1001 digits and 0 decimals",
                assertThrows(ArithmeticException.class, () -> Explanation.sum("x", List.of(large, ONE)))
                        .getMessage());
        assertEquals(
                large.amount(), Explanation.product("x", List.of(large, ONE)).amount());
        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1001 digits and 0 decimals",
                assertThrows(
                                ArithmeticException.class,
                                () -> Explanation.product("x", List.of(large, leaf("ten", "10"), leaf("none", "0"))))
                        .getMessage());
        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1 digits and 101 decimals",
                assertThrows(
                                ArithmeticException.class,
                                () -> Explanation.product("x", List.of(leaf("a", "1E-100"), leaf("b", "0.1"))))
                        .getMessage());
    }

    @Test
    void theListGivenIsNotKept() {
        List<Explanation> parts = new ArrayList<>(List.of(ONE));
        Explanation sum = Explanation.sum("sum", parts);
        Explanation product = Explanation.product("product", parts);
        parts.clear();

        assertEquals(ImmutableList.of(ONE), sum.parts());
        assertEquals(ImmutableList.of(ONE), product.parts());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("label", () -> Explanation.leaf(null, BigDecimal.ONE));
        assertNames("amount", () -> Explanation.leaf("x", null));
        assertNames("label", () -> Explanation.sum(null, List.of()));
        assertNames("parts", () -> Explanation.sum("x", null));
        assertNames("expectedAmount", () -> Explanation.sum("x", null, List.of()));
        assertNames("label", () -> Explanation.product(null, List.of()));
        assertNames("parts", () -> Explanation.product("x", null));
        assertNames("label", () -> Explanation.quotient(null, ONE, ONE));
        assertNames("numerator", () -> Explanation.quotient("x", null, ONE));
        assertNames("denominator", () -> Explanation.quotient("x", ONE, null));
        assertNames("at index 0", () -> Explanation.sum("x", Arrays.asList((Explanation) null)));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(Explanation.class)
                .withPrefabValues(Explanation.class, leaf("red", "1"), leaf("blue", "2"))
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(ONE))
                .withIgnoredFields("levels", "size")
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
