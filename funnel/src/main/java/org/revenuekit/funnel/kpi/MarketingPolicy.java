package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.funnel.process.ChannelId;

/** How marketing is measured (マーケティング指標の数え方): a definition. */
@Value.Immutable
public abstract class MarketingPolicy implements WithMarketingPolicy {
    /** The longest lag: ten years. */
    public static final int MAX_LAG = 120;

    MarketingPolicy() {}

    /**
     * The policy to start from; it is made of the defaults of the attributes.
     *
     * @return {@code marketing-policy@1}: JPY, conversions on visitors, all costs in CAC, no lags
     */
    public static MarketingPolicy standard() {
        return builder().ref(DefinitionRef.of("marketing-policy", 1)).build();
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
     * Returns in which currency amounts are; those in others are reported, and not added.
     *
     * @return JPY by default
     */
    @Value.Default
    public CurrencyUnit currency() {
        return CurrencyUnit.of("JPY");
    }

    /**
     * Returns on what the conversion rate is counted.
     *
     * @return {@link CvrBase#VISITORS} by default
     */
    @Value.Default
    public CvrBase cvrBase() {
        return CvrBase.VISITORS;
    }

    /**
     * Returns which channel is which class of media.
     *
     * @return {@link MediaMapping#standard()} by default
     */
    @Value.Default
    public MediaMapping mediaMapping() {
        return MediaMapping.standard();
    }

    /**
     * Returns which costs count in CAC. CAC of media alone is a lower bound, and looks like CPA.
     *
     * @return at least one; all by default
     */
    @Value.Default
    public ImmutableSet<CostCategory> acquisitionCosts() {
        return ImmutableSet.of(
                CostCategory.MEDIA,
                CostCategory.CONTENT,
                CostCategory.AGENCY,
                CostCategory.TOOLS,
                CostCategory.MARKETING_PAY,
                CostCategory.SALES_PAY);
    }

    /**
     * Returns how long channels take from spend to result (投資から成果までの期間): the cost of a month is set against the results
     * of so many months later. Content of one's own may take years.
     *
     * @return months, 0 to {@value #MAX_LAG}; 0 for channels that are not named
     */
    public abstract ImmutableMap<ChannelId, Integer> lags();

    /**
     * Returns how long a channel takes.
     *
     * @param channel the channel
     * @return months, 0 unless said otherwise
     */
    public int lagOf(ChannelId channel) {
        return lags().getOrDefault(requireNonNull(channel, "channel"), 0);
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
    MarketingPolicy normalise() {
        checkArgument(!acquisitionCosts().isEmpty(), "acquisitionCosts must be at least 1, were 0 (policy %s)", ref());
        lags().forEach((channel, months) -> checkArgument(
                months >= 0 && months <= MAX_LAG,
                "lag must be 0 to %s months, was %s (channel %s, policy %s)",
                MAX_LAG,
                months,
                channel,
                ref()));
        return withZ(Confidence.z(z(), "policy", ref())); // in its normal form, so that equal policies are equal
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableMarketingPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
