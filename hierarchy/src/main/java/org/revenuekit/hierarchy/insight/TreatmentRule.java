package org.revenuekit.hierarchy.insight;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;

/** When the accounts of a family count as treated alike in one respect: a definition. */
@Value.Immutable
public abstract class TreatmentRule implements WithTreatmentRule {
    TreatmentRule() {}

    /**
     * Payment terms, as numbers of days, are to be the same.
     *
     * @return {@code payment-terms@1}
     */
    public static TreatmentRule paymentTerms() {
        return builder()
                .ref(DefinitionRef.of("payment-terms", 1))
                .aspect(Aspect.PAYMENT_TERMS)
                .comparison(Comparison.NUMBERS)
                .build();
    }

    /**
     * Contracts are to end within a month, so that they can be renewed together.
     *
     * @return {@code contract-end@1}, with a tolerance of 31 days
     */
    public static TreatmentRule contractEnds() {
        return builder()
                .ref(DefinitionRef.of("contract-end", 1))
                .aspect(Aspect.CONTRACT_END)
                .comparison(Comparison.DAYS)
                .tolerance(BigDecimal.valueOf(31))
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
     * Returns a builder that starts from this rule; give the changed rule another reference.
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
     * Returns in which respect treatments are compared.
     *
     * @return the aspect
     */
    public abstract Aspect aspect();

    /**
     * Returns how.
     *
     * @return the comparison
     */
    public abstract Comparison comparison();

    /**
     * Returns by how much they may differ, this included.
     *
     * @return at least 0, which is the default; 0 if they are to be equal
     */
    @Value.Default
    public BigDecimal tolerance() {
        return BigDecimal.ZERO;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    TreatmentRule check() {
        BigDecimal normal = Decimals.argument(tolerance(), "tolerance");
        checkArgument(normal.signum() >= 0, "tolerance must be >= 0, was %s (rule %s)", normal, ref());
        checkArgument(
                comparison() != Comparison.EQUAL || normal.signum() == 0,
                "tolerance must be 0 where treatments are to be equal, was %s (rule %s)",
                normal,
                ref());
        // in its normal form, so that rules that say the same are equal
        return normal.scale() == tolerance().scale()
                ? this
                : toBuilder().tolerance(normal).build();
    }

    /** Builds a rule; all but the tolerance is mandatory. */
    public static final class Builder extends ImmutableTreatmentRule.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
