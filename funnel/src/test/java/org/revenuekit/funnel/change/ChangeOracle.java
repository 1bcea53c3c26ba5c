package org.revenuekit.funnel.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Evaluates the output anew in each state of the replacement, in plain decimals of 60 digits. */
final class ChangeOracle {
    private static final MathContext DIGITS = new MathContext(60);

    private final Map<String, List<Integer>> earlier;
    private final Map<String, List<Integer>> later;
    private final Set<String> groups;
    private final int steps;

    ChangeOracle(Map<String, List<Integer>> earlier, Map<String, List<Integer>> later, int steps) {
        this.earlier = earlier;
        this.later = later;
        this.groups = new TreeSet<>(earlier.keySet());
        groups.addAll(later.keySet());
        this.steps = steps;
    }

    /** The effect of each cause in the order given. */
    List<BigDecimal> effects(List<ChangeFactor> order) {
        List<BigDecimal> outputs = new ArrayList<>();
        boolean volume = false;
        boolean mix = false;
        outputs.add(output(volume, mix, 0));
        int replaced = 0;
        for (ChangeFactor factor : order) {
            if (factor == ChangeFactor.RATE) {
                while (replaced < steps) {
                    outputs.add(output(volume, mix, ++replaced));
                }
            } else {
                volume |= factor == ChangeFactor.VOLUME;
                mix |= factor == ChangeFactor.MIX;
                outputs.add(output(volume, mix, replaced));
            }
        }
        List<BigDecimal> effects = new ArrayList<>();
        for (int i = 1; i < outputs.size(); i++) {
            effects.add(outputs.get(i).subtract(outputs.get(i - 1)));
        }
        return effects;
    }

    private BigDecimal output(boolean newVolume, boolean newMix, int newRates) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String group : groups) {
            BigDecimal product = BigDecimal.valueOf(newVolume ? total(later) : total(earlier));
            product = product.multiply(newMix ? share(group, later, earlier) : share(group, earlier, later));
            for (int step = 0; step < steps; step++) {
                product = product.multiply(
                        step < newRates ? rate(group, step, later, earlier) : rate(group, step, earlier, later));
            }
            sum = sum.add(product);
        }
        return sum;
    }

    private static int count(String group, int stage, Map<String, List<Integer>> of) {
        return of.containsKey(group) ? of.get(group).get(stage) : 0;
    }

    private static int total(Map<String, List<Integer>> of) {
        return of.values().stream().mapToInt(counts -> counts.get(0)).sum();
    }

    private static BigDecimal share(String group, Map<String, List<Integer>> of, Map<String, List<Integer>> other) {
        Map<String, List<Integer>> known = total(of) > 0 ? of : other;
        return quotient(count(group, 0, known), total(known));
    }

    private static BigDecimal rate(
            String group, int step, Map<String, List<Integer>> of, Map<String, List<Integer>> other) {
        Map<String, List<Integer>> known = count(group, step, of) > 0 ? of : other;
        return quotient(count(group, step + 1, known), count(group, step, known));
    }

    private static BigDecimal quotient(int count, int base) {
        return base == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), DIGITS);
    }
}
