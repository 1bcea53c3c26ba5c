package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.kpi.KpiTree;
import org.revenuekit.funnel.kpi.DepartmentTrees;

/** The trees of the departments whose figures rows tell. */
public final class DepartmentGoals {
    private DepartmentGoals() {}

    /**
     * Returns the trees.
     *
     * @param currency in which contracts are
     * @return those of marketing, inside sales and field sales
     */
    public static ImmutableList<KpiTree> trees(CurrencyUnit currency) {
        return ImmutableList.of(
                DepartmentTrees.marketing(), DepartmentTrees.insideSales(), DepartmentTrees.fieldSales(currency));
    }
}
