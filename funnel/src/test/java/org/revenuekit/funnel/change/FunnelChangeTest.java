package org.revenuekit.funnel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.change.ChangeWorld.DEVICE;
import static org.revenuekit.funnel.change.ChangeWorld.HOME;
import static org.revenuekit.funnel.change.ChangeWorld.LOYAL;
import static org.revenuekit.funnel.change.ChangeWorld.PAID;
import static org.revenuekit.funnel.change.ChangeWorld.PAYMENT;
import static org.revenuekit.funnel.change.ChangeWorld.SEARCH;
import static org.revenuekit.funnel.change.ChangeWorld.UNKNOWN;
import static org.revenuekit.funnel.change.ChangeWorld.cohort;
import static org.revenuekit.funnel.change.ChangeWorld.explain;
import static org.revenuekit.funnel.change.ChangeWorld.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.conversion.Counting;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.process.SalesProcess;

class FunnelChangeTest {
    private static final Map<String, List<Integer>> BEFORE =
            Map.of("pc", List.of(100, 50, 20, 10), "phone", List.of(100, 20, 10, 2), UNKNOWN, List.of(10, 10, 10, 10));
    private static final Map<String, List<Integer>> AFTER =
            Map.of("pc", List.of(50, 25, 15, 6), "phone", List.of(200, 40, 10, 2), UNKNOWN, List.of(10, 10, 10, 10));

    private static void assertEffect(String exact, Effect effect) {
        assertEquals(Ratio.parse(exact), effect.exact());
    }

    @Test
    void eachCauseContributesWhatTheOutputMovesAsItIsReplaced() {
        FunnelChange<String> change = explain(BEFORE, AFTER);

        assertEffect("-4/1", change.total());
        assertEffect("110/21", change.volume()); // 22 conversions x (260 / 210 - 1)
        // Of 260: pc from 100/210 to 50/260, phone from 100/210 to 200/260, others from 10/210 to 10/260.
        assertEffect("-173/21", change.mix());
        assertEffect("0/1", change.rate(HOME, SEARCH));
        assertEffect("1/2", change.rate(SEARCH, PAYMENT)); // pc + 2.5, phone - 2
        assertEffect("-3/2", change.rate(PAYMENT, PAID)); // pc 15 x (.4 - .5), phone 10 x (.2 - .2)
        assertEffect("-1/1", change.rate(HOME, PAID));
    }

    @Test
    void groupsHavePartsThatSumToTheirOwnChange() {
        FunnelChange<String> change = explain(BEFORE, AFTER);
        ChangeParts pc = change.of("pc").orElseThrow();

        assertEffect("-4/1", pc.total());
        assertEffect("50/21", pc.volume());
        assertEffect("-155/21", pc.mix());
        assertEffect("5/2", pc.rate(SEARCH, PAYMENT));
        assertEffect("-3/2", pc.rate(PAYMENT, PAID));
        assertEffect("0/1", change.of("phone").orElseThrow().total());
        assertEffect("0/1", change.ungrouped().total());
        assertEquals(Optional.empty(), change.of("tablet"));
        assertEquals(List.of("pc", "phone"), List.copyOf(change.groups().keySet()));
        assertSame(pc, change.groups().get("pc"));
    }

    @Test
    void causesComeInTheOrderOfReplacementAndByTheirSize() {
        FunnelChange<String> change = explain(BEFORE, AFTER);

        assertEquals(
                List.of(
                        "volume +5.238095",
                        "mix -8.238095",
                        "rate home -> search 0",
                        "rate search -> payment +0.5",
                        "rate payment -> paid -1.5"),
                change.causes().stream().map(ChangeCause::toString).toList());
        assertEquals(
                List.of("mix", "volume", "rate payment -> paid", "rate search -> payment"),
                change.largest().stream().map(ChangeCause::label).toList());
        assertEquals(
                "-4 = volume +5.238095, mix -8.238095, rate home -> search 0, rate search -> payment +0.5,"
                        + " rate payment -> paid -1.5",
                change.toString());
    }

    @Test
    void ofOneSizeTheOneReplacedFirstIsFirst() {
        FunnelChange<String> change =
                explain(Map.of("pc", List.of(8, 4, 4, 2)), Map.of("pc", List.of(8, 8, 4, 2))); // + 2, then - 2

        assertEquals(
                List.of("rate home -> search +2", "rate search -> payment -2"),
                change.largest().stream().map(ChangeCause::toString).toList());
    }

