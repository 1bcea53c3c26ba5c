package org.revenuekit.core.kpi;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.revenuekit.core.measure.Ratio;

/**
 * By which leaves a figure moved from one value to another; what they contribute sums to the whole exactly.
 *
 * <p>A sum moves by what its parts move. Of a product and a quotient the parts are replaced one after another, in the
 * order in which the tree declares them: each contributes what the figure moves as that one is replaced, those before
 * it being new and those after it old. What a part contributes is shared among the leaves below it in the proportion in
 * which they moved the part. So the order is part of the definition, and another one gives other contributions of the
 * same whole.
 */
public final class KpiContributions {
    private final Kpi kpi;
    private final Ratio whole;
    private final ImmutableMap<KpiId, Ratio> parts;

    private KpiContributions(Kpi kpi, Ratio whole, ImmutableMap<KpiId, Ratio> parts) {
        this.kpi = kpi;
        this.whole = whole;
        this.parts = parts;
    }

    /** How the node at a place moved; its weight is 1, and a part moves it by its own move times its weight. */
    static KpiContributions of(KpiLayout layout, int place, KpiValues before, KpiValues after) {
        Fraction whole = after.get(place).minus(before.get(place));
        ImmutableMap.Builder<KpiId, Ratio> parts = ImmutableMap.builder();
        if (whole.isDefined()) {
            Fraction[] weights = new Fraction[layout.size()];
            weights[place] = Fraction.ONE;
            for (int node = place; node < layout.end(place); node++) {
                weigh(layout, node, before, after, weights);
                if (layout.kpi(node).formula() == KpiFormula.LEAF) {
                    parts.put(
                            layout.kpi(node).id(),
                            weights[node]
                                    .times(after.get(node).minus(before.get(node)))
                                    .toRatio());
                }
            }
        }
        return new KpiContributions(layout.kpi(place), whole.toRatio(), parts.buildOrThrow());
    }

    private static void weigh(KpiLayout layout, int node, KpiValues before, KpiValues after, Fraction[] weights) {
        int[] children = layout.children(node);
        switch (layout.kpi(node).formula()) {
            case LEAF -> {}
            case SUM -> {
                for (int child : children) {
                    weights[child] = weights[node];
                }
            }
            case PRODUCT -> weighFactors(children, before, after, weights[node], weights);
            case QUOTIENT -> {
                Fraction old = before.get(children[1]);
                weights[children[0]] = weights[node].dividedBy(old);
                // n / new - n / old = -(n / new / old) (new - old)
                weights[children[1]] =
                        weights[node].times(after.get(node)).dividedBy(old).negated();
            }
        }
    }

    /** Those before a factor are new, those after it old. */
    private static void weighFactors(
            int[] factors, KpiValues before, KpiValues after, Fraction weight, Fraction[] weights) {
        Fraction old = weight;
        for (int i = factors.length - 1; i >= 0; i--) {
            weights[factors[i]] = old;
            old = old.times(before.get(factors[i]));
        }
        Fraction replaced = Fraction.ONE;
        for (int factor : factors) {
            weights[factor] = weights[factor].times(replaced);
            replaced = replaced.times(after.get(factor));
        }
    }

    /**
     * Returns what moved.
     *
     * @return the figure
     */
    public Kpi kpi() {
        return kpi;
    }

    /**
     * Returns by how much it moved.
     *
     * @return the later value - the earlier one, exact; undefined if either is
     */
    public Ratio whole() {
        return whole;
    }

    /**
     * Returns by what it moved.
     *
     * @return for each leaf below it, or for itself if it is one, what it contributes, in the order of replacement; the
     *     values sum to {@link #whole()} exactly; empty if that is undefined
     */
    public ImmutableMap<KpiId, Ratio> parts() {
        return parts;
    }

    /** Returns the whole and its parts in the order of replacement. */
    @Override
    public String toString() {
        return kpi.id() + " " + whole + " = "
                + parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(" + "));
    }
}
