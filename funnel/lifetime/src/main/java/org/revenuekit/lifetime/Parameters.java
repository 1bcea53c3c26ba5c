package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/** The checks of numbers handed to models. */
final class Parameters {
    private Parameters() {}

    static void check(String name, double value) {
        checkArgument(
                value > 0 && value <= RetentionModel.MOST, "%s must be above 0 and at most 1.0E9, was %s", name, value);
    }

    /** A time, or an amount, that is not negative. */
    static void checkNotNegative(String name, double value) {
        checkArgument(value >= 0 && value <= RetentionModel.MOST, "%s must be 0 to 1.0E9, was %s", name, value);
    }
}
