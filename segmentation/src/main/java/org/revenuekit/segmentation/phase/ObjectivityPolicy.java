package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.internal.Decimals;

/**
 * When a criterion counts as one that everybody judges the same (誰が判定しても同じ): a definition. Its numbers are our
 * proposal.
 */
@Value.Immutable
public abstract class ObjectivityPolicy implements WithObjectivityPolicy {
    ObjectivityPolicy() {}

    /**
     * The policy to start from; its numbers are the defaults of the attributes.
     *
     * @return {@code objectivity-policy@1}
     */
    public static ObjectivityPolicy standard() {
        return builder().ref(DefinitionRef.of("objectivity-policy", 1)).build();
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
     * Returns how far raters must agree beyond chance.
     *
     * @return the least kappa that is enough, -1 to 1; 0.6 by default
     */
    @Value.Default
    public BigDecimal floor() {
        return new BigDecimal("0.6");
    }

    /**
     * Returns how sure intervals are, in standard deviations.
     *
     * @return above 0, at most 100; 1.96 by default: 95 %
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    /**
     * Returns how many accounts at least two must have judged for a criterion to be judged itself.
     *
     * @return at least 2; 10 by default
     */
    @Value.Default
    public int minimumItems() {
        return 10;
    }

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    ObjectivityPolicy normalise() {
        BigDecimal least = Decimals.argument(floor(), "floor");
        checkArgument(
                least.abs().compareTo(BigDecimal.ONE) <= 0, "floor must be -1 to 1, was %s (policy %s)", least, ref());
        BigDecimal exact = Confidence.z(z(), "policy", ref());
        checkArgument(minimumItems() >= 2, "minimumItems must be >= 2, was %s (policy %s)", minimumItems(), ref());
        // in their normal form, so that policies that say the same are equal
        return withFloor(least).withZ(exact);
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableObjectivityPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
