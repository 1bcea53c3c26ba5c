package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The BG/NBD model of customers who buy without a contract (非契約型): each buys at random, with a rate of its own, until
 * it stops, which it may after each repeat purchase with a probability of its own and which nobody sees. Rates are
 * spread as a gamma distribution (r, alpha), probabilities as a beta distribution (a, b).
 *
 * <p>By its assumptions nobody stops before the first repeat purchase, so that a customer without one is alive for sure
 * however long it was silent: a known weakness, not an error.
 *
 * <p>Source: Fader, Hardie and Lee, Counting Your Customers the Easy Way, Marketing Science 24(2), 2005. The expected
 * purchases are computed as a sum over the purchases to come: that the j-th is not too late times that the customer did
 * not stop before it. All terms are positive, so that no digits are lost, and there are no cases, whereas the formula
 * of the paper, which is equal to it, has a hole at a = 1 and no value where a + b &lt; 1 and nothing was repeated.
 *
 * @param r the shape of the rates, above 0 and at most 1e9
 * @param alpha their scale, in periods: the mean rate is r / alpha
 * @param a the first parameter of the probabilities to stop
 * @param b the second one: the mean probability is a / (a + b)
 */
public record BuyingModel(double r, double alpha, double a, double b) {
    private static final double MOST_ALPHA = 1e15;

    /**
     * Checks the bounds.
     *
     * @param r above 0 and at most 1e9
     * @param alpha above 0 and at most 1e15, as it has the unit of time
     * @param a above 0 and at most 1e9
     * @param b above 0 and at most 1e9
     * @throws IllegalArgumentException if a bound is broken
     */
    public BuyingModel {
        Parameters.check("r", r);
        checkArgument(
                alpha > 0 && alpha <= MOST_ALPHA, "alpha must be above 0 and at most %s, was %s", MOST_ALPHA, alpha);
        Parameters.check("a", a);
        Parameters.check("b", b);
    }

    /**
     * Returns how probable it is that a customer will buy again some day (P(alive)).
     *
     * @param buyer the customer
     * @return 0 to 1; 1 without repeats
     */
    public double alive(Buyer buyer) {
        return alive(buyer.history());
    }

    double alive(History history) {
        if (history.repeats() == 0) {
            return 1;
        }
        double odds = a
                / (b + history.repeats() - 1)
                * Math.exp(
                        (r + history.repeats()) * Math.log((alpha + history.age()) / (alpha + history.lastRepeat())));
        return 1 / (1 + odds);
    }

    /**
     * Returns how many purchases a customer is expected to make from the date asked about on.
     *
     * @param buyer the customer
     * @param horizon within how many periods, 0 to 1e9
     * @return 0 or more; O(the purchases it would make if it never stopped, and as many as the longest gap takes)
     * @throws IllegalArgumentException if the horizon is out of range, or that would be more than 10,000,000 terms
     */
    public double expectedPurchases(Buyer buyer, double horizon) {
        return expectedPurchases(requireNonNull(buyer, "buyer").history(), horizon);
    }

    /**
     * Returns how many repeat purchases a new customer is expected to make after its first one.
     *
     * @param horizon within how many periods, 0 to 1e9
     * @return 0 or more
     * @throws IllegalArgumentException as for a customer that is known
     */
    public double expectedPurchases(double horizon) {
        return expectedPurchases(History.NEW, horizon);
    }

    double expectedPurchases(History history, double horizon) {
        Parameters.checkNotNegative("horizon", horizon);
        return alive(history)
                * ExpectedCount.of(r + history.repeats(), horizon / (alpha + history.age()), a, b + history.repeats());
    }
}
