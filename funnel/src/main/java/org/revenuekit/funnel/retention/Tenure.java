package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * For how long a customer stayed, or has stayed so far (継続期間).
 *
 * @param length in days or months, 0 or more
 * @param ended whether the customer has left; if not, it may stay for longer
 */
public record Tenure(long length, boolean ended) {
    /**
     * Checks the bounds.
     *
     * @param length in days or months
     * @param ended whether the customer has left
     * @throws IllegalArgumentException if the length is negative
     */
    public Tenure {
        checkArgument(length >= 0, "length must be >= 0, was %s", length);
    }

    /**
     * Returns the tenure of one who has left.
     *
     * @param length in days or months, 0 or more
     * @return a tenure that ended
     * @throws IllegalArgumentException if the length is negative
     */
    public static Tenure ended(long length) {
        return new Tenure(length, true);
    }

    /**
     * Returns the tenure of one who is still there.
     *
     * @param length in days or months, 0 or more
     * @return a tenure that goes on
     * @throws IllegalArgumentException if the length is negative
     */
    public static Tenure goingOn(long length) {
        return new Tenure(length, false);
    }
}
