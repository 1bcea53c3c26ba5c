package org.revenuekit.segmentation.internal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much is left of something after some days, if half of it is left after a given number: in millionths, rounded
 * half up. The same on every machine, and never more on a later day.
 */
public final class Decay {
    private static final int ONE = 1_000_000;
    private static final int HALVINGS = 21; // one more, and less than half a millionth is left

    private final int[] left;

    private Decay(int[] left) {
        this.left = left;
    }

    /**
     * Returns the decay of a half-life.
     *
     * @param days 1 to 3,650
     * @return the decay
     * @throws IllegalArgumentException if the half-life is out of range
     */
    public static Decay ofHalfLife(int days) {
        checkArgument(days >= 1 && days <= 3_650, "half-life must be 1 to 3650 days, was %s", days);
        int[] left = new int[HALVINGS * days + 1];
        for (int day = 0; day < days; day++) {
            double part = StrictMath.pow(2, -(double) day / days) * ONE;
            for (int later = day; later < left.length - 1; later += days) {
                left[later] = (int) StrictMath.round(part);
                part /= 2; // exactly
            }
        }
        return new Decay(left);
    }

    /**
     * Returns what is left.
     *
     * @param days at least 0
     * @return 0 to 1,000,000; half at one half-life, exactly; 0 after twenty-one
     */
    public int millionthsAfter(long days) {
        return days < left.length ? left[(int) days] : 0;
    }

    /** What is left after each number of days; after more, what is left at last. */
    int[] table() {
        return left;
    }
}
