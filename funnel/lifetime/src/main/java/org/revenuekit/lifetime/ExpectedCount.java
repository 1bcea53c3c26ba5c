package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/** How many purchases somebody who is alive makes, who may stop after each of them. */
final class ExpectedCount {
    private static final double MOST_TERMS = 10_000_000;
    private static final double NEGLIGIBLE = 1e-17;

    private ExpectedCount() {}

    /**
     * The sum over k = 1, 2, ... of P(k purchases, if it never stopped) x (those of the k that it does not stop
     * before). The first factor is a negative binomial probability, as rates are of gamma distribution; it is kept as a
     * logarithm, which cannot underflow. The second is 1 + E[1 - p] + E[(1 - p)^2] + ..., k terms, with p of beta
     * distribution. Dividing by the sum of the probabilities takes the rounding of their logarithms out again.
     *
     * @param shape of the rates
     * @param time the horizon, in units of their scale
     * @param a of the probability to stop
     * @param b of the probability to stop
     */
    static double of(double shape, double time, double a, double b) {
        double most =
                (shape + 12 * Math.sqrt(shape) + 40) * (1 + time); // where the probabilities have become negligible
        checkArgument(
                most <= MOST_TERMS,
                "horizon must be such that at most 1.0E7 purchases are possible, were about %s",
                most);
        double share = time / (1 + time);
        double logProbability = -shape * Math.log1p(time);
        double all = Math.exp(logProbability);
        double sum = 0;
        double going = 1;
        double made = 0;
        double ratio;
        double term;
        long k = 0;
        do {
            made += going;
            going *= (b + k) / (a + b + k);
            ratio = share * (shape + k) / (k + 1);
            logProbability += Math.log(ratio);
            double probability = Math.exp(logProbability);
            all += probability;
            term = probability * made;
            sum += term;
            k++;
        } while (ratio >= 1 || term > NEGLIGIBLE * sum);
        return sum / all;
    }
}
