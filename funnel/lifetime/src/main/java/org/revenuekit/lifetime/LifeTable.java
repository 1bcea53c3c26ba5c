package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.measure.Ratio;

/**
 * How many were at risk and how many were lost in each period of life, of all cohorts together: all that the models of
 * retention need to know.
 */
final class LifeTable {
    private final long[] atRisk;
    private final long[] lost;
    private final int periods;

    private LifeTable(long[] atRisk, long[] lost) {
        this.atRisk = atRisk;
        this.lost = lost;
        this.periods = (int) Arrays.stream(atRisk).takeWhile(count -> count > 0).count();
    }

    /** Without the last periods of each cohort; periods in which nobody was at risk are not there. */
    static LifeTable of(List<SurvivalCohort> cohorts, long heldOut) {
        int longest = cohorts.stream()
                .mapToInt(cohort -> fitted(cohort, heldOut))
                .max()
                .orElse(0);
        long[] atRisk = new long[longest];
        long[] lost = new long[longest];
        for (SurvivalCohort cohort : cohorts) {
            ImmutableList<Long> survivors = cohort.survivors();
            for (int age = 0; age < fitted(cohort, heldOut); age++) {
                atRisk[age] += survivors.get(age);
                lost[age] += survivors.get(age) - survivors.get(age + 1);
            }
        }
        return new LifeTable(atRisk, lost);
    }

    /** How many periods of a cohort are fitted. */
    static int fitted(SurvivalCohort cohort, long heldOut) {
        return (int) Math.max(cohort.age() - heldOut, 0);
    }

    /** Those who started, of cohorts of which a period is fitted; there is one. */
    long customers() {
        return atRisk[0];
    }

    /** How many periods have somebody at risk: the first ones, as survivors never rise. */
    int periods() {
        return periods;
    }

    long atRisk(int index) {
        return atRisk[index];
    }

    long lost(int index) {
        return lost[index];
    }

    private long lost() {
        return sum(lost);
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }

    /** One churn for all ages. */
    Ratio churn() {
        return Ratio.of(lost(), sum(atRisk));
    }

    /** Why the model of falling churn has no best fit, decided in whole numbers. */
    Optional<Refusal> refusal(int minimumPeriods) {
        if (periods() == 0) {
            return Optional.of(Refusal.TOO_FEW);
        }
        long lost = lost();
        if (lost == 0) {
            return Optional.of(Refusal.NOBODY_LOST);
        }
        if (lost == sum(atRisk)) {
            return Optional.of(Refusal.NOBODY_RETAINED);
        }
        if (periods() < minimumPeriods) {
            return Optional.of(Refusal.TOO_FEW);
        }
        if (lost == lost(0)) {
            return Optional.of(Refusal.LOST_AT_FIRST_ONLY);
        }
        return fallsWithAge() ? Optional.empty() : Optional.of(Refusal.NO_HETEROGENEITY);
    }

    /**
     * Whether a little heterogeneity fits better than none: the slope of the likelihood by 1 / (alpha + beta), at 0 and
     * at the best churn for all, is above 0. It is the sum over ages of age x (retained x odds of churn - lost).
     */
    private boolean fallsWithAge() {
        BigInteger allLost = BigInteger.valueOf(lost());
        BigInteger allRetained = BigInteger.valueOf(sum(atRisk)).subtract(allLost);
        BigInteger slope = BigInteger.ZERO;
        for (int age = 0; age < atRisk.length; age++) {
            BigInteger retained = BigInteger.valueOf(atRisk[age] - lost[age]);
            slope = slope.add(retained.multiply(allLost)
                    .subtract(BigInteger.valueOf(lost[age]).multiply(allRetained))
                    .multiply(BigInteger.valueOf(age)));
        }
        return slope.signum() > 0;
    }

    /** The log-likelihood of all customers, of what is lost and retained in a period, by the churn of each period. */
    double logLikelihood(int index, double churn) {
        return times(lost[index], churn) + times(atRisk[index] - lost[index], 1 - churn);
    }

    /** What never happens cannot be unlikely. */
    private static double times(long count, double probability) {
        return count == 0 ? 0 : count * Math.log(probability);
    }
}
