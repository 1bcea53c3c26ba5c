package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.opportunity.Outcome;

/**
 * Relates numbers of opportunities: those of some outcomes to those of others. Rolled up by adding numerators and
 * denominators.
 */
@Value.Immutable
public abstract class RatioMeasure extends Measure<RatioRollUp> implements WithRatioMeasure {
    RatioMeasure() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract DefinitionRef ref();

    /**
     * Returns which opportunities the numerator counts.
     *
     * @return the outcomes, at least one, all of them in the base
     */
    public abstract ImmutableSet<Outcome> outcomes();

    /**
     * Returns which opportunities the denominator counts.
     *
     * @return the outcomes
     */
    public abstract ImmutableSet<Outcome> base();

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
        checkArgument(!outcomes().isEmpty(), "outcomes must not be empty (measure %s)", ref());
        checkArgument(
                base().containsAll(outcomes()),
                "base must contain the outcomes, was %s without some of %s (measure %s)",
                base(),
                outcomes(),
                ref());
    }

    @Override
    RatioRollUp total(RollUpInput input) {
        return new RatioRollUp(this, OpportunityFacts.of(base(), input.facts()).counted(this, input));
    }

    /** Builds a measure; all attributes but the window are mandatory. */
    public static final class Builder extends ImmutableRatioMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
