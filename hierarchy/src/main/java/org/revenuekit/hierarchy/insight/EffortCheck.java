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

/** Whether effort follows value. */
final class EffortCheck {
    private final FamilyPolicy policy;
    private final Sellers sellers;

    EffortCheck(FamilyPolicy policy, Sellers sellers) {
        this.policy = policy;
        this.sellers = sellers;
    }

    /** Families in order of rank, with at least one activity among them. */
    ImmutableList<EffortMismatch> inspect(List<FamilyCase> families, BigDecimal revenue) {
        long all = families.stream()
                .mapToLong(family -> family.activities().size())
                .sum();
        FamilyCase most = families.stream()
                .min(Comparator.comparing(
                        (FamilyCase family) -> -family.activities().size()))
                .orElseThrow();
        Ratio seniorShareOfAll = families.stream().map(this::seniorShare).reduce(Ratio.of(0, 0), Ratio::plus);
        ImmutableList.Builder<EffortMismatch> mismatches = ImmutableList.builder();
        for (FamilyCase family : families) {
            EffortMismatch shares = new EffortMismatch(
                    family.standing(),
                    Ratio.of(family.standing().value().getAmount(), revenue),
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
