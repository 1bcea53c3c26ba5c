package org.revenuekit.funnel.effect;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.funnel.conversion.ConversionPolicy;
import org.revenuekit.funnel.process.StageId;

/** How the effect of an initiative is measured, and when it is not (効果測定の定義): a definition. Its limits are ours. */
@Value.Immutable
public abstract class EffectPolicy implements WithEffectPolicy {
    /** The largest minimum of a sample. */
    public static final int MAX_SAMPLE = 1_000_000_000;

    /** The most earlier periods. */
    public static final int MAX_PRE_PERIODS = 24;

    EffectPolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes.
     *
     * @return {@code effect-policy@1}
     */
    public static EffectPolicy standard() {
        return builder().ref(DefinitionRef.of("effect-policy", 1)).build();
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
     * Returns how conversion is counted, and how sure intervals are. With a window both cohorts have the same time to
     * be converted, which is what one wants.
     *
     * @return {@link ConversionPolicy#standard()} by default, which has no window
     */
    @Value.Default
    public ConversionPolicy conversion() {
        return ConversionPolicy.standard();
    }

    /**
     * Returns who is counted below the line of the rate: those who count at this stage.
     *
     * @return a stage; empty, as by default, for the first of the process
     */
    public abstract Optional<StageId> base();

    /**
     * Returns who is counted above it: those of them who are converted to this stage.
     *
     * @return a later stage; empty, as by default, for the goal of the process
     */
    public abstract Optional<StageId> reached();

    /**
     * Returns how sure it is to be that an effect is seen, for the sample needed, in standard deviations.
     *
     * @return above 0, at most 100; 0.8416 by default: 80 %
     */
    @Value.Default
    public BigDecimal powerZ() {
        return new BigDecimal("0.8416");
    }

    /**
     * Returns how many there must be in each group both before and after.
     *
     * @return 1 to {@link #MAX_SAMPLE}; 30 by default
     */
    @Value.Default
    public int minimumSample() {
        return 30;
    }

    /**
     * Returns of how many the time must be over, in each group both before and after.
     *
     * @return percent, 0 to 100; 90 by default
     */
    @Value.Default
    public int minimumMaturePercent() {
        return 90;
    }

    /**
     * Returns how many earlier periods, each as long as the one before the start, are looked at.
     *
     * @return 0 to {@link #MAX_PRE_PERIODS}; 2 by default
     */
    @Value.Default
    public int prePeriods() {
        return 2;
    }

    /**
     * Returns how much the distance of the groups may have changed from one earlier period to the next. More than that,
     * and more than chance does, is refused.
     *
     * @return in rate, 0 to 2; 0.05 by default
     */
    @Value.Default
    public BigDecimal maximalPreTrend() {
        return new BigDecimal("0.05");
    }

    /**
     * Returns how much the share of a part of a group may have changed since before. More than that, and more than
     * chance does, is refused.
     *
     * @return in shares, 0 to 1; 0.1 by default
     */
    @Value.Default
    public BigDecimal maximalMixShift() {
        return new BigDecimal("0.1");
    }

    @Value.Check
    EffectPolicy normalise() {
        check("minimumSample", 1, MAX_SAMPLE, minimumSample());
        check("minimumMaturePercent", 0, 100, minimumMaturePercent());
        check("prePeriods", 0, MAX_PRE_PERIODS, prePeriods());
        return withPowerZ(Confidence.z(powerZ(), "power of policy", ref())) // in normal form: equal policies are equal
                .withMaximalPreTrend(decimal("maximalPreTrend", 2, maximalPreTrend()))
                .withMaximalMixShift(decimal("maximalMixShift", 1, maximalMixShift()));
    }

    private void check(String what, int least, int most, int number) {
        checkArgument(
                number >= least && number <= most,
                "%s must be %s to %s, was %s (policy %s)",
                what,
                least,
                most,
                number,
                ref());
    }

    private BigDecimal decimal(String what, int most, BigDecimal number) {
        BigDecimal normal = Decimals.argument(number, what);
        checkArgument(
                normal.signum() >= 0 && normal.compareTo(BigDecimal.valueOf(most)) <= 0,
                "%s must be 0 to %s, was %s (policy %s)",
                what,
                most,
                normal,
                ref());
        return normal;
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableEffectPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
