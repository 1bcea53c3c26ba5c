package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.internal.Definitions;
import org.revenuekit.core.measure.Transitions;

/**
 * Which accounts moved between two dates, and why. Promotions and demotions are never netted, and a skipped phase stays
 * visible.
 *
 * <p>Every change is told as a chain of re-evaluations: the answer then, with the model of now, with what was known
 * then grown older, with what is known now of the days up to then, with what took place since. The chain has no gap, so
 * its steps add up to the change.
 */
public final class PhaseChange {
    private final PhaseBoard before;
    private final PhaseBoard after;
    private final Transitions<RelationshipPhase> transitions;
    private final ImmutableList<PhaseMove> moves;

    private PhaseChange(PhaseBoard before, PhaseBoard after) {
        this.before = before;
        this.after = after;
        Transitions.Builder<RelationshipPhase> counts = Transitions.builder();
        ImmutableList.Builder<PhaseMove> moved = ImmutableList.builder();
        PhaseChain chain = new PhaseChain(before, after);
        for (Account account : after.accounts().list()) {
            AccountId id = account.id();
            if (before.accounts().find(id).isPresent()) {
                RelationshipPhase from = before.definition().phase(before.certainLevel(id));
                RelationshipPhase to = after.definition().phase(after.certainLevel(id));
                counts.add(from, to);
                if (from.level() != to.level()) {
                    moved.add(chain.move(id));
                }
            }
        }
        this.transitions = counts.build();
        this.moves = moved.build();
    }

    static PhaseChange between(PhaseBoard before, PhaseBoard after) {
        checkArgument(
                !before.asOf().date().isAfter(after.asOf().date()),
                "earlier must be of %s or before, was of %s",
                after.asOf().date(),
                before.asOf().date());
        Definitions.checkSame(PhaseModel::ref, before.definition(), after.definition());
        return new PhaseChange(before, after);
    }

    /**
     * Counts who went from where to where, by the certain phase.
     *
     * @return the counts of the accounts that are in both answers, those that stayed included
     */
    public Transitions<RelationshipPhase> transitions() {
        return transitions;
    }

    /**
     * Returns who moved, up or down.
     *
     * @return the moves, in the order of the accounts now
     */
    public ImmutableList<PhaseMove> moves() {
        return moves;
    }

    /**
     * Returns who rose.
     *
     * @return the moves up, in the order of the accounts now
     */
    public ImmutableList<PhaseMove> promotions() {
        return only(PhaseMove::isPromotion);
    }

    /**
     * Returns who fell.
     *
     * @return the moves down, in the order of the accounts now
     */
    public ImmutableList<PhaseMove> demotions() {
        return only(move -> !move.isPromotion());
    }

    private ImmutableList<PhaseMove> only(Predicate<PhaseMove> which) {
        return moves.stream().filter(which).collect(toImmutableList());
    }

    /**
     * Returns the move of an account.
     *
     * @param account its id
     * @return the move, or empty if its phase is of the same level or it is not in both answers
     */
    public Optional<PhaseMove> of(AccountId account) {
        return moves.stream().filter(move -> move.account().equals(account)).findFirst();
    }

    /**
     * Returns which criteria of an account changed, and why, whether it moved or not.
     *
     * @param account its id
     * @return those whose result is another, in the order of the model now, then of those the model then alone had
     * @throws UnknownIdException if the account is not in both answers
     */
    public ImmutableList<CriterionChange> criteria(AccountId account) {
        before.accounts().get(account);
        after.accounts().get(account);
        return new PhaseChain(before, after).criteria(account);
    }

    /**
     * Returns who is new.
     *
     * @return accounts that were not in the earlier answer, in the order of now
     */
    public ImmutableList<AccountId> entered() {
        return missing(after.accounts(), before.accounts());
    }

    /**
     * Returns who is gone.
     *
     * @return accounts that are not in the later answer, in the order of then
     */
    public ImmutableList<AccountId> left() {
        return missing(before.accounts(), after.accounts());
    }

    private static ImmutableList<AccountId> missing(Accounts accounts, Accounts others) {
        return accounts.list().stream()
                .map(Account::id)
                .filter(id -> others.find(id).isEmpty())
                .collect(toImmutableList());
    }

    /**
     * Returns the answer then.
     *
     * @return the earlier board
     */
    public PhaseBoard before() {
        return before;
    }

    /**
     * Returns the answer now.
     *
     * @return the later board
     */
    public PhaseBoard after() {
        return after;
    }
}
