package org.revenuekit.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Decimals;

/** The checks of the rates in definitions. */
final class Rates {
    /** 1,000 % a period is beyond any discount. */
    private static final BigDecimal MOST_DISCOUNT = BigDecimal.TEN;

    private static final int MOST_DECIMALS = 100;

    private Rates() {}

    static BigDecimal discount(BigDecimal rate, DefinitionRef ref) {
        checkArgument(
                isWithin(rate, MOST_DISCOUNT) && rate.signum() >= 0,
                "discountRate must be 0 to 10, of at most 100 decimals, was %s (policy %s)",
                rate,
                ref);
        return Decimals.normal(rate);
    }

    static BigDecimal margin(BigDecimal rate, DefinitionRef ref) {
        checkArgument(
                isWithin(rate, BigDecimal.ONE) && rate.signum() > 0,
                "grossMargin must be above 0 and at most 1, of at most 100 decimals, was %s (policy %s)",
                rate,
                ref);
        return Decimals.normal(rate);
    }

    private static boolean isWithin(BigDecimal rate, BigDecimal most) {
        return rate.scale() <= MOST_DECIMALS && rate.compareTo(most) <= 0;
    }
}
