package org.revenuekit.hierarchy.insight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.seller.Seniority;

/** Who looks after a family. */
final class CoverageCheck {
    private final FamilyPolicy policy;
    private final Sellers sellers;

    CoverageCheck(FamilyPolicy policy, Sellers sellers) {
        this.policy = policy;
        this.sellers = sellers;
    }

    Optional<CoverageGap> inspect(FamilyCase family) {
        ImmutableList<AccountId> juniors = family.standing().rank() <= policy.topFamilies()
                ? family.owners().entrySet().stream()
                        .filter(entry -> hasJunior(entry.getValue()))
                        .map(entry -> entry.getKey())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
        ImmutableSet.Builder<CoverageReason> reasons = ImmutableSet.builder();
        if (!juniors.isEmpty()) {
            reasons.add(CoverageReason.JUNIOR_ON_TOP_FAMILY);
        }
        if (!isSeenAsAWhole(family)) {
            reasons.add(CoverageReason.SEVERAL_OWNERS);
        }
        if (family.owners().values().stream().anyMatch(ImmutableSet::isEmpty)) {
            reasons.add(CoverageReason.NO_OWNER);
        }
        ImmutableSet<CoverageReason> found = reasons.build();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageGap(family.standing(), found, family.owners(), juniors));
    }

    /** Whether somebody owns every account that has an owner, or none has. */
    private static boolean isSeenAsAWhole(FamilyCase family) {
        List<ImmutableSortedSet<SellerId>> owned = family.owners().values().stream()
                .filter(owners -> !owners.isEmpty())
                .toList();
        return owned.isEmpty()
                || owned.get(0).stream().anyMatch(owner -> owned.stream().allMatch(owners -> owners.contains(owner)));
    }

    private boolean hasJunior(ImmutableSortedSet<SellerId> owners) {
        return owners.stream()
                .flatMap(owner -> sellers.find(owner).stream())
                .anyMatch(seller -> seller.seniority().equals(Optional.of(Seniority.JUNIOR)));
    }
}
