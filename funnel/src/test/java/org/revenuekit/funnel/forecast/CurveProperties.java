package org.revenuekit.funnel.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CurveProperties {
    private static final int DAYS = 30;
    private static final int AGE = 3;
    private static final double STEP = 1e-5;

    /** What happens on one day to those at risk. */
    record Day(int won, int lost, int unknown) {}

    @Provide
    Arbitrary<List<Day>> days() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        return Combinators.combine(few, few, few)
                .as(Day::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(DAYS)
                .filter(days -> sum(days) > 0)
                .withoutEdgeCases();
    }

    private static long sum(List<Day> days) {
        return days.stream()
                .mapToLong(day -> day.won() + day.lost() + day.unknown())
                .sum();
    }

    private static Curve curve(List<Day> days, long survivors) {
        Curve.Builder builder = new Curve.Builder(AGE, sum(days) + survivors);
        for (int i = 0; i < days.size(); i++) {
            builder.add(
                    AGE + i + 1,
                    days.get(i).won(),
                    days.get(i).lost(),
                    days.get(i).unknown());
        }
        return builder.build(DAYS);
    }

    /** The part that reaches the goal after the first and by the last day, by hazards. */
    private static double reached(double[][] hazards, int first, int last) {
        double staying = 1;
        double reached = 0;
        for (int i = 0; i < hazards.length; i++) {
            reached += i + 1 > first && i + 1 <= last ? staying * hazards[i][0] : 0;
            staying *= 1 - hazards[i][0] - hazards[i][1];
        }
        return reached;
    }

    /** The delta method with slopes measured by small steps. */
    private static double variance(double[][] hazards, List<Long> atRisk, int first, int last) {
        double variance = 0;
        for (int i = 0; i < hazards.length; i++) {
            double[] slopes = new double[2];
            for (int which = 0; which < 2; which++) {
                double hazard = hazards[i][which];
                hazards[i][which] = hazard + STEP;
                double above = reached(hazards, first, last);
                hazards[i][which] = hazard - STEP;
                slopes[which] = (above - reached(hazards, first, last)) / (2 * STEP);
                hazards[i][which] = hazard;
            }
            double mean = slopes[0] * hazards[i][0] + slopes[1] * hazards[i][1];
            double square = slopes[0] * slopes[0] * hazards[i][0] + slopes[1] * slopes[1] * hazards[i][1];
            variance += (square - mean * mean) / Math.max(1, atRisk.get(i));
        }
        return variance;
    }

    @Property
    void partsAndVariancesAreThoseOfPlainHazards(
            @ForAll("days") List<Day> days,
            @ForAll @IntRange(max = 5) int survivors,
            @ForAll @IntRange(max = DAYS) int first,
            @ForAll @IntRange(max = DAYS) int more) {
        int last = Math.min(DAYS, first + more);
        long sample = sum(days) + survivors;
        double[][] hazards = new double[days.size()][2];
        List<Long> atRisk = new ArrayList<>();
        long left = sample;
        for (int i = 0; i < hazards.length; i++) {
            atRisk.add(left);
            hazards[i][0] = left == 0 ? 0 : (double) days.get(i).won() / left;
            hazards[i][1] = left == 0 ? 0 : (double) days.get(i).lost() / left;
            left -= days.get(i).won() + days.get(i).lost() + days.get(i).unknown();
        }
        Curve curve = curve(days, survivors);
        double share = reached(hazards, first, last);
        double half = (share * sample + 0.5) / (sample + 1);

        assertEquals(reached(hazards, 0, last), curve.reachedWithin(last), 1e-12);
        assertEquals(
                Math.max(variance(hazards, atRisk, first, last), half * (1 - half) / (sample + 1)),
                curve.variance(first, last),
                1e-8);
        assertEquals(sample, curve.sample());
    }

    @Property
    void withoutCensoringTheVarianceIsThatOfAShare(
            @ForAll("days") List<Day> days, @ForAll @IntRange(min = 1, max = 5) int survivors) {
        List<Day> known =
                days.stream().map(day -> new Day(day.won(), day.lost(), 0)).toList();
        long sample = sum(known) + survivors;
        double share = known.stream().mapToLong(Day::won).sum() / (double) sample;
        Curve curve = curve(known, survivors);

        assertEquals(share, curve.reachedWithin(DAYS), 1e-12);
        double half = (share * sample + 0.5) / (sample + 1);
        assertEquals(
                Math.max(share * (1 - share) / sample, half * (1 - half) / (sample + 1)),
                curve.variance(0, DAYS),
                1e-12);
        assertEquals(0, curve.unobserved());
        assertTrue(curve.reachedWithin(0) == 0);
    }
}
