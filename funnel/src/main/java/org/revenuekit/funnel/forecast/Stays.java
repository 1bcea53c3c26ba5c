package org.revenuekit.funnel.forecast;

/** Stays in stages as arrays, and what became of the pass in the end. */
final class Stays {
    private final int[] lead;
    private final int[] stage;
    private final int[] lastIn; // after how many days it was still there at the end of the day
    private final int[] time; // after how many days the fate came, or until when none is known
    private final Fate[] fate;
    private int size;

    Stays(int most) {
        this.lead = new int[most];
        this.stage = new int[most];
        this.lastIn = new int[most];
        this.time = new int[most];
        this.fate = new Fate[most];
    }

    void add(int ofLead, int inStage, int lastDayIn, int days, Fate became) {
        lead[size] = ofLead;
        stage[size] = inStage;
        lastIn[size] = lastDayIn;
        time[size] = days;
        fate[size] = became;
        size++;
    }

    int size() {
        return size;
    }

    int lead(int stay) {
        return lead[stay];
    }

    int stage(int stay) {
        return stage[stay];
    }

    int lastIn(int stay) {
        return lastIn[stay];
    }

    int time(int stay) {
        return time[stay];
    }

    Fate fate(int stay) {
        return fate[stay];
    }
}
