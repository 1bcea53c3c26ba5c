package org.revenuekit.funnel.forecast;

import java.util.Arrays;

/**
 * By when which part of those who had been in for some days reaches the goal: the estimator of Aalen and Johansen from
 * that age on, with its variance.
 */
final class Curve {
    private final long sample;
    private final int[] after; // days after the age, ascending
    private final double[] staying; // the part to whom nothing has happened before
    private final double[] won; // the hazards of the day
    private final double[] lost;
    private final long[] atRisk;
    private final double[] reached; // by the end of the day
    private final double unobserved;

    private Curve(Builder builder, double unobserved) {
        int size = builder.size;
        this.sample = builder.sample;
        this.after = Arrays.copyOf(builder.after, size);
        this.staying = Arrays.copyOf(builder.staying, size);
        this.won = Arrays.copyOf(builder.won, size);
        this.lost = Arrays.copyOf(builder.lost, size);
        this.atRisk = Arrays.copyOf(builder.atRisk, size);
        this.reached = Arrays.copyOf(builder.reached, size);
        this.unobserved = unobserved;
    }

    /** Takes up the days on which something happened, in order. */
    static final class Builder {
        private final int age;
        private final long sample;
        private int[] after = new int[16];
        private double[] staying = new double[16];
        private double[] won = new double[16];
        private double[] lost = new double[16];
        private long[] atRisk = new long[16];
        private double[] reached = new double[16];
        private int size;
        private long left;
        private int last;
        private double survival = 1;
        private double incidence;

        Builder(int age, long sample) {
            this.age = age;
            this.sample = sample;
            this.left = sample;
        }

        void add(int time, int happened, int competed, int unknown) {
            if (happened + competed > 0) {
                grow();
                after[size] = time - age;
                staying[size] = survival;
                won[size] = (double) happened / left;
                lost[size] = (double) competed / left;
                atRisk[size] = left;
                incidence += survival * happened / left;
                survival = survival * (left - happened - competed) / left;
                reached[size] = incidence;
                size++;
            }
            if (happened + competed + unknown > 0) { // else the time is that of stays that were gone by the age
                last = time - age;
                left -= (long) happened + competed + unknown;
            }
        }

        private void grow() {
            if (size == after.length) {
                after = Arrays.copyOf(after, 2 * size);
                staying = Arrays.copyOf(staying, 2 * size);
                won = Arrays.copyOf(won, 2 * size);
                lost = Arrays.copyOf(lost, 2 * size);
                atRisk = Arrays.copyOf(atRisk, 2 * size);
                reached = Arrays.copyOf(reached, 2 * size);
            }
        }

        Curve build(int days) {
            return new Curve(this, left == 0 && last < days ? survival : 0);
        }
    }

    /** Of how many it is known what happened after the age. */
    long sample() {
        return sample;
    }

    /** The part that reaches the goal within some days after the age: 0 to 1. */
    double reachedWithin(int days) {
        int place = Arrays.binarySearch(after, days);
        place = place < 0 ? -place - 2 : place;
        return place < 0 ? 0 : reached[place];
    }

    /** The part of whom nobody was followed to the end of the days asked about, to whom nothing happened before. */
    double unobserved() {
        return unobserved;
    }

    /**
     * The variance of the part that reaches the goal after the first and by the last of some days, by the delta method
     * on the hazards of each day. Where a part of 0 or 1 was seen, that of one of whom half a win more was seen.
     */
    double variance(int first, int last) {
        double later = 0; // the part that reaches the goal in the window after the day at hand
        double variance = 0;
        for (int i = after.length - 1; i >= 0; i--) {
            boolean isInside = after[i] > first && after[i] <= last;
            double stays = 1 - won[i] - lost[i];
            double byLost = later == 0 ? 0 : -later / stays;
            double byWon = byLost + (isInside ? staying[i] : 0);
            double mean = byWon * won[i] + byLost * lost[i];
            variance += (byWon * byWon * won[i] + byLost * byLost * lost[i] - mean * mean) / atRisk[i];
            later += isInside ? staying[i] * won[i] : 0;
        }
        double half = (later * sample + 0.5) / (sample + 1);
        return Math.max(variance, half * (1 - half) / (sample + 1));
    }
}
