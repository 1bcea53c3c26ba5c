package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import org.hipparchus.special.Gamma;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyRatio;

/**
 * What was spent, as far as it is known: the likelihood of it under the gamma-gamma model, by p, q and gamma. Amounts
 * are in units of their mean, so that a model of yen is found as easily as one of dollars.
 */
final class Spends implements Likelihood {
    /** More than that on one purchase is an error of the data. */
    static final double MOST = 1e15;

    private final double[] repeats;
    private final double[] means;
    private final double unit;

    private Spends(double[] repeats, double[] means, double unit) {
        this.repeats = repeats;
        this.means = means;
        this.unit = unit;
    }

    /** Sorted, so that the order of customers changes no bit of the sums. */
    static Spends of(ImmutableList<Spend> spends) {
        ImmutableList<Spend> sorted = ImmutableList.sortedCopyOf(spends);
        double unit = sorted.stream().mapToDouble(Spend::mean).sum() / sorted.size();
        return new Spends(
                sorted.stream().mapToDouble(Spend::repeats).toArray(),
                sorted.stream().mapToDouble(spend -> spend.mean() / unit).toArray(),
                unit);
    }

    /** What one customer spent. */
    record Spend(long repeats, double mean) implements Comparable<Spend> {
        @Override
        public int compareTo(Spend other) {
            int byRepeats = Long.compare(repeats, other.repeats);
            return byRepeats != 0 ? byRepeats : Double.compare(mean, other.mean);
        }
    }

    /** In the currency and of use to the model. */
    static OptionalDouble usable(MoneyRatio spend, CurrencyUnit currency) {
        if (!spend.currency().equals(currency)) {
            return OptionalDouble.empty();
        }
        double mean = spend.amount().fold(Number::doubleValue, undefined -> 0.0);
        return mean > 0 && mean <= MOST ? OptionalDouble.of(mean) : OptionalDouble.empty();
    }

    long customers() {
        return means.length;
    }

    double unit() {
        return unit;
    }

    /** That of amounts in major units. */
    double logLikelihood(double perCustomer) {
        return customers() * (perCustomer - Math.log(unit));
    }

    boolean isAllTheSame() {
        for (double mean : means) {
            if (mean != means[0]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double of(double[] parameters, double[] gradient) {
        double p = parameters[0];
        double q = parameters[1];
        double gamma = parameters[2];
        double sum = 0;
        double byP = 0;
        double byQ = 0;
        double byGamma = 0;
        double ofQ = q * Math.log(gamma) - Gamma.logGamma(q);
        double slopeOfQ = Math.log(gamma) - Gamma.digamma(q);
        double atRepeats = 0;
        double constant = 0;
        double both = 0;
        double own = 0;
        for (int i = 0; i < means.length; i++) {
            double x = repeats[i];
            double z = means[i];
            if (x != atRepeats) {
                atRepeats = x;
                constant = ofQ + Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x);
                both = Gamma.digamma(p * x + q);
                own = Gamma.digamma(p * x);
            }
            double all = gamma + x * z;
            double logAll = Math.log(all);
            double logOwn = Math.log(x * z);
            sum += constant + p * x * logOwn - Math.log(z) - (p * x + q) * logAll;
            byP += x * (both - own + logOwn - logAll);
            byQ += both + slopeOfQ - logAll;
            byGamma += q / gamma - (p * x + q) / all;
        }
        gradient[0] = byP / means.length;
        gradient[1] = byQ / means.length;
        gradient[2] = byGamma / means.length;
        return sum / means.length;
    }
}
