package org.revenuekit.segmentation.segment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.segmentation.index.Scores;
import org.revenuekit.segmentation.index.ScoresChange;

/**
 * Which accounts moved between two dates, and why. Moves in opposite directions are never netted.
 *
 * <p>Every move is told as a chain of re-evaluations: the answer then, with the definitions of now, with what was known
 * then grown older, with what is known now, with the overrides of now. The chain has no gap, so its steps add up to the
 * move.
 */
public final class SegmentMovement {
    private final Segments before;
    private final Segments after;
    private final Transitions<SegmentId> transitions;
    private final ImmutableList<SegmentMove> moves;

    private SegmentMovement(
            Segments before, Segments after, Transitions<SegmentId> transitions, ImmutableList<SegmentMove> moves) {
        this.before = before;
        this.after = after;
        this.transitions = transitions;
        this.moves = moves;
    }

    static SegmentMovement between(Segments before, Segments after) {
        checkArgument(
                !before.asOf().date().isAfter(after.asOf().date()),
                "earlier must be of %s or before, was of %s",
                after.asOf().date(),
                before.asOf().date());
        ScoresChange cs = after.cs().changeSince(before.cs());
        ScoresChange op = after.op().changeSince(before.op());
        Segmentation question = Segmentation.of(after.grid());
        Scores csThen = before.cs().with(after.cs().definition());
        Scores opThen = before.op().with(after.op().definition());
        Segments redefined = question.assign(csThen, opThen, before);
        Segments aged = question.assign(csThen.agedTo(after.asOf()), opThen.agedTo(after.asOf()), before);
        Transitions.Builder<SegmentId> transitions = Transitions.builder();
        ImmutableList.Builder<SegmentMove> moves = ImmutableList.builder();
        for (AccountId account : inBoth(after.accounts(), before.accounts())) {
            SegmentAssignment now = after.of(account);
            SegmentAssignment then = before.of(account);
            SegmentId from = then.segment().id();
            SegmentId to = now.segment().id();
            transitions.add(from, to);
            if (!from.equals(to)) {
                Chain chain = new Chain(from);
                if (then.override().isEmpty()) {
                    chain.go(MoveCause.DEFINITION, redefined.of(account).computed());
                    chain.go(MoveCause.DECAY, aged.of(account).computed());
                    chain.go(MoveCause.DATA, now.computed());
                }
                chain.go(MoveCause.OVERRIDE, now.segment());
                moves.add(new SegmentMove(account, from, to, chain.steps(), cs.of(account), op.of(account)));
            }
        }
        return new SegmentMovement(before, after, transitions.build(), moves.build());
    }

    private static List<AccountId> inBoth(Accounts accounts, Accounts others) {
        return accounts.list().stream()
                .map(Account::id)
                .filter(id -> others.find(id).isPresent())
                .toList();
    }

    /** A walk through segments. */
    private static final class Chain {
        private final List<MoveStep> steps = new ArrayList<>();
        private SegmentId at;

        Chain(SegmentId at) {
            this.at = at;
        }

        void go(MoveCause cause, Segment to) {
            if (!to.id().equals(at)) {
                steps.add(new MoveStep(cause, at, to.id()));
                at = to.id();
            }
        }

        ImmutableList<MoveStep> steps() {
            return ImmutableList.copyOf(steps);
        }
    }

    /**
     * Counts who went from where to where.
     *
     * @return the counts of the accounts that are in both answers, those that stayed included
     */
    public Transitions<SegmentId> transitions() {
        return transitions;
    }

    /**
     * Returns who moved.
     *
     * @return the moves, in the order of the accounts now
     */
    public ImmutableList<SegmentMove> moves() {
        return moves;
    }

    /**
     * Returns the move of an account.
     *
     * @param account its id
     * @return the move, or empty if it stayed or is not in both answers
     */
    public Optional<SegmentMove> of(AccountId account) {
        return moves.stream().filter(move -> move.account().equals(account)).findFirst();
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
     * @return the earlier segments
     */
    public Segments before() {
        return before;
    }

    /**
     * Returns the answer now.
     *
     * @return the later segments
     */
    public Segments after() {
        return after;
    }
}
