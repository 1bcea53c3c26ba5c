package org.revenuekit.funnel.conversion;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;

/** How conversion is counted (転換率の数え方): a definition. */
@Value.Immutable
public abstract class ConversionPolicy implements WithConversionPolicy {
    /** The longest window: a hundred years. */
    public static final Duration MAX_WINDOW = Duration.ofDays(36_525);

    ConversionPolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes.
     *
     * @return {@code conversion-policy@1}: leads that reached a stage, at any time
     */
    public static ConversionPolicy standard() {
        return builder().ref(DefinitionRef.of("conversion-policy", 1)).build();
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
     * Returns who counts at a stage.
     *
     * @return {@link Counting#REACHED} by default
     */
    @Value.Default
    public Counting counting() {
        return Counting.REACHED;
    }

    /**
     * Returns what is counted.
     *
     * @return {@link CountingUnit#LEADS} by default
     */
    @Value.Default
    public CountingUnit unit() {
        return CountingUnit.LEADS;
    }

    /**
     * Returns how long it may take from one stage to another: a maximum gap, so that whoever takes exactly as long is
     * inside, counted in whole microseconds.
     *
     * @return above 0, at most {@link #MAX_WINDOW}; empty, as by default, for any time
     */
    public abstract Optional<Duration> window();

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
     * Returns whether the rates of steps multiply to that of the whole way, so that the rate from one stage to another
     * is the quotient of their counts.
     *
     * @return true without a window if whoever counts at a stage counts at all before it: {@link Counting#REACHED} and
     *     {@link Counting#IN_SEQUENCE}
     */
    public boolean ratesMultiply() {
        return counting().isNested() && window().isEmpty();
    }

    /** The reference alone, as for all definitions. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    ConversionPolicy normalise() {
        window().ifPresent(window -> checkArgument(
                window.compareTo(Duration.ZERO) > 0 && window.compareTo(MAX_WINDOW) <= 0,
                "window must be > 0 and <= %s, was %s (policy %s)",
                MAX_WINDOW,
                window,
                ref()));
        return withZ(Confidence.z(z(), "policy", ref())); // in its normal form, so that equal policies are equal
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableConversionPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
