package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.segment.TouchModel;

/** How many customers one seller can care for: a definition. */
@Value.Immutable
public abstract class TouchCapacity implements WithTouchCapacity {
    TouchCapacity() {}

    /**
     * The capacity to start from, our proposal: 20 customers one by one, or 100 many at a time; those who are cared for
     * by the product alone take no time.
     *
     * @return {@code touch-capacity@1}
     */
    public static TouchCapacity standard() {
        return builder()
                .ref(DefinitionRef.of("touch-capacity", 1))
                .putMost(TouchModel.HIGH, 20)
                .putMost(TouchModel.LOW, 100)
                .build();
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
     * Returns a builder that starts from this capacity; give the changed one another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns how many customers of one touch model fill the time of a seller.
     *
     * @return at least 1 each; a model that is not named takes no time
     */
    public abstract ImmutableMap<TouchModel, Integer> most();

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        most().forEach((model, most) ->
                checkArgument(most >= 1, "most must be >= 1, was %s (%s, capacity %s)", most, model, ref()));
    }

    /** Builds a capacity; the reference is mandatory. */
    public static final class Builder extends ImmutableTouchCapacity.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