    @Test
    void anotherOrderGivesOtherPartsOfTheSameWhole() {
        ChangePolicy ratesFirst = ChangePolicy.builder()
                .ref(DefinitionRef.of("rates-first", 1))
                .addOrder(ChangeFactor.RATE, ChangeFactor.MIX, ChangeFactor.VOLUME)
                .build();
        FunnelChange<String> change = explain(ratesFirst, BEFORE, AFTER);

        assertEquals(ratesFirst, change.definition());
        assertEffect("-4/1", change.total());
        assertEffect("4/1", change.rate(SEARCH, PAYMENT)); // pc 50 x .2 x .5 - phone 20 x .25 x .2
        assertEffect("-3/1", change.rate(PAYMENT, PAID));
        assertEquals(
                List.of("rate home -> search", "rate search -> payment", "rate payment -> paid", "mix", "volume"),
                change.causes().stream().map(ChangeCause::label).toList());
    }

    @Test
    void aGroupThatComesOrGoesIsVolumeAndMix() {
        FunnelChange<String> comes = explain(
                Map.of("pc", List.of(10, 5, 5, 5)), Map.of("pc", List.of(10, 5, 5, 5), "phone", List.of(10, 2, 1, 1)));

        assertEffect("5/1", comes.volume());
        assertEffect("-4/1", comes.mix());
        assertEffect("0/1", comes.rate(HOME, PAID));
        assertEffect("1/1", comes.of("phone").orElseThrow().mix());

        FunnelChange<String> goes = explain(
                Map.of("pc", List.of(10, 5, 5, 5), "phone", List.of(10, 2, 1, 1)), Map.of("pc", List.of(10, 5, 5, 5)));

        assertEffect("-3/1", goes.volume());
        assertEffect("2/1", goes.mix());
        assertEffect("0/1", goes.rate(HOME, PAID));
    }

    @Test
    void aPeriodWithoutAnybodyIsAllVolume() {
        FunnelChange<String> change = explain(Map.of(), BEFORE);

        assertEffect("22/1", change.volume());
        assertEffect("0/1", change.mix());
        assertEffect("0/1", change.rate(HOME, PAID));
        assertEffect("-22/1", explain(BEFORE, Map.of()).volume());
        assertEffect("0/1", explain(BEFORE, Map.of()).mix());
        assertEquals("0", explain(Map.of(), Map.of()).total().toString());
    }

    @Test
    void aStepWithoutAnybodyTakesTheRateOfTheOtherPeriod() {
        FunnelChange<String> change = explain(Map.of("pc", List.of(10, 0, 0, 0)), Map.of("pc", List.of(10, 6, 3, 1)));

        assertEffect("1/1", change.rate(HOME, SEARCH));
        assertEffect("0/1", change.rate(SEARCH, PAID));
        assertEffect(
                "-1/1",
                explain(Map.of("pc", List.of(10, 6, 3, 1)), Map.of("pc", List.of(10, 0, 0, 0)))
                        .rate(HOME, SEARCH));
    }

    /** The page funnel of February and March 2015: both months the same visitors by device. */
    @Test
    void theBreakBetweenFebruaryAndMarchIsOneOfTwoRates() {
        FunnelChange<String> change = explain(
                Map.of("Desktop", List.of(15_050, 7_632, 1_191, 54), "Mobile", List.of(7_550, 6_055, 1_221, 119)),
                Map.of("Desktop", List.of(15_050, 7_370, 296, 14), "Mobile", List.of(7_550, 1_509, 335, 30)));

        assertEffect("-129/1", change.total());
        assertEffect("0/1", change.volume());
        assertEffect("0/1", change.mix());
        assertEquals(
                List.of("rate home -> search", "rate search -> payment", "rate payment -> paid"),
                change.largest().stream().map(ChangeCause::label).toList());
        assertEquals("-91.197126", change.rate(HOME, SEARCH).toString());
        assertEquals("-35.732751", change.rate(SEARCH, PAYMENT).toString());
        assertEquals("-2.070123", change.rate(PAYMENT, PAID).toString());
        ChangeParts mobile = change.of("Mobile").orElseThrow();
        assertEquals("rate home -> search", mobile.largest().get(0).label());
        assertEquals("-89.343", mobile.rate(HOME, SEARCH).rounded(3).toPlainString());
        assertEquals(
                "rate search -> payment",
                change.of("Desktop").orElseThrow().largest().get(0).label());
        assertEquals(List.of(), change.simpsonWarnings());
    }

