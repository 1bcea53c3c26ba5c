package org.revenuekit.lifetime;

/** The log-likelihood of a model, by its parameters. */
interface Likelihood {
    /**
     * Returns the log-likelihood of a mean customer.
     *
     * @param parameters all above 0
     * @param gradient takes the derivatives by the parameters
     * @return finite within the bounds of {@link Maximiser}
     */
    double of(double[] parameters, double[] gradient);
}
