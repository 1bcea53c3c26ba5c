package org.revenuekit.lifetime;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;

/** The question what customers without a contract will buy: immutable, used again and again. */
public final class BuyingFitting {
    private final BuyingPolicy definition;

    private BuyingFitting(BuyingPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is asked for
     * @return the question
     */
    public static BuyingFitting of(BuyingPolicy definition) {
        return new BuyingFitting(requireNonNull(definition, "definition"));
    }

    /**
     * Fits the BG/NBD model, and beside it the gamma-gamma model where it is known what was spent.
     *
     * @param buyers what is known of each customer by the date asked about; their order changes no bit of the answer
     * @param asOf the date asked about: the one at which the ages of the customers end
     * @return the fit; O(n log n), then O(distinct histories) for each evaluation of the likelihood
     */
    public BuyingFit fit(Iterable<Buyer> buyers, AsOf asOf) {
        return fit(requireNonNull(buyers, "buyers"), ImmutableList.of(), requireNonNull(asOf, "asOf"));
    }

    /**
     * Fits the models to dated purchases: those of one day are one, the first day of a customer starts its history, and
     * what it spends is that of the days after it.
     *
     * @param purchases in any order
     * @param asOf the date asked about; purchases after it are not looked at
     * @return the fit; O(n log n), then O(distinct histories) for each evaluation of the likelihood
     */
    public BuyingFit fitPurchases(Iterable<Purchase> purchases, AsOf asOf) {
        PurchaseReader reader =
                new PurchaseReader(definition, requireNonNull(asOf, "asOf"), requireNonNull(purchases, "purchases"));
        return fit(reader.buyers(), reader.findings(), asOf);
    }

    private BuyingFit fit(Iterable<Buyer> buyers, ImmutableList<Finding> findings, AsOf asOf) {
        BuyerReader reader = new BuyerReader(definition, buyers);
        return new BuyingFit(definition, reader, Findings.of(findings).plus(Findings.of(reader.findings())), asOf);
    }
}
