package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.internal.Points;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.offering.Offering;

/**
 * The formulas of the next best offering, read word by word: every cell, every pair of members, every pair of columns.
 */
final class NaiveNextBest {
    record Scored(AccountId member, Offering offering, BigDecimal score, Optional<BigDecimal> expected) {
        @Override
        public String toString() {
            return member + " x " + offering + " " + score.stripTrailingZeros().toPlainString();
        }
    }

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::score)
            .reversed()
            .thenComparing(one -> one.expected().isEmpty())
            .thenComparing(one -> one.expected().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
            .thenComparing(Scored::member)
            .thenComparing(Scored::offering);

    private final NextBestPolicy policy;
    private final Optional<AffinityPolicy> affinity;
    private final WhiteSpace space;
    private final Map<AccountId, Set<Offering>> owned = new HashMap<>();
    private final Map<NextBestCriterion, Long> points;

    NaiveNextBest(NextBestPolicy policy, Optional<AffinityPolicy> affinity, WhiteSpace space) {
        this.policy = policy;
        this.affinity = affinity;
        this.space = space;
        for (AccountId member : space.members()) {
            owned.put(
                    member,
                    space.offerings().stream()
                            .filter(offering -> space.of(member, offering) == CellState.OWNED)
                            .collect(Collectors.toSet()));
        }
        Map<NextBestCriterion, BigDecimal> asked = new EnumMap<>(policy.weights());
        if (space.members().stream().allMatch(member -> sisters(member).isEmpty())) {
            asked.remove(NextBestCriterion.SISTER);
        }
        if (space.members().stream()
                .allMatch(member -> space.offerings().stream().noneMatch(offering -> isNeeded(member, offering)))) {
            asked.remove(NextBestCriterion.NEED);
        }
        if (affinity.isEmpty()) {
            asked.remove(NextBestCriterion.AFFINITY);
        }
        if (space.members().size() < 2) {
            asked.remove(NextBestCriterion.LOOK_ALIKE);
        }
        this.points = Points.split(asked);
    }

    private List<AccountId> sisters(AccountId member) {
        return space.members().stream()
                .filter(other -> !other.equals(member) && family(other).equals(family(member)))
                .toList();
    }

    private AccountId family(AccountId member) {
        return space.hierarchy().familyOf(member).ultimate().id();
    }

    private boolean isNeeded(AccountId member, Offering offering) {
        return !space.needs(space.row(member), space.column(offering)).isEmpty();
    }

    private long owners(Offering offering) {
        return owned.values().stream().filter(set -> set.contains(offering)).count();
    }

    private long owners(Offering one, Offering other) {
        return owned.values().stream()
                .filter(set -> set.contains(one) && set.contains(other))
                .count();
    }

    private Optional<Ratio> confidence(Offering one, Offering other) {
        AffinityPolicy rule = affinity.orElseThrow();
        Ratio confidence = Ratio.of(owners(one, other), owners(one));
        return Optional.of(confidence)
                .filter(any -> owners(one, other) >= rule.minimumSupport()
                        && any.isAtLeast(rule.minimumConfidence())
                        && !one.equals(other));
    }

    List<LookAlike> lookAlikes(AccountId member, int count) {
        List<LookAlike> alike = new ArrayList<>();
        for (AccountId other : space.members()) {
            int shared = Sets.intersection(owned(member), owned(other)).size();
            if (shared > 0 && !other.equals(member)) {
                alike.add(new LookAlike(
                        other,
                        Ratio.of(shared, Sets.union(owned(member), owned(other)).size())));
            }
        }
        alike.sort(Comparator.comparing(LookAlike::similarity, Ratio.byValue().reversed())
                .thenComparing(LookAlike::member));
        return alike.subList(0, Math.min(count, alike.size()));
    }

    Set<Offering> owned(AccountId member) {
        return owned.getOrDefault(member, Set.of());
    }

    private Ratio part(NextBestCriterion criterion, AccountId member, Offering offering) {
        return switch (criterion) {
            case SISTER ->
                Ratio.of(
                        sisters(member).stream()
                                .filter(sister -> owned(sister).contains(offering))
                                .count(),
                        sisters(member).size());
            case NEED -> Ratio.of(isNeeded(member, offering) ? 1 : 0, 1);
            case AFFINITY ->
                owned(member).stream()
                        .flatMap(one -> confidence(one, offering).stream())
                        .max(Ratio.byValue())
                        .orElse(Ratio.of(0, 0));
            case LOOK_ALIKE ->
                Ratio.of(
                        lookAlikes(member, policy.lookAlikes()).stream()
                                .filter(alike -> owned(alike.member()).contains(offering))
                                .count(),
                        Math.min(policy.lookAlikes(), space.members().size() - 1));
            case PENETRATION -> Ratio.of(owners(offering), space.members().size());
        };
    }

    BigDecimal score(AccountId member, Offering offering) {
        long score = 0;
        for (Map.Entry<NextBestCriterion, Long> one : points.entrySet()) {
            Ratio part = part(one.getKey(), member, offering);
            score += part.isDefined() ? Points.part(one.getValue(), part) : 0;
        }
        return Points.shown(score);
    }

    List<Scored> ranking() {
        List<Scored> all = new ArrayList<>();
        for (AccountId member : space.members()) {
            for (Offering offering : space.offerings()) {
                BigDecimal score = score(member, offering);
                if (policy.states().contains(space.of(member, offering)) && score.signum() > 0) {
                    Optional<BigDecimal> expected = space.potential()
                            .of(member, offering)
                            .value()
                            .map(value -> value.mid().amount().multiply(BigDecimal.valueOf(owners(offering))));
                    all.add(new Scored(member, offering, score, expected));
                }
            }
        }
        all.sort(BEST_FIRST);
        return all;
    }
}
