package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * Counts different products or sellers, each once however many facts name it. It does not add up: a product that two
 * accounts bought is one product of their family.
 */
@Value.Immutable
public abstract class DistinctMeasure extends Measure<DistinctRollUp> implements WithDistinctMeasure {
    DistinctMeasure() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this measure; give the changed measure another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    @Override
    public abstract DefinitionRef ref();

    /**
     * Returns which facts count.
     *
     * @return opportunities or activities
     */
    public abstract FactFilter facts();

    /**
     * Returns of what the different ones are counted.
     *
     * @return products only of opportunities, for activities name none
     */
    public abstract Distinct distinct();

    /**
     * Returns which facts count by their date.
     *
     * @return those of all time by default
     */
    @Override
    @Value.Default
    public Window window() {
        return Window.ALL_TIME;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkArgument(
                distinct() != Distinct.PRODUCT || facts().kinds().isEmpty(),
                "products are counted of opportunities only, was %s (measure %s)",
                facts(),
                ref());
    }

    @Override
    DistinctRollUp total(RollUpInput input) {
        return new DistinctRollUp(this, Keys.used(facts().of(input.facts()), this, input));
    }

    /** Builds a measure; all attributes but the window are mandatory. */
    public static final class Builder extends ImmutableDistinctMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
