package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;

/**
 * How the buying of customers without a contract is fitted and valued: a definition. It names one currency; amounts in
 * another are findings, since no rate is stated.
 */
@Value.Immutable
public abstract class BuyingPolicy implements WithBuyingPolicy {
    BuyingPolicy() {}

    /**
     * The policy to start from: weeks, a value within 52 of them, nothing discounted, and no model of fewer than 100
     * customers. All of that is our proposal; the margin is yours, for lifetime value is about profit (利益).
     *
     * @param currency of the amounts
     * @param grossMargin which part of revenue is gross profit: above 0, at most 1
     * @return {@code buying@1}
     * @throws IllegalArgumentException if the margin is out of range
     */
    public static BuyingPolicy standard(CurrencyUnit currency, BigDecimal grossMargin) {
        return builder()
                .ref(DefinitionRef.of("buying", 1))
                .currency(currency)
                .grossMargin(grossMargin)
                .daysPerPeriod(7)
                .horizon(52)
                .discountRate(BigDecimal.ZERO)
                .minimumBuyers(100)
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
     * Returns in which currency is valued.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns which part of revenue is gross profit (粗利率).
     *
     * @return above 0, at most 1; scale ignored in equals
     */
    public abstract BigDecimal grossMargin();

    /**
     * Returns how many days a period of the model has, where purchases are dated.
     *
     * @return 1 to 366
     */
    public abstract int daysPerPeriod();

    /**
     * Returns within how many periods customers are valued.
     *
     * @return 1 to {@link LifetimeValuePolicy#MAX_HORIZON}
     */
    public abstract int horizon();

    /**
     * Returns by which rate a period what comes later is worth less (割引率).
     *
     * @return 0 to 10, scale ignored in equals
     */
    public abstract BigDecimal discountRate();

    /**
     * Returns how many customers at least a model is fitted to; the one of what they spend, how many with a known
     * spend.
     *
     * @return at least 2
     */
    public abstract int minimumBuyers();

    /**
     * Returns when the search for a best fit ends.
     *
     * @return the limits
     */
    public abstract FitLimits limits();

    @Value.Check
    BuyingPolicy normalise() {
        checkArgument(
                daysPerPeriod() >= 1 && daysPerPeriod() <= 366,
                "daysPerPeriod must be 1 to 366, were %s (policy %s)",
                daysPerPeriod(),
                ref());
        LifetimeValuePolicy.checkHorizon(horizon());
        checkArgument(minimumBuyers() >= 2, "minimumBuyers must be >= 2, were %s (policy %s)", minimumBuyers(), ref());
        return withGrossMargin(Rates.margin(grossMargin(), ref()))
                .withDiscountRate(Rates.discount(discountRate(), ref()));
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableBuyingPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
