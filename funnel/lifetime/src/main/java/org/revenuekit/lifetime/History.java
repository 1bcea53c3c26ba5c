package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/** When somebody bought, as far as the model of buying looks at it; many customers share one. */
record History(long repeats, double lastRepeat, double age) implements Comparable<History> {
    static final History NEW = new History(0, 0, 0);

    private static final Comparator<History> ORDER = Comparator.comparingLong(History::repeats)
            .thenComparingDouble(History::lastRepeat)
            .thenComparingDouble(History::age);

    static void check(long repeats, double lastRepeat, double age) {
        checkArgument(repeats >= 0 && repeats <= RetentionModel.MOST, "repeats must be 0 to 1.0E9, were %s", repeats);
        Parameters.checkNotNegative("age", age);
        checkArgument(
                lastRepeat >= 0 && lastRepeat <= age, "last repeat must be 0 to the age %s, was %s", age, lastRepeat);
        checkArgument(
                (lastRepeat > 0) == (repeats > 0),
                "last repeat must be above 0 with repeats and 0 without, was %s with %s repeats at age %s",
                lastRepeat,
                repeats,
                age);
    }

    @Override
    public int compareTo(History other) {
        return ORDER.compare(this, other);
    }
}
