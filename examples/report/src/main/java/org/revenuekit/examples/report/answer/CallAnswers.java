package org.revenuekit.examples.report.answer;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.hierarchy.whitespace.AffinityAnalysis;
import org.revenuekit.hierarchy.whitespace.AffinityPolicy;
import org.revenuekit.hierarchy.whitespace.AffinityRule;
import org.revenuekit.hierarchy.whitespace.AffinityRules;
import org.revenuekit.hierarchy.whitespace.NextBestOffering;
import org.revenuekit.hierarchy.whitespace.NextBestOfferings;
import org.revenuekit.hierarchy.whitespace.NextBestPolicy;
import org.revenuekit.hierarchy.whitespace.OpportunityDraft;
import org.revenuekit.hierarchy.whitespace.OpportunityDrafts;
import org.revenuekit.hierarchy.whitespace.Recommendation;
import org.revenuekit.hierarchy.whitespace.WhiteSpace;

/**
 * Whom to call first about what.
 *
 * @param rules what is owned together
 * @param definitions what was applied to rank
 * @param calls opportunities to open, the best first, at most a hundred
 */
public record CallAnswers(AffinityRules rules, ImmutableList<DefinitionRef> definitions, ImmutableList<Call> calls) {
    private static final int MOST = 100;
    private static final AffinityPolicy TOGETHER = AffinityPolicy.standard();
    private static final Ratio BY_CHANCE = Ratio.of(1, 1);

    /**
     * An opportunity to open.
     *
     * @param draft the opportunity
     * @param why what speaks for it
     */
    public record Call(OpportunityDraft draft, Recommendation why) {}

    /**
     * Ranks what to offer next, and drafts.
     *
     * @param space the matrix
     * @param ownership who looks after whom
     * @return the calls
     */
    public static CallAnswers of(WhiteSpace space, Ownership ownership) {
        AffinityRules rules = AffinityAnalysis.of(TOGETHER).mine(space);
        NextBestOfferings next =
                NextBestOffering.of(NextBestPolicy.standard()).with(rules).rank(space);
        OpportunityDrafts drafts = next.drafts(MOST, ownership);
        return new CallAnswers(
                rules,
                drafts.definitions(),
                drafts.list().stream().flatMap(draft -> call(draft, next)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns what goes together more often than by chance.
     *
     * @return of the two rules about each pair, which have the same lift, that of higher confidence; best first
     */
    public ImmutableList<AffinityRule> pairs() {
        return rules.rules().stream()
                .takeWhile(rule -> Ratio.byValue().compare(rule.lift(), BY_CHANCE) > 0)
                .filter(CallAnswers::isTold)
                .collect(ImmutableList.toImmutableList());
    }

    /** Both are owned as often together: the fewer own the one, the more of them own the other. */
    private static boolean isTold(AffinityRule rule) {
        int more = Long.compare(rule.ownersOfTo(), rule.ownersOfFrom());
        return more > 0 || (more == 0 && rule.from().compareTo(rule.to()) < 0);
    }

    /**
     * Returns how many must own two things for them to go together.
     *
     * @return the support asked for, at least 1
     */
    public static long minimumSupport() {
        return TOGETHER.minimumSupport();
    }

    private static Stream<Call> call(OpportunityDraft draft, NextBestOfferings next) {
        return next.of(draft.account(), draft.offering()).stream().map(why -> new Call(draft, why));
    }
}
