package org.revenuekit.core.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.revenuekit.core.measure.Bounds;

/** Against the definitions read literally, each item left out and everything computed anew. */
class AgreementProperties {
    private static final double Z = 1.5;

    @Property
    void cohensIsTheDefinitionReadLiterally(
            @ForAll @Size(max = 12) List<@Size(2) List<@IntRange(min = 0, max = 2) Integer>> items) {
        assertAgrees(
                items,
                CohenKappa.of(
                        Lists.transform(items, item -> item.get(0)), Lists.transform(items, item -> item.get(1)), Z),
                AgreementProperties::cohensChance);
    }

    @Property
    void fleissIsTheDefinitionReadLiterally(
            @ForAll @Size(max = 12) List<@Size(min = 2, max = 5) List<@IntRange(min = 0, max = 3) Integer>> items) {
        assertAgrees(items, FleissKappa.of(items, Z), AgreementProperties::fleissChance);
    }

    /** Nearly all of one category is where differences of near numbers would show. */
    @Property
    void rareCategoriesAreNoLessExact(
            @ForAll @Size(min = 1, max = 3)
                    List<@Size(min = 2, max = 4) List<@IntRange(min = 0, max = 2) Integer>> items) {
        List<List<Integer>> all = new ArrayList<>(Collections.nCopies(50, List.of(1, 1, 1)));
        all.addAll(items);

        assertAgrees(all, FleissKappa.of(all, Z), AgreementProperties::fleissChance);
    }

    private static void assertAgrees(
            List<List<Integer>> items, Optional<Agreement> agreement, ToDoubleFunction<List<List<Integer>>> chance) {
        assertEquals(!items.isEmpty(), agreement.isPresent());
        agreement.ifPresent(answer -> {
            assertEquals(observed(items), answer.observed(), 1e-12);
            assertEquals(chance.applyAsDouble(items), answer.expected(), 1e-12);
            double kappa = kappa(items, chance);
            assertEquals(kappa, answer.kappa().orElse(Double.NaN), 1e-9);
            double half = Z * deviation(items, chance);
            if (answer.interval().isPresent()) {
                Bounds<Double> interval = answer.interval().orElseThrow();
                assertEquals(Math.max(-1, kappa - half), interval.low(), 1e-9);
                assertEquals(Math.min(1, kappa + half), interval.high(), 1e-9);
                double own = answer.kappa().orElseThrow(); // that of the definition may differ in the last bit
                assertTrue(-1 <= interval.low() && interval.low() <= own);
                assertTrue(own <= interval.high() && interval.high() <= 1);
            } else {
                assertTrue(Double.isNaN(half) || half < 1e-9);
            }
        });
    }

    private static double observed(List<List<Integer>> items) {
        double sum = 0;
        for (List<Integer> item : items) {
            int same = 0;
            for (int i = 0; i < item.size(); i++) {
                for (int j = 0; j < item.size(); j++) {
                    same += i != j && item.get(i).equals(item.get(j)) ? 1 : 0;
                }
            }
            sum += same / (item.size() * (item.size() - 1d));
        }
        return sum / items.size();
    }

    private static double fleissChance(List<List<Integer>> items) {
        double chance = 0;
        for (int category : categories(items)) {
            double share = 0;
            for (List<Integer> item : items) {
                share += Collections.frequency(item, category) / (double) item.size() / items.size();
            }
            chance += share * share;
        }
        return chance;
    }

    private static double cohensChance(List<List<Integer>> items) {
        double chance = 0;
        for (int category : categories(items)) {
            double first = Collections.frequency(Lists.transform(items, item -> item.get(0)), category);
            double second = Collections.frequency(Lists.transform(items, item -> item.get(1)), category);
            chance += first / items.size() * second / items.size();
        }
        return chance;
    }

    private static ImmutableSet<Integer> categories(List<List<Integer>> items) {
        return items.stream().flatMap(List::stream).collect(ImmutableSet.toImmutableSet());
    }

    private static double kappa(List<List<Integer>> items, ToDoubleFunction<List<List<Integer>>> chance) {
        double expected = chance.applyAsDouble(items);
        return categories(items).size() < 2 ? Double.NaN : (observed(items) - expected) / (1 - expected);
    }

    private static double deviation(List<List<Integer>> items, ToDoubleFunction<List<List<Integer>>> chance) {
        double[] kappas = new double[items.size()];
        double mean = 0;
        for (int i = 0; i < kappas.length; i++) {
            List<List<Integer>> others = new ArrayList<>(items);
            others.remove(i);
            kappas[i] = kappa(others, chance);
            mean += kappas[i] / kappas.length;
        }
        double squares = 0;
        for (double kappa : kappas) {
            squares += (kappa - mean) * (kappa - mean);
        }
        return Math.sqrt(squares * (kappas.length - 1) / kappas.length);
    }

    @Property
    void theOrderOfItemsAndRatersIsIrrelevant(
            @ForAll @Size(min = 1, max = 9)
                    List<@Size(min = 2, max = 4) List<@IntRange(min = 0, max = 2) Integer>> items,
            @ForAll Random random) {
        List<List<Integer>> shuffled = new ArrayList<>();
        for (List<Integer> item : items) {
            List<Integer> ratings = new ArrayList<>(item);
            Collections.shuffle(ratings, random);
            shuffled.add(ratings);
        }
        Collections.shuffle(shuffled, random);
        Agreement one = FleissKappa.of(items, Z).orElseThrow();
        Agreement other = FleissKappa.of(shuffled, Z).orElseThrow();

        assertEquals(one.expected(), other.expected(), 1e-12);
        assertEquals(one.kappa().orElse(2), other.kappa().orElse(2), 1e-12);
    }

    @Property
    void cohensRatersCanBeSwapped(
            @ForAll @Size(min = 1, max = 9) List<@Size(2) List<@IntRange(min = 0, max = 2) Integer>> items) {
        ImmutableList<Integer> first = items.stream().map(item -> item.get(0)).collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> second =
                items.stream().map(item -> item.get(1)).collect(ImmutableList.toImmutableList());

        assertEquals(
                CohenKappa.of(first, second, Z).orElseThrow().kappa(),
                CohenKappa.of(second, first, Z).orElseThrow().kappa());
    }
}
