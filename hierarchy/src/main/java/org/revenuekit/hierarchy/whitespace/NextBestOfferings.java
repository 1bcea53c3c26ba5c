package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Family;

/**
 * The answer of a {@link NextBestOffering}: what to offer next to whom. Immutable; what is asked is found out then.
 *
 * <p>Cells are looked at one by one only where something but the penetration of their column speaks for them: a sister
 * or look-alike owns it, it is needed, a rule leads to it. All the others of a member stand in the order of their
 * penetration, so that the first of them that is not good enough ends the search. And no look-alike is sought of a
 * member that could not come in even if they all spoke for it. So no answer but {@link #of(AccountId)} takes time in
 * the number of cells.
 */
public final class NextBestOfferings {
    private final NextBest next;
    private final WhiteSpace space;

    NextBestOfferings(NextBest next) {
        this.next = next;
        this.space = next.space();
    }

    /**
     * Returns everything to recommend to a member.
     *
     * @param member the member, or an account or company in it
     * @return the recommendations, best first; O(offerings x log offerings)
     * @throws UnknownIdException if it was never given
     */
    public ImmutableList<Recommendation> of(AccountId member) {
        return new BestCells(next, space.grid().columns()).find(IntStream.of(space.row(member)));
    }

    /**
     * Returns what speaks for one cell.
     *
     * @param member the member, or an account or company in it
     * @param offering the offering
     * @return the recommendation; empty if the cell may not be recommended or nothing speaks for it
     * @throws UnknownIdException if either was never given
     */
    public Optional<Recommendation> of(AccountId member, Offering offering) {
        int row = space.row(member);
        int column = space.column(offering);
        return Optional.of(judge(row, column))
                .filter(one -> next.mayRecommend(row, column) && one.score().signum() > 0);
    }

    private Recommendation judge(int row, int column) {
        Clues clues = new Clues(next);
        clues.read(row);
        clues.readLookAlikes();
        Fits fits = clues.fits(column);
        return new Recommendation(next, row, column, fits, next.score(fits, column));
    }

    /**
     * Returns the best of all.
     *
     * @param count how many at most, 0 or more
     * @return the recommendations over all members, best first
     * @throws IllegalArgumentException if the count is negative
     */
    public ImmutableList<Recommendation> first(int count) {
        return first(count, IntStream.range(0, space.grid().rows()));
    }

    /**
     * Returns the best of a family.
     *
     * @param family the family
     * @param count how many at most, 0 or more
     * @return the recommendations to its members, best first
     * @throws IllegalArgumentException if the count is negative
     */
    public ImmutableList<Recommendation> first(Family family, int count) {
        return first(count, space.rows(family));
    }

    private ImmutableList<Recommendation> first(int count, IntStream rows) {
        checkCount(count);
        return new BestCells(next, count).find(rows);
    }

    /**
     * Returns opportunities to open, for a CRM to insert as they are. What an open opportunity is about already is left
     * out, whatever the policy may recommend.
     *
     * @param count how many at most, 0 or more
     * @param ownership who leads which account; {@link Ownership#none()} if there is no such table
     * @return the drafts of the best recommendations, best first
     * @throws IllegalArgumentException if the count is negative
     */
    public OpportunityDrafts drafts(int count, Ownership ownership) {
        Drafter drafter = new Drafter(space, requireNonNull(ownership, "ownership"));
        checkCount(count);
        return new OpportunityDrafts(
                next
                        .withoutPipeline()
                        .map(only -> new NextBestOfferings(only).first(count))
                        .orElse(ImmutableList.of())
                        .stream()
                        .map(drafter::draft)
                        .collect(ImmutableList.toImmutableList()),
                definitions(),
                asOf());
    }

    private static void checkCount(int count) {
        checkArgument(count >= 0, "count must be >= 0, was %s", count);
    }

    /**
     * Returns why a cell scores what it does.
     *
     * @param member the member, or an account or company in it
     * @param offering the offering
     * @return a tree whose parts sum exactly to the score; 0 if nothing speaks for the cell
     * @throws UnknownIdException if either was never given
     * @throws IllegalArgumentException if the cell may not be recommended
     */
    public Explanation explain(AccountId member, Offering offering) {
        int row = space.row(member);
        int column = space.column(offering);
        checkArgument(
                next.mayRecommend(row, column),
                "a cell to explain must be one of %s, was %s (%s x %s)",
                next.policy().states(),
                space.grid().state(row, column),
                member,
                offering);
        return judge(row, column).explain();
    }

    /**
     * Returns what is wrong with the facts behind the recommendations.
     *
     * @return the findings of the white space
     */
    public Findings findings() {
        return space.findings();
    }

    /**
     * Returns the policy that was applied.
     *
     * @return its name and version
     */
    public DefinitionRef definition() {
        return next.policy().ref();
    }

    /**
     * Returns all definitions that were applied.
     *
     * @return the policy, that of the rules if there are any, then those of the white space
     */
    public ImmutableList<DefinitionRef> definitions() {
        ImmutableList.Builder<DefinitionRef> definitions =
                ImmutableList.<DefinitionRef>builder().add(definition());
        next.rules().ifPresent(rules -> definitions.add(rules.definition()));
        return definitions.addAll(space.definitions()).build();
    }

    /**
     * Returns the date asked about.
     *
     * @return that of the white space
     */
    public AsOf asOf() {
        return space.asOf();
    }

    /** Returns by what the points are earned. */
    @Override
    public String toString() {
        return definition() + " of " + space;
    }
}
