package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.internal.Decimals;

/**
 * How progress along the phases is counted (質的KPI): a definition. Its numbers are our proposal, to be changed to the
 * pace of your customers.
 */
@Value.Immutable
public abstract class PhaseKpiPolicy implements WithPhaseKpiPolicy {
    /** The most days. */
    public static final int MAX_DAYS = 3_650;

    PhaseKpiPolicy() {}

    /**
     * The policy to start from; its numbers are the defaults of the attributes.
     *
     * @return {@code phase-kpi-policy@1}
     */
    public static PhaseKpiPolicy standard() {
        return builder().ref(DefinitionRef.of("phase-kpi-policy", 1)).build();
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
     * Returns after how many days in one phase, other than the highest, an account is stuck.
     *
     * @return 1 to {@value #MAX_DAYS}: it is stuck from the day after; 180 by default
     */
    @Value.Default
    public int stuckAfterDays() {
        return 180;
    }

    /**
     * Returns within how many days after a criterion was met an account must be promoted for the criterion to have led
     * there.
     *
     * @return 0 to {@value #MAX_DAYS}; 180 by default
     */
    @Value.Default
    public int promotionWithinDays() {
        return 180;
    }

    /**
     * Returns for how many days after a hand-over (担当替え) the phase of the account is followed.
     *
     * @return 1 to {@value #MAX_DAYS}; 180 by default: as long as from one April or October to the next
     */
    @Value.Default
    public int handOverWithinDays() {
        return 180;
    }

    /**
     * Returns which part of the sellers are the top ones.
     *
     * @return above 0, below 1; 0.2 by default
     */
    @Value.Default
    public BigDecimal topShare() {
        return new BigDecimal("0.2");
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

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    PhaseKpiPolicy normalise() {
        checkArgument(
                stuckAfterDays() >= 1 && stuckAfterDays() <= MAX_DAYS,
                "stuckAfterDays must be 1 to %s, was %s (policy %s)",
                MAX_DAYS,
                stuckAfterDays(),
                ref());
        checkArgument(
                promotionWithinDays() >= 0 && promotionWithinDays() <= MAX_DAYS,
                "promotionWithinDays must be 0 to %s, was %s (policy %s)",
                MAX_DAYS,
                promotionWithinDays(),
                ref());
        checkArgument(
                handOverWithinDays() >= 1 && handOverWithinDays() <= MAX_DAYS,
                "handOverWithinDays must be 1 to %s, was %s (policy %s)",
                MAX_DAYS,
                handOverWithinDays(),
                ref());
        BigDecimal share = Decimals.argument(topShare(), "topShare");
        checkArgument(
                share.signum() > 0 && share.compareTo(BigDecimal.ONE) < 0,
                "topShare must be above 0 and below 1, was %s (policy %s)",
                share,
                ref());
        BigDecimal exact = Confidence.z(z(), "policy", ref());
        // in their normal form, so that policies that say the same are equal
        return withTopShare(share).withZ(exact);
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutablePhaseKpiPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
