package org.revenuekit.hierarchy.whitespace;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.money.MoneyFraction;

/** Adds up what cells are worth, and how many of them have a number. */
final class ValueSum {
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal mid = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private long valued;

    /** Adds some cells of one unit and some total size; of negative ones, takes them away. */
    void add(Unit unit, BigDecimal size, long cells) {
        low = low.add(unit.low().multiply(size));
        mid = mid.add(unit.mid().multiply(size));
        high = high.add(unit.high().multiply(size));
        valued += cells;
    }

    void add(ValueRange stated) {
        low = low.add(stated.low().amount());
        mid = mid.add(stated.mid().amount());
        high = high.add(stated.high().amount());
        valued++;
    }

    void add(ValueSum other) {
        add(other, BigDecimal.ONE);
    }

    /** Adds another sum, each cell of which is that many times as large. */
    void add(ValueSum other, BigDecimal size) {
        low = low.add(other.low.multiply(size));
        mid = mid.add(other.mid.multiply(size));
        high = high.add(other.high.multiply(size));
        valued += other.valued;
    }

    PotentialSum of(CurrencyUnit currency, long open) {
        return new PotentialSum(
                ValueRange.of(
                        MoneyFraction.of(currency, low),
                        MoneyFraction.of(currency, mid),
                        MoneyFraction.of(currency, high)),
                valued,
                open - valued);
    }
}
