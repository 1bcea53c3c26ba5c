package org.revenuekit.segmentation.segment;

import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;

/** Customers who are treated alike: a part of the definition of a grid. */
@Value.Immutable
public abstract class Segment implements WithSegment {
    Segment() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract SegmentId id();

    /**
     * Returns what it is called.
     *
     * @return the name in both languages
     */
    public abstract Label name();

    /**
     * Returns what is recommended to do with its customers.
     *
     * @return the play in both languages, if there is one
     */
    public abstract Optional<Label> play();

    /**
     * Returns how its customers are cared for.
     *
     * @return the touch model, if it has one
     */
    public abstract Optional<TouchModel> touch();

    /** The id alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** Builds a segment; id and name are mandatory. */
    public static final class Builder extends ImmutableSegment.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
