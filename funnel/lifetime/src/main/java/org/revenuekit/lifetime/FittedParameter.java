package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

/**
 * A parameter of a fitted model.
 *
 * @param name as in the paper of the model, such as {@code alpha}
 * @param value the best fit, above 0
 * @param standardError how far it may be off (標準誤差), from the curvature of the likelihood at the best fit; it means
 *     something where there are many customers, and nothing of a parameter that the data hardly determine
 */
public record FittedParameter(String name, double value, double standardError) {
    /**
     * Checks that there is a name.
     *
     * @param name as in the paper of the model
     * @param value the best fit
     * @param standardError how far it may be off
     */
    public FittedParameter {
        requireNonNull(name, "name");
    }
}
