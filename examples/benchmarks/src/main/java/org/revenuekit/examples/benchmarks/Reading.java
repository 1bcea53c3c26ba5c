package org.revenuekit.examples.benchmarks;

/** An observation as the rule engine reads it, which asks for getters. */
public final class Reading {
    private final int indicator;
    private final int left;
    private final long points;

    Reading(int indicator, int left, long points) {
        this.indicator = indicator;
        this.left = left;
        this.points = points;
    }

    public int getIndicator() {
        return indicator;
    }

    public int getLeft() {
        return left;
    }

    public long getPoints() {
        return points;
    }
}
