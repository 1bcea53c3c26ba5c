package org.revenuekit.examples.report;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of customers under contract who pay 10 a month: account, months, ended, price, segment. */
public final class Tenures {
    private Tenures() {}

    /** Customers of whom so many were left after each year, all of them, and of whom the last ones stay. */
    public static Stream<String> of(String segment, int... left) {
        return IntStream.range(0, left[0]).mapToObj(id -> {
            int years = 1;
            while (years < left.length && id < left[years]) {
                years++;
            }
            boolean isLeft = years < left.length;
            return segment + id + "," + (isLeft ? years * 12 + ",yes" : (years - 1) * 12 + ",no") + ",10," + segment;
        });
    }
}
