package org.revenuekit.hierarchy.whitespace;

/** Turns counts into places. */
final class Counts {
    private Counts() {}

    /** Replaces each number by the sum of all up to it. */
    static void accumulate(int[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1];
        }
    }
}
