package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/** How many purchases somebody who is alive makes, who may stop after each of them. */
final class ExpectedCount {
    private static final double MOST_TERMS = 10_000_000;
    private static final double NEGLIGIBLE = 1e-17;

    /** How many times 1 + time a tail takes to become negligible: exp(-40) is below it. */
    private static final double TAIL = 40;

    private ExpectedCount() {}

    /**
     * The sum over j = 0, 1, ... of P(more than j purchases) x E[(1 - p)^j], where the number of purchases is negative
     * binomial, as rates are of gamma distribution, and p of beta distribution.
     *
     * @param shape of the rates
     * @param time the horizon, in units of their scale
     * @param a of the probability to stop
     * @param b of the probability to stop
     */
    static double of(double shape, double time, double a, double b) {
        checkArgument(
                (shape + TAIL) * (1 + time) <= MOST_TERMS,
                "horizon must be such that at most 10000000 purchases are possible, were about %s",
                (shape + TAIL) * (1 + time));
        double logTerm = -shape * Math.log1p(time);
        double more = -Math.expm1(logTerm);
        double going = 1;
        double sum = 0;
        double logRatio = Math.log(time / (1 + time));
        for (long j = 0; more * going > NEGLIGIBLE * sum; j++) {
            sum += more * going;
            going *= (b + j) / (a + b + j);
            logTerm += logRatio + Math.log((shape + j) / (j + 1));
            more -= Math.exp(logTerm);
        }
        return sum;
    }
}
