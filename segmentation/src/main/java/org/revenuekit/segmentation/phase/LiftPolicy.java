package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;

/** How it is measured what activities bring: a definition. Its numbers are our proposal. */
@Value.Immutable
public abstract class LiftPolicy implements WithLiftPolicy {
    /** The longest time that is waited for, in days. */
    public static final int MAX_DAYS = 3_650;

    LiftPolicy() {}

    /**
     * The policy to start from; its numbers are the defaults of the attributes.
     *
     * @return {@code activity-lift@1}
     */
    public static LiftPolicy standard() {
        return builder().ref(DefinitionRef.of("activity-lift", 1)).build();
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
     * Returns a builder that starts from this policy; give the changed policy another reference.
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
     * Returns within how many days the next phase must be reached.
     *
     * @return 1 to {@value #MAX_DAYS}; 180 by default
     */
    @Value.Default
    public int days() {
        return 180;
    }

    /**
     * Returns how many accounts each of the two groups must have.
     *
     * @return at least 1; 10 by default
     */
    @Value.Default
    public int minimumGroup() {
        return 10;
    }

    /**
     * Returns how sure the interval is to be, in standard deviations.
     *
     * @return above 0, at most 100; 1.96 by default: 95 %
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    @Value.Check
    LiftPolicy normalise() {
        checkArgument(
                days() >= 1 && days() <= MAX_DAYS, "days must be 1 to %s, was %s (policy %s)", MAX_DAYS, days(), ref());
        checkArgument(minimumGroup() >= 1, "minimumGroup must be >= 1, was %s (policy %s)", minimumGroup(), ref());
        BigDecimal normal = Confidence.z(z(), "policy", ref());
        return normal.scale() == z().scale() ? this : withZ(normal); // so that policies that say the same are equal
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableLiftPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
