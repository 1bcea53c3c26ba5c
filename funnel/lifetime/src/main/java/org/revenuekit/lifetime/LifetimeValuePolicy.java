package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How lifetime value is computed from revenue, margin and churn: a definition. */
@Value.Immutable
public abstract class LifetimeValuePolicy implements WithLifetimeValuePolicy {
    /** The longest horizon, in periods. */
    public static final int MAX_HORIZON = 1_200;

    LifetimeValuePolicy() {}

    /**
     * The policy to start from: nothing is discounted, and a value that is to be capped is capped after 60 periods,
     * five years of months. The horizon is our proposal.
     *
     * @return {@code lifetime-value@1}
     */
    public static LifetimeValuePolicy standard() {
        return builder()
                .ref(DefinitionRef.of("lifetime-value", 1))
                .horizon(60)
                .discountRate(BigDecimal.ZERO)
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
     * Returns after how many periods a capped value ends.
     *
     * @return 1 to {@value #MAX_HORIZON}
     */
    public abstract int horizon();

    /**
     * Returns by which rate a period what comes later is worth less (割引率).
     *
     * @return 0 to 10, such as 0.01 for 1 %; scale ignored in equals
     */
    public abstract BigDecimal discountRate();

    @Value.Check
    LifetimeValuePolicy normalise() {
        checkHorizon(horizon());
        return withDiscountRate(Rates.discount(discountRate(), ref()));
    }

    static void checkHorizon(long periods) {
        checkArgument(periods >= 1 && periods <= MAX_HORIZON, "horizon must be 1 to %s, was %s", MAX_HORIZON, periods);
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableLifetimeValuePolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