    @Test
    void aWholeThatGoesTheOtherWayThanAllItsGroupsIsWarnedOf() {
        FunnelChange<String> change = explain(
                Map.of("pc", List.of(100, 50, 50, 50), "phone", List.of(100, 10, 10, 10)),
                Map.of("pc", List.of(180, 81, 81, 81), "phone", List.of(20, 1, 1, 1)));

        SimpsonWarning step = new SimpsonWarning(HOME, SEARCH, Ratio.of(60, 200), Ratio.of(82, 200), "device");
        assertEquals(
                List.of(step, new SimpsonWarning(HOME, PAID, Ratio.of(60, 200), Ratio.of(82, 200), "device")),
                change.simpsonWarnings());
        assertTrue(step.isRise());
        assertEquals(
                "rate from home to search rose from 60/200 to 82/200 while it fell in every group by device",
                step.toString());
        assertEffect("-10/1", change.rate(HOME, PAID)); // what the mix hides
    }

    @Test
    void theReverseIsWarnedOfToo() {
        SimpsonWarning warning = explain(
                        Map.of("pc", List.of(180, 81, 81, 81), "phone", List.of(20, 1, 1, 1)),
                        Map.of("pc", List.of(100, 50, 50, 50), "phone", List.of(100, 10, 10, 10)))
                .simpsonWarnings()
                .get(0);

        assertEquals(
                "rate from home to search fell from 82/200 to 60/200 while it rose in every group by device",
                warning.toString());
    }

    @Test
    void aGroupThatDidNotGoTheOtherWayLiftsTheWarning() {
        List<Integer> still = List.of(10, 1, 1, 1);

        assertEquals(
                List.of(),
                explain(
                                Map.of(
                                        "pc",
                                        List.of(100, 50, 50, 50),
                                        "phone",
                                        List.of(100, 10, 10, 10),
                                        UNKNOWN,
                                        still),
                                Map.of("pc", List.of(180, 81, 81, 81), "phone", List.of(20, 1, 1, 1), UNKNOWN, still))
                        .simpsonWarnings());
    }

    @Test
    void groupsOfOnePeriodOnlyHaveNoDirection() {
        Map<String, List<Integer>> before = Map.of("pc", List.of(10, 5, 5, 5), "old", List.of(10, 1, 1, 1));
        Map<String, List<Integer>> after = Map.of("pc", List.of(10, 4, 4, 4), "new", List.of(10, 9, 9, 9));

        assertEquals(2, explain(before, after).simpsonWarnings().size());
        assertEquals(
                List.of(),
                explain(Map.of("old", List.of(10, 1, 1, 1)), Map.of("new", List.of(10, 9, 9, 9)))
                        .simpsonWarnings());
    }

    @Test
    void oneStepIsTheWholeWayAndIsWarnedOfOnce() {
        SalesProcess process = process().toBuilder().goal(SEARCH).build();
        Conversion before =
                cohort(ConversionPolicy.standard(), process, Map.of("pc", List.of(100, 50), "phone", List.of(100, 10)));
        Conversion after =
                cohort(ConversionPolicy.standard(), process, Map.of("pc", List.of(180, 81), "phone", List.of(20, 1)));
        FunnelChange<String> change =
                ChangeAnalysis.of(ChangePolicy.standard()).by(DEVICE).explain(before, after);

        assertEquals(1, change.simpsonWarnings().size());
        assertEquals(3, change.causes().size());
        assertEffect("22/1", change.total());
    }

    @Test
    void theExplanationSumsExactlyAndTellsTheOrder() {
        Explanation why = explain(BEFORE, AFTER).explain();

        assertEquals("""
                change of paid, replaced in the order [VOLUME, MIX, RATE] (change-policy@1) = -4
                  volume = 5.238095
                    pc = 2.380952
                    phone = 0.476191
                    ungrouped = 2.380952""".strip(), why.text().substring(0, why.text().indexOf("\n  mix")));
        assertEquals(Optional.of(BigDecimal.valueOf(-4)), why.amount());
        assertEquals(5, why.parts().size());
    }

    @Test
    void theAnswerKnowsItsCohorts() {
        Conversion before = cohort(BEFORE);
        Conversion after = cohort(AFTER);
        FunnelChange<String> change =
                ChangeAnalysis.of(ChangePolicy.standard()).by(DEVICE).explain(before, after);

        assertSame(before, change.earlier().total());
        assertSame(after, change.later().total());
        assertEquals(Findings.none(), change.findings());
        assertEquals(ChangePolicy.standard(), change.definition());
    }

