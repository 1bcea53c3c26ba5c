package org.revenuekit.examples.report.mapping;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.revenuekit.lifetime.BuyingPolicy;
import org.revenuekit.lifetime.LifetimeValuePolicy;
import org.revenuekit.lifetime.RetentionFitPolicy;

/**
 * How it is told what customers are worth until they leave.
 *
 * @param margin which part of revenue is gross profit, above 0 and at most 1
 * @param months over how many months churn and revenue are measured
 * @param simple how the value is computed by the formula, in months
 * @param period after what time customers under contract can leave
 * @param contracts how their retention is fitted, in these periods
 * @param buying how the buying of customers without a contract is fitted
 * @param opportunities whether those who buy are those of opportunities won; else those of the table of buyers
 */
public record LifetimeDefinitions(
        BigDecimal margin,
        int months,
        LifetimeValuePolicy simple,
        ContractPeriod period,
        RetentionFitPolicy contracts,
        BuyingPolicy buying,
        boolean opportunities) {
    /** Checks that nothing is null. */
    public LifetimeDefinitions {
        requireNonNull(margin, "margin");
        requireNonNull(simple, "simple");
        requireNonNull(period, "period");
        requireNonNull(contracts, "contracts");
        requireNonNull(buying, "buying");
    }
}
