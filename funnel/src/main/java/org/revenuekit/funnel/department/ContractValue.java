package org.revenuekit.funnel.department;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;

/**
 * What deals that were won are worth (契約額). Values in other currencies are not converted.
 *
 * @param sum the sum of their values
 * @param valued how many have a value in that currency
 * @param unvalued how many have none, or one in another currency
 */
public record ContractValue(MoneyFraction sum, long valued, long unvalued) {
    /**
     * Checks the bounds.
     *
     * @param sum the sum of their values
     * @param valued how many have a value in that currency, 0 or more
     * @param unvalued how many have none, 0 or more
     * @throws IllegalArgumentException if a count is negative
     */
    public ContractValue {
        requireNonNull(sum, "sum");
        checkArgument(valued >= 0, "valued must be >= 0, was %s", valued);
        checkArgument(unvalued >= 0, "unvalued must be >= 0, was %s", unvalued);
    }

    /**
     * Returns the mean contract value (平均契約額), in the currency of the sum.
     *
     * @return sum / valued; undefined if none has a value
     */
    public Ratio mean() {
        return Ratio.of(sum.amount(), BigDecimal.valueOf(valued));
    }

    /** The share of this sum in that of more deals. */
    Ratio shareOf(ContractValue whole) {
        return whole.sum.amount().signum() < 0 // as where credit notes outweigh
                ? Ratio.of(sum.amount().negate(), whole.sum.amount().negate())
                : Ratio.of(sum.amount(), whole.sum.amount());
    }
}
