package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.NextAction;
import org.revenuekit.core.activity.NextActions;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;

/**
 * The question what to talk about when an account is reviewed (レビュー): immutable, used again and again. It asks a board,
 * which has a definition and a date of its own; all else is what the caller knows beside the evidence.
 */
public final class ReviewBriefing {
    /** The farthest that is looked ahead for what expires, in days. */
    public static final int MAX_DAYS = EvidencePattern.MAX_DAYS;

    private static final int DAYS_AHEAD = 30;

    private final PhaseBoard board;
    private final ImmutableMap<AccountId, PhaseGoal> goals;
    private final NextActions actions;
    private final Optional<Sales> sales;
    private final Optional<ActivityLifts> lifts;
    private final int daysAhead;

    private ReviewBriefing(
            PhaseBoard board,
            ImmutableMap<AccountId, PhaseGoal> goals,
            NextActions actions,
            Optional<Sales> sales,
            Optional<ActivityLifts> lifts,
            int daysAhead) {
        this.board = board;
        this.goals = goals;
        this.actions = actions;
        this.sales = sales;
        this.lifts = lifts;
        this.daysAhead = daysAhead;
    }

    /** Opportunities by account, so that no brief has to look at those of others. */
    private static final class Sales {
        private final TaxBasis taxBasis;
        private final ImmutableListMultimap<AccountId, Opportunity> byAccount;

        Sales(Opportunities all) {
            ImmutableListMultimap.Builder<AccountId, Opportunity> index = ImmutableListMultimap.builder();
            all.list().forEach(one -> one.account().ifPresent(account -> index.put(account, one)));
            this.taxBasis = all.taxBasis();
            this.byAccount = index.build();
        }

        Opportunities of(AccountId account) {
            return Opportunities.of(taxBasis, byAccount.get(account));
        }
    }

    /**
     * Returns the question.
     *
     * @param board in which phase the accounts are
     * @return the question, without goals and next actions, which looks 30 days ahead for what expires
     */
    public static ReviewBriefing of(PhaseBoard board) {
        return new ReviewBriefing(
                requireNonNull(board, "board"),
                ImmutableMap.of(),
                NextActions.of(ImmutableList.of()),
                Optional.empty(),
                Optional.empty(),
                DAYS_AHEAD);
    }

    /**
     * Adds a goal.
     *
     * @param goal of an account of the board that has none yet
     * @return the question with it
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     * @throws IllegalArgumentException if the model has no such level, or the account has a goal already
     */
    public ReviewBriefing with(PhaseGoal goal) {
        requireNonNull(goal, "goal");
        board.accounts().get(goal.account());
        board.definition().phase(goal.level());
        checkArgument(
                !goals.containsKey(goal.account()), "an account must have one goal, had another (%s)", goal.account());
        ImmutableMap<AccountId, PhaseGoal> more = ImmutableMap.<AccountId, PhaseGoal>builder()
                .putAll(goals)
                .put(goal.account(), goal)
                .buildOrThrow();
        return new ReviewBriefing(board, more, actions, sales, lifts, daysAhead);
    }

    /**
     * Takes next actions.
     *
     * @param nextActions with any account; they replace those of before
     * @return the question with them
     */
    public ReviewBriefing with(NextActions nextActions) {
        return new ReviewBriefing(board, goals, requireNonNull(nextActions, "nextActions"), sales, lifts, daysAhead);
    }

    /**
     * Takes opportunities, to tell which of them have no agreed next action.
     *
     * @param open of any account, open or not; they replace those of before
     * @return the question with them; O(opportunities)
     */
    public ReviewBriefing with(Opportunities open) {
        return new ReviewBriefing(
                board, goals, actions, Optional.of(new Sales(requireNonNull(open, "opportunities"))), lifts, daysAhead);
    }

    /**
     * Takes what activities were followed by, to rank those that are open.
     *
     * @param measured of the same model; no promise
     * @return the question with it
     */
    public ReviewBriefing with(ActivityLifts measured) {
        return new ReviewBriefing(
                board, goals, actions, sales, Optional.of(requireNonNull(measured, "lifts")), daysAhead);
    }

    /**
     * Changes how far it looks ahead for what expires.
     *
     * @param days 0 to {@value #MAX_DAYS}; 1 for what is met today for the last time
     * @return the question with it
     * @throws IllegalArgumentException if the days are out of bounds
     */
    public ReviewBriefing lookingAhead(int days) {
        checkArgument(days >= 0 && days <= MAX_DAYS, "days must be 0 to %s, was %s", MAX_DAYS, days);
        return new ReviewBriefing(board, goals, actions, sales, lifts, days);
    }

    /**
     * Prepares the review of an account.
     *
     * @param account its id
     * @param talkingPoints what to start the talk with, as the reviewer knows the trade; in the order they are shown
     * @return the brief; O(opportunities of the account) beside what its outlook takes
     * @throws org.revenuekit.core.finding.UnknownIdException if the account was never given
     * @throws IllegalArgumentException if the lifts are of another model
     */
    public ReviewBrief brief(AccountId account, Label... talkingPoints) {
        AccountOutlook outlook = board.outlook(requireNonNull(account, "account"));
        ImmutableList<NextAction> own = actions.of(account);
        return new ReviewBrief(
                board,
                board.accounts().get(account),
                outlook,
                lifts.map(outlook::activities).orElseGet(outlook::activities),
                Optional.ofNullable(goals.get(account)),
                own.stream()
                        .filter(action -> action.isOpen(board.asOf()))
                        .sorted(comparing(NextAction::due)
                                .thenComparing(NextAction::agreed, comparing(agreed -> !agreed))
                                .thenComparing(NextAction::what))
                        .collect(toImmutableList()),
                sales.map(all -> NextActions.of(own).agreed(all.of(account), board.asOf())),
                daysAhead,
                ImmutableList.copyOf(Arrays.asList(requireNonNull(talkingPoints, "talkingPoints"))));
    }
}
