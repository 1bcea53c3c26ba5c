package org.revenuekit.hierarchy.rollup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Outcome;

/** Sums the value of opportunities, in one currency and on one tax basis. */
@Value.Immutable
public abstract class MoneyMeasure extends Measure<MoneyRollUp> implements WithMoneyMeasure {
    MoneyMeasure() {}

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
     * Returns which opportunities count.
     *
     * @return won ones by default, never empty
     */
    @Value.Default
    public ImmutableSet<Outcome> outcomes() {
        return ImmutableSet.of(Outcome.WON);
    }

    /**
     * Returns which price is summed.
     *
     * @return what the customer pays by default
     */
    @Value.Default
    public Price price() {
        return Price.NET;
    }

    /**
     * Returns the tax basis (税抜 / 税込), which must be that of the opportunities.
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
     * @return that of the day of the fact by default
     */
    @Value.Default
    public RateDate rateDate() {
        return RateDate.TRANSACTION;
    }

    /**
     * Returns which facts count by their date.
     *
     * @return those of all time by default
     */
    @Override
    @Value.Default
    public Window window() {
        return Window.ALL_TIME;
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkArgument(!outcomes().isEmpty(), "outcomes must not be empty (measure %s)", ref());
    }

    @Override
    MoneyRollUp total(RollUpInput input) {
        return new MoneyRollUp(this, currency(), Amounts.used(this, this, input));
    }

    /** Builds a measure; reference and currency are mandatory. */
    public static final class Builder extends ImmutableMoneyMeasure.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
