package org.revenuekit.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.lifetime.LifetimeWorld.AS_OF;
import static org.revenuekit.lifetime.LifetimeWorld.START;
import static org.revenuekit.lifetime.LifetimeWorld.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class RetentionProperties {
    @Provide
    Arbitrary<SurvivalCohort> cohorts() {
        return Arbitraries.integers()
                .between(0, 400)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(RetentionProperties::falling)
                .withoutEdgeCases();
    }

    private static SurvivalCohort falling(List<Integer> counts) {
        return SurvivalCohort.of(
                START,
                counts.stream()
                        .sorted(Collections.reverseOrder())
                        .map(Integer::longValue)
                        .toList());
    }

    private static RetentionFit fit(List<SurvivalCohort> cohorts) {
        return RetentionFitting.of(RetentionPolicy.standard()).fit(cohorts, AS_OF);
    }

    @Property
    void survivalFallsAndRetentionRises(
            @ForAll @DoubleRange(min = 0.01, max = 1_000) double alpha,
            @ForAll @DoubleRange(min = 0.01, max = 1_000) double beta,
            @ForAll @IntRange(min = 1, max = 200) int period) {
        RetentionModel model = new RetentionModel(alpha, beta);
        assertTrue(model.survival(period) <= model.survival(period - 1));
        assertTrue(model.survival(period) >= 0);
        assertTrue(model.retention(period + 1) >= model.retention(period));
        assertTrue(model.retention(period) > 0 && model.retention(period) <= 1);
        double less = model.residualPeriods(0.2, period).orElseThrow();
        assertTrue(less > 0 && less <= 6 * (1 + 1e-12), "all periods are worth 1.2 / 0.2");
        assertTrue(model.residualPeriods(0.1, period).orElseThrow() >= less);
        assertTrue(model.residualPeriods(0.2, period + 1).orElseThrow() >= less * (1 - 1e-12));
    }

    @Property
    void withLargeParametersChurnIsTheSameForAll(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double churn, @ForAll @IntRange(max = 40) int age) {
        RetentionModel model = new RetentionModel(churn * 1e8, (1 - churn) * 1e8);
        assertEquals(Math.pow(1 - churn, age), model.survival(age), 1e-4);
        assertEquals(1 - churn, model.retention(age + 1L), 1e-6);
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void theFitIsABestOneOrARefusal(@ForAll("cohorts") SurvivalCohort cohort) {
        RetentionFit fit = fit(List.of(cohort));
        Statistics.collect(fit.model().value().isPresent());
        Statistics.coverage(seen -> seen.check(true).count(times -> times > 0));
        assertEquals(fit.model().refusal(), fit.report().refusal());
        fit.model().value().ifPresent(model -> {
            FitReport report = fit.report().orElseThrow();
            RetentionLikelihood likelihood = new RetentionLikelihood(LifeTable.of(List.of(cohort), 0));
            double best = report.logLikelihood() / report.customers();
            for (double other : new double[] {0.5, 0.9, 0.99, 1.01, 1.1, 2}) {
                assertTrue(likelihood.of(new double[] {model.alpha() * other, model.beta()}, new double[2]) <= best);
                assertTrue(likelihood.of(new double[] {model.alpha(), model.beta() * other}, new double[2]) <= best);
                assertTrue(likelihood.of(new double[] {model.alpha() * other, model.beta() * other}, new double[2])
                        <= best);
            }
            assertTrue(report.logLikelihood() >= fit.geometricLogLikelihood().orElseThrow() - 1e-9);
            assertTrue(report.parameters().stream().allMatch(p -> p.standardError() > 0));
            assertTrue(fit.inSampleError().orElseThrow() <= 1);
        });
    }

    @Property
    void tenTimesAsManyGiveTheSameModel(@ForAll("cohorts") SurvivalCohort cohort) {
        SurvivalCohort tenfold = SurvivalCohort.of(
                START, cohort.survivors().stream().map(count -> 10 * count).toList());
        RetentionFit one = fit(List.of(cohort));
        RetentionFit ten = fit(List.of(tenfold));
        assertEquals(one.model().refusal(), ten.model().refusal());
        one.model().value().ifPresent(model -> {
            assertEquals(model.alpha(), ten.model().orElseThrow().alpha(), 1e-5 * model.alpha());
            assertEquals(model.beta(), ten.model().orElseThrow().beta(), 1e-5 * model.beta());
            double error = one.report().orElseThrow().parameters().get(0).standardError();
            assertEquals(
                    error / Math.sqrt(10),
                    ten.report().orElseThrow().parameters().get(0).standardError(),
                    1e-3 * error);
        });
    }

    /** Two cohorts with the same course, and one of both together, are the same to the model. */
    @Property
    void cohortsAddUp(@ForAll("cohorts") SurvivalCohort cohort) {
        SurvivalCohort twice = SurvivalCohort.of(
                START, cohort.survivors().stream().map(count -> 2 * count).toList());
        assertEquals(fit(List.of(twice)).model(), fit(List.of(cohort, cohort)).model());
        assertEquals(
                fit(List.of(twice)).geometricChurn(),
                fit(List.of(cohort, cohort)).geometricChurn());
    }

    @Property
    void theOrderOfCohortsChangesNoBit(
            @ForAll("cohorts") SurvivalCohort first,
            @ForAll("cohorts") SurvivalCohort second,
            @ForAll("cohorts") SurvivalCohort third,
            @ForAll Random random) {
        List<SurvivalCohort> cohorts = new ArrayList<>(List.of(first, second, third));
        RetentionFit given = fit(cohorts);
        Collections.shuffle(cohorts, random);
        RetentionFit shuffled = fit(cohorts);
        assertEquals(given.cohorts(), shuffled.cohorts());
        assertEquals(given.report(), shuffled.report());
        assertEquals(given.inSampleError(), shuffled.inSampleError());
    }

    /** A naive search: the likelihood on a grid of mean churn and heterogeneity never passes that of the fit. */
    @Property
    void aGridFindsNothingBetter(@ForAll("cohorts") SurvivalCohort cohort) {
        RetentionFit fit = fit(List.of(cohort));
        LifeTable table = LifeTable.of(List.of(cohort), 0);
        double best = fit.report()
                .fold(
                        FitReport::logLikelihood,
                        refusal -> refusal == Refusal.NO_HETEROGENEITY
                                ? fit.geometricLogLikelihood().orElseThrow()
                                : Double.POSITIVE_INFINITY);
        for (double churn = 0.02; churn < 1; churn += 0.02) {
            for (double sum = 0.01; sum < 1e5; sum *= 1.7) {
                double value = naive(table, churn * sum, (1 - churn) * sum);
                assertTrue(value <= best + 1e-6, () -> fit + " " + value);
            }
        }
    }

    private static double naive(LifeTable table, double alpha, double beta) {
        RetentionModel model = new RetentionModel(alpha, beta);
        double sum = 0;
        for (int age = 0; age < table.periods(); age++) {
            long lost = table.lost(age);
            long retained = table.atRisk(age) - lost;
            sum += lost * Math.log(alpha / (alpha + beta + age)) + retained * Math.log(model.retention(age + 1L));
        }
        return sum;
    }

    @Property
    void cohortsWithoutLossesAreRefused(@ForAll @IntRange(min = 1, max = 9) int size) {
        assertEquals(
                Refusal.NOBODY_LOST,
                fit(List.of(cohort(size, size, size))).model().refusal().orElseThrow());
    }
}
