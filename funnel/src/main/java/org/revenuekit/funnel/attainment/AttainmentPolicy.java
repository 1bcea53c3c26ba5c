package org.revenuekit.funnel.attainment;

import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.money.TaxBasis;

/** What is compared with targets (予実管理): a definition. One currency, one kind of day, with or without tax. */
@Value.Immutable
public abstract class AttainmentPolicy implements WithAttainmentPolicy {
    AttainmentPolicy() {}

    /**
     * The policy to start from: amounts without tax by the day of the order, which is our proposal.
     *
     * @param currency of the amounts
     * @return {@code attainment@1}
     */
    public static AttainmentPolicy standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("attainment", 1))
                .currency(currency)
                .dateBasis(DateBasis.ORDER)
                .taxBasis(TaxBasis.EXCLUSIVE)
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
     * Returns in which currency is compared; amounts in another are findings, since no rate is stated.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns by which day amounts count.
     *
     * @return the basis, which the facts must state too
     */
    public abstract DateBasis dateBasis();

    /**
     * Returns whether amounts contain tax.
     *
     * @return the basis, which facts and targets must state too
     */
    public abstract TaxBasis taxBasis();

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableAttainmentPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
