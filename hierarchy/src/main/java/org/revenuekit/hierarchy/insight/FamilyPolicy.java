package org.revenuekit.hierarchy.insight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.opportunity.DiscountReason;

/** When a family deserves attention: a definition, every threshold an attribute. */
@Value.Immutable
public abstract class FamilyPolicy implements WithFamilyPolicy {
    FamilyPolicy() {}

    /**
     * The policy to start from; its thresholds are the defaults of the attributes.
     *
     * @return {@code family-policy@1}
     */
    public static FamilyPolicy standard() {
        return builder().ref(DefinitionRef.of("family-policy", 1)).build();
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
     * Returns the least spread of prices that is reported.
     *
     * @return above 0, as a part of the reference price; 0.01 by default: one point of discount
     */
    @Value.Default
    public BigDecimal minimumSpread() {
        return new BigDecimal("0.01");
    }

    /**
     * Returns on how many opportunities each price of a comparison should rest; below it the difference is reported as
     * resting on few.
     *
     * @return at least 1; 3 by default, as one or two may be chance
     */
    @Value.Default
    public int minimumSample() {
        return 3;
    }

    /**
     * Returns for which reasons a discount is left out of the comparison.
     *
     * @return by default retention offers, which are meant to be exceptions
     */
    @Value.Default
    public ImmutableSet<DiscountReason> excusedReasons() {
        return ImmutableSet.of(DiscountReason.RETENTION);
    }

    /**
     * Returns how many families, by rank, are top families.
     *
     * @return at least 1; 10 by default
     */
    @Value.Default
    public int topFamilies() {
        return 10;
    }

    /**
     * Returns by how much a top family's share of value must exceed its share of effort.
     *
     * @return in (0, 1]; 0.20 by default: 20 points
     */
    @Value.Default
    public BigDecimal effortGap() {
        return new BigDecimal("0.2");
    }

    /**
     * Returns how many activities there must be for effort to be measured.
     *
     * @return at least 1; 10 by default
     */
    @Value.Default
    public int minimumActivities() {
        return 10;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    FamilyPolicy check() {
        BigDecimal spread = Decimals.argument(minimumSpread(), "minimumSpread");
        BigDecimal gap = Decimals.argument(effortGap(), "effortGap");
        checkArgument(spread.signum() > 0, "minimumSpread must be > 0, was %s (policy %s)", spread, ref());
        checkArgument(minimumSample() >= 1, "minimumSample must be >= 1, was %s (policy %s)", minimumSample(), ref());
        checkArgument(topFamilies() >= 1, "topFamilies must be >= 1, was %s (policy %s)", topFamilies(), ref());
        checkArgument(
                gap.signum() > 0 && gap.compareTo(BigDecimal.ONE) <= 0,
                "effortGap must be in (0, 1], was %s (policy %s)",
                gap,
                ref());
        checkArgument(
                minimumActivities() >= 1,
                "minimumActivities must be >= 1, was %s (policy %s)",
                minimumActivities(),
                ref());
        // in their normal form, so that policies that say the same are equal
        return spread.scale() == minimumSpread().scale()
                        && gap.scale() == effortGap().scale()
                ? this
                : toBuilder().minimumSpread(spread).effortGap(gap).build();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableFamilyPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
