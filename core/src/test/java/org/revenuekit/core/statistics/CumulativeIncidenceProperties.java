package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.statistics.CumulativeIncidence.Step;

class CumulativeIncidenceProperties {
    private static final long[] NONE = {};

    @Provide
    Arbitrary<long[]> times() {
        return Arbitraries.longs().between(0, 9).array(long[].class).ofMaxSize(12);
    }

    @Provide
    Arbitrary<long[]> someTimes() {
        return Arbitraries.longs()
                .between(0, 9)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static long[] join(long[] one, long[] other) {
        long[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The textbook: at each time the share of those at risk to whom it happens, weighted by who is still there. */
    private static List<Step> textbook(long[] events, long[] competing, long[] censored) {
        TreeSet<Long> times = new TreeSet<>();
        Arrays.stream(events).forEach(times::add);
        Arrays.stream(competing).forEach(times::add);
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double incidence = 0;
        double competed = 0;
        for (long time : times) {
            double atRisk = Arrays.stream(join(join(events, competing), censored))
                    .filter(each -> each >= time)
                    .count();
            double now = Arrays.stream(events).filter(each -> each == time).count();
            double other = Arrays.stream(competing).filter(each -> each == time).count();
            incidence += survival * now / atRisk;
            competed += survival * other / atRisk;
            survival *= 1 - (now + other) / atRisk;
            steps.add(new Step(time, incidence, competed, survival));
        }
        return steps;
    }

    @Property
    void isThatOfTheTextbook(
            @ForAll("someTimes") long[] events, @ForAll("times") long[] competing, @ForAll("times") long[] censored) {
        List<Step> expected = textbook(events, competing, censored);
        List<Step> actual = CumulativeIncidence.of(events, competing, censored)
                .orElseThrow()
                .steps();

        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).time(), actual.get(i).time());
            assertEquals(expected.get(i).incidence(), actual.get(i).incidence(), 1e-12);
            assertEquals(expected.get(i).competing(), actual.get(i).competing(), 1e-12);
            assertEquals(expected.get(i).survival(), actual.get(i).survival(), 1e-12);
            assertEquals(
                    1,
                    actual.get(i).incidence()
                            + actual.get(i).competing()
                            + actual.get(i).survival(),
                    1e-12);
        }
    }

    /** Of a cohort in which nobody is open, all rates are one. */
    @Property
    void withoutCensoringItIsThePlainShare(@ForAll("someTimes") long[] events, @ForAll("times") long[] competing) {
        Step end = CumulativeIncidence.of(events, competing, NONE).orElseThrow().atEnd();
        double all = events.length + competing.length;

        assertEquals(events.length / all, end.incidence()); // to the last bit
        assertEquals(competing.length / all, end.competing());
        assertEquals(0, end.survival());
    }

    @Property
    void toTakeCompetingEventsForCensoringOverstates(
            @ForAll("someTimes") long[] events, @ForAll("times") long[] competing, @ForAll("times") long[] censored) {
        double honest = CumulativeIncidence.of(events, competing, censored)
                .orElseThrow()
                .atEnd()
                .incidence();
        double kaplanMeier = 1
                - CumulativeIncidence.of(events, NONE, join(competing, censored))
                        .orElseThrow()
                        .atEnd()
                        .survival();

        assertTrue(honest <= kaplanMeier + 1e-12, () -> honest + " > " + kaplanMeier);
    }
}
