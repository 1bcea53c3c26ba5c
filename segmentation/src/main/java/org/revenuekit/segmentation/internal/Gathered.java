package org.revenuekit.segmentation.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * What was observed of one account, by indicator: a sum of points and of what each counts, and how fresh the freshest
 * is. It is filled, read and cleared, account by account. The order in which it is filled changes nothing.
 */
public final class Gathered {
    private static final int BITS = 62;
    private static final long FULL = 1L << BITS;
    private static final int NEVER = Integer.MAX_VALUE;

    private final int[] expiry;
    private final boolean[] mean;
    private final int[][] left; // of an observation, after each number of days
    private final long[] sum;
    private final long[] count;
    private final int[] spills;
    private final int[] taken;
    private final int[] freshest;
    private final int[] youngest; // of what counts by its age alone
    private final int[] recorded;

    /**
     * Returns somewhere to gather what several indices measure at once.
     *
     * @param programs the indices, which number their indicators one after the other
     */
    public Gathered(List<IndexProgram> programs) {
        int size = programs.stream().mapToInt(IndexProgram::size).sum();
        this.expiry = new int[size];
        this.mean = new boolean[size];
        this.left = new int[size][];
        int next = 0;
        for (IndexProgram program : programs) {
            for (int i = 0; i < program.size(); i++) {
                expiry[next] = program.expiry(i);
                mean[next] = program.isMean(i);
                left[next] = program.left(i);
                next++;
            }
        }
        this.sum = new long[size];
        this.count = new long[size];
        this.spills = new int[size];
        this.taken = new int[size];
        this.freshest = new int[size];
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
        Arrays.fill(freshest, 0);
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
        int fresh = after(left[indicator], age);
        if (age > expiry[indicator] || fresh == 0) {
            return;
        }
        long counts = 1;
        if (mean[indicator]) {
            counts = fresh;
            freshest[indicator] = Math.max(freshest[indicator], fresh);
        } else if (age < youngest[indicator] || (age == youngest[indicator] && recordedOn > recorded[indicator])) {
            youngest[indicator] = age;
            recorded[indicator] = recordedOn;
            freshest[indicator] = fresh;
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

    private static int after(int[] left, int age) {
        return left[Math.min(age, left.length - 1)];
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
     * Returns how fresh the freshest observation of an indicator is.
     *
     * @param indicator the indicator
     * @return 0 to 1,000,000 millionths
     */
    public int freshness(int indicator) {
        return freshest[indicator];
    }

    /**
     * Returns the age of the youngest observation of an indicator.
     *
     * @param indicator an indicator that is measured, and not as a mean
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
