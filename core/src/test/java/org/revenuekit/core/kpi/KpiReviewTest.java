package org.revenuekit.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.core.kpi.Kpis.id;
import static org.revenuekit.core.kpi.Kpis.kpi;
import static org.revenuekit.core.kpi.Kpis.leaf;
import static org.revenuekit.core.kpi.Kpis.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Severity;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

class KpiReviewTest {
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(LocalDate.of(2026, 6, 30));

    /** Revenue is what is won, times what one of them brings; what is won, the opportunities times the rate. */
    private static final KpiTree SALES = tree(
            kpi("revenue", KpiLevel.KGI, KpiFormula.PRODUCT, "opportunities", "win-rate", "amount"),
            kpi("opportunities", KpiLevel.KSF, KpiFormula.SUM, "inbound", "outbound"),
            leaf("inbound", KpiLevel.KPI),
            leaf("outbound", KpiLevel.KPI),
            kpi("win-rate", KpiLevel.KSF, KpiFormula.QUOTIENT, "won", "decided"),
            leaf("won", KpiLevel.KPI),
            leaf("decided", KpiLevel.KPI),
            leaf("amount", KpiLevel.KSF));

    private static final ImmutableMap<KpiId, BigDecimal> TARGETS = values(60, 40, 1, 4, 200);
    private static final ImmutableMap<KpiId, BigDecimal> ACTUALS = values(66, 24, 1, 3, 150);

    private static ImmutableMap<KpiId, BigDecimal> values(int inbound, int outbound, int won, int decided, int amount) {
        return ImmutableMap.of(
                id("inbound"), BigDecimal.valueOf(inbound),
                id("outbound"), BigDecimal.valueOf(outbound),
                id("won"), BigDecimal.valueOf(won),
                id("decided"), BigDecimal.valueOf(decided),
                id("amount"), BigDecimal.valueOf(amount));
    }

    private static KpiReport report(Map<KpiId, BigDecimal> actuals) {
        return KpiReview.of(SALES).measure(actuals, TARGETS, AS_OF);
    }

    /** A tree of one figure. */
    private static KpiResult result(KpiDirection direction, Map<KpiId, BigDecimal> actual, int target) {
        return KpiReview.of(tree(leaf("goal", KpiLevel.KGI).withDirection(direction)))
                .measure(actual, goal(target), AS_OF)
                .goal();
    }

    private static ImmutableMap<KpiId, BigDecimal> goal(int value) {
        return ImmutableMap.of(id("goal"), BigDecimal.valueOf(value));
    }

    @Test
    void valuesAndTargetsAreWorkedOutFromTheLeaves() {
        KpiReport report = report(ACTUALS);

        assertEquals(Ratio.of(90, 1), report.of(id("opportunities")).actual());
        assertEquals(Ratio.of(1, 3), report.of(id("win-rate")).actual());
        assertEquals(Ratio.of(1, 4), report.of(id("win-rate")).target());
        assertEquals(Ratio.of(4_500, 1), report.goal().actual());
        assertEquals(Ratio.of(5_000, 1), report.goal().target());
        assertEquals(Ratio.of(9, 10), report.goal().attainment());
        assertEquals(Ratio.of(-500, 1), report.goal().gap());
        assertFalse(report.goal().isAttained());
        assertTrue(report.of(id("win-rate")).isAttained());
        assertEquals("revenue 4500/1 of 5000/1", report.goal().toString());
        assertEquals(Findings.none(), report.findings());
        assertSame(SALES, report.definition());
        assertSame(AS_OF, report.asOf());
    }

