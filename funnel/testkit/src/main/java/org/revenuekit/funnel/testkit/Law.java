package org.revenuekit.funnel.testkit;

import java.util.Objects;
import java.util.Set;

/** Says which law was broken, by what. */
final class Law {
    private Law() {}

    static void check(String law, ConversionCounterCase given, Object expected, Object actual) {
        check(law, shown(given), expected, actual);
    }

    static void check(String law, RevenueMovementCase given, Object expected, Object actual) {
        check(law, shown(given), expected, actual);
    }

    static void atMost(String law, ConversionCounterCase given, long most, long actual) {
        if (actual > most) {
            throw broken(law, shown(given), "at most " + most, actual);
        }
    }

    static void oneOf(String law, RevenueMovementCase given, Set<?> expected, Object actual) {
        if (!expected.contains(actual)) {
            throw broken(law, shown(given), "one of " + expected, actual);
        }
    }

    private static void check(String law, String given, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw broken(law, given, expected, actual);
        }
    }

    private static AssertionError broken(String law, String given, Object expected, Object actual) {
        return new AssertionError(law + ": expected " + expected + " but was " + actual + ", given " + given);
    }

    private static String shown(ConversionCounterCase given) {
        return "stages " + given.stages() + " and rows " + given.rows();
    }

    private static String shown(RevenueMovementCase given) {
        return "months " + given.first() + " to " + given.last() + ", memberships " + given.memberships()
                + " and periods " + given.periods();
    }
}
