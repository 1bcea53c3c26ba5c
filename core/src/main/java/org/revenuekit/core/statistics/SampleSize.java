package org.revenuekit.core.statistics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalLong;
import org.revenuekit.core.internal.Confidence;

/**
 * How many subjects it takes to see a difference of two rates (必要サンプルサイズ), such as of a change that is tried on one
 * half: n = ((z&#8321; &radic;(2 m (1 - m)) + z&#8322; &radic;(p (1 - p) + q (1 - q))) / (p - q))&sup2; in each group,
 * where m is the mean of the rates p and q (Fleiss, Statistical Methods for Rates and Proportions, without the
 * correction for continuity).
 */
public final class SampleSize {
    private SampleSize() {}

    /**
     * Returns how many subjects each of two groups of one size needs.
     *
     * @param rate the rate expected in one group: 0 to 1
     * @param otherRate the rate expected in the other: 0 to 1
     * @param z how sure it is to be that no difference is seen where there is none, in standard deviations, both sides:
     *     above 0, at most 100; 1.96 for 95 %
     * @param powerZ how sure it is to be that the difference is seen, in standard deviations, one side: above 0, at
     *     most 100; 0.8416 for 80 %, 1.2816 for 90 %
     * @return the least whole number, at least 1, of an n that is within 1e-9 of its size; empty if the rates are
     *     equal, as no number shows that, or beyond what a long can say
     * @throws IllegalArgumentException if a bound is broken
     */
    public static OptionalLong perGroup(double rate, double otherRate, double z, double powerZ) {
        checkArgument(rate >= 0 && rate <= 1, "rate must be 0 to 1, was %s", rate);
        checkArgument(otherRate >= 0 && otherRate <= 1, "otherRate must be 0 to 1, was %s", otherRate);
        Confidence.checkZ(z);
        checkArgument(
                powerZ > 0 && powerZ <= WilsonInterval.MAX_Z, "powerZ must be above 0 and at most 100, was %s", powerZ);
        double mean = (rate + otherRate) / 2;
        double together = Math.sqrt(2 * mean * (1 - mean));
        double apart = Math.sqrt(rate * (1 - rate) + otherRate * (1 - otherRate));
        double root = (z * together + powerZ * apart) / (rate - otherRate);
        double needed = Math.max(1, Math.ceil(root * root));
        return needed < Long.MAX_VALUE ? OptionalLong.of((long) needed) : OptionalLong.empty();
    }
}
