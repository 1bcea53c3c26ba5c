package org.revenuekit.funnel.retention;

import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** Checks before two answers are compared that they can be. */
final class Comparison {
    private Comparison() {}

    static void checkCurrencies(CurrencyUnit earlier, CurrencyUnit later) {
        if (!earlier.equals(later)) {
            throw new CurrencyMismatchException(earlier, later);
        }
    }

    static void checkRevenue(RevenuePolicy earlier, RevenuePolicy later) {
        Definitions.checkSame(RevenuePolicy::ref, earlier, later);
    }

    /** What does not come from recurring revenue has no such policy. */
    static void checkRevenue(Optional<RevenuePolicy> earlier, Optional<RevenuePolicy> later) {
        earlier.ifPresent(then -> later.ifPresent(now -> checkRevenue(then, now)));
    }
}
