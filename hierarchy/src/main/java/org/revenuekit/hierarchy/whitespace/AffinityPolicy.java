package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;

/** Which rules of co-ownership are worth telling: a definition. */
@Value.Immutable
public abstract class AffinityPolicy implements WithAffinityPolicy {
    AffinityPolicy() {}

    /**
     * The policy to start from: what at least three members own together, however confident.
     *
     * @return {@code affinity@1}
     */
    public static AffinityPolicy standard() {
        return builder().ref(DefinitionRef.of("affinity", 1)).build();
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
     * Returns how many members must own both offerings of a rule. A count, as 1 % of ten members is nobody.
     *
     * @return at least 1; 3 by default
     */
    @Value.Default
    public long minimumSupport() {
        return 3;
    }

    /**
     * Returns how confident a rule must be.
     *
     * @return 0 to 1; 0 by default
     */
    @Value.Default
    public BigDecimal minimumConfidence() {
        return BigDecimal.ZERO;
    }

    @Value.Check
    AffinityPolicy check() {
        checkArgument(
                minimumSupport() >= 1, "minimumSupport must be >= 1, was %s (policy %s)", minimumSupport(), ref());
        BigDecimal normal = Decimals.argument(minimumConfidence(), "minimumConfidence");
        checkArgument(
                normal.signum() >= 0 && normal.compareTo(BigDecimal.ONE) <= 0,
                "minimumConfidence must be 0 to 1, was %s (policy %s)",
                normal,
                ref());
        // in its normal form, so that policies that say the same are equal
        return normal.scale() == minimumConfidence().scale() ? this : withMinimumConfidence(normal);
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableAffinityPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