    @Test
    void withoutGroupsThereIsNoMix() {
        Grouping<Lead, String> none = Grouping.of("none", lead -> Optional.empty());
        FunnelChange<String> change =
                ChangeAnalysis.of(ChangePolicy.standard()).by(none).explain(cohort(BEFORE), cohort(AFTER));

        assertEffect("0/1", change.mix());
        assertEffect("-4/1", change.ungrouped().total());
    }

    @Test
    void ratesAreThoseOfStepsInOrderUpToTheGoal() {
        FunnelChange<String> change = explain(BEFORE, AFTER);

        assertRefused("from must come before to, were search and search", () -> change.rate(SEARCH, SEARCH));
        assertRefused("to must not be beyond paid, was loyal", () -> change.rate(PAID, LOYAL));
    }

    @Test
    void cohortsMustBeOfOnePolicyAndProcess() {
        ConversionPolicy standard = ConversionPolicy.standard();
        Conversion mine = cohort(BEFORE);

        assertRefused(
                "policies must be equal, were conversion-policy@2 and conversion-policy@1",
                () -> compare(
                        cohort(standard.withRef(DefinitionRef.of("conversion-policy", 2)), process(), BEFORE), mine));
        assertRefused(
                "processes must be equal, were shop@1 and shop@2",
                () -> compare(
                        mine,
                        cohort(
                                standard,
                                process().toBuilder()
                                        .ref(DefinitionRef.of("shop", 2))
                                        .build(),
                                BEFORE)));
        assertThrows(
                DefinitionClashException.class,
                () -> compare(mine, cohort(standard.withCounting(Counting.IN_SEQUENCE), process(), BEFORE)));
        assertThrows(
                DefinitionClashException.class,
                () -> compare(
                        mine, cohort(standard, process().toBuilder().goal(LOYAL).build(), BEFORE)));
    }

    private static void compare(Conversion earlier, Conversion later) {
        ChangeAnalysis.of(ChangePolicy.standard()).by(DEVICE).explain(earlier, later);
    }

    @Test
    void ratesMustMultiply() {
        assertRefused(
                "counting must be REACHED or IN_SEQUENCE without a window, was VISITED Optional.empty"
                        + " (policy conversion-policy@1)",
                () -> explainBy(ConversionPolicy.standard().withCounting(Counting.VISITED)));
        assertRefused(
                "counting must be REACHED or IN_SEQUENCE without a window, was REACHED Optional[PT1H]"
                        + " (policy conversion-policy@1)",
                () -> explainBy(ConversionPolicy.standard().withWindow(Duration.ofHours(1))));
        explainBy(ConversionPolicy.standard().withCounting(Counting.IN_SEQUENCE));
    }

    private static void explainBy(ConversionPolicy policy) {
        compare(cohort(policy, process(), BEFORE), cohort(policy, process(), AFTER));
    }

    @Test
    void thereAreAThousandGroupsAtMost() {
        Map<String, List<Integer>> many = new TreeMap<>();
        for (int i = 0; i < GroupedChangeAnalysis.MAX_GROUPS; i++) {
            many.put("group-" + i, List.of(3 + i % 7, 2, 1, 1));
        }
        Map<String, List<Integer>> more = new TreeMap<>(many);
        more.put("one too many", List.of(1, 1, 1, 1));

        assertEquals(
                BigDecimal.valueOf(-978),
                explain(many, BEFORE_WITHOUT_NAMES).total().rounded(0));
        assertRefused("groups must be at most 1000, were 1001 (device)", () -> explain(many, more));
    }

    private static final Map<String, List<Integer>> BEFORE_WITHOUT_NAMES = Map.of(UNKNOWN, List.of(210, 80, 40, 22));

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsOptional() {
        Conversion cohort = cohort(BEFORE);
        GroupedChangeAnalysis<String> analysis =
                ChangeAnalysis.of(ChangePolicy.standard()).by(DEVICE);
        FunnelChange<String> change = analysis.explain(cohort, cohort);

        assertNull("definition", () -> ChangeAnalysis.of(null));
        assertNull("grouping", () -> ChangeAnalysis.of(ChangePolicy.standard()).by((Grouping<Lead, String>) null));
        assertNull("earlier", () -> analysis.explain(null, cohort));
        assertNull("later", () -> analysis.explain(cohort, null));
        assertNull("key", () -> change.of(null));
        assertNull("from", () -> change.rate(null, PAID));
        assertNull("to", () -> change.rate(HOME, null));
    }

    private static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
