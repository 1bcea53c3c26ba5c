package org.revenuekit.funnel.steps;

import java.util.HashMap;
import java.util.Map;

/**
 * What the codes of events are to a funnel. Events that do the same steps are of one class, those of none of class 0.
 */
final class StepCodes {
    private final Map<StepCode, Long> steps = new HashMap<>(); // bit by place
    private final Map<StepCode, Long> exclusions = new HashMap<>(); // bit by place
    private final Map<Long, Integer> classes = new HashMap<>(); // of the steps that they do

    StepCodes(StepFunnel funnel) {
        for (int i = 0; i < funnel.steps().size(); i++) {
            add(steps, funnel.steps().get(i).codes(), i);
        }
        for (int i = 0; i < funnel.exclusions().size(); i++) {
            add(exclusions, funnel.exclusions().get(i).codes(), i);
        }
        classes.put(0L, 0);
        steps.values().forEach(mask -> classes.putIfAbsent(mask, classes.size()));
    }

    private static void add(Map<StepCode, Long> bits, Iterable<StepCode> codes, int place) {
        codes.forEach(code -> bits.merge(code, 1L << place, (one, other) -> one | other));
    }

    /** The class of a code. */
    int classOf(StepCode code) {
        return classes.getOrDefault(steps.getOrDefault(code, 0L), 0);
    }

    /** The places of the exclusions that name a code, as bits. */
    long exclusionsOf(StepCode code) {
        return exclusions.getOrDefault(code, 0L);
    }

    /** The places of the steps that each class does, as bits. */
    long[] masks() {
        long[] masks = new long[classes.size()];
        classes.forEach((mask, place) -> masks[place] = mask);
        return masks;
    }
}
