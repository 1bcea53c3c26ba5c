package org.revenuekit.funnel.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.effect.EffectWorld.AFTER;
import static org.revenuekit.funnel.effect.EffectWorld.BEFORE;
import static org.revenuekit.funnel.effect.EffectWorld.CONTROL;
import static org.revenuekit.funnel.effect.EffectWorld.EARLIER;
import static org.revenuekit.funnel.effect.EffectWorld.EARLIEST;
import static org.revenuekit.funnel.effect.EffectWorld.TREATED;
import static org.revenuekit.funnel.effect.EffectWorld.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Populations of which the truth is known; the seeds are fixed. */
class EffectPopulationTest {
    private static final int RUNS = 4_000;

    private final Random random = new Random(20_260_701);

    private int draw(double rate, int trials) {
        int converted = 0;
        for (int i = 0; i < trials; i++) {
            converted += random.nextDouble() < rate ? 1 : 0;
        }
        return converted;
    }

    private DifferenceInDifferences drawn(int trials, double... rates) {
        List<EffectCell> cells = Arrays.stream(rates)
                .mapToObj(rate -> cell(draw(rate, trials), trials))
                .toList();
        return DifferenceInDifferences.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3), 1.96)
                .orElseThrow();
    }

    private double shown(int trials, double... rates) {
        int shown = 0;
        for (int run = 0; run < RUNS; run++) {
            shown += drawn(trials, rates).isShown() ? 1 : 0;
        }
        return (double) shown / RUNS;
    }

    @Test
    void withoutAnEffectOneInTwentyShowsOne() {
        assertEquals(0.05, shown(150, 0.2, 0.3, 0.25, 0.35), 0.012); // all rose by a tenth
        assertEquals(0.05, shown(60, 0.3, 0.3, 0.1, 0.1), 0.012);
    }

    @Test
    void theTrueDifferenceIsCoveredAsOftenAsZSays() {
        int covered = 0;
        for (int run = 0; run < RUNS; run++) {
            DifferenceInDifferences drawn = drawn(80, 0.1, 0.3, 0.15, 0.2);
            covered += drawn.lower() <= 0.15 && 0.15 <= drawn.upper() ? 1 : 0;
        }
        assertEquals(0.95, (double) covered / RUNS, 0.012);
    }

    @Test
    void theSampleNeededFindsAnEffectAsOftenAsThePowerSays() {
        DifferenceInDifferences expected = DifferenceInDifferences.of(
                        cell(20, 100), cell(35, 100), cell(20, 100), cell(25, 100), 1.96)
                .orElseThrow();
        int needed = Math.toIntExact(expected.sampleNeeded(0.8416).orElseThrow());

        assertEquals(0.8, shown(needed, 0.2, 0.35, 0.2, 0.25), 0.03);
    }

    private EffectWorld population(double planted) {
        EffectWorld world = new EffectWorld();
        for (int day : List.of(EARLIEST, EARLIER, BEFORE, AFTER)) {
            double season = day == AFTER ? 0.3 : 0.2;
            world.cohort(TREATED, day, draw(season + (day == AFTER ? planted : 0), 500), 500)
                    .cohort(CONTROL, day, draw(season, 500), 500);
        }
        return world;
    }

    @Test
    void aPlantedEffectIsFoundAndItsAbsenceToo() {
        InitiativeEffect up = population(0.2).measure(EffectPolicy.standard());
        InitiativeEffect down = population(-0.2).measure(EffectPolicy.standard());
        InitiativeEffect none = population(0).measure(EffectPolicy.standard());

        assertEquals(EffectVerdict.EFFECT_UP, up.verdict());
        assertTrue(up.estimate().orElseThrow().lower() < 0.2
                && 0.2 < up.estimate().orElseThrow().upper());
        assertEquals(EffectVerdict.EFFECT_DOWN, down.verdict());
        assertEquals(EffectVerdict.NOT_SHOWN, none.verdict());
        assertTrue(none.beforeAfter().interval().lower() > 0); // the season alone
    }
}
