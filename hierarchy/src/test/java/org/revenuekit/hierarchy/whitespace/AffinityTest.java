package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.whitespace.Trade.id;
import static org.revenuekit.hierarchy.whitespace.Trade.offering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Undefined;
import org.revenuekit.hierarchy.internal.Products;

class AffinityTest {
    private static final AffinityPolicy ANY = AffinityPolicy.standard().withMinimumSupport(1);

    /** Ten members: six own tea, four of them cups, too; two own cups alone; one owns pots with both. */
    private static WhiteSpace cafe() {
        return new Trade()
                .products("tea", "cups", "pots", "milk")
                .member("a", "tea", "cups", "pots")
                .member("b", "tea", "cups")
                .member("c", "cups", "tea")
                .member("d", "tea", "cups")
                .member("e", "tea")
                .member("f", "tea")
                .member("g", "cups")
                .member("h", "cups")
                .member("i")
                .member("j")
                .survey();
    }

    private static List<String> texts(List<?> all) {
        return all.stream().map(Object::toString).toList();
    }

    @Test
    void theFiguresOfARuleAreExact() {
        AffinityRule rule = AffinityAnalysis.of(ANY).mine(cafe()).of(offering("tea"), offering("cups"));

        assertEquals(offering("tea"), rule.from());
        assertEquals(offering("cups"), rule.to());
        assertEquals(4, rule.both());
        assertEquals(Ratio.of(4, 10), rule.support());
        assertEquals(Ratio.of(4, 6), rule.confidence());
        assertEquals(Ratio.of(40, 36), rule.lift());
        assertEquals("tea -> cups: 4 of 6", rule.toString());
    }

    @Test
    void rulesStandInOrderOfLiftThenSupportThenOfferings() {
        assertEquals(
                List.of(
                        "cups -> pots: 1 of 6", // lift 10/6
                        "pots -> cups: 1 of 1",
                        "pots -> tea: 1 of 1",
                        "tea -> pots: 1 of 6",
                        "cups -> tea: 4 of 6", // lift 40/36
                        "tea -> cups: 4 of 6"),
                texts(AffinityAnalysis.of(ANY).mine(cafe()).rules()));
    }

    @Test
    void ofEqualLiftTheHigherSupportComesFirst() {
        WhiteSpace space = new Trade()
                .products("a", "b", "x", "y")
                .member("1", "a", "b")
                .member("2", "a", "b", "x", "y")
                .member("3", "x", "y")
                .member("4", "y")
                .member("5", "a")
                .member("6", "b")
                .member("7")
                .member("8")
                .member("9")
                .survey();
        AffinityRules rules = AffinityAnalysis.of(ANY).mine(space);

        assertEquals(Ratio.of(18, 9), rules.of(offering("a"), offering("b")).lift());
        assertEquals(Ratio.of(18, 6), rules.of(offering("x"), offering("y")).lift());
        assertEquals(
                List.of(
                        "x -> y: 2 of 2", // 18/6
                        "y -> x: 2 of 3",
                        "a -> b: 2 of 3", // 18/9
                        "b -> a: 2 of 3",
                        "a -> x: 1 of 3", // 9/6
                        "b -> x: 1 of 3",
                        "x -> a: 1 of 2",
                        "x -> b: 1 of 2",
                        "a -> y: 1 of 3", // 9/9
                        "b -> y: 1 of 3",
                        "y -> a: 1 of 3",
                        "y -> b: 1 of 3"),
                texts(rules.rules()));
    }

    @Test
    void rulesFromOneOffering() {
        AffinityRules rules = AffinityAnalysis.of(ANY).mine(cafe());

        assertEquals(List.of("tea -> pots: 1 of 6", "tea -> cups: 4 of 6"), texts(rules.from(offering("tea"))));
        assertEquals(List.of(), rules.from(offering("milk")));
    }

    @Test
    void whatTooFewOwnTogetherIsNoRuleButCanBeAsked() {
        AffinityRules rules = AffinityAnalysis.of(AffinityPolicy.standard()).mine(cafe());

        assertEquals(List.of("cups -> tea: 4 of 6", "tea -> cups: 4 of 6"), texts(rules.rules()));
        assertEquals(
                "tea -> pots: 1 of 6",
                rules.of(offering("tea"), offering("pots")).toString());
        AffinityPolicy four = AffinityPolicy.standard().withMinimumSupport(4);
        assertEquals(2, AffinityAnalysis.of(four).mine(cafe()).rules().size());
        assertEquals(
                0,
                AffinityAnalysis.of(four.withMinimumSupport(5))
                        .mine(cafe())
                        .rules()
                        .size());
    }

