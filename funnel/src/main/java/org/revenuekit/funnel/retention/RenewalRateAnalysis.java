package org.revenuekit.funnel.retention;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.MonthlyAmount;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueStep;

/** The question which part of contracts was renewed (更新率): immutable, used again and again. */
public final class RenewalRateAnalysis {
    private final RenewalPolicy definition;

    private RenewalRateAnalysis(RenewalPolicy definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition what is a renewal
     * @return the question
     */
    public static RenewalRateAnalysis of(RenewalPolicy definition) {
        return new RenewalRateAnalysis(requireNonNull(definition, "definition"));
    }

    /**
     * Measures what became of contracts. One is renewed if its asset has revenue on the day on which it was due, or
     * within the days of grace of the policy; what came in its place under another id is not.
     *
     * @param due what was due, as it was known before
     * @param revenue recurring revenue by asset, in the currency of the policy; the answer is as of when it is
     * @param period of which due days contracts are judged
     * @return the rates; those whose days of grace are not over are not judged; O(n x steps)
     * @throws IllegalArgumentException if revenue is in another currency
     */
    public RenewalRates measure(Iterable<RenewalDue> due, RecurringRevenue<AssetId> revenue, Span period) {
        RenewalReader reader = RenewalReader.read(definition, due);
        requireNonNull(revenue, "revenue");
        requireNonNull(period, "period");
        checkArgument(
                revenue.currency().equals(definition.currency()),
                "revenue must be in %s, was in %s (policy %s)",
                definition.currency(),
                revenue.currency(),
                definition.ref());
        ImmutableSet<AssetId> known = ImmutableSet.copyOf(revenue.keys());
        ImmutableList.Builder<PastRenewal> judged = ImmutableList.builder();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<RenewalDue> tooEarly = ImmutableList.builder();
        for (PricedRenewal priced : reader.priced()) {
            RenewalDue renewal = priced.renewal();
            if (!period.contains(renewal.due())) {
                continue;
            }
            if (isTooEarly(renewal.due(), revenue.asOf().seenUntil())) {
                tooEarly.add(renewal);
            } else if (known.contains(renewal.asset())) {
                MonthlyAmount after = after(renewal.due(), revenue.steps(renewal.asset()));
                judged.add(new PastRenewal(renewal, priced.amount(), Comparators.min(priced.amount(), after)));
            } else {
                findings.add(Finding.of(RetentionFinding.UNKNOWN_ASSET, Subject.of(renewal.asset())));
            }
        }
        return new RenewalRates(
                definition,
                revenue.definition(),
                revenue.asOf(),
                period,
                judged.build(),
                tooEarly.build(),
                reader.findings().plus(Findings.of(findings.build())));
    }

    private boolean isTooEarly(LocalDate due, LocalDate today) {
        return today.toEpochDay() - due.toEpochDay() < definition.graceDays();
    }

    /** What there is on a day, or else the next that there is within the days of grace. */
    private MonthlyAmount after(LocalDate due, ImmutableList<RevenueStep> steps) {
        MonthlyAmount amount = MonthlyAmount.zero(definition.currency());
        for (RevenueStep step : steps) {
            boolean isLater = step.from().isAfter(due);
            if (isLater && (amount.signum() > 0 || step.from().isAfter(due.plusDays(definition.graceDays())))) {
                return amount;
            }
            amount = step.amount();
        }
        return amount;
    }
}
