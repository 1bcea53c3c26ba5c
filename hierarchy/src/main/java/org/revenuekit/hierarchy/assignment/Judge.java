package org.revenuekit.hierarchy.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Seniority;

/** Ranks all candidates for one demand. */
final class Judge {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::overCapacity)
            .thenComparing(Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::seller);

    private final AssignmentPolicy policy;
    private final Duties duties;
    private final boolean ownersKnown;
    private final Demand demand;
    private final Multiset<SellerId> ledInside;

    Judge(AssignmentPolicy policy, Duties duties, boolean ownersKnown, Demand demand, Multiset<SellerId> ledInside) {
        this.policy = policy;
        this.duties = duties;
        this.ownersKnown = ownersKnown;
        this.demand = demand;
        this.ledInside = ledInside;
    }

    ImmutableList<Candidate> rank(List<Seller> sellers) {
        ImmutableMap<AssignmentCriterion, Long> shares =
                Points.split(Maps.filterKeys(policy.weights(), asked()::contains));
        if (shares.isEmpty()) {
            return ImmutableList.of();
        }
        long load = sellers.stream().mapToLong(this::loadOf).sum();
        return sellers.stream()
                .map(seller -> judge(seller, shares, new LoadScale(load, sellers.size())))
                .sorted(BEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    private Set<AssignmentCriterion> asked() {
        Set<AssignmentCriterion> asked = EnumSet.noneOf(AssignmentCriterion.class);
        if (demand.standing().rank() <= policy.topFamilies()) {
            asked.add(AssignmentCriterion.SENIORITY);
        }
        if (!demand.languages().isEmpty()) {
            asked.add(AssignmentCriterion.LANGUAGE);
        }
        if (!demand.products().isEmpty()) {
            asked.add(AssignmentCriterion.PRODUCTS);
        }
        if (ownersKnown) {
            asked.add(AssignmentCriterion.LOAD);
            asked.add(AssignmentCriterion.CONTINUITY);
        }
        return asked;
    }

    private Candidate judge(Seller seller, ImmutableMap<AssignmentCriterion, Long> shares, LoadScale scale) {
        ImmutableList.Builder<Merit> merits = ImmutableList.builder();
        shares.forEach((criterion, most) -> {
            Fit fit = fit(criterion, seller, scale);
            BigDecimal points = fit.share()
                    .map(share -> Points.shown(Points.part(most, share)))
                    .orElse(BigDecimal.ZERO);
            merits.add(
                    new Merit(criterion, points, Points.shown(most), fit.share().isPresent(), fit.reason()));
        });
        return new Candidate(seller.id(), seller.label(), isOverCapacity(seller), merits.build());
    }

    private Fit fit(AssignmentCriterion criterion, Seller seller, LoadScale scale) {
        return switch (criterion) {
            case SENIORITY -> seniority(seller);
            case LOAD -> load(seller, scale);
            case LANGUAGE -> language(seller);
            case PRODUCTS -> products(seller);
            case CONTINUITY -> continuity(seller);
        };
    }

    private Fit seniority(Seller seller) {
        return seller.seniority()
                .map(seniority -> Fit.known(halves(seniority), 2, "seniority: " + seniority + " for a top family"))
                .orElseGet(() -> Fit.unknown("seniority: not known"));
    }

    private static long halves(Seniority seniority) {
        return switch (seniority) {
            case JUNIOR -> 0;
            case REGULAR -> 1;
            case SENIOR -> 2;
        };
    }

    private Fit load(Seller seller, LoadScale scale) {
        long load = loadOf(seller);
        return seller.capacity()
                .map(capacity -> Fit.known(
                        Math.max(0, capacity - load),
                        Math.max(1, capacity),
                        "load: would lead " + load + ", can lead " + capacity))
                .orElseGet(() -> Fit.known(
                        scale.sum(),
                        scale.sum() + scale.candidates() * load,
                        "load: would lead " + load + ", against " + scale.sum() + " / " + scale.candidates()
                                + " on average"));
    }

    private Fit language(Seller seller) {
        long all = demand.languages().size();
        long spoken =
                demand.languages().stream().filter(seller.languages()::contains).count();
        return seller.languages().isEmpty()
                ? Fit.unknown("language: not known")
                : Fit.known(spoken, all, "language: speaks that of " + spoken + " of " + all);
    }

    private Fit products(Seller seller) {
        long all = demand.products().size();
        long known = Sets.intersection(demand.products(), seller.products()).size();
        return seller.products().isEmpty()
                ? Fit.unknown("products: not known")
                : Fit.known(known, all, "products: knows " + known + " of " + all);
    }

    private Fit continuity(Seller seller) {
        if (demand.account()
                .filter(account -> duties.owns(seller.id(), account))
                .isPresent()) {
            return Fit.known(1, 1, "continuity: owns the account");
        }
        AccountId top = demand.standing().family().ultimate().id();
        long owned = duties.owned(top, seller.id());
        long all = demand.standing().family().size();
        return Fit.known(owned, all, "continuity: owns " + owned + " of " + all + " of the family");
    }

    private boolean isOverCapacity(Seller seller) {
        return seller.capacity().filter(capacity -> loadOf(seller) > capacity).isPresent();
    }

    /** How many accounts somebody would lead: those that he leads elsewhere, and those asked about. */
    private long loadOf(Seller seller) {
        return duties.led(seller.id()) - ledInside.count(seller.id()) + demand.size();
    }

    /**
     * Against what load is measured where no capacity is stated.
     *
     * @param sum what all candidates would lead, if each were chosen
     * @param candidates how many they are
     */
    private record LoadScale(long sum, long candidates) {}
}
