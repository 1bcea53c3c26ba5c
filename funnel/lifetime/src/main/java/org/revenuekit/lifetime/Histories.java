package org.revenuekit.lifetime;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.special.Gamma;

/**
 * Customers grouped by what they have in common: the likelihood of their purchases under the BG/NBD model, by r, alpha,
 * a and b. Times are in units of the longest age, so that a model of days is found as easily as one of years.
 */
final class Histories implements Likelihood {
    private final History[] distinct;
    private final double[] counts;
    private final double unit;
    private final long customers;
    private final double repeats;

    private Histories(History[] distinct, double[] counts, double unit, long customers, double repeats) {
        this.distinct = distinct;
        this.counts = counts;
        this.unit = unit;
        this.customers = customers;
        this.repeats = repeats;
    }

    /** Sorted, so that the order of customers changes no bit of the sums. */
    static Histories of(List<Buyer> buyers) {
        Map<History, Long> grouped = new TreeMap<>();
        double repeats = 0;
        double unit = 0;
        for (Buyer buyer : buyers) {
            grouped.merge(buyer.history(), 1L, Long::sum);
            repeats += buyer.repeats();
            unit = Math.max(unit, buyer.age());
        }
        return new Histories(
                grouped.keySet().toArray(History[]::new),
                grouped.values().stream().mapToDouble(Long::doubleValue).toArray(),
                unit,
                buyers.size(),
                repeats);
    }

    boolean isNobodyRepeating() {
        return repeats == 0;
    }

    double unit() {
        return unit;
    }

    long customers() {
        return customers;
    }

    /** That of times in periods. */
    double logLikelihood(double perCustomer) {
        return customers * perCustomer - repeats * Math.log(unit);
    }

    @Override
    public double of(double[] parameters, double[] gradient) {
        double r = parameters[0];
        double alpha = parameters[1];
        double a = parameters[2];
        double b = parameters[3];
        double ofR = r * Math.log(alpha) - Gamma.logGamma(r);
        double slopeOfR = Math.log(alpha) - Gamma.digamma(r);
        double sum = 0;
        double byR = 0;
        double byAlpha = 0;
        double byA = 0;
        double byB = 0;
        long atRepeats = -1;
        double constant = 0;
        double constantByR = 0;
        double constantByA = 0;
        double constantByB = 0;
        for (int i = 0; i < distinct.length; i++) {
            long x = distinct[i].repeats();
            if (x != atRepeats) {
                atRepeats = x;
                constant = ofR + Gamma.logGamma(r + x) + logBeta(b + x, a + b + x) - logBeta(b, a + b);
                constantByR = slopeOfR + Gamma.digamma(r + x);
                constantByA = Gamma.digamma(a + b) - Gamma.digamma(a + b + x);
                constantByB = constantByA + Gamma.digamma(b + x) - Gamma.digamma(b);
            }
            double shape = r + x;
            double age = alpha + distinct[i].age() / unit;
            double last = alpha + distinct[i].lastRepeat() / unit;
            double logAge = Math.log(age);
            double logLast = Math.log(last);
            // the odds that it stopped after its last purchase, over those that it is alive
            double logOdds = x == 0 ? Double.NEGATIVE_INFINITY : Math.log(a / (b + x - 1)) + shape * (logAge - logLast);
            double alive = 1 / (1 + Math.exp(logOdds));
            double stopped = 1 - alive;
            double count = counts[i];
            sum += count * (constant - shape * logAge + log1pExp(logOdds));
            byR += count * (constantByR - alive * logAge - stopped * logLast);
            byAlpha += count * (r / alpha - shape * (alive / age + stopped / last));
            byA += count * (constantByA + stopped / a);
            byB += count * (constantByB - (x == 0 ? 0 : stopped / (b + x - 1)));
        }
        gradient[0] = byR / customers;
        gradient[1] = byAlpha / customers;
        gradient[2] = byA / customers;
        gradient[3] = byB / customers;
        return sum / customers;
    }

    /** The part of a beta function that matters here. */
    private static double logBeta(double above, double below) {
        return Gamma.logGamma(above) - Gamma.logGamma(below);
    }

    /** log(1 + exp(x)) without an overflow. */
    private static double log1pExp(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