    @Test
    void resultsGoFromTheGoalDown() {
        assertEquals(
                ImmutableList.of(
                        "revenue", "opportunities", "inbound", "outbound", "win-rate", "won", "decided", "amount"),
                report(ACTUALS).results().stream()
                        .map(result -> result.kpi().id().value())
                        .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void theGapIsSplitByReplacingOneFigureAfterAnother() {
        // 100 opportunities become 90 (+6, -16), then the rate of 1/4 becomes 1/3, then 200 becomes 150
        assertEquals(
                "revenue -500/1 = inbound 300/1 + outbound -800/1 + won 0/1 + decided 1500/1 + amount -1500/1",
                report(ACTUALS).gap(id("revenue")).toString());
        assertEquals(
                "opportunities -10/1 = inbound 6/1 + outbound -16/1",
                report(ACTUALS).gap(id("opportunities")).toString());
        assertEquals(
                "amount -50/1 = amount -50/1", report(ACTUALS).gap(id("amount")).toString());
        KpiContributions gap = report(ACTUALS).gap(id("win-rate"));
        assertEquals(id("win-rate"), gap.kpi().id());
        assertEquals(Ratio.of(1, 12), gap.whole());
        assertEquals(ImmutableMap.of(id("won"), Ratio.of(0, 1), id("decided"), Ratio.of(1, 12)), gap.parts());
    }

    @Test
    void theOrderOfChildrenIsThatOfReplacement() {
        KpiTree turned = SALES.toBuilder()
                .nodes(SALES.nodes().stream()
                        .map(node -> node.withChildren(node.children().reverse()))
                        .map(node -> node.formula() == KpiFormula.QUOTIENT
                                ? node.withChildren(node.children().reverse())
                                : node)
                        .collect(ImmutableList.toImmutableList()))
                .build();

        assertEquals(
                "revenue -500/1 = amount -1250/1 + won 0/1 + decided 1250/1 + outbound -800/1 + inbound 300/1",
                KpiReview.of(turned)
                        .measure(ACTUALS, TARGETS, AS_OF)
                        .gap(id("revenue"))
                        .toString());
    }

    @Test
    void whatIsMissingIsReportedAndUnknownUpToTheGoal() {
        ImmutableMap<KpiId, BigDecimal> some = ImmutableMap.of(
                id("inbound"), BigDecimal.ONE, id("won"), BigDecimal.ONE, id("decided"), BigDecimal.TEN);
        KpiReport report = report(some);
        Ratio unknown = Ratio.of(0, 0);

        assertEquals(unknown, report.of(id("outbound")).actual());
        assertEquals(unknown, report.of(id("opportunities")).actual());
        assertEquals(unknown, report.goal().actual());
        assertEquals(unknown, report.goal().attainment());
        assertEquals(unknown, report.goal().gap());
        assertFalse(report.goal().isAttained());
        assertEquals(Ratio.of(1, 10), report.of(id("win-rate")).actual());
        assertEquals("revenue 0/0 = ", report.gap(id("revenue")).toString());
        assertEquals(
                Findings.of(ImmutableList.of(
                        finding(KpiFinding.MISSING_VALUE, "outbound", "actual"),
                        finding(KpiFinding.MISSING_VALUE, "amount", "actual"))),
                report.findings());
    }

    private static Finding finding(KpiFinding kind, String id, String value) {
        return Finding.of(kind, Subject.of(id(id)), "value", value);
    }

    @Test
    void valuesOfOthersThanLeavesAreReported() {
        ImmutableMap<KpiId, BigDecimal> more = ImmutableMap.<KpiId, BigDecimal>builder()
                .put(id("zeal"), BigDecimal.ONE)
                .put(id("revenue"), BigDecimal.TEN)
                .putAll(ACTUALS)
                .build();
        KpiReport report = KpiReview.of(SALES).measure(more, more, AS_OF);

        assertEquals(
                Findings.of(ImmutableList.of(
                        finding(KpiFinding.VALUE_OF_NO_LEAF, "revenue", "actual"),
                        finding(KpiFinding.UNKNOWN_KPI, "zeal", "actual"),
                        finding(KpiFinding.VALUE_OF_NO_LEAF, "revenue", "target"),
                        finding(KpiFinding.UNKNOWN_KPI, "zeal", "target"))),
                report.findings());
        assertEquals(Ratio.of(4_500, 1), report.goal().actual());
        assertEquals("UNKNOWN_KPI", KpiFinding.UNKNOWN_KPI.code());
        assertEquals(Severity.WARNING, KpiFinding.MISSING_VALUE.severity());
    }

    @Test
    void whatIsDividedByZeroIsUndefined() {
        KpiReport report = report(values(1, 1, 3, 0, 1));

        assertEquals(Ratio.of(3, 0), report.of(id("win-rate")).actual());
        assertEquals(Ratio.of(3, 0), report.goal().actual());
        assertEquals(
                Ratio.of(0, 0), report(values(1, 1, 0, 0, 1)).of(id("win-rate")).actual());
    }

    @Test
    void attainmentIsMoreWhereTheFigureIsBetter() {
        assertEquals(
                Ratio.of(5, 4),
                result(KpiDirection.HIGHER_IS_BETTER, goal(10), 8).attainment());
        assertEquals(
                Ratio.of(4, 5),
                result(KpiDirection.LOWER_IS_BETTER, goal(10), 8).attainment());
        assertEquals(
                Ratio.of(-5, 4),
                result(KpiDirection.HIGHER_IS_BETTER, goal(-10), 8).attainment());
        assertEquals(
                Ratio.of(10, 0),
                result(KpiDirection.HIGHER_IS_BETTER, goal(10), 0).attainment());
        assertEquals(
                Ratio.of(10, 0),
                result(KpiDirection.HIGHER_IS_BETTER, goal(10), -8).attainment());
        assertEquals(
                Ratio.of(8, 0),
                result(KpiDirection.LOWER_IS_BETTER, goal(-1), 8).attainment());
    }

    @Test
    void aTargetIsAttainedOnItAndOnItsBetterSide() {
        assertTrue(result(KpiDirection.HIGHER_IS_BETTER, goal(8), 8).isAttained());
        assertTrue(result(KpiDirection.HIGHER_IS_BETTER, goal(9), 8).isAttained());
        assertFalse(result(KpiDirection.HIGHER_IS_BETTER, goal(7), 8).isAttained());
        assertTrue(result(KpiDirection.LOWER_IS_BETTER, goal(8), 8).isAttained());
        assertFalse(result(KpiDirection.LOWER_IS_BETTER, goal(9), 8).isAttained());
        assertTrue(result(KpiDirection.LOWER_IS_BETTER, goal(7), 8).isAttained());
        assertFalse(result(KpiDirection.LOWER_IS_BETTER, ImmutableMap.of(), 8).isAttained());
    }

    @Test
    void aChangeIsSplitAsAGapIs() {
        KpiReport earlier = report(TARGETS);
        KpiReport later = report(ACTUALS);
        KpiChange change = later.changeSince(earlier);

        assertEquals(
                later.gap(id("revenue")).toString(), change.of(id("revenue")).toString());
        assertSame(earlier, change.earlier());
        assertSame(later, change.later());
    }

    @Test
    void onlyReportsOfOneTreeAreCompared() {
        KpiReport later = report(ACTUALS);
        KpiTree changed = SALES.toBuilder()
                .nodes(SALES.nodes().stream()
                        .map(node -> node.withUnit("USD"))
                        .collect(ImmutableList.toImmutableList()))
                .build();
        KpiReport clashing = KpiReview.of(changed).measure(ACTUALS, TARGETS, AS_OF);
        KpiReport other =
                KpiReview.of(changed.withRef(DefinitionRef.of("tree", 2))).measure(ACTUALS, TARGETS, AS_OF);
        KpiReport next =
                KpiReview.of(SALES).measure(ACTUALS, TARGETS, AS_OF.calendar().endOf(LocalDate.of(2026, 7, 1)));

        assertThrows(DefinitionClashException.class, () -> later.changeSince(clashing));
        assertRefused("earlier must be of tree@1, was of tree@2", () -> later.changeSince(other));
        assertRefused("earlier must be of 2026-06-30 or before, was of 2026-07-01", () -> later.changeSince(next));
        assertSame(later, next.changeSince(later).earlier());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void unknownFiguresAreRefused() {
        KpiReport report = report(ACTUALS);

        assertThrows(UnknownIdException.class, () -> report.of(id("zeal")));
        assertThrows(UnknownIdException.class, () -> report.gap(id("zeal")));
        assertThrows(UnknownIdException.class, () -> report.changeSince(report).of(id("zeal")));
    }

    @Test
    void numbersHaveLimits() {
        KpiTree square = tree(
                kpi("goal", KpiLevel.KGI, KpiFormula.PRODUCT, "a", "b"),
                leaf("a", KpiLevel.KPI),
                leaf("b", KpiLevel.KPI));
        BigDecimal large = new BigDecimal("9".repeat(600));
        ImmutableMap<KpiId, BigDecimal> values = ImmutableMap.of(id("a"), large, id("b"), large);

        assertEquals(
                "result must have at most 1000 digits and 100 decimals, had 1200 digits and 0 decimals",
                assertThrows(
                                ArithmeticException.class,
                                () -> KpiReview.of(square).measure(values, values, AS_OF))
                        .getMessage());
        assertRefused(
                "target must have at most 1000 digits and a scale of -100 to 100, had 1 bits and scale 101",
                () -> KpiReview.of(square)
                        .measure(ImmutableMap.of(), ImmutableMap.of(id("a"), new BigDecimal("1E-101")), AS_OF));
    }

    @Test
    void decimalsAreExact() {
        assertEquals(
                Ratio.of(1, 4),
                result(KpiDirection.HIGHER_IS_BETTER, ImmutableMap.of(id("goal"), new BigDecimal("0.2500")), 1)
                        .actual());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allIsMandatory() {
        KpiReview review = KpiReview.of(SALES);
        KpiReport report = report(ACTUALS);
        assertNames("tree", () -> KpiReview.of(null));
        assertNames("actuals", () -> review.measure(null, TARGETS, AS_OF));
        assertNames("targets", () -> review.measure(ACTUALS, null, AS_OF));
        assertNames("asOf", () -> review.measure(ACTUALS, TARGETS, null));
        assertNames("id", () -> report.of(null));
        assertNames("id", () -> report.gap(null));
        assertNames("earlier", () -> report.changeSince(null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
