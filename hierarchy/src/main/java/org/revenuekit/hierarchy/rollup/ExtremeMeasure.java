package org.revenuekit.hierarchy.rollup;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** Finds the largest or the smallest of the amounts that a measure of money sums. It does not add up. */
@Value.Immutable
public abstract class ExtremeMeasure extends Measure<ExtremeRollUp> implements WithExtremeMeasure {
    ExtremeMeasure() {}

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
     * Returns whose amounts are compared.
     *
     * @return the measure, which says which opportunities count and what each is worth
     */
    public abstract MoneyMeasure amounts();

    /**
     * Returns which of them is wanted.
     *
     * @return the largest or the smallest
     */
    public abstract Extreme extreme();

    /** Returns the window of the {@link #amounts()}. */
    @Override
    public Window window() {
        return amounts().window();
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Override
    ExtremeRollUp total(RollUpInput input) {
        return new ExtremeRollUp(this, Amounts.used(amounts(), this, input));
    }

    /** Builds a measure; all attributes are mandatory. */
    public static final class Builder extends ImmutableExtremeMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
