package org.revenuekit.hierarchy.assignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.Family;
import org.revenuekit.hierarchy.rollup.RankedFamily;

/**
 * Who should lead a family, or one account of it.
 *
 * @param standing the family, its rank and revenue
 * @param account the account; empty if the proposal is for the whole family
 * @param leads who leads it now, or an account of it, sorted by id
 * @param candidates everybody, best first: those over capacity behind the others, then by score, then by id; empty if
 *     there is nobody, or no criterion that weighs anything can be asked
 */
public record Proposal(
        RankedFamily standing,
        Optional<AccountId> account,
        ImmutableSortedSet<SellerId> leads,
        ImmutableList<Candidate> candidates) {
    /**
     * Checks that all parts are there.
     *
     * @param standing the family, its rank and revenue
     * @param account the account
     * @param leads who leads it now
     * @param candidates everybody, best first
     */
    public Proposal {
        requireNonNull(standing, "standing");
        requireNonNull(account, "account");
        requireNonNull(leads, "leads");
        requireNonNull(candidates, "candidates");
    }

    /**
     * Returns the family.
     *
     * @return the family
     */
    public Family family() {
        return standing.family();
    }

    /**
     * Returns who is proposed.
     *
     * @return the first candidate; empty if there is none
     */
    public Optional<Candidate> first() {
        return candidates.stream().findFirst();
    }

    /**
     * Returns whether nothing would change.
     *
     * @return true if the one who leads now, and nobody else, is the one proposed
     */
    public boolean confirmsLead() {
        return first().map(Candidate::seller)
                .filter(first -> leads.equals(ImmutableSortedSet.of(first)))
                .isPresent();
    }

    /**
     * Returns one candidate.
     *
     * @param seller who
     * @return what speaks for him
     * @throws UnknownIdException if he is no candidate
     */
    public Candidate of(SellerId seller) {
        requireNonNull(seller, "seller");
        return candidates.stream()
                .filter(candidate -> candidate.seller().equals(seller))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(Subject.of(seller)));
    }

    /**
     * Returns why a candidate's score is what it is.
     *
     * @param seller who
     * @return a tree whose parts sum exactly
     * @throws UnknownIdException if he is no candidate
     */
    public Explanation explain(SellerId seller) {
        return of(seller).explain();
    }
}
