package org.revenuekit.funnel.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;

/**
 * What became of the customers of a period (既存顧客の状況). Churn is told by the phase in which they left (オンボーディング・アダプション・
 * リテンション), because each needs another remedy.
 *
 * @param atStart who was a customer at its start
 * @param churnedInOnboarding who of them left before they could use it
 * @param churnedInAdoption who left before it had become a habit
 * @param churnedInRetention who left later
 * @param retainedRevenue the revenue of those who stayed, without growth
 * @param growthRevenue their revenue by up-sell and cross-sell
 */
public record CustomerFacts(
        long atStart,
        long churnedInOnboarding,
        long churnedInAdoption,
        long churnedInRetention,
        MoneyFraction retainedRevenue,
        MoneyFraction growthRevenue) {
    /**
     * Checks the bounds.
     *
     * @param atStart 0 or more
     * @param churnedInOnboarding 0 or more
     * @param churnedInAdoption 0 or more
     * @param churnedInRetention 0 or more; the three together at most {@code atStart}
     * @param retainedRevenue the revenue of those who stayed, without growth
     * @param growthRevenue their revenue by up-sell and cross-sell, in the same currency
     * @throws IllegalArgumentException if a bound is broken
     */
    public CustomerFacts {
        checkArgument(
                churnedInOnboarding >= 0 && churnedInAdoption >= 0 && churnedInRetention >= 0,
                "churned must be >= 0, were %s, %s, %s",
                churnedInOnboarding,
                churnedInAdoption,
                churnedInRetention);
        long churned = Math.addExact(Math.addExact(churnedInOnboarding, churnedInAdoption), churnedInRetention);
        checkArgument(churned <= atStart, "churned must be <= %s (atStart), were %s", atStart, churned);
        requireNonNull(retainedRevenue, "retainedRevenue");
        requireNonNull(growthRevenue, "growthRevenue");
        checkArgument(
                retainedRevenue.currency().equals(growthRevenue.currency()),
                "revenues must be in one currency, were %s and %s",
                retainedRevenue,
                growthRevenue);
    }

    /**
     * Returns who left.
     *
     * @return 0 to {@link #atStart()}
     */
    public long churned() {
        return churnedInOnboarding + churnedInAdoption + churnedInRetention;
    }

    /**
     * Returns who stayed.
     *
     * @return who was there at the start, without who left
     */
    public long retained() {
        return atStart - churned();
    }

    /**
     * Returns the figures.
     *
     * @param z how sure intervals are, in standard deviations: above 0, at most 100; 1.96 for 95 %
     * @param asOf of which date the facts are
     * @return customers at the start, churn rate, who left in each phase, retention rate, mean revenue of a retained
     *     customer, growth revenue
     * @throws IllegalArgumentException if z breaks a bound
     */
    public KpiFigures figures(BigDecimal z, AsOf asOf) {
        return KpiFigures.of(ImmutableList.of(
                KpiFigure.count(DepartmentTerms.CUSTOMERS_AT_START, atStart, asOf),
                KpiFigure.share(DepartmentTerms.CHURN_RATE, churned(), atStart, z, asOf),
                KpiFigure.count(DepartmentTerms.CHURNED_IN_ONBOARDING, churnedInOnboarding, asOf),
                KpiFigure.count(DepartmentTerms.CHURNED_IN_ADOPTION, churnedInAdoption, asOf),
                KpiFigure.count(DepartmentTerms.CHURNED_IN_RETENTION, churnedInRetention, asOf),
                KpiFigure.share(DepartmentTerms.RETENTION_RATE, retained(), atStart, z, asOf),
                KpiFigure.money(DepartmentTerms.MEAN_CUSTOMER_REVENUE, retainedRevenue, retained(), asOf),
                KpiFigure.money(DepartmentTerms.GROWTH_REVENUE, growthRevenue, asOf)));
    }
}
