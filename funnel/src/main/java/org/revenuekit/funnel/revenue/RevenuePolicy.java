package org.revenuekit.funnel.revenue;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Definitions;

/**
 * What recurring revenue (月次経常収益) is and how its movements are told apart: a definition.
 *
 * <p>The causes of an expansion or contraction are found by putting one thing after another in the place of what was at
 * the first day, so that they sum exactly: first the product (further ones and dropped ones are
 * {@link ChangeCause#CROSS_SELL}, one in the place of another is {@link ChangeCause#UPSELL}), then the quantity, at the
 * old price of the same product or at the new one of another, then the price, at the new quantity, and of it the part
 * that was scheduled.
 */
@Value.Immutable
public abstract class RevenuePolicy implements WithRevenuePolicy {
    private static final int MAX_GAP = 120;
    private static final int MAX_NETTING = 31;

    RevenuePolicy() {}

    /**
     * The policy to start from: revenue is lost at the end of what is paid for, each return is a reactivation, and an
     * end and a start that are at most a day apart are one change. That day is our proposal.
     *
     * @param currency in which revenue is told; amounts in others are findings, as no day of a rate is stated
     * @return {@code recurring-revenue@1}
     */
    public static RevenuePolicy standard(CurrencyUnit currency) {
        return builder()
                .ref(DefinitionRef.of("recurring-revenue", 1))
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
     * Returns in which currency revenue is told.
     *
     * @return the currency
     */
    public abstract CurrencyUnit currency();

    /**
     * Returns the day of the rates at which amounts in other currencies are converted: one for all days, so that a
     * change of a rate (為替変動) is never a movement.
     *
     * @return the day; if it is empty, amounts in other currencies are findings
     */
    public abstract Optional<LocalDate> rateDate();

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
     * Returns from which day on revenue that ends is lost.
     *
     * @return {@link ChurnDate#END_OF_TERM} by default
     */
    @Value.Default
    public ChurnDate churnDate() {
        return ChurnDate.END_OF_TERM;
    }

    /**
     * Returns how long a pause (休止) is tolerated. Who comes back within so many months from the first day without
     * revenue has neither churned nor is reactivated: the loss is a {@link Movement#CONTRACTION}, the return an
     * {@link Movement#EXPANSION}, both by {@link ChangeCause#PAUSE}. As long as no return is known, the loss is churn.
     *
     * @return months, 0 to 120; 0 by default: each return is a reactivation
     */
    @Value.Default
    public int gapMonths() {
        return 0;
    }

    /**
     * Returns how many days an end and the next start of the same account may be apart to be one change: until then the
     * ended one goes on.
     *
     * @return days, 0 to 31; 1 by default, so that who ends on one day and starts on the next does not churn
     */
    @Value.Default
    public int nettingDays() {
        return 1;
    }

    /** Checks that answers by an earlier policy can be compared with those by this one. */
    void checkComparable(RevenuePolicy earlier) {
        Definitions.checkSame(RevenuePolicy::ref, earlier, this);
        checkArgument(
                earlier.currency().equals(currency()),
                "currencies must be equal, were %s and %s",
                earlier.currency(),
                currency());
    }

    @Value.Check
    void check() {
        checkArgument(
                gapMonths() >= 0 && gapMonths() <= MAX_GAP,
                "gapMonths must be 0 to %s, was %s (policy %s)",
                MAX_GAP,
                gapMonths(),
                ref());
        checkArgument(
                nettingDays() >= 0 && nettingDays() <= MAX_NETTING,
                "nettingDays must be 0 to %s, was %s (policy %s)",
                MAX_NETTING,
                nettingDays(),
                ref());
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; reference and currency are mandatory. */
    public static final class Builder extends ImmutableRevenuePolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
