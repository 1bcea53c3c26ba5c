package org.revenuekit.examples.report.load;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.MoneyRatio;
import org.revenuekit.examples.report.canonical.CanonicalColumn;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.canonical.CanonicalRow;
import org.revenuekit.examples.report.canonical.CanonicalTable;
import org.revenuekit.examples.report.canonical.ImportFinding;
import org.revenuekit.lifetime.Buyer;

/** Makes customers who buy without a contract. */
final class BuyerBuilder {
    private BuyerBuilder() {}

    static ImmutableList<Buyer> buyers(CanonicalData data, ImportLog log) {
        ImmutableList.Builder<Buyer> buyers = ImmutableList.builder();
        for (CanonicalRow row : data.rows(CanonicalTable.BUYERS)) {
            try {
                buyers.add(buyer(row));
            } catch (IllegalArgumentException e) {
                log.add(ImportFinding.BUYER_UNUSABLE, row.at(), "", "", String.valueOf(e.getMessage()));
            }
        }
        return buyers.build();
    }

    private static Buyer buyer(CanonicalRow row) {
        Buyer buyer = Buyer.of(
                AccountId.of(row.requiredText(CanonicalColumn.BUYER_ACCOUNT)),
                number(row, CanonicalColumn.BUYER_FREQUENCY).longValueExact(),
                number(row, CanonicalColumn.BUYER_RECENCY).doubleValue(),
                number(row, CanonicalColumn.BUYER_AGE).doubleValue());
        Optional<BigDecimal> mean = row.number(CanonicalColumn.BUYER_MEAN_VALUE);
        return buyer.repeats() > 0 && mean.isPresent() ? buyer.spending(spend(row, mean.get())) : buyer;
    }

    private static MoneyRatio spend(CanonicalRow row, BigDecimal mean) {
        return MoneyRatio.of(MoneyFraction.of(CurrencyUnit.of(row.requiredText(CanonicalColumn.BUYER_CURRENCY)), mean));
    }

    private static BigDecimal number(CanonicalRow row, CanonicalColumn column) {
        return row.number(column).orElseThrow();
    }
}
