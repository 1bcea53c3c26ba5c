package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;

/** Whether effort follows value. */
final class EffortCheck {
    private final FamilyPolicy policy;
    private final Sellers sellers;
    private final MoneyRollUp revenue;

    EffortCheck(FamilyPolicy policy, Sellers sellers, MoneyRollUp revenue) {
        this.policy = policy;
        this.sellers = sellers;
        this.revenue = revenue;
    }

    /** Takes families in order of rank; empty, not measured, with too few activities or without revenue. */
    Optional<ImmutableList<EffortMismatch>> inspect(List<FamilyCase> families) {
        long activities = families.stream()
                .mapToLong(family -> family.activities().size())
                .sum();
        BigDecimal value = families.stream().map(this::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return activities < policy.minimumActivities() || value.signum() <= 0
                ? Optional.empty()
                : Optional.of(mismatches(families, activities, value));
    }

    private ImmutableList<EffortMismatch> mismatches(List<FamilyCase> families, long all, BigDecimal value) {
        FamilyCase most = families.stream()
                .min(Comparator.comparing(
                        (FamilyCase family) -> -family.activities().size()))
                .orElseThrow();
        Ratio seniorShareOfAll = families.stream().map(this::seniorShare).reduce(Ratio.of(0, 0), Ratio::plus);
        ImmutableList.Builder<EffortMismatch> mismatches = ImmutableList.builder();
        for (FamilyCase family : families) {
            EffortMismatch shares = new EffortMismatch(
                    family.standing(),
                    Ratio.of(valueOf(family), value),
                    Ratio.of(family.activities().size(), all),
                    seniorShare(family),
                    seniorShareOfAll,
                    most.family(),
                    Ratio.of(most.activities().size(), all));
            if (family.standing().rank() <= policy.topFamilies() && isMismatch(shares)) {
                mismatches.add(shares);
            }
        }
        return mismatches.build();
    }

    /** The exact value: the one that is shown is rounded. */
    private BigDecimal valueOf(FamilyCase family) {
        return revenue.exact(family.family().ultimate().id()).amount();
    }

    private boolean isMismatch(EffortMismatch shares) {
        return shares.shareOfValue().difference(shares.shareOfEffort()).isAtLeast(policy.effortGap());
    }

    private Ratio seniorShare(FamilyCase family) {
        long senior = 0;
        long known = 0;
        for (Activity activity : family.activities()) {
            Optional<Seniority> seniority =
                    activity.seller().flatMap(sellers::find).flatMap(Seller::seniority);
            known += seniority.isPresent() ? 1 : 0;
            senior += seniority.equals(Optional.of(Seniority.SENIOR)) ? 1 : 0;
        }
        return Ratio.of(senior, known);
    }
}
