package org.revenuekit.lifetime;

import org.hipparchus.special.Gamma;

/** The likelihoods of the papers, term by term, customer by customer. */
final class NaiveBuying {
    private NaiveBuying() {}

    /** Equation 6 of the paper. */
    static double logLikelihood(BuyingModel model, Iterable<Buyer> buyers) {
        double r = model.r();
        double alpha = model.alpha();
        double a = model.a();
        double b = model.b();
        double sum = 0;
        for (Buyer buyer : buyers) {
            double x = buyer.repeats();
            double logRates = Gamma.logGamma(r + x) - Gamma.logGamma(r) + r * Math.log(alpha);
            double alive = logBeta(a, b + x) - logBeta(a, b) + logRates - (r + x) * Math.log(alpha + buyer.age());
            if (x == 0) {
                sum += alive;
                continue;
            }
            double gone = logBeta(a + 1, b + x - 1)
                    - logBeta(a, b)
                    + logRates
                    - (r + x) * Math.log(alpha + buyer.lastRepeat());
            double most = Math.max(alive, gone);
            sum += most + Math.log(Math.exp(alive - most) + Math.exp(gone - most));
        }
        return sum;
    }

    private static double logBeta(double a, double b) {
        return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
    }

    /** Equation 1a of the note. */
    static double logLikelihood(SpendModel model, Iterable<Buyer> buyers) {
        double p = model.p();
        double q = model.q();
        double sum = 0;
        for (Buyer buyer : buyers) {
            double x = buyer.repeats();
            double z = buyer.meanSpend().orElseThrow().amount().orElseThrow().doubleValue();
            sum += Gamma.logGamma(p * x + q)
                    - Gamma.logGamma(p * x)
                    - Gamma.logGamma(q)
                    + q * Math.log(model.gamma())
                    + (p * x - 1) * Math.log(z)
                    + p * x * Math.log(x)
                    - (p * x + q) * Math.log(model.gamma() + x * z);
        }
        return sum;
    }
}
