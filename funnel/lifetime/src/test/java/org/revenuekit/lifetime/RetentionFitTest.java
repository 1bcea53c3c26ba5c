package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.TODAY;
import static org.revenuekit.lifetime.LifetimeWorld.USD;
import static org.revenuekit.lifetime.LifetimeWorld.assertRefused;
import static org.revenuekit.lifetime.LifetimeWorld.cohort;
import static org.revenuekit.lifetime.LifetimeWorld.usd;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;

class RetentionFitTest {
    private static final RetentionPolicy STANDARD = RetentionPolicy.standard();
    private static final SurvivalCohort HIGH_END = PublishedRetentionTest.HIGH_END;

    private static RetentionFit fit(SurvivalCohort... cohorts) {
        return RetentionFitting.of(STANDARD).fit(List.of(cohorts), AS_OF);
    }

    private static RetentionPolicy holding(int periods) {
        return STANDARD.toBuilder()
                .ref(DefinitionRef.of("holding", 1 + periods))
                .heldOutPeriods(periods)
                .build();
    }

    private static RetentionFit holding(int periods, SurvivalCohort... cohorts) {
        return RetentionFitting.of(holding(periods)).fit(List.of(cohorts), AS_OF);
    }

    private static void assertNone(Refusal reason, RetentionFit fit) {
        assertRefused(reason, fit.model());
        assertRefused(reason, fit.report());
        assertRefused(reason, fit.preference());
        assertRefused(reason, fit.inSampleError());
        assertRefused(reason, fit.holdOutError());
        assertRefused(reason, fit.explain());
        assertRefused(reason, fit.residualValue(usd(1, 1), 0));
    }

    @Test
    void dataThatCannotSupportAModelAreRefused() {
        assertNone(Refusal.TOO_FEW, fit());
        assertNone(Refusal.TOO_FEW, fit(cohort(100)));
        assertNone(Refusal.TOO_FEW, fit(cohort(0, 0, 0)));
        assertNone(Refusal.TOO_FEW, fit(cohort(100, 90)));
        assertNone(Refusal.NOBODY_LOST, fit(cohort(100, 100, 100)));
        assertNone(Refusal.NOBODY_LOST, fit(cohort(100, 100)));
        assertNone(Refusal.NOBODY_RETAINED, fit(cohort(100, 0)));
        assertNone(Refusal.NOBODY_RETAINED, fit(cohort(100, 0, 0)));
        assertNone(Refusal.LOST_AT_FIRST_ONLY, fit(cohort(100, 80, 80)));
        assertNone(Refusal.NO_HETEROGENEITY, fit(cohort(100, 80, 64))); // 20 % each time
        assertNone(Refusal.NO_HETEROGENEITY, fit(cohort(100, 80, 60)));
        assertNone(Refusal.NO_HETEROGENEITY, fit(cohort(100, 100, 60)));
        assertNone(Refusal.NO_HETEROGENEITY, fit(cohort(100, 50, 0)));
        assertTrue(fit(cohort(100, 80, 70)).model().value().isPresent());
    }

    @Test
    void aBestFitThatIsAllButAtInfinityIsRefused() {
        // churn of 20 %, then of 19.999999 %
        assertNone(Refusal.BOUNDARY, fit(cohort(1_000_000_000, 800_000_000, 640_000_009)));
    }

    @Test
    void aSearchThatMayNotGoOnIsNotCalledAFit() {
        RetentionPolicy hasty = STANDARD.withLimits(new FitLimits(1, 1, new BigDecimal("1E-12")));
        assertNone(Refusal.NOT_CONVERGED, RetentionFitting.of(hasty).fit(List.of(HIGH_END), AS_OF));
        RetentionPolicy stopped = STANDARD.withLimits(new FitLimits(5, 100, new BigDecimal("1E-8")));
        RetentionFit fit = RetentionFitting.of(stopped).fit(List.of(HIGH_END), AS_OF);
        assertEquals(
                fit(HIGH_END).model().orElseThrow().alpha(),
                fit.model().orElseThrow().alpha(),
                1e-8);
        assertTrue(fit.report().orElseThrow().steps() > 2, "the steps went all the way");
    }

    @Test
    void minimumPeriodsAreThoseWithSomebodyAtRisk() {
        RetentionPolicy four = STANDARD.withMinimumPeriods(4);
        assertRefused(
                Refusal.TOO_FEW,
                RetentionFitting.of(four)
                        .fit(List.of(cohort(100, 80, 70, 65)), AS_OF)
                        .model());
        assertTrue(RetentionFitting.of(four)
                .fit(List.of(cohort(100, 80, 70, 65, 64)), AS_OF)
                .model()
                .value()
                .isPresent());
        assertRefused(
                Refusal.TOO_FEW,
                RetentionFitting.of(four)
                        .fit(List.of(cohort(100, 80, 79, 0, 0)), AS_OF)
                        .model());
    }

