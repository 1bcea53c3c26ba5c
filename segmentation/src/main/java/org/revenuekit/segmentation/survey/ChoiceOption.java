package org.revenuekit.segmentation.survey;

import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.ProductId;

/** One of the answers that can be chosen, and what it reveals. */
@Value.Immutable
public abstract class ChoiceOption implements WithChoiceOption {
    ChoiceOption() {}

    /**
     * Returns an option that reveals nothing.
     *
     * @param value as which it is given in responses: 1 to 1,024 chars, no blank end, no control characters
     * @param label what people read
     * @return the option
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ChoiceOption of(String value, Label label) {
        return builder().value(value).label(label).build();
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
     * Returns as which it is given in responses.
     *
     * @return a {@linkplain ObservedValue#category() category}
     */
    public abstract String value();

    /**
     * Returns what people read.
     *
     * @return the label; the English one or the Japanese one becomes the text of a need
     */
    public abstract Label label();

    /**
     * Returns whether to choose it is marked as potential.
     *
     * @return false by default
     */
    @Value.Default
    public boolean potential() {
        return false;
    }

    /**
     * Returns what would meet the need that it reveals.
     *
     * @return the product; empty if it reveals none
     */
    public abstract Optional<ProductId> need();

    /**
     * Returns whether to choose it shows potential.
     *
     * @return true if it is marked so or reveals a need
     */
    public boolean showsPotential() {
        return potential() || need().isPresent();
    }

    @Value.Check
    void check() {
        Text.checkId(value(), "option");
    }

    /** Builds an option; value and label are mandatory. */
    public static final class Builder extends ImmutableChoiceOption.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
