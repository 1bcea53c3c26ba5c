package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How the retention of customers under contract is fitted and projected: a definition. */
@Value.Immutable
public abstract class RetentionFitPolicy implements WithRetentionFitPolicy {
    RetentionFitPolicy() {}

    /**
     * The policy to start from: two periods are enough, none is held out, and a period later is worth 10 % less, as in
     * the paper of the model for years; for months take less.
     *
     * @return {@code retention-fit@1}
     */
    public static RetentionFitPolicy standard() {
        return builder()
                .ref(DefinitionRef.of("retention-fit", 1))
                .minimumPeriods(2)
                .heldOutPeriods(0)
                .discountRate(new BigDecimal("0.1"))
                .limits(FitLimits.standard())
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
     * Returns in how many periods of life at least somebody must be at risk: of one, no course of churn can be told.
     *
     * @return at least 2
     */
    public abstract int minimumPeriods();

    /**
     * Returns how many of the last periods of each cohort are left out of the fit, to judge its projection by.
     *
     * @return 0 or more
     */
    public abstract int heldOutPeriods();

    /**
     * Returns by which rate a period what comes later is worth less (割引率).
     *
     * @return 0, or 0.00001 to 10; scale ignored in equals
     */
    public abstract BigDecimal discountRate();

    /**
     * Returns when the search for the best fit ends.
     *
     * @return the limits
     */
    public abstract FitLimits limits();

    @Value.Check
    RetentionFitPolicy normalise() {
        checkArgument(
                minimumPeriods() >= 2, "minimumPeriods must be >= 2, were %s (policy %s)", minimumPeriods(), ref());
        checkArgument(
                heldOutPeriods() >= 0, "heldOutPeriods must be >= 0, were %s (policy %s)", heldOutPeriods(), ref());
        BigDecimal normal = Rates.discount(discountRate(), ref());
        checkArgument(
                normal.signum() == 0 || normal.doubleValue() >= RetentionModel.LEAST_DISCOUNT,
                "discountRate must be 0, or 0.00001 to 10, was %s (policy %s)",
                normal,
                ref());
        return withDiscountRate(normal);
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableRetentionFitPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