    @Test
    void theGeometricModelStandsBeside() {
        RetentionFit fit = holding(5, HIGH_END);
        assertEquals(Ratio.of(509, 4_926), fit.geometricChurn());
        double churn = 509 / 4_926.0;
        assertEquals(
                509 * Math.log(churn) + 4_417 * Math.log(1 - churn),
                fit.geometricLogLikelihood().orElseThrow(),
                1e-9);
        assertEquals(
                fit.report().orElseThrow().logLikelihood() * 2
                        - 4
                        - 2 * fit.geometricLogLikelihood().orElseThrow()
                        + 2,
                fit.preference().orElseThrow(),
                1e-9);
        assertTrue(fit.preference().orElseThrow() > 0, "churn does fall");
        assertRefused(Refusal.TOO_FEW, fit().geometricLogLikelihood());
        assertEquals(0, fit(cohort(9, 9, 9)).geometricLogLikelihood().orElseThrow());
        assertEquals(0, fit(cohort(9, 0)).geometricLogLikelihood().orElseThrow());
        assertEquals(
                4 * Math.log(0.5),
                fit(cohort(2, 1, 1), cohort(1, 0)).geometricLogLikelihood().orElseThrow(),
                1e-12);
    }

    @Test
    void theReportTellsHowSureItIs() {
        FitReport report = holding(5, HIGH_END).report().orElseThrow();
        assertEquals(1_000, report.customers());
        assertEquals("alpha", report.parameters().get(0).name());
        assertEquals(0.103_735, report.parameters().get(0).standardError(), 1e-5);
        assertEquals("beta", report.parameters().get(1).name());
        assertEquals(0.785_532, report.parameters().get(1).standardError(), 1e-5);
        assertTrue(report.gradient() <= 1e-8);
        assertTrue(report.evaluations() >= 30);
        assertTrue(report.steps() >= 1);
        assertEquals(
                holding(5, HIGH_END).model().orElseThrow().beta(),
                report.parameters().get(1).value());
    }

    @Test
    void aProjectionIsJudgedByWhatWasHeldOut() {
        RetentionFit fit = holding(5, HIGH_END);
        RetentionModel model = fit.model().orElseThrow();
        double off = 0;
        for (int age = 8; age <= 12; age++) {
            off += Math.abs(1_000 * model.survival(age) - HIGH_END.survivors().get(age));
        }
        assertEquals(off / 5_000, fit.holdOutError().orElseThrow(), 1e-12);
        assertTrue(fit.holdOutError().orElseThrow() < 0.012, "twelve years from seven: off by a hundredth");
        off = 0;
        for (int age = 1; age <= 7; age++) {
            off += Math.abs(1_000 * model.survival(age) - HIGH_END.survivors().get(age));
        }
        assertEquals(off / 7_000, fit.inSampleError().orElseThrow(), 1e-12);
        assertRefused(Refusal.NOTHING_HELD_OUT, fit(HIGH_END).holdOutError());
    }

    @Test
    void theLastPeriodsOfEachCohortAreHeldOut() {
        SurvivalCohort young = SurvivalCohort.of(LocalDate.of(2024, 1, 1), Longs.asList(500, 400, 350));
        SurvivalCohort newest = SurvivalCohort.of(LocalDate.of(2025, 1, 1), Longs.asList(500, 400));
        RetentionFit fit = holding(2, newest, HIGH_END, young);
        assertEquals(List.of(HIGH_END, young, newest), fit.cohorts());
        assertEquals(1_000, fit.report().orElseThrow().customers());
        RetentionModel model = fit.model().orElseThrow();
        double off = Math.abs(1_000 * model.survival(11) - 409)
                + Math.abs(1_000 * model.survival(12) - 394)
                + Math.abs(500 * model.survival(1) - 400)
                + Math.abs(500 * model.survival(2) - 350)
                + Math.abs(500 * model.survival(1) - 400);
        assertEquals(off / 3_500, fit.holdOutError().orElseThrow(), 1e-12);
        assertEquals(
                1_500,
                holding(1, newest, HIGH_END, young).report().orElseThrow().customers());
    }

    @Test
    void cohortsOfTheFutureAreNotSeen() {
        SurvivalCohort future = SurvivalCohort.of(TODAY.plusDays(1), Longs.asList(10, 0));
        SurvivalCohort today = SurvivalCohort.of(TODAY, Longs.asList(10));
        RetentionFit fit = fit(future, today, HIGH_END);
        assertEquals(List.of(HIGH_END, today), fit.cohorts());
        assertEquals(fit(HIGH_END).model(), fit.model());
        assertEquals(
                List.of("COHORT_AFTER_AS_OF cohort 2026-04-01"),
                fit.findings().stream().map(Object::toString).toList());
        assertTrue(fit(HIGH_END).findings().isEmpty());
        assertEquals(STANDARD, fit.definition());
        assertEquals(AS_OF, fit.asOf());
    }

