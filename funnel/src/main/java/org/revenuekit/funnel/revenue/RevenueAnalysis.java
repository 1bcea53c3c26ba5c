package org.revenuekit.funnel.revenue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.time.AsOf;

/** The question what recurring revenue (月次経常収益) there is and was: immutable, used again and again. */
public final class RevenueAnalysis {
    private final RevenuePolicy definition;
    private final ExchangeRates rates;
    private final Catalogue catalogue;

    private RevenueAnalysis(RevenuePolicy definition, ExchangeRates rates, Catalogue catalogue) {
        this.definition = definition;
        this.rates = rates;
        this.catalogue = catalogue;
    }

    /**
     * Returns the question, without rates of exchange and without edition ladders.
     *
     * @param definition what counts how
     * @return the question
     */
    public static RevenueAnalysis of(RevenuePolicy definition) {
        return new RevenueAnalysis(
                requireNonNull(definition, "definition"), ExchangeRates.none(), Catalogue.of(ImmutableList.of()));
    }

    /**
     * Returns the question with rates, of which those of {@link RevenuePolicy#rateDate} are used.
     *
     * @param exchangeRates the rates
     * @return the question
     */
    public RevenueAnalysis with(ExchangeRates exchangeRates) {
        return new RevenueAnalysis(definition, requireNonNull(exchangeRates, "exchangeRates"), catalogue);
    }

    /**
     * Returns the question with edition ladders: a product in the place of another of its ladder is an up-sell or the
     * contrary also where it is another asset.
     *
     * @param products the catalogue
     * @return the question
     */
    public RevenueAnalysis with(Catalogue products) {
        return new RevenueAnalysis(definition, rates, requireNonNull(products, "products"));
    }

    /**
     * Measures. Periods that came on record by the day of knowledge are seen, those agreed for days to come too.
     *
     * @param periods what is active when, in any order
     * @param asOf the point in time
     * @return the answer by account; O(n log n)
     */
    public RecurringRevenue<AccountId> measure(Iterable<AssetPeriod> periods, AsOf asOf) {
        requireNonNull(periods, "periods");
        requireNonNull(asOf, "asOf");
        return RecurringRevenue.of(definition, catalogue, asOf, new Intake(definition, rates, asOf, periods));
    }
}