    @Test
    void aRuleMayHaveToBeConfident() {
        AffinityPolicy sure = ANY.withMinimumConfidence(BigDecimal.ONE);
        assertEquals(
                List.of("pots -> cups: 1 of 1", "pots -> tea: 1 of 1"),
                texts(AffinityAnalysis.of(sure).mine(cafe()).rules()));
        AffinityPolicy sixth = ANY.withMinimumConfidence(new BigDecimal("0.1667"));
        assertEquals(4, AffinityAnalysis.of(sixth).mine(cafe()).rules().size());
        AffinityPolicy less = ANY.withMinimumConfidence(new BigDecimal("0.1666"));
        assertEquals(6, AffinityAnalysis.of(less).mine(cafe()).rules().size());
    }

    @Test
    void whatNobodyOwnsHasNoLift() {
        AffinityRules rules = AffinityAnalysis.of(ANY).mine(cafe());
        AffinityRule rule = rules.of(offering("milk"), offering("tea"));

        assertEquals(Ratio.of(0, 10), rule.support());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE), rule.confidence().undefined());
        assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), rule.lift().undefined());
        AffinityRule back = rules.of(offering("tea"), offering("milk"));
        assertEquals(Ratio.of(0, 6), back.confidence());
        assertEquals(Optional.of(Undefined.NOTHING_TO_MEASURE), back.lift().undefined());
    }

    @Test
    void anOfferingGoesWithItself() {
        AffinityRule rule = AffinityAnalysis.of(ANY).mine(cafe()).of(offering("tea"), offering("tea"));

        assertEquals(Ratio.of(6, 6), rule.confidence());
        assertEquals(Ratio.of(60, 36), rule.lift());
    }

    @Test
    void familiesAreCountedWhereTheyAreTheMembers() {
        Trade trade = new Trade()
                .products("tea", "cups")
                .member("a", "tea")
                .member("b", "cups")
                .under("a", "b")
                .member("c", "tea");
        AffinityRules byAccount = AffinityAnalysis.of(ANY).mine(trade.survey());
        AffinityRules byFamily =
                AffinityAnalysis.of(ANY).mine(trade.survey(Trade.POLICY.withMemberGrain(MemberGrain.FAMILY)));

        assertEquals(MemberGrain.ACCOUNT, byAccount.grain());
        assertEquals(List.of(), byAccount.rules());
        assertEquals(MemberGrain.FAMILY, byFamily.grain());
        assertEquals(List.of("cups -> tea: 1 of 1", "tea -> cups: 1 of 2"), texts(byFamily.rules()));
        assertEquals("2 rules by FAMILY of affinity@1", byFamily.toString());
    }

    @Test
    void onlyWhatIsOwnedCounts() {
        AffinityRules rules = AffinityAnalysis.of(ANY)
                .mine(new Trade()
                        .products("tea", "cups")
                        .member("a", "tea")
                        .open("a", "cups")
                        .survey());

        assertEquals(List.of(), rules.rules());
        assertEquals(
                "tea -> cups: 0 of 1",
                rules.of(offering("tea"), offering("cups")).toString());
    }

    @Test
    void nothingIsNoError() {
        AffinityRules nobody =
                AffinityAnalysis.of(ANY).mine(new Trade().products("tea").survey());
        assertEquals(List.of(), nobody.rules());
        assertEquals(
                Optional.of(Undefined.NOTHING_TO_MEASURE),
                nobody.of(offering("tea"), offering("tea")).support().undefined());
        assertEquals(
                List.of(),
                AffinityAnalysis.of(ANY).mine(new Trade().member("a").survey()).rules());
    }

    @Test
    void theAnswerSaysWhatItRestsOn() {
        WhiteSpace space =
                new Trade().products("tea").member("a", "tea", "mead").survey();
        AffinityRules rules = AffinityAnalysis.of(ANY).mine(space);

        assertEquals(DefinitionRef.of("affinity", 1), rules.definition());
        assertEquals(Trade.AS_OF, rules.asOf());
        assertEquals(space.findings(), rules.findings());
        assertEquals(
                1,
                rules.findings().list().stream()
                        .filter(finding -> finding.kind() == WhiteSpaceFinding.UNKNOWN_PRODUCT)
                        .count());
    }

    @Test
    void unknownOfferingsAreRefused() {
        AffinityRules rules = AffinityAnalysis.of(ANY).mine(cafe());

        assertThrows(UnknownIdException.class, () -> rules.from(offering("mead")));
        assertThrows(UnknownIdException.class, () -> rules.of(offering("mead"), offering("tea")));
        assertThrows(UnknownIdException.class, () -> rules.of(offering("tea"), offering("mead")));
    }

    @Test
    void thePolicyHasBounds() {
        AffinityPolicy policy = AffinityPolicy.standard();
        assertEquals(DefinitionRef.of("affinity", 1), policy.ref());
        assertEquals(3, policy.minimumSupport());
        assertEquals(BigDecimal.ZERO, policy.minimumConfidence());
        assertEquals(policy, policy.toBuilder().build());
        assertNotEquals(policy, ANY);
        assertRefuses("minimumSupport must be >= 1, was 0 (policy affinity@1)", () -> policy.withMinimumSupport(0));
        assertRefuses(
                "minimumConfidence must be 0 to 1, was -0.1 (policy affinity@1)",
                () -> policy.withMinimumConfidence(new BigDecimal("-0.1")));
        assertRefuses(
                "minimumConfidence must be 0 to 1, was 1.1 (policy affinity@1)",
                () -> policy.withMinimumConfidence(new BigDecimal("1.10")));
        assertRefuses(
                "minimumConfidence must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> policy.withMinimumConfidence(new BigDecimal("1E-101")));
        assertEquals(
                policy.withMinimumConfidence(new BigDecimal("0.5")),
                policy.withMinimumConfidence(new BigDecimal("0.50")));
        assertThrows(IllegalStateException.class, () -> AffinityPolicy.builder().build());
    }

    @Test
    void countsOfARuleFitTogether() {
        assertEquals(Ratio.of(4, 4), new AffinityRule(offering("a"), offering("b"), 2, 2, 2, 2).lift());
        assertEquals(Ratio.of(0, 4), new AffinityRule(offering("a"), offering("b"), 0, 2, 2, 4).lift());
        for (long[] wrong : new long[][] {{-1, 0, 0, 1}, {2, 1, 2, 4}, {2, 2, 1, 4}, {1, 1, 3, 2}, {0, 2, 1, 2}}) {
            assertRefuses(
                    "owners must be some of the members, and of both some of each, were " + wrong[1] + ", " + wrong[2]
                            + " and " + wrong[0] + " of " + wrong[3],
                    () -> new AffinityRule(offering("a"), offering("b"), wrong[0], wrong[1], wrong[2], wrong[3]));
        }
        long huge = Long.MAX_VALUE;
        assertEquals(
                BigDecimal.valueOf(huge).multiply(BigDecimal.valueOf(huge)),
                new AffinityRule(offering("a"), offering("b"), huge, huge, huge, huge)
                        .lift()
                        .denominator());
    }

    /** Each member owns a product and the next: 10,000 products in a chain, of which one pair is owned by three. */
    @Test
    void aLongChainOfCoOwnership() {
        int products = 10_000;
        Trade trade = new Trade();
        IntStream.range(0, products).forEach(i -> trade.products("p" + i));
        IntStream.range(0, products - 1).forEach(i -> trade.member("m" + i, "p" + i, "p" + (i + 1)));
        trade.member("x", "p7", "p8").member("y", "p7", "p8");
        WhiteSpace space = trade.survey();

        assertEquals(
                List.of("p7 -> p8: 3 of 4", "p8 -> p7: 3 of 4"),
                texts(AffinityAnalysis.of(AffinityPolicy.standard()).mine(space).rules()));
        assertEquals(
                2 * (products - 1), AffinityAnalysis.of(ANY).mine(space).rules().size());
        assertEquals(List.of("x (2/2)", "y (2/2)", "m6 (1/3)"), texts(space.lookAlikes(id("m7"), 3)));
    }

    @Test
    void productsAreComparedExactly() {
        long large = Long.MAX_VALUE;
        assertEquals(0, Products.compare(large, 3, 3, large));
        assertEquals(-1, Products.compare(large - 1, 3, large, 3));
        assertEquals(1, Products.compare(large, 8, large, 7));
        assertEquals(-1, Products.compare(1, 1, large, 4)); // low words alone: 1 against -4
        assertEquals(1, Products.compare(large, 2, 1, 1)); // low words as signed: -2 against 1
    }
}
