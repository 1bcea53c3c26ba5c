package org.revenuekit.examples.benchmarks;

/** Which criteria of the standard model the rule engine found to be met. */
public final class CriteriaMet {
    private final boolean[] met = new boolean[6];

    public void add(int criterion) {
        met[criterion] = true;
    }

    int level() {
        boolean chosen = met[4];
        return PhasesByLoop.level(met[0], met[1] || chosen, met[2] || met[3] || chosen, chosen && met[5]);
    }
}
