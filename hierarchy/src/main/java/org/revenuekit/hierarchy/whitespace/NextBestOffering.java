package org.revenuekit.hierarchy.whitespace;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The question: what to offer next to whom, and why (次に勧める商品)?
 *
 * <p>Each cell that may be recommended has a part from 0 to 1 by each {@link NextBestCriterion criterion}:
 *
 * <ul>
 *   <li><b>sister</b> = the family's other members that own the offering / its other members;
 *   <li><b>need</b> = 1 if a need that it would meet is on record, else 0;
 *   <li><b>affinity</b> = the highest confidence n(XY) / n(X) among the rules from what the member owns, X, to it, Y;
 *   <li><b>look-alike</b> = those of the k members most alike that own it / k, or / all other members if they are
 *       fewer;
 *   <li><b>penetration</b> = members that own it / all members.
 * </ul>
 *
 * <p>A criterion that can be asked of nobody (no family with two members, no need on record, no rules given, a single
 * member) is left out of the whole answer, so that the scores of all members compare. 100 points are split among the
 * others by weight, into millionths that sum to 100 exactly (largest remainder, ties in the order of the criteria). A
 * criterion contributes its points x the part, rounded half up to a millionth; the score is the sum of these. A cell
 * that scores 0 has nothing that speaks for it and is not recommended.
 *
 * <p>The ranking: the higher score, then the higher {@link Recommendation#expected() expected value}, those without one
 * last, then member and offering in order.
 *
 * <p>Laws: 0 &lt;= score &lt;= 100, the exact sum of its parts; weights times any k &gt; 0 give the same answer; no
 * order of what is given changes it; what is owned, covered or ineligible is never recommended, whatever speaks for it.
 */
public final class NextBestOffering {
    private final NextBestPolicy policy;
    private final Optional<AffinityRules> rules;

    private NextBestOffering(NextBestPolicy policy, Optional<AffinityRules> rules) {
        this.policy = policy;
        this.rules = rules;
    }

    /**
     * Asks by a policy.
     *
     * @param policy what speaks for an offering
     * @return the question, without rules of co-ownership
     */
    public static NextBestOffering of(NextBestPolicy policy) {
        return new NextBestOffering(requireNonNull(policy, "policy"), Optional.empty());
    }

    /**
     * Returns the same question with rules of co-ownership: of the same white space, or of another with the same
     * offerings, such as at an earlier date or over families where members are accounts.
     *
     * @param rules the rules
     * @return a copy
     */
    public NextBestOffering with(AffinityRules rules) {
        return new NextBestOffering(policy, Optional.of(requireNonNull(rules, "rules")));
    }

    /**
     * Ranks. What a member or all are recommended is found out when it is asked for.
     *
     * @param space the matrix
     * @return the recommendations
     * @throws IllegalArgumentException if the rules are about other offerings than the matrix
     */
    public NextBestOfferings rank(WhiteSpace space) {
        requireNonNull(space, "space");
        rules.ifPresent(given -> checkArgument(
                given.offerings().equals(space.offerings()),
                "rules must be about the offerings of the white space, were about %s of %s",
                given.offerings().size(),
                given.definition()));
        return new NextBestOfferings(new NextBest(policy, rules, space));
    }
}
