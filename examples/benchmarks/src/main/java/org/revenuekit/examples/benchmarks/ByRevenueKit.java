package org.revenuekit.examples.benchmarks;

import org.revenuekit.core.account.Accounts;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;

/** The library, through its public API, with all its checks and findings. */
final class ByRevenueKit {
    private ByRevenueKit() {}

    static Answer answer(Companies companies) {
        Hierarchy hierarchy = HierarchyResolution.of(HierarchyView.standard())
                .resolve(Accounts.of(companies.accounts()), companies.links(), companies.asOf());
        MoneyRollUp rollUp = RollUpAnalysis.of(Measure.sumIn(Companies.USD))
                .total(hierarchy, companies.opportunities(), companies.asOf());
        Answer.Tally tally = new Answer.Tally();
        for (Family family : hierarchy.families()) {
            tally.add(family.ultimate().id(), rollUp.of(family).getAmountMinorLong(), family.size());
        }
        return tally.answer();
    }
}
