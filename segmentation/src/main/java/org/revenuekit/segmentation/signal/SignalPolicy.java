package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Arrays;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;

/** How signals are weighed: a definition. Its numbers are our proposal, to be changed to what your customers show. */
@Value.Immutable
public abstract class SignalPolicy implements WithSignalPolicy {
    /** The longest half-life, in days. */
    public static final int MAX_DAYS = 3_650;

    SignalPolicy() {}

    /**
     * The policy to start from; its numbers are the defaults of the attributes.
     *
     * @return {@code signal-policy@1}
     */
    public static SignalPolicy standard() {
        return builder().ref(DefinitionRef.of("signal-policy", 1)).build();
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
     * Returns after how many days a signal of each kind weighs half (半減期).
     *
     * @return 1 to {@value #MAX_DAYS} for every kind; for those left out 14 days if interest was shown, 30 for pain and
     *     usage, 60 for competitors, 90 for people, 180 for all others
     */
    public abstract ImmutableMap<SignalKind, Integer> halfLifeDays();

    /**
     * Returns how the weights of several signals become one.
     *
     * @return {@link Combination#SATURATING} by default
     */
    @Value.Default
    public Combination combination() {
        return Combination.SATURATING;
    }

    /**
     * Returns how many comparable accounts a seller must lead for his sensitivity to signals to be judged.
     *
     * @return at least 1; 10 by default
     */
    @Value.Default
    public int minimumPortfolio() {
        return 10;
    }

    /**
     * Returns how sure it must be that a seller notices less than others, in standard deviations.
     *
     * @return above 0, at most 100; 1.96 by default: 95 %
     */
    @Value.Default
    public BigDecimal z() {
        return new BigDecimal("1.96");
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    SignalPolicy normalise() {
        halfLifeDays()
                .forEach((kind, days) -> checkArgument(
                        days >= 1 && days <= MAX_DAYS,
                        "halfLifeDays must be 1 to %s, was %s (%s, policy %s)",
                        MAX_DAYS,
                        days,
                        kind,
                        ref()));
        checkArgument(
                minimumPortfolio() >= 1,
                "minimumPortfolio must be >= 1, was %s (policy %s)",
                minimumPortfolio(),
                ref());
        BigDecimal exact = Confidence.z(z(), "policy", ref());
        ImmutableMap<SignalKind, Integer> complete = Maps.toMap(
                Arrays.asList(SignalKind.values()), kind -> halfLifeDays().getOrDefault(kind, defaultHalfLife(kind)));
        // in their normal form, so that policies that say the same are equal
        return complete.equals(halfLifeDays()) ? withZ(exact) : withHalfLifeDays(complete);
    }

    private static int defaultHalfLife(SignalKind kind) {
        return switch (kind) {
            case INTEREST_SHOWN -> 14;
            case CUSTOMER_PAIN, USAGE_CHANGED -> 30;
            case COMPETITOR_DISRUPTED -> 60;
            case KEY_PERSON_MOVED -> 90;
            case RENEWAL_DUE, RELOCATION, POLICY_CHANGED, GROWTH -> 180;
        };
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableSignalPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
