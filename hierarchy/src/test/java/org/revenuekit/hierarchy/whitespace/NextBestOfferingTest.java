package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;
import static org.revenuekit.hierarchy.whitespace.Trade.id;
import static org.revenuekit.hierarchy.whitespace.Trade.offering;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;

class NextBestOfferingTest {
    private static final NextBestPolicy POLICY = NextBestPolicy.standard();
    private static final AffinityPolicy TWO = AffinityPolicy.standard().withMinimumSupport(2);

    /** Three divisions of Dogs Extraordinaire, of which PupsRUs has the Tangerine, and another customer. */
    private static Trade dogs() {
        return new Trade()
                .product("tangerine-1000", "1000")
                .product("peel", "50")
                .product("juice", "20")
                .member("PU", "tangerine-1000", "peel")
                .member("WD", "peel")
                .member("K9")
                .under("DE", "PU")
                .under("DE", "WD")
                .under("DE", "K9")
                .member("GS", "tangerine-1000", "peel");
    }

    private static NextBestOfferings rank(Trade trade) {
        return NextBestOffering.of(POLICY).rank(trade.survey());
    }

    private static NextBestOfferings rankBy(NextBestCriterion criterion, Trade trade) {
        return NextBestOffering.of(POLICY.withWeights(ImmutableMap.of(criterion, BigDecimal.ONE)))
                .rank(trade.survey());
    }

    private static List<String> texts(List<?> all) {
        return all.stream().map(Object::toString).toList();
    }

    @Test
    void everyScoreExplainsItself() {
        WhiteSpace space = dogs().needs("WD", "tangerine-1000").survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY)
                .with(AffinityAnalysis.of(TWO).mine(space))
                .rank(space);

