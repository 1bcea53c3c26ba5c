package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;

/** The answer of a {@link FamilyReview}. */
public final class FamilyInsights {
    private final ImmutableList<DefinitionRef> definitions;
    private final ImmutableMap<DefinitionRef, Object> contents;
    private final AsOf asOf;
    private final ImmutableList<DiscountInconsistency> discounts;
    private final DiscountScope discountScope;
    private final Optional<ImmutableList<CoverageGap>> coverage;
    private final Optional<ImmutableList<EffortMismatch>> effort;
    private final ImmutableList<Insight> ofYours;
    private final Findings findings;

    FamilyInsights(
            ImmutableList<DefinitionRef> definitions,
            ImmutableMap<DefinitionRef, Object> contents,
            AsOf asOf,
            ImmutableList<DiscountInconsistency> discounts,
            DiscountScope discountScope,
            Optional<ImmutableList<CoverageGap>> coverage,
            Optional<ImmutableList<EffortMismatch>> effort,
            ImmutableList<Insight> ofYours,
            Findings findings) {
        this.definitions = definitions;
        this.contents = contents;
        this.asOf = asOf;
        this.discounts = discounts;
        this.discountScope = discountScope;
        this.coverage = coverage;
        this.effort = effort;
        this.ofYours = ofYours;
        this.findings = findings;
    }

    /**
     * Returns the inconsistent discounts.
     *
     * @return those that rest on enough opportunities first, then widest spread first, ties by family and product;
     *     whether volume explains it is said of each
     */
    public ImmutableList<DiscountInconsistency> discounts() {
        return discounts;
    }

    /**
     * Returns what the comparison of discounts rests on.
     *
     * @return how much was compared and how much could not be
     */
    public DiscountScope discountScope() {
        return discountScope;
    }

    /**
     * Returns the gaps in coverage.
     *
     * @return by rank of the family; not measured, and so not there, without an owner table
     */
    public Optional<ImmutableList<CoverageGap>> coverage() {
        return coverage;
    }

    /**
     * Returns where effort does not follow value.
     *
     * @return by rank of the family; not measured, and so not there, with too few activities or without revenue
     */
    public Optional<ImmutableList<EffortMismatch>> effort() {
        return effort;
    }

    /**
     * Returns what checks of your own found.
     *
     * @return by rank of the family, then in the order of the checks
     */
    public ImmutableList<Insight> ofYours() {
        return ofYours;
    }

    /**
     * Returns everything: discounts, coverage, effort, yours.
     *
     * @return all insights
     */
    public ImmutableList<Insight> all() {
        return ImmutableList.<Insight>builder()
                .addAll(discounts)
                .addAll(coverage.orElse(ImmutableList.of()))
                .addAll(effort.orElse(ImmutableList.of()))
                .addAll(ofYours)
                .build();
    }

    /**
     * Returns everything about one family.
     *
     * @param family the family
     * @return its insights
     */
    public ImmutableList<Insight> of(Family family) {
        AccountId top = requireNonNull(family, "family").ultimate().id();
        return all().stream()
                .filter(insight -> insight.family().ultimate().id().equals(top))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what is new and what is over since an earlier review.
     *
     * @param earlier the answer before
     * @return the difference
     * @throws IllegalArgumentException if both applied a definition of one reference but of unequal content, as far as
     *     that can be seen: {@link FamilyCheck#definition()}
     */
    public FamilyInsightsChange changeSince(FamilyInsights earlier) {
        return new InsightDifference(requireNonNull(earlier, "earlier"), this).change();
    }

    /**
     * Returns what is wrong with owners and activities, and with what checks of your own bring along.
     *
     * @return findings
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return the policy, then checks of your own
     */
    public ImmutableList<DefinitionRef> definitions() {
        return definitions;
    }

    /** The definitions by reference. */
    ImmutableMap<DefinitionRef, Object> contents() {
        return contents;
    }

    /**
     * Returns the date asked about.
     *
     * @return the date
     */
    public AsOf asOf() {
        return asOf;
    }
}
