package org.revenuekit.funnel.testkit;

import java.util.Objects;

/** Says which law was broken, by what. */
final class Law {
    private Law() {}

    static void check(String law, ConversionCounterCase given, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw broken(law, given, expected, actual);
        }
    }

    static void atMost(String law, ConversionCounterCase given, long most, long actual) {
        if (actual > most) {
            throw broken(law, given, "at most " + most, actual);
        }
    }

    private static AssertionError broken(String law, ConversionCounterCase given, Object expected, Object actual) {
        return new AssertionError(law + ": expected " + expected + " but was " + actual + ", given stages "
                + given.stages() + " and rows " + given.rows());
    }
}
