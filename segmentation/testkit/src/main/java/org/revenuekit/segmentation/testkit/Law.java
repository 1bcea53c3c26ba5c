package org.revenuekit.segmentation.testkit;

import java.math.BigDecimal;

/** Says which law was broken, by what. */
final class Law {
    private Law() {}

    /** How a number must stand to the one before a change. */
    @FunctionalInterface
    interface Comparison {
        void check(String law, BigDecimal before, BigDecimal after);
    }

    static void check(String law, Object given, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw broken(law, given, expected, actual);
        }
    }

    /** Two numbers that may differ by rounding. */
    static void near(String law, Object given, BigDecimal expected, BigDecimal actual, BigDecimal tolerance) {
        if (expected.subtract(actual).abs().compareTo(tolerance) > 0) {
            throw broken(law, given, expected.toPlainString(), actual.toPlainString());
        }
    }

    /** A number that may be below another by rounding only. */
    static void atLeast(String law, Object given, BigDecimal least, BigDecimal actual, BigDecimal tolerance) {
        if (actual.add(tolerance).compareTo(least) < 0) {
            throw broken(law, given, "at least " + least.toPlainString(), actual.toPlainString());
        }
    }

    private static AssertionError broken(String law, Object given, Object expected, Object actual) {
        return new AssertionError(law + ": expected " + expected + " but was " + actual + ", given " + given);
    }
}
