package org.revenuekit.hierarchy.rollup;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** Counts facts: opportunities by their outcome, or the effort that activities are. It adds up. */
@Value.Immutable
public abstract class CountMeasure extends Measure<CountRollUp> implements WithCountMeasure {
    CountMeasure() {}

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
    CountRollUp total(RollUpInput input) {
        return new CountRollUp(this, facts().of(input.facts()).counted(this, input));
    }

    /** Builds a measure; reference and facts are mandatory. */
    public static final class Builder extends ImmutableCountMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