        assertEquals("""
                WD x tangerine-1000 = 66.666667
                  sister: 1 of 2 other members of the family own it = 20
                  need: on record = 25
                  affinity: 2 of 3 that own peel own it = 10
                  look-alike: 2 of 3 look-alikes own it = 6.666667
                  penetration: 2 of 4 members own it = 5""", answer.explain(id("WD"), offering("tangerine-1000")).text());
        assertEquals("""
                GS x juice = 0
                  sister: no other member of the family = 0
                  need: none on record = 0
                  affinity: no rule leads to it = 0
                  look-alike: 0 of 3 look-alikes own it = 0
                  penetration: 0 of 4 members own it = 0""", answer.explain(id("GS"), offering("juice")).text());
    }

    @Test
    void aRecommendationHasItsEvidence() {
        WhiteSpace space = dogs().needs("WD", "tangerine-1000").survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY)
                .with(AffinityAnalysis.of(TWO).mine(space))
                .rank(space);
        Recommendation best = answer.first(1).get(0);

        assertEquals("WD x tangerine-1000 66.666667", best.toString());
        assertEquals(space.gaps().of(id("WD")).of(offering("tangerine-1000")).first(1), List.of(best.gap()));
        assertEquals(new BigDecimal("66.666667"), best.score());
        assertEquals(List.of(id("PU")), best.sisters());
        assertEquals(1, best.needs().size());
        assertEquals("peel -> tangerine-1000: 2 of 3", best.rule().orElseThrow().toString());
        assertEquals(List.of("GS (1/2)", "PU (1/2)"), texts(best.lookAlikes()));
        assertEquals(
                List.of(
                        new NextBestMerit(
                                NextBestCriterion.SISTER,
                                Ratio.of(1, 2),
                                new BigDecimal("20.000000"),
                                new BigDecimal("40.000000"),
                                "sister: 1 of 2 other members of the family own it"),
                        new NextBestMerit(
                                NextBestCriterion.NEED,
                                Ratio.of(1, 1),
                                new BigDecimal("25.000000"),
                                new BigDecimal("25.000000"),
                                "need: on record")),
                best.merits().subList(0, 2));
    }

    @Test
    void whatToExpectIsPotentialTimesPenetration() {
        NextBestOfferings answer = rank(dogs());

        assertEquals(
                """
                potential x penetration = 500 (quotient)
                  potential x members that own it = 2000 (product)
                    list price = 1000
                    members that own it = 2
                  members = 4""",
                answer.of(id("WD"), offering("tangerine-1000"))
                        .orElseThrow()
                        .expected()
                        .orElseThrow()
                        .text());
        Trade unpriced = new Trade().products("tea").member("a", "tea").member("b");
        assertEquals(
                Optional.empty(),
                rank(unpriced).of(id("b"), offering("tea")).orElseThrow().expected());
    }

    @Test
    void everythingToRecommendToAMember() {
        assertEquals(
                List.of("K9 x peel 79.166667", "K9 x tangerine-1000 41.666667"),
                texts(rank(dogs()).of(id("K9"))));
    }

    @Test
    void theBestOfAllAndOfAFamily() {
        Trade trade = dogs().member("ZZ");
        WhiteSpace space = trade.survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY).rank(space);
        List<String> all = texts(answer.first(100));

        assertEquals(5, all.size());
        assertEquals(all.subList(0, 2), texts(answer.first(2)));
        assertEquals(List.of(), answer.first(0));
        assertEquals(
                all.stream().filter(text -> !text.startsWith("ZZ")).toList(),
                texts(answer.first(space.hierarchy().familyOf(id("WD")), 100)));
        assertEquals(all.subList(0, 1), texts(answer.first(space.hierarchy().familyOf(id("WD")), 1)));
    }

    @Test
    void ofEqualScoreTheHigherExpectationThenTheIdDecides() {
        Trade trade = new Trade()
                .product("cheap", "1")
                .product("dear", "2")
                .product("dearer", "2")
                .products("unpriced")
                .member("o", "cheap", "dear", "dearer", "unpriced")
                .member("b")
                .member("a");
        List<String> best = List.of(
                "a x dear 33.333333",
                "a x dearer 33.333333",
                "b x dear 33.333333",
                "b x dearer 33.333333",
                "a x cheap 33.333333",
                "b x cheap 33.333333",
                "a x unpriced 33.333333",
                "b x unpriced 33.333333");
        NextBestOfferings answer = rankBy(NextBestCriterion.PENETRATION, trade);

        for (int count = 0; count <= best.size(); count++) {
            assertEquals(best.subList(0, count), texts(answer.first(count)));
        }
    }

    @Test
    void whatAMemberWithoutSeatsMayNeedStandsInOrderOfId() {
        Trade trade = new Trade()
                .product("p3", "30")
                .product("p4", "10")
                .product("p5", "40")
                .product("p7", "20")
                .member("owner", "p3", "p4", "p5", "p7")
                .member("none")
                .seats("none", 0)
                .member("unknown");
        NextBestOfferings answer = NextBestOffering.of(
                        POLICY.withWeights(ImmutableMap.of(NextBestCriterion.PENETRATION, BigDecimal.ONE)))
                .rank(trade.survey(Trade.POLICY.withBasis(PotentialBasis.LIST_PRICE_PER_SEAT)));

        assertEquals(List.of("none x p3 33.333333", "none x p4 33.333333"), texts(answer.first(2)));
        assertEquals(
                List.of("unknown x p3 33.333333", "unknown x p4 33.333333"),
                texts(answer.first(6)).subList(4, 6));
    }

    @Test
    void whatIsStatedOfACellRanksBeforeWhatItsColumnIsWorth() {
        Trade trade = new Trade()
                .product("low", "1")
                .product("high", "10")
                .member("owner", "low", "high")
                .member("r1")
                .worth("r1", "high", "50")
                .member("r2")
                .worth("r2", "low", "100");

        assertEquals(
                List.of("r2 x low 33.333333"),
                texts(rankBy(NextBestCriterion.PENETRATION, trade).first(1)));
    }

    @Test
    void aCriterionThatCanBeAskedOfNobodyIsLeftOut() {
        Trade alone = new Trade().products("tea", "cups").member("a", "tea").member("b");
        Recommendation one = rank(alone).of(id("b"), offering("tea")).orElseThrow();
        assertEquals(
                List.of(NextBestCriterion.LOOK_ALIKE, NextBestCriterion.PENETRATION),
                one.merits().stream().map(NextBestMerit::criterion).toList());
        assertEquals(new BigDecimal("25.000000"), one.score());

        Trade hermit = new Trade().products("tea", "cups").member("a", "tea");
        assertEquals(List.of(), rank(hermit).first(9));
        assertEquals(
                "a x cups = 0\n  penetration: 0 of 1 members own it = 0",
                rank(hermit).explain(id("a"), offering("cups")).text());
        assertEquals(List.of(), rankBy(NextBestCriterion.NEED, dogs()).first(9));
        assertEquals(
                "WD x juice = 0",
                rankBy(NextBestCriterion.NEED, dogs())
                        .explain(id("WD"), offering("juice"))
                        .text());
    }

    @Test
    void familiesHaveNoSisters() {
        WhiteSpace space = dogs().survey(Trade.POLICY.withMemberGrain(MemberGrain.FAMILY));
        assertEquals(
                "GS x juice = 0\n  look-alike: 0 of 1 look-alikes own it = 0\n"
                        + "  penetration: 0 of 2 members own it = 0",
                NextBestOffering.of(POLICY)
                        .rank(space)
                        .explain(id("GS"), offering("juice"))
                        .text());
    }

    @Test
    void theMostConfidentRuleSpeaksThenTheMostCommon() {
        Trade trade = new Trade()
                .products("a", "b", "c", "x")
                .member("1", "a", "x")
                .member("2", "b", "x")
                .member("3", "b", "x")
                .member("4", "c", "x")
                .member("5", "c", "x")
                .member("6", "c")
                .member("7", "a")
                .member("8", "b")
                .member("9", "b")
                .member("m", "a", "b", "c")
                .member("n", "a", "b");
        WhiteSpace space = trade.survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY)
                .with(AffinityAnalysis.of(TWO.withMinimumSupport(1)).mine(space))
                .rank(space);

        assertEquals(
                Optional.of("c -> x: 2 of 4"),
                answer.of(id("m"), offering("x")).flatMap(Recommendation::rule).map(Object::toString));
        assertEquals(
                Optional.of("b -> x: 2 of 6"),
                answer.of(id("n"), offering("x")).flatMap(Recommendation::rule).map(Object::toString));
    }

    @Test
    void ofEqualConfidenceTheHigherSupportThenTheSmallerOfferingStands() {
        Trade trade = new Trade()
                .products("a", "b", "c", "x")
                .member("1", "a", "x")
                .member("2", "b", "x")
                .member("3", "b", "x")
                .member("4", "c", "x")
                .member("5", "c", "x")
                .member("6", "b")
                .member("7", "c")
                .member("m", "a", "b", "c");
        WhiteSpace space = trade.survey();

        assertEquals(
                Optional.of("b -> x: 2 of 4"), // a: 1 of 2, c: 2 of 4
                NextBestOffering.of(POLICY)
                        .with(AffinityAnalysis.of(TWO.withMinimumSupport(1)).mine(space))
                        .rank(space)
                        .of(id("m"), offering("x"))
                        .flatMap(Recommendation::rule)
                        .map(Object::toString));
    }

    @Test
    void whatCannotBeOfferedIsNeverRecommended() {
        Trade trade = dogs().excludes("WD", "tangerine-1000")
                .needs("WD", "tangerine-1000")
                .open("K9", "tangerine-1000")
                .needs("PU", "peel");
        WhiteSpace space = trade.survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY).rank(space);

        assertEquals(
                List.of("K9 x peel"),
                answer.first(9).stream()
                        .map(one -> one.gap().member() + " x " + one.gap().offering())
                        .toList());
        assertEquals(Optional.empty(), answer.of(id("WD"), offering("tangerine-1000")));
        assertRefuses(
                "a cell to explain must be one of [OPEN], was INELIGIBLE (WD x tangerine-1000)",
                () -> answer.explain(id("WD"), offering("tangerine-1000")));
        assertRefuses(
                "a cell to explain must be one of [OPEN], was OWNED (PU x peel)",
                () -> answer.explain(id("PU"), offering("peel")));
        NextBestPolicy pipeline = POLICY.withStates(ImmutableSet.of(CellState.IN_PIPELINE));
        assertEquals(
                List.of("K9 x tangerine-1000"),
                NextBestOffering.of(pipeline).rank(space).first(9).stream()
                        .map(one -> one.gap().member() + " x " + one.gap().offering())
                        .toList());
    }

    @Test
    void rulesMayComeFromElsewhereIfTheyAreAboutTheSameOfferings() {
        Trade trade = dogs();
        WhiteSpace accounts = trade.survey();
        WhiteSpace families = trade.survey(Trade.POLICY.withMemberGrain(MemberGrain.FAMILY));
        AffinityRules rules = AffinityAnalysis.of(TWO).mine(families);

        assertEquals(
                "peel -> tangerine-1000: 2 of 2",
                NextBestOffering.of(POLICY)
                        .with(rules)
                        .rank(accounts)
                        .of(id("WD"), offering("tangerine-1000"))
                        .orElseThrow()
                        .rule()
                        .orElseThrow()
                        .toString());
        assertRefuses(
                "rules must be about the offerings of the white space, were about 3 of affinity@1",
                () -> NextBestOffering.of(POLICY)
                        .with(rules)
                        .rank(new Trade().products("tea").survey()));
    }

    @Test
    void theAnswerSaysWhatItRestsOn() {
        WhiteSpace space = dogs().member("XX", "mead").survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY).rank(space);

        assertEquals(POLICY.ref(), answer.definition());
        assertEquals(List.of(POLICY.ref(), Trade.POLICY.ref()), answer.definitions());
        assertEquals(
                List.of(POLICY.ref(), TWO.ref(), Trade.POLICY.ref()),
                NextBestOffering.of(POLICY)
                        .with(AffinityAnalysis.of(TWO).mine(space))
                        .rank(space)
                        .definitions());
        assertEquals(Trade.AS_OF, answer.asOf());
        assertEquals(space.findings(), answer.findings());
        assertNotEquals(0, answer.findings().list().size());
        assertEquals("next-best-offering@1 of " + space, answer.toString());
    }

    @Test
    void nothingIsNoError() {
        assertEquals(List.of(), rank(new Trade()).first(3));
        assertEquals(List.of(), rank(new Trade().products("tea")).first(3));
        Trade nothingSold = new Trade().member("a").member("b");
        assertEquals(List.of(), rank(nothingSold).first(3));
        assertEquals(List.of(), rank(nothingSold).of(id("a")));
        assertEquals(List.of(), nothingSold.survey().lookAlikes(id("a"), 3));
    }

    @Test
    void unknownIdsAndNegativeCountsAreRefused() {
        WhiteSpace space = dogs().survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY).rank(space);

        assertThrows(UnknownIdException.class, () -> answer.of(id("?")));
        assertThrows(UnknownIdException.class, () -> answer.of(id("?"), offering("peel")));
        assertThrows(UnknownIdException.class, () -> answer.of(id("WD"), offering("?")));
        assertThrows(UnknownIdException.class, () -> answer.explain(id("?"), offering("peel")));
        assertThrows(UnknownIdException.class, () -> answer.explain(id("WD"), offering("?")));
        assertThrows(UnknownIdException.class, () -> space.lookAlikes(id("?"), 1));
        assertRefuses("count must be >= 0, was -1", () -> answer.first(-1));
        assertRefuses(
                "count must be >= 0, was -1",
                () -> answer.first(space.hierarchy().familyOf(id("WD")), -1));
        assertRefuses("count must be >= 0, was -1", () -> space.lookAlikes(id("WD"), -1));
    }

    /** 10,000 products, each owned by one member with the next: a score for every cell would be 100,000,000. */
    @Test
    void aLongChainOfCoOwnership() {
        int products = 10_000;
        Trade trade = new Trade();
        IntStream.range(0, products).forEach(i -> trade.products("p" + i));
        IntStream.range(0, products - 1).forEach(i -> trade.member("m" + i, "p" + i, "p" + (i + 1)));
        trade.needs("m77", "p9999");
        WhiteSpace space = trade.survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY)
                .with(AffinityAnalysis.of(TWO.withMinimumSupport(1)).mine(space))
                .rank(space);

        assertEquals("m77 x p9999 41.668334", answer.first(1).get(0).toString());
        assertEquals(products - 2, answer.of(id("m5")).size());
        assertEquals(3, answer.first(3).size());
    }

    @Test
    void theStandardPolicy() {
        NextBestPolicy policy = NextBestPolicy.standard();

        assertEquals(POLICY, policy);
        assertEquals(DefinitionRef.of("next-best-offering", 1), policy.ref());
        assertEquals(
                "{SISTER=40, NEED=25, AFFINITY=15, LOOK_ALIKE=10, PENETRATION=10}",
                policy.weights().toString());
        assertEquals(ImmutableSet.of(CellState.OPEN), policy.states());
        assertEquals(10, policy.lookAlikes());
        assertEquals(POLICY, policy.toBuilder().build());
        assertNotEquals(POLICY, policy.withLookAlikes(1));
        assertEquals(policy.ref().hashCode(), policy.hashCode());
    }

    @Test
    void weightsAreCompleteInOrderAndInTheirNormalForm() {
        NextBestPolicy policy = POLICY.withWeights(ImmutableMap.of(
                NextBestCriterion.NEED, new BigDecimal("1.50"), NextBestCriterion.SISTER, new BigDecimal("2.0")));

        assertEquals(
                "{SISTER=2, NEED=1.5, AFFINITY=0, LOOK_ALIKE=0, PENETRATION=0}",
                policy.weights().toString());
        assertEquals(policy, policy.toBuilder().build());
    }

    @Test
    void thePolicyHasBounds() {
        assertRefuses(
                "weight must be >= 0, was -1 (NEED, policy next-best-offering@1)",
                () -> POLICY.withWeights(ImmutableMap.of(NextBestCriterion.NEED, BigDecimal.valueOf(-1))));
        assertRefuses(
                "sum of weights must be > 0, was 0 (policy next-best-offering@1)",
                () -> POLICY.withWeights(ImmutableMap.of()));
        assertRefuses("lookAlikes must be >= 1, was 0 (policy next-best-offering@1)", () -> POLICY.withLookAlikes(0));
        assertEquals(1, POLICY.withLookAlikes(1).lookAlikes());
        assertRefuses(
                "states must not be empty (policy next-best-offering@1)", () -> POLICY.withStates(ImmutableSet.of()));
        for (CellState state : List.of(CellState.OWNED, CellState.COVERED, CellState.INELIGIBLE)) {
            assertRefuses(
                    "states must be white and not INELIGIBLE, had " + state + " (policy next-best-offering@1)",
                    () -> POLICY.withStates(ImmutableSet.of(CellState.OPEN, state)));
        }
        assertThrows(IllegalStateException.class, () -> NextBestPolicy.builder().build());
    }

    @Test
    void meritsAreValues() {
        BigDecimal one = BigDecimal.ONE;
        assertEquals(
                Objects.hash("NEED", Ratio.of(1, 1), one, one, "why"),
                new NextBestMerit(NextBestCriterion.NEED, Ratio.of(1, 1), one, one, "why").hashCode());
        EqualsVerifier.forClass(NextBestMerit.class)
                .suppress(Warning.NULL_FIELDS, Warning.BIGDECIMAL_EQUALITY)
                .verify();
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreNamed() {
        WhiteSpace space = dogs().survey();
        NextBestOfferings answer = NextBestOffering.of(POLICY).rank(space);
        AffinityRules rules = AffinityAnalysis.of(TWO).mine(space);
        Ratio half = Ratio.of(1, 2);

        assertNames("policy", () -> NextBestOffering.of(null));
        assertNames("rules", () -> NextBestOffering.of(POLICY).with(null));
        assertNames("space", () -> NextBestOffering.of(POLICY).rank(null));
        assertNames("member", () -> answer.of(null));
        assertNames("member", () -> answer.of(null, offering("peel")));
        assertNames("offering", () -> answer.of(id("WD"), null));
        assertNames("member", () -> answer.explain(null, offering("peel")));
        assertNames("offering", () -> answer.explain(id("WD"), null));
        assertNames("family", () -> answer.first(null, 1));
        assertNames("policy", () -> AffinityAnalysis.of(null));
        assertNames("space", () -> AffinityAnalysis.of(TWO).mine(null));
        assertNames("offering", () -> rules.from(null));
        assertNames("from", () -> rules.of(null, offering("peel")));
        assertNames("to", () -> rules.of(offering("peel"), null));
        assertNames("from", () -> new AffinityRule(null, offering("a"), 0, 0, 0, 0));
        assertNames("to", () -> new AffinityRule(offering("a"), null, 0, 0, 0, 0));
        assertNames("member", () -> space.lookAlikes(null, 1));
        assertNames("member", () -> new LookAlike(null, half));
        assertNames("similarity", () -> new LookAlike(id("a"), null));
        BigDecimal one = BigDecimal.ONE;
        NextBestCriterion need = NextBestCriterion.NEED;
        assertNames("criterion", () -> new NextBestMerit(null, half, one, one, "why"));
        assertNames("fit", () -> new NextBestMerit(need, null, one, one, "why"));
        assertNames("points", () -> new NextBestMerit(need, half, null, one, "why"));
        assertNames("most", () -> new NextBestMerit(need, half, one, null, "why"));
        assertNames("reason", () -> new NextBestMerit(need, half, one, one, null));
    }
}
