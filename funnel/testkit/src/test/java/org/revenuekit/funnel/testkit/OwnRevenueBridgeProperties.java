package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.asset.MonthBasis;
import org.revenuekit.funnel.revenue.BridgeMonth;
import org.revenuekit.funnel.revenue.Movement;

/** The bridge, which goes its own way through the months, is the sum of what a classifier says by definition. */
@Domain(FunnelDomain.class)
class OwnRevenueBridgeProperties {
    @Property
    void theBridgeIsTheSumOfTheRows(@ForAll RevenueMovementCase given) {
        List<MovementRow> rows = new NaiveRevenueMovementClassifier(MonthBasis.standard()).classify(given);
        for (CurrencyUnit currency : given.currencies()) {
            List<BridgeMonth> months = OwnRevenueMovementProperties.measure(given, currency)
                    .monthly(given.first(), given.last())
                    .months();
            assertEquals(given.months(), months.stream().map(BridgeMonth::month).toList());
            for (BridgeMonth month : months) {
                check(month, MovementLaws.of(rows, month.month(), currency), currency);
            }
        }
    }

    private static void check(BridgeMonth month, List<MovementRow> rows, CurrencyUnit currency) {
        assertEquals(MovementLaws.sum(rows, currency, MovementRow::start), month.start());
        assertEquals(MovementLaws.sum(rows, currency, MovementRow::end), month.end());
        assertEquals(rows.stream().filter(row -> row.start().signum() > 0).count(), month.startCount());
        assertEquals(rows.stream().filter(row -> row.end().signum() > 0).count(), month.endCount());
        for (Movement movement : Movement.values()) {
            List<MovementRow> moved = rows.stream()
                    .filter(row -> row.movement().equals(Optional.of(movement)))
                    .toList();
            assertEquals(MovementLaws.sum(moved, currency, MovementRow::change), month.of(movement));
            assertEquals(moved.size(), month.count(movement));
        }
    }
}
