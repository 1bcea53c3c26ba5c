package org.revenuekit.lifetime;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Explanation;

/** What the models expect of customers; what depends on the history only is computed once for each. */
final class Outlooks {
    /** A third of those that a product can have. */
    private static final int MOST_DECIMALS = 33;

    private final BuyingPolicy policy;
    private final BuyingModel buying;
    private final Estimate<SpendModel> spending;
    private final ImmutableMap<AccountId, Double> spends;
    private final Map<History, Expected> known = new HashMap<>();

    Outlooks(
            BuyingPolicy policy,
            BuyingModel buying,
            Estimate<SpendModel> spending,
            ImmutableMap<AccountId, Double> spends) {
        this.policy = policy;
        this.buying = buying;
        this.spending = spending;
        this.spends = spends;
    }

    private record Expected(double alive, double purchases, double discounted) {}

    private Expected expected(Buyer buyer) {
        return known.computeIfAbsent(buyer.history(), history -> {
            double purchases = buying.expectedPurchases(history, policy.horizon());
            return new Expected(buying.alive(history), purchases, discounted(history, purchases));
        });
    }

    /** The purchases of each period count at its end. */
    private double discounted(History history, double purchases) {
        double factor = 1 / (1 + policy.discountRate().doubleValue());
        if (factor == 1) {
            return purchases;
        }
        double worth = 1;
        double before = 0;
        double sum = 0;
        for (int period = 1; period <= policy.horizon(); period++) {
            double until = buying.expectedPurchases(history, period);
            worth *= factor;
            sum += (until - before) * worth;
            before = until;
        }
        return sum;
    }

    /** What a customer is expected to spend on a purchase: as all do, where it is not known what it spent. */
    private Estimate<Double> spend(Buyer buyer) {
        Double mean = spends.get(buyer.account());
        return spending.flatMap(model -> mean == null ? model.meanSpend() : model.meanSpend(buyer.repeats(), mean));
    }

    Estimate<Explanation> explain(Buyer buyer) {
        return spend(buyer)
                .map(spend -> Explanation.product(
                        "residual value in " + policy.currency(),
                        ImmutableList.of(
                                leaf(
                                        "purchases, discounted",
                                        decimal(expected(buyer).discounted())),
                                leaf("spend on a purchase", decimal(spend)),
                                leaf("gross margin", policy.grossMargin()))));
    }

    private static Explanation leaf(String label, BigDecimal amount) {
        return Explanation.leaf(label, shown(amount));
    }

    private static BigDecimal decimal(double number) {
        return shown(BigDecimal.valueOf(number));
    }

    /** Without decimals that are nothing to anybody, of which a product of three would have too many. */
    private static BigDecimal shown(BigDecimal number) {
        return number.setScale(Math.min(number.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN);
    }

    BuyerOutlook of(Buyer buyer) {
        Expected expected = expected(buyer);
        return new BuyerOutlook(
                buyer,
                expected.alive(),
                expected.purchases(),
                spend(buyer).map(spend -> money(decimal(spend))),
                explain(buyer).map(product -> money(product.amount().orElseThrow())));
    }

    private Money money(BigDecimal amount) {
        return Amounts.money(policy.currency(), amount);
    }
}
