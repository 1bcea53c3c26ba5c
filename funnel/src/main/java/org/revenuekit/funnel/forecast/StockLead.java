package org.revenuekit.funnel.forecast;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.revenuekit.funnel.journey.Lead;

/**
 * A lead that is open before the goal.
 *
 * @param lead the lead
 * @param pass the number of its pass, from 0
 * @param stage the place of its stage
 * @param age for how many days it has been there
 * @param cell what is expected of its like
 * @param own what it says it is worth
 */
record StockLead(Lead lead, int pass, int stage, int age, Cell cell, Optional<BigDecimal> own) {
    /** Those that err together side by side; the order does not depend on that of the input. */
    static final Comparator<StockLead> ORDER = Comparator.<StockLead>comparingInt(
                    stock -> stock.cell().pool())
            .thenComparingInt(StockLead::age)
            .thenComparing(stock -> stock.lead().id());

    /** What it is worth: as it says, otherwise the mean of those won. */
    Optional<BigDecimal> value() {
        return own.or(() -> cell.mean().map(MeanValue::amount));
    }

    /** Its expected value over some probability, in millionths. */
    BigDecimal valueOf(long probability) {
        return value().map(known -> known.multiply(BigDecimal.valueOf(probability)))
                .orElse(BigDecimal.ZERO);
    }
}
