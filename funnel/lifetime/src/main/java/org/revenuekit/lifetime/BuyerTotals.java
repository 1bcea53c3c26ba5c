package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * What is to be expected of many customers within the horizon of the definition.
 *
 * @param buyers how many they are
 * @param alive how many of them are expected to buy again some day
 * @param expectedPurchases how many purchases are expected of them
 * @param residualValue the sum of their residual values, exactly; refused if one of them is
 */
public record BuyerTotals(long buyers, double alive, double expectedPurchases, Estimate<Money> residualValue) {
    /**
     * Checks that nothing is null.
     *
     * @param buyers how many they are
     * @param alive how many of them are expected to buy again
     * @param expectedPurchases how many purchases are expected of them
     * @param residualValue the sum of their residual values
     */
    public BuyerTotals {
        requireNonNull(residualValue, "residualValue");
    }

    BuyerTotals plus(BuyerOutlook outlook) {
        return new BuyerTotals(
                buyers + 1,
                alive + outlook.alive(),
                expectedPurchases + outlook.expectedPurchases(),
                residualValue.flatMap(sum -> outlook.residualValue().map(sum::plus)));
    }
}
