package org.revenuekit.hierarchy.testkit;

import java.util.Map;
import java.util.Objects;

/** Says which law was broken, by what. */
final class Law {
    private Law() {}

    static void check(String law, RollUpCase given, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(law + ": expected " + expected + " but was " + actual + ", given parents "
                    + given.parents() + " and amounts " + given.amounts());
        }
    }

    static void check(String law, ResolverCase given, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(law + ": expected " + expected + " but was " + actual + ", given accounts "
                    + given.accounts() + " and parents " + given.parents());
        }
    }

    static void check(String law, WhiteSpaceCase given, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(law + ": expected " + expected + " but was " + actual + ", given " + given);
        }
    }

    static void check(String law, AffinityCase given, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(law + ": expected " + expected + " but was " + actual + ", given baskets "
                    + given.baskets() + " and minimum support " + given.minimumSupport());
        }
    }

    /** The value of an id; what is not there is a matter of another law and counts as 0 here. */
    static long value(Map<String, Long> values, String id) {
        Long value = values.get(id);
        return value == null ? 0 : value;
    }
}
