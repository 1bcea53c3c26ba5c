package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * What is to be expected of a customer within the horizon of the definition.
 *
 * @param buyer what is known of it
 * @param alive how probable it is that it will buy again some day (P(alive)), 0 to 1
 * @param expectedPurchases how many purchases are expected, 0 or more
 * @param spend what it is expected to spend on one of them, rounded to the minor unit; refused as the model of that is
 * @param residualValue the gross profit of all of them (残存価値), those of each period discounted from its end, rounded to
 *     the minor unit once; refused as the spend is
 */
public record BuyerOutlook(
        Buyer buyer, double alive, double expectedPurchases, Estimate<Money> spend, Estimate<Money> residualValue) {
    /**
     * Checks that nothing is null.
     *
     * @param buyer what is known of it
     * @param alive how probable it is that it will buy again
     * @param expectedPurchases how many purchases are expected
     * @param spend what it is expected to spend on one of them
     * @param residualValue the gross profit of all of them
     */
    public BuyerOutlook {
        requireNonNull(buyer, "buyer");
        requireNonNull(spend, "spend");
        requireNonNull(residualValue, "residualValue");
    }
}
