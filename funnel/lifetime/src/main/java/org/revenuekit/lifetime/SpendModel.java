package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The gamma-gamma model of what customers spend on a purchase: each spends about a mean of its own, and the means are
 * spread over customers. It takes what somebody spends for independent of how often it buys; see
 * {@link BuyingFit#spendCorrelation()}.
 *
 * <p>Source: Fader and Hardie, The Gamma-Gamma Model of Monetary Value, note 025, brucehardie.com, 2013.
 *
 * @param p the shape of what one customer spends, above 0 and at most 1e9
 * @param q the shape of the scales of customers
 * @param gamma the scale of these, in major units of the currency
 */
public record SpendModel(double p, double q, double gamma) {
    /**
     * Checks the bounds.
     *
     * @param p above 0 and at most 1e9
     * @param q above 0 and at most 1e9
     * @param gamma above 0 and at most 1e24
     * @throws IllegalArgumentException if a bound is broken
     */
    public SpendModel {
        Parameters.check("p", p);
        Parameters.check("q", q);
        checkArgument(gamma > 0 && gamma <= 1e24, "gamma must be above 0 and at most 1.0E24, was %s", gamma);
    }

    /**
     * Returns what a customer of whom nothing is known spends on a purchase.
     *
     * @return major units; {@link Refusal#UNBOUNDED} if q is at most 1, as a few then spend so much that the mean has
     *     no end
     */
    public Estimate<Double> meanSpend() {
        return meanSpend(0, 0);
    }

    /**
     * Returns what a customer is expected to spend on a purchase: a mean of what it spent and of what all spend, nearer
     * to its own the more it bought.
     *
     * @param repeats how many repeat purchases are known, 0 to 1e9
     * @param mean what was spent on one of them in the mean, in major units: 0 without any, at most 1e15
     * @return major units; {@link Refusal#UNBOUNDED} if p x repeats + q is at most 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Estimate<Double> meanSpend(long repeats, double mean) {
        checkArgument(repeats >= 0 && repeats <= RetentionModel.MOST, "repeats must be 0 to 1.0E9, were %s", repeats);
        checkArgument(mean >= 0 && mean <= Spends.MOST, "mean must be 0 to 1.0E15, was %s", mean);
        checkArgument(repeats > 0 || mean == 0, "mean must be 0 without repeats, was %s", mean);
        double weight = p * repeats + q - 1;
        return weight > 0 ? Estimate.of(p * (gamma + repeats * mean) / weight) : Estimate.refused(Refusal.UNBOUNDED);
    }
}
