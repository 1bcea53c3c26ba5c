package org.revenuekit.hierarchy.rollup;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** Finds the first or the last day on which a fact happened. Facts without a date are left out. It does not add up. */
@Value.Immutable
public abstract class DateMeasure extends Measure<DateRollUp> implements WithDateMeasure {
    DateMeasure() {}

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
     * Returns which of their days is wanted.
     *
     * @return the first or the last
     */
    public abstract Extreme extreme();

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

    @Override
    boolean needsDate() {
        return true;
    }

    @Override
    DateRollUp total(RollUpInput input) {
        return new DateRollUp(this, facts().of(input.facts()).counted(this, input));
    }

    /** Builds a measure; all attributes but the window are mandatory. */
    public static final class Builder extends ImmutableDateMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
