package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Confidence;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;

/** How renewals (更新) are judged and expected: a definition. */
@Value.Immutable
public abstract class RenewalPolicy implements WithRenewalPolicy {
    private static final int MAX_DAYS = 3_660;
    private static final int QUARTER = 90;
    private static final int MONTH = 30;
    private static final BigDecimal Z = new BigDecimal("1.96");

    RenewalPolicy() {}

    /**
     * The policy to start from: of contracts renewed by hand 80 % are expected to be, of those that renew by themselves
     * 95 %, as long as there are no 30 of the past; decisions of the next 90 days are open, and who comes back within
     * 30 days has renewed. All of that is our proposal.
     *
     * @param currency of the amounts
     * @return {@code renewal@1}
     */
    public static RenewalPolicy standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("renewal", 1))
                .currency(currency)
                .rate(Ratio.of(80, 100))
                .automaticRate(Ratio.of(95, 100))
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
     * Returns in which currency amounts are told; contracts in another are findings, since no rate is stated.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns how many weeks and days a year has.
     *
     * @return 52 and 365 by default
     */
    @Value.Default
    public MonthBasis basis() {
        return MonthBasis.standard();
    }

    /**
     * Returns which part of contracts is renewed that must be renewed by hand, if the past does not tell.
     *
     * @return 0 to 1
     */
    public abstract Ratio rate();

    /**
     * Returns which part of contracts is renewed that renew by themselves (自動更新) unless refused, if the past does not
     * tell.
     *
     * @return 0 to 1
     */
    public abstract Ratio automaticRate();

    /**
     * Returns by what the rate of the past is taken.
     *
     * @return {@link RateBasis#AMOUNT} by default
     */
    @Value.Default
    public RateBasis rateBasis() {
        return RateBasis.AMOUNT;
    }

    /**
     * Returns how many contracts of the past there must be of a kind for their rate to be used.
     *
     * @return 1 or more; 30 by default
     */
    @Value.Default
    public int minimumPast() {
        return MONTH;
    }

    /**
     * Returns how long before its last day a decision is open.
     *
     * @return days, 0 to 3,660; 90 by default
     */
    @Value.Default
    public int openDays() {
        return QUARTER;
    }

    /**
     * Returns how late a renewal may be.
     *
     * @return days after the contract ran out, 0 to 3,660; 30 by default
     */
    @Value.Default
    public int graceDays() {
        return MONTH;
    }

    /**
     * Returns how sure intervals are.
     *
     * @return standard deviations, above 0 and at most {@link WilsonInterval#MAX_Z}; 1.96 by default
     */
    @Value.Default
    public BigDecimal z() {
        return Z;
    }

    @Value.Check
    RenewalPolicy normalise() {
        checkShare(rate(), "rate");
        checkShare(automaticRate(), "automaticRate");
        checkArgument(minimumPast() >= 1, "minimumPast must be >= 1, was %s (policy %s)", minimumPast(), ref());
        checkDays(openDays(), "openDays");
        checkDays(graceDays(), "graceDays");
        return withZ(Confidence.z(z(), "policy", ref()));
    }

    private void checkShare(Ratio share, String name) {
        checkArgument(Rates.isShare(share), "%s must be 0 to 1, was %s (policy %s)", name, share, ref());
    }

    private void checkDays(int days, String name) {
        checkArgument(
                days >= 0 && days <= MAX_DAYS, "%s must be 0 to %s, was %s (policy %s)", name, MAX_DAYS, days, ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; reference, currency and both rates are mandatory. */
    public static final class Builder extends ImmutableRenewalPolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
