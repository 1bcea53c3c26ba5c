package org.revenuekit.examples.laws;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AfterProperty;
import org.joda.money.CurrencyUnit;
import org.revenuekit.funnel.revenue.Movement;
import org.revenuekit.funnel.testkit.MovementRow;
import org.revenuekit.funnel.testkit.PaidPeriod;
import org.revenuekit.funnel.testkit.RevenueMovementCase;
import org.revenuekit.funnel.testkit.RevenueMovementClassifier;
import org.revenuekit.funnel.testkit.RevenueMovementContract;

/**
 * The laws of movements of recurring revenue, inherited from the test kit, odd billing periods and moves among them.
 */
class SqlMovementsProperties implements RevenueMovementContract {
    private final SqlMovements movements = SqlMovements.open();

    @Override
    public RevenueMovementClassifier subject() {
        return given -> rows(movements, given);
    }

    static List<MovementRow> rows(SqlMovements movements, RevenueMovementCase given) {
        return movements
                .report(
                        given.periods().stream()
                                .map(SqlMovementsProperties::period)
                                .toList(),
                        given.memberships().stream()
                                .map(one -> new SqlMovements.Membership(one.account(), one.group(), one.since()))
                                .toList(),
                        given.first(),
                        given.last())
                .stream()
                .map(SqlMovementsProperties::row)
                .toList();
    }

    private static SqlMovements.Period period(PaidPeriod period) {
        return new SqlMovements.Period(
                period.asset(),
                period.account(),
                period.price().getCurrencyUnit().getCode(),
                period.from(),
                period.until().orElse(null),
                period.price().getAmountMinorLong(),
                period.every().count(),
                period.every().unit().name());
    }

    private static MovementRow row(SqlMovements.Row row) {
        return MovementRow.of(
                row.key(),
                row.month(),
                Optional.ofNullable(row.movement()).map(Movement::valueOf),
                CurrencyUnit.of(row.currency()),
                row.start(),
                row.end(),
                row.parts());
    }

    @AfterProperty
    void close() {
        movements.close();
    }
}
