package org.revenuekit.funnel.revenue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.List;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.internal.MonthPass;

/** Sums the movements of all keys month by month: in one pass over whole numbers where that is possible. */
final class MonthlyBridge {
    private static final ImmutableList<Movement> MOVEMENTS = ImmutableList.copyOf(Movement.values());

    private final RevenuePolicy policy;
    private final AsOf asOf;
    private final Keys<?> keys;
    private final YearMonth first;
    private final int count;

    MonthlyBridge(RevenuePolicy policy, AsOf asOf, Keys<?> keys, YearMonth first, int count) {
        this.policy = policy;
        this.asOf = asOf;
        this.keys = keys;
        this.first = first;
        this.count = count;
    }

    ImmutableList<BridgeMonth> months() {
        // Whether a loss is a pause depends on days, which the pass does not keep.
        return keys.table().fits() && policy.gapMonths() == 0 ? inOnePass() : keyByKey();
    }

    private ImmutableList<BridgeMonth> inOnePass() {
        LineTable table = keys.table();
        MonthPass pass = new MonthPass(first, count, Integer.MAX_VALUE);
        Buckets rows = keys.rows();
        for (int key = 0; key < rows.size(); key++) {
            for (int at = rows.start(key); at < rows.end(key); at++) {
                int row = rows.row(at);
                pass.add(table.from(row), table.to(row), table.units(row));
            }
            pass.finish();
        }
        ImmutableList.Builder<BridgeMonth> months = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            int end = i + 1;
            months.add(new BridgeMonth(
                    month,
                    table.ofUnits(pass.total(i)),
                    table.ofUnits(pass.total(end)),
                    pass.active(i),
                    pass.active(end),
                    Maps.toMap(MOVEMENTS, movement -> table.ofUnits(pass.moved(kind(movement), end))),
                    Maps.toMap(MOVEMENTS, movement -> pass.count(kind(movement), end)),
                    Movements.isOpen(month, asOf)));
        }
        return months.build();
    }

    private static int kind(Movement movement) {
        return switch (movement) {
            case NEW -> MonthPass.NEW;
            case REACTIVATION -> MonthPass.BACK;
            case EXPANSION -> MonthPass.MORE;
            case CONTRACTION -> MonthPass.LESS;
            case CHURN -> MonthPass.LOST;
        };
    }

    private ImmutableList<BridgeMonth> keyByKey() {
        List<MonthSum> sums = MonthSum.listOf(policy, first, count);
        for (int key : keys.ascending()) {
            Course course = keys.course(key);
            sums.forEach(month -> month.add(course));
        }
        ImmutableList.Builder<BridgeMonth> months = ImmutableList.builder();
        sums.forEach(month -> months.add(month.toMonth(asOf)));
        return months.build();
    }
}
