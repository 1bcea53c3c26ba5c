package org.revenuekit.hierarchy.rollup;

import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.hierarchy.internal.AmountColumn;

/** Numbers of facts for every account and every family. */
public final class CountRollUp extends RollUp<Long> {
    private final AmountColumn own;
    private final AmountColumn totals;

    CountRollUp(CountMeasure measure, UsedFacts<?> facts) {
        super(measure, facts);
        this.own = facts.column();
        this.totals = own.rollUp(hierarchy().layout().forest());
    }

    @Override
    public Explanation explain(AccountId id) {
        return explain(id, labelOf(id), UsedFacts.ANY);
    }

    @Override
    Long over(int... facts) {
        return (long) facts.length;
    }

    @Override
    Long own(int node) {
        return own.get(node).longValueExact();
    }

    @Override
    Long total(int node) {
        return totals.get(node).longValueExact();
    }
}
