package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.revenuekit.core.internal.Points;

/** How cells are scored: the points of each criterion asked, and the counts behind its part. Immutable. */
final class NextBest {
    private final NextBestPolicy policy;
    private final Optional<AffinityRules> rules;
    private final WhiteSpace space;
    private final FamilyBaskets families;
    private final long[] needs;
    private final int alikes;
    private final ImmutableMap<NextBestCriterion, Long> points;

    NextBest(NextBestPolicy policy, Optional<AffinityRules> rules, WhiteSpace space) {
        this.policy = policy;
        this.rules = rules;
        this.space = space;
        this.families = new FamilyBaskets(
                space.survey().members(), space.owners(), space.grid().columns());
        this.needs = space.needs().cells();
        this.alikes = Math.min(policy.lookAlikes(), space.grid().rows() - 1);
        this.points = Points.split(Maps.filterKeys(policy.weights(), asked()::contains));
    }

    private Set<NextBestCriterion> asked() {
        Set<NextBestCriterion> asked = EnumSet.of(NextBestCriterion.PENETRATION);
        if (families.hasSisters()) {
            asked.add(NextBestCriterion.SISTER);
        }
        if (needs.length > 0) {
            asked.add(NextBestCriterion.NEED);
        }
        if (rules.isPresent()) {
            asked.add(NextBestCriterion.AFFINITY);
        }
        if (alikes > 0) {
            asked.add(NextBestCriterion.LOOK_ALIKE);
        }
        return asked;
    }

    /** The same, but what is in the pipeline is not recommended; empty if nothing else was. */
    Optional<NextBest> withoutPipeline() {
        ImmutableSet<CellState> others = policy.states().stream()
                .filter(state -> state != CellState.IN_PIPELINE)
                .collect(ImmutableSet.toImmutableSet());
        return others.isEmpty() ? Optional.empty() : Optional.of(new NextBest(policy.withStates(others), rules, space));
    }

    NextBestPolicy policy() {
        return policy;
    }

    Optional<AffinityRules> rules() {
        return rules;
    }

    WhiteSpace space() {
        return space;
    }

    FamilyBaskets families() {
        return families;
    }

    /** The cells that a need is on record of, by row, then column; not to be changed. */
    long[] needs() {
        return needs;
    }

    /** How many look-alikes a member has at most. */
    int alikes() {
        return alikes;
    }

    /** The points of each criterion asked that weighs anything. */
    ImmutableMap<NextBestCriterion, Long> points() {
        return points;
    }

    /** What a criterion contributes at best, 0 if it is not asked. */
    long most(NextBestCriterion criterion) {
        return points.getOrDefault(criterion, 0L);
    }

    boolean mayRecommend(int row, int column) {
        return policy.states().contains(space.grid().state(row, column));
    }

    long score(Fits fits, int column) {
        long score = 0;
        for (Map.Entry<NextBestCriterion, Long> one : points.entrySet()) {
            score += points(one.getKey(), one.getValue(), fits, column);
        }
        return score;
    }

    /** What a criterion contributes. */
    long points(NextBestCriterion criterion, long most, Fits fits, int column) {
        int of = of(criterion, fits);
        return of == 0 ? 0 : Points.part(most, count(criterion, fits, column), of);
    }

    /** The numerator of the part of a criterion. */
    int count(NextBestCriterion criterion, Fits fits, int column) {
        return switch (criterion) {
            case SISTER -> fits.sisters();
            case NEED -> fits.needed() ? 1 : 0;
            case AFFINITY ->
                fits.rule() == Fits.NO_RULE ? 0 : rules.orElseThrow().bothAt(fits.rule());
            case LOOK_ALIKE -> fits.alikes();
            case PENETRATION -> space.owners().count(column);
        };
    }

    /** The denominator; 0 where there is nothing to measure. */
    int of(NextBestCriterion criterion, Fits fits) {
        return switch (criterion) {
            case SISTER -> fits.others();
            case NEED -> 1;
            case AFFINITY ->
                fits.rule() == Fits.NO_RULE ? 0 : rules.orElseThrow().ownersOfFromAt(fits.rule());
            case LOOK_ALIKE -> alikes;
            case PENETRATION -> space.grid().rows();
        };
    }

    /** What penetration alone contributes to a column. */
    long penetration(int column) {
        return Points.part(
                most(NextBestCriterion.PENETRATION),
                space.owners().count(column),
                space.grid().rows());
    }

    /** What it contributes to any column at most. */
    long highestPenetration() {
        return IntStream.range(0, space.grid().columns())
                .mapToLong(this::penetration)
                .max()
                .orElse(0);
    }
}
