package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.hierarchy.Family;

/**
 * Accounts of one family pay unequal prices for the same.
 *
 * @param family the family
 * @param product the product; empty if the lines name none
 * @param prices of the accounts whose price is known, lowest first
 * @param buyers how many accounts of the family buy it, those of unknown price among them
 * @param spread highest - lowest price
 * @param restsOnFew whether a price rests on fewer opportunities than the policy's minimum, so that the spread may be
 *     chance
 * @param explainedByVolume whether nobody who buys more pays a higher price
 * @param atStake what the accounts compared paid
 * @param costToLowest what would be given up if all paid the lowest price
 * @param gainToHighest what would be won if all paid the highest price
 */
public record DiscountInconsistency(
        Family family,
        Optional<ProductId> product,
        ImmutableList<AccountPrice> prices,
        long buyers,
        Ratio spread,
        boolean restsOnFew,
        boolean explainedByVolume,
        Money atStake,
        Money costToLowest,
        Money gainToHighest)
        implements Insight {
    @Override
    public InsightKind kind() {
        return FamilyInsightKind.DISCOUNT_INCONSISTENT;
    }

    /** Returns the product, if one is named, and the currency: prices are compared within these. */
    @Override
    public String topic() {
        return product.map(ProductId::value).orElse("") + " " + atStake.getCurrencyUnit();
    }
}
