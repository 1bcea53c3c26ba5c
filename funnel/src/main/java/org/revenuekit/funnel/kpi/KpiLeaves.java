package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.kpi.Kpi;
import org.revenuekit.core.kpi.KpiFormula;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.kpi.KpiTree;
import org.revenuekit.funnel.conversion.Conversion;

/** What KPI trees are given: measured figures, or numbers that somebody states, such as targets; all by their ids. */
public final class KpiLeaves {
    private final ImmutableSortedMap<KpiId, BigDecimal> values;

    private KpiLeaves(ImmutableSortedMap<KpiId, BigDecimal> values) {
        this.values = values;
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all values.
     *
     * @return the values, sorted by id
     */
    public ImmutableSortedMap<KpiId, BigDecimal> values() {
        return values;
    }

    /**
     * Returns what a tree is to be given, for {@link org.revenuekit.core.kpi.KpiReview#measure}.
     *
     * @param tree the tree
     * @return the values of its leaves; those of figures that the tree makes itself, or has not, are left out; leaves
     *     without a value are missing here too, and reported there
     */
    public ImmutableMap<KpiId, BigDecimal> of(KpiTree tree) {
        requireNonNull(tree, "tree");
        return tree.nodes().stream()
                .filter(kpi -> kpi.formula() == KpiFormula.LEAF && values.containsKey(kpi.id()))
                .map(Kpi::id)
                .collect(toImmutableMap(id -> id, id -> requireNonNull(values.get(id))));
    }

    /** Returns the values by id. */
    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects values: each id may be given again, but not with another value. */
    public static final class Builder {
        private final Map<KpiId, BigDecimal> values = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a number.
         *
         * @param id of which figure
         * @param value the number, in the unit of the figure
         * @return this builder
         * @throws IllegalArgumentException if it was given with another value, or is beyond the limits of
         *     {@link org.revenuekit.core.measure.Ratio}
         */
        public Builder put(KpiId id, BigDecimal value) {
            requireNonNull(id, "id");
            BigDecimal normal = Decimals.argument(value, "value");
            BigDecimal before = values.putIfAbsent(id, normal);
            checkArgument(
                    before == null || before.compareTo(normal) == 0,
                    "value must be the same whenever it is given, was %s and %s (kpi %s)",
                    before,
                    normal,
                    id);
            return this;
        }

        /**
         * Adds a count.
         *
         * @param id of which figure, such as {@code close-rate.base}
         * @param count the count
         * @return this builder
         * @throws IllegalArgumentException if it was given with another value, or the id breaks a bound
         */
        public Builder put(String id, long count) {
            return put(KpiId.of(id), BigDecimal.valueOf(count));
        }

        /**
         * Adds figures: numerator and base of each that was given.
         *
         * @param figures the figures
         * @return this builder
         * @throws IllegalArgumentException if one was given with another value
         */
        public Builder addFigures(KpiFigures figures) {
            requireNonNull(figures, "figures").values().forEach(this::put);
            return this;
        }

        /**
         * Adds a measured conversion: stages, named rates, and the mean contract value.
         *
         * @param conversion what was measured; of a policy whose
         *     {@link org.revenuekit.funnel.conversion.ConversionPolicy#ratesMultiply() rates multiply} the product of
         *     the tree is what was counted
         * @param currency in which currency contracts are
         * @return this builder
         * @throws IllegalArgumentException if one was given with another value
         */
        public Builder addConversion(Conversion conversion, CurrencyUnit currency) {
            return addFigures(ConversionFigures.of(conversion, currency));
        }

        /**
         * Adds what was measured of marketing: all channels together, and visitors by class of media.
         *
         * @param report what was measured
         * @return this builder
         * @throws IllegalArgumentException if one was given with another value
         */
        public Builder addMarketing(MarketingReport report) {
            requireNonNull(report, "report");
            return addFigures(report.total()).addFigures(report.visitorsByMediaClass());
        }

        /**
         * Returns the values.
         *
         * @return the values given
         */
        public KpiLeaves build() {
            return new KpiLeaves(ImmutableSortedMap.copyOf(values));
        }
    }
}
