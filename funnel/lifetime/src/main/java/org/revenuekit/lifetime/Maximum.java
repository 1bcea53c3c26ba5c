package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;

/**
 * The best fit, per customer.
 *
 * @param parameters their values, in order
 * @param relativeErrors how far each may be off relative to its value, were there one customer
 * @param value the log-likelihood of a mean customer
 * @param gradient the steepest slope left
 * @param evaluations how often the likelihood was computed
 * @param steps how many steps led from the region to the best fit
 */
record Maximum(
        ImmutableList<Double> parameters,
        ImmutableList<Double> relativeErrors,
        double value,
        double gradient,
        long evaluations,
        long steps) {
    double parameter(int position) {
        return parameters.get(position);
    }

    /** What was fitted to so many customers; a parameter that depends on the unit is given in its own. */
    FittedParameter fitted(String name, int position, double unit, long customers) {
        double value = parameter(position) * unit;
        return new FittedParameter(name, value, value * relativeErrors.get(position) / Math.sqrt((double) customers));
    }
}
