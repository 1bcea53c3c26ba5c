package org.revenuekit.hierarchy.rollup;

import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.TaxBasis;

/**
 * Sums balances at the date asked about: of each account the latest that is not after it. It adds up across accounts
 * but not across time, so it has no window: a balance stands until the next one.
 */
@Value.Immutable
public abstract class BalanceMeasure extends Measure<MoneyRollUp> implements WithBalanceMeasure {
    BalanceMeasure() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this measure; give the changed measure another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    @Override
    public abstract DefinitionRef ref();

    /**
     * Returns the currency to sum in.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns the tax basis (税抜 / 税込), which must be that of the balances.
     *
     * @return unstated by default
     */
    @Value.Default
    public TaxBasis taxBasis() {
        return TaxBasis.UNSTATED;
    }

    /**
     * Returns which day's exchange rate converts.
     *
     * @return that of the date asked about by default
     */
    @Value.Default
    public RateDate rateDate() {
        return RateDate.AS_OF;
    }

    /** Returns all time, as a balance stands until the next one. */
    @Override
    public Window window() {
        return Window.ALL_TIME;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Override
    MoneyRollUp total(RollUpInput input) {
        return new MoneyRollUp(this, currency(), Amounts.used(this, input));
    }

    /** Builds a measure; reference and currency are mandatory. */
    public static final class Builder extends ImmutableBalanceMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
