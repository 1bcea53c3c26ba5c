package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.revenuekit.funnel.retention.RenewalPolicy;
import org.revenuekit.funnel.retention.RetentionPolicy;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/**
 * How what is paid again and again becomes recurring revenue, and what is shown of it.
 *
 * @param policy how revenue is measured
 * @param retention how it is told what of it is kept
 * @param renewal how renewals are judged
 * @param months of how many months, up to the date asked about, the bridge is shown
 * @param breakdown by what retention is broken down; empty for segments, if any are stated
 * @param horizonMonths for how many months after the date renewals are shown
 * @param renewalMonths of how many months, up to the date, renewals are measured, by whose rates others are expected;
 *     empty for the rates of the policy
 */
public record RevenueDefinitions(
        RevenuePolicy policy,
        RetentionPolicy retention,
        RenewalPolicy renewal,
        int months,
        Optional<RevenueBreakdown> breakdown,
        int horizonMonths,
        OptionalInt renewalMonths) {
    private static final int YEAR = 12;

    /** Checks that nothing is null. */
    public RevenueDefinitions {
        requireNonNull(policy, "policy");
        requireNonNull(retention, "retention");
        requireNonNull(renewal, "renewal");
        requireNonNull(breakdown, "breakdown");
        requireNonNull(renewalMonths, "renewalMonths");
    }

    /**
     * Returns what holds where a mapping says nothing.
     *
     * @param currency in which revenue is told
     * @return the standard definitions
     */
    public static RevenueDefinitions standard(CurrencyUnit currency) {
        return new RevenueDefinitions(
                RevenuePolicy.standard(currency),
                RetentionPolicy.standard(),
                RenewalPolicy.standard(currency),
                YEAR,
                Optional.empty(),
                YEAR,
                OptionalInt.empty());
    }
}
