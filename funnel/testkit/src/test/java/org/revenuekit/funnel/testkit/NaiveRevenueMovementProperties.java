package org.revenuekit.funnel.testkit;

import org.revenuekit.core.asset.MonthBasis;

/** The classifier that others are compared with keeps all laws. */
class NaiveRevenueMovementProperties implements RevenueMovementContract {
    @Override
    public RevenueMovementClassifier subject() {
        return new NaiveRevenueMovementClassifier(MonthBasis.standard());
    }

    @Override
    public int largeSize() {
        return 100; // it looks at every period for every month
    }
}
