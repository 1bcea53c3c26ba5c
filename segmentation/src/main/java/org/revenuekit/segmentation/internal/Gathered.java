package org.revenuekit.segmentation.internal;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What was observed of one account, by indicator: a sum of points and of what each counts, and the age of the youngest.
 * It is filled, read and cleared, account by account. The order in which it is filled changes nothing.
 */
public final class Gathered {
    private static final int BITS = 62;
    private static final long FULL = 1L << BITS;
    private static final int NEVER = Integer.MAX_VALUE;

    private final IndexProgram program;
    private final long[] sum;
    private final long[] count;
    private final int[] spills;
    private final int[] taken;
    private final int[] youngest;
    private final int[] recorded;

    Gathered(IndexProgram program) {
        int size = program.size();
        this.program = program;
        this.sum = new long[size];
        this.count = new long[size];
        this.spills = new int[size];
        this.taken = new int[size];
        this.youngest = new int[size];
        this.recorded = new int[size];
        clear();
    }

    /** Forgets the account. */
    public void clear() {
        Arrays.fill(sum, 0);
        Arrays.fill(count, 0);
        Arrays.fill(spills, 0);
        Arrays.fill(taken, 0);
        Arrays.fill(youngest, NEVER);
    }

    /**
     * Takes an observation, if it counts.
     *
     * @param indicator of which indicator
     * @param points what it is worth, 0 to 100,000,000
     * @param age how many days ago it was made, at least 0
     * @param recordedOn on which day it was recorded
     */
    public void add(int indicator, int points, int age, int recordedOn) {
        if (!program.counts(indicator, age)) {
            return;
        }
        long counts = 1;
        if (program.isMean(indicator)) {
            counts = program.freshness(indicator, age);
            youngest[indicator] = Math.min(youngest[indicator], age);
        } else if (age < youngest[indicator] || (age == youngest[indicator] && recordedOn > recorded[indicator])) {
            youngest[indicator] = age;
            recorded[indicator] = recordedOn;
            sum[indicator] = 0;
            count[indicator] = 0;
            spills[indicator] = 0;
            taken[indicator] = 0;
        } else if (age > youngest[indicator] || recordedOn < recorded[indicator]) {
            return;
        }
        sum[indicator] += counts * points;
        count[indicator] += counts;
        taken[indicator]++;
        spills[indicator] += (int) (sum[indicator] >>> BITS);
        sum[indicator] &= FULL - 1;
    }

    /**
     * Returns whether an indicator is measured.
     *
     * @param indicator the indicator
     * @return true if something was observed that still counts
     */
    public boolean isMeasured(int indicator) {
        return taken[indicator] > 0;
    }

    /**
     * Returns how many observations count.
     *
     * @return those behind all indicators together
     */
    public long observations() {
        return Arrays.stream(taken).asLongStream().sum();
    }

    /**
     * Returns the age of the youngest observation of an indicator.
     *
     * @param indicator an indicator that is measured
     * @return its age in days
     */
    public int age(int indicator) {
        return youngest[indicator];
    }

    /**
     * Returns the day on which the last record of an indicator was made.
     *
     * @param indicator an indicator that is measured, and not as a mean
     * @return the day
     */
    public int recordedOn(int indicator) {
        return recorded[indicator];
    }

    /**
     * Returns what an indicator is worth.
     *
     * @param indicator an indicator that is measured
     * @return the mean, 0 to 100,000,000, rounded half up
     */
    public int points(int indicator) {
        long all = sum[indicator];
        long by = count[indicator];
        if (spills[indicator] > 0) {
            BigInteger exact = BigInteger.valueOf(FULL)
                    .multiply(BigInteger.valueOf(spills[indicator]))
                    .add(BigInteger.valueOf(all));
            return exact.shiftLeft(1)
                    .add(BigInteger.valueOf(by))
                    .divide(BigInteger.valueOf(by).shiftLeft(1))
                    .intValueExact();
        }
        long whole = all / by;
        return (int) (2 * (all - whole * by) >= by ? whole + 1 : whole);
    }
}
