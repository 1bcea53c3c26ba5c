package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * How what is paid again and again becomes recurring revenue, and what is shown of it.
 *
 * @param policy how revenue is measured
 * @param months of how many months, up to the date asked about, the bridge is shown
 * @param quarterlyCohorts whether cohorts are those of a quarter instead of a month
 * @param breakdown by what retention is broken down; empty for segments, if any are stated
 * @param horizonMonths for how many months after the date renewals are shown
 */
public record RevenueDefinitions(
        RevenuePolicy policy,
        int months,
        boolean quarterlyCohorts,
        Optional<RevenueBreakdown> breakdown,
        int horizonMonths) {
    private static final int YEAR = 12;

    /** Checks that nothing is null. */
    public RevenueDefinitions {
        requireNonNull(policy, "policy");
        requireNonNull(breakdown, "breakdown");
    }

    /**
     * Returns what holds where a mapping says nothing.
     *
     * @param currency in which revenue is told
     * @return the standard definitions
     */
    public static RevenueDefinitions standard(CurrencyUnit currency) {
        return new RevenueDefinitions(RevenuePolicy.standard(currency), YEAR, false, Optional.empty(), YEAR);
    }
}
