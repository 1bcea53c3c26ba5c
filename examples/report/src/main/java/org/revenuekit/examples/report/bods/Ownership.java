package org.revenuekit.examples.report.bods;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.revenuekit.examples.report.bods.Statement.Interest;
import org.revenuekit.examples.report.bods.Statement.Relationship;

/**
 * Which interests of a relationship make a link, and which are only reported. A link is made of direct shares; where
 * there are none, of direct voting rights, so that nothing is counted twice; where there are none either, of interests
 * whose type is not known. Interests held through other companies make none: links and shares must give them.
 */
final class Ownership {

    private static final String SHARES = "shareholding";
    private static final String VOTES = "votingRights";
    private static final ImmutableSet<String> NOT_KNOWN = ImmutableSet.of("", "unknownInterest", "unpublishedInterest");

    private Ownership() {}

    /** The interests that make links. */
    static ImmutableList<Interest> linked(Relationship relationship) {
        ImmutableList<Interest> shares = direct(relationship, SHARES::equals);
        if (!shares.isEmpty()) {
            return shares;
        }
        ImmutableList<Interest> votes = direct(relationship, VOTES::equals);
        return votes.isEmpty() ? direct(relationship, NOT_KNOWN::contains) : votes;
    }

    /** The interests that make no link, without voting rights that say what a link says already. */
    static ImmutableList<Interest> reported(Relationship relationship) {
        ImmutableList<Interest> linked = linked(relationship);
        return relationship.interests().stream()
                .filter(interest -> !linked.contains(interest)
                        && !(interest.type().equals(VOTES) && linked.contains(asShares(interest))))
                .collect(toImmutableList());
    }

    private static ImmutableList<Interest> direct(Relationship relationship, Predicate<String> type) {
        return relationship.interests().stream()
                .filter(interest -> !interest.indirect() && type.test(interest.type()))
                .collect(toImmutableList());
    }

    private static Interest asShares(Interest votes) {
        return new Interest(SHARES, votes.indirect(), votes.share(), votes.from(), votes.to());
    }
}
