package org.revenuekit.funnel.retention;

import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;

/** Whose revenue is that of existing customers (既存顧客): a definition. */
@Value.Immutable
public abstract class ExistingPolicy implements WithExistingPolicy {
    ExistingPolicy() {}

    /**
     * The policy to start from: existing are those who came before the period, which is our proposal.
     *
     * @param currency of the amounts
     * @return {@code existing-customers@1}
     */
    public static ExistingPolicy standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("existing-customers", 1))
                .currency(currency)
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
     * Returns in which currency revenue is told; orders in another are findings, since no rate is stated.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns before what a customer must have come.
     *
     * @return {@link ExistingBasis#PERIOD} by default
     */
    @Value.Default
    public ExistingBasis basis() {
        return ExistingBasis.PERIOD;
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; reference and currency are mandatory. */
    public static final class Builder extends ImmutableExistingPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
