package org.revenuekit.segmentation.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;

/** Which portfolio each channel suits: a definition, every threshold an attribute. */
@Value.Immutable
public abstract class ChannelPolicy implements WithChannelPolicy {
    ChannelPolicy() {}

    /**
     * The policy to start from; its thresholds are the defaults of the attributes, and a matter of judgement.
     *
     * @return {@code channel-policy@1}
     */
    public static ChannelPolicy standard() {
        return builder().ref(DefinitionRef.of("channel-policy", 1)).build();
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
     * Returns from how many accounts per seller on they are many.
     *
     * @return above 0; 50 by default
     */
    @Value.Default
    public BigDecimal manyAccounts() {
        return BigDecimal.valueOf(50);
    }

    /**
     * Returns from how many visits per account and year on they are frequent.
     *
     * @return above 0; 12 by default: monthly
     */
    @Value.Default
    public BigDecimal frequentVisits() {
        return BigDecimal.valueOf(12);
    }

    /**
     * Returns from which share of accounts with data on the data are enough.
     *
     * @return in (0, 1]; 0.5 by default
     */
    @Value.Default
    public BigDecimal enoughData() {
        return new BigDecimal("0.5");
    }

    @Value.Check
    ChannelPolicy check() {
        BigDecimal accounts = Decimals.argument(manyAccounts(), "manyAccounts");
        BigDecimal visits = Decimals.argument(frequentVisits(), "frequentVisits");
        BigDecimal data = Decimals.argument(enoughData(), "enoughData");
        checkArgument(accounts.signum() > 0, "manyAccounts must be > 0, was %s (policy %s)", accounts, ref());
        checkArgument(visits.signum() > 0, "frequentVisits must be > 0, was %s (policy %s)", visits, ref());
        checkArgument(
                data.signum() > 0 && data.compareTo(BigDecimal.ONE) <= 0,
                "enoughData must be in (0, 1], was %s (policy %s)",
                data,
                ref());
        // in their normal form, so that policies that say the same are equal
        return accounts.scale() == manyAccounts().scale()
                        && visits.scale() == frequentVisits().scale()
                        && data.scale() == enoughData().scale()
                ? this
                : toBuilder()
                        .manyAccounts(accounts)
                        .frequentVisits(visits)
                        .enoughData(data)
                        .build();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableChannelPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