    @Test
    void aResidualValueIsPeriodsTimesProfit() {
        RetentionFit fit = holding(5, HIGH_END);
        double periods = fit.model().orElseThrow().residualPeriods(0.1, 2).orElseThrow();
        assertEquals(6.294, periods, 0.001);
        assertEquals(
                Money.of(USD, BigDecimal.valueOf(periods * 100 / 3).setScale(2, RoundingMode.HALF_UP)),
                fit.residualValue(usd(100, 3), 2).orElseThrow());
        assertRefused(Refusal.REVENUE_UNDEFINED, fit.residualValue(usd(1, 0), 2));
        RetentionPolicy plain = STANDARD.withDiscountRate(BigDecimal.ZERO);
        assertRefused(
                Refusal.UNBOUNDED,
                RetentionFitting.of(plain).fit(List.of(HIGH_END), AS_OF).residualValue(usd(1, 1), 0));
    }

    @Test
    void eachGroupHasItsFit() {
        SurvivalCohort young = SurvivalCohort.of(LocalDate.of(2024, 1, 1), Longs.asList(500, 400, 350));
        SurvivalCohort lost = SurvivalCohort.of(LocalDate.of(2025, 1, 1), Longs.asList(500, 0));
        RetentionFit all = fit(HIGH_END, young, lost);
        Grouped<Integer, RetentionFit> years = all.by(Grouping.<SurvivalCohort, Integer>of(
                "year", cohort -> Optional.of(cohort.start().getYear()).filter(year -> year < 2025)));
        assertEquals("year", years.grouping());
        assertEquals(List.of(2000, 2024), List.copyOf(years.groups().keySet()));
        assertEquals(fit(HIGH_END).model(), years.of(2000).orElseThrow().model());
        assertEquals(fit(young).model(), years.of(2024).orElseThrow().model());
        assertRefused(Refusal.NOBODY_RETAINED, years.ungrouped().model());
        assertEquals(all, years.total());
    }

    @Test
    void theExplanationComesToTheLikelihood() {
        RetentionFit fit = fit(cohort(100, 80, 70));
        Explanation explanation = fit.explain().orElseThrow();
        assertEquals(
                fit.report().orElseThrow().logLikelihood(),
                explanation.amount().orElseThrow().doubleValue(),
                1e-9);
        assertEquals(
                List.of("period 1: 20 of 100 lost", "period 2: 10 of 80 lost"),
                explanation.parts().stream().map(Explanation::label).toList());
        assertEquals("log-likelihood", explanation.label());
        // two parameters fit two periods as they are
        assertEquals(
                20 * Math.log(0.2) + 80 * Math.log(0.8),
                explanation.parts().get(0).amount().orElseThrow().doubleValue(),
                1e-6);
    }

    @Test
    void aChangeIsThatOfTheParameters() {
        RetentionFit earlier = fit(cohort(100, 80, 70));
        RetentionFit later = fit(HIGH_END);
        assertEquals(
                ImmutableList.of(
                        new ParameterChange(
                                "alpha",
                                earlier.model().orElseThrow().alpha(),
                                later.model().orElseThrow().alpha()),
                        new ParameterChange(
                                "beta",
                                earlier.model().orElseThrow().beta(),
                                later.model().orElseThrow().beta())),
                later.changeSince(earlier).orElseThrow());
        assertRefused(Refusal.TOO_FEW, later.changeSince(fit()));
        assertRefused(Refusal.NOBODY_LOST, fit(cohort(9, 9)).changeSince(fit()));
        RetentionFit clash = RetentionFitting.of(STANDARD.withMinimumPeriods(3)).fit(List.of(HIGH_END), AS_OF);
        assertThrows(DefinitionClashException.class, () -> later.changeSince(clash));
    }

    @Test
    void itShowsItsModel() {
        assertEquals("TOO_FEW as of 2026-03-31", fit().toString());
        assertTrue(holding(5, HIGH_END).toString().startsWith("RetentionModel[alpha=0.6"));
    }

    @Test
    void hugeCountsDoNotOverflow() {
        SurvivalCohort huge = cohort(1_000_000_000, 700_000_000, 600_000_000, 550_000_000);
        RetentionFit fit = fit(huge, huge, huge);
        assertEquals(3_000_000_000L, fit.report().orElseThrow().customers());
        assertEquals(
                fit(cohort(1_000, 700, 600, 550)).model().orElseThrow().alpha(),
                fit.model().orElseThrow().alpha(),
                1e-6);
    }
}
