package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.activity.AgreedActions;
import org.revenuekit.core.activity.NextAction;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.time.AsOf;

/** What to talk about when an account is reviewed: short enough to be spoken. */
public final class ReviewBrief {
    private final PhaseBoard board;
    private final Account account;
    private final AccountOutlook outlook;
    private final ImmutableList<ActivityStanding> activities;
    private final Optional<PhaseGoal> goal;
    private final ImmutableList<NextAction> nextActions;
    private final Optional<AgreedActions> agreed;
    private final int daysAhead;
    private final ImmutableList<Label> talkingPoints;

    ReviewBrief(
            PhaseBoard board,
            Account account,
            AccountOutlook outlook,
            ImmutableList<ActivityStanding> activities,
            Optional<PhaseGoal> goal,
            ImmutableList<NextAction> nextActions,
            Optional<AgreedActions> agreed,
            int daysAhead,
            ImmutableList<Label> talkingPoints) {
        this.board = board;
        this.account = account;
        this.outlook = outlook;
        this.activities = activities;
        this.goal = goal;
        this.nextActions = nextActions;
        this.agreed = agreed;
        this.daysAhead = daysAhead;
        this.talkingPoints = talkingPoints;
    }

    /**
     * Returns who is reviewed.
     *
     * @return the account
     */
    public Account account() {
        return account;
    }

    /**
     * Returns in which phase the account is now.
     *
     * @return the verdict
     */
    public PhaseVerdict verdict() {
        return outlook.verdict();
    }

    /**
     * Returns the goal.
     *
     * @return the goal, if one was given
     */
    public Optional<PhaseGoal> goal() {
        return goal;
    }

    /**
     * Returns the phase that is the goal.
     *
     * @return the phase, if a goal was given
     */
    public Optional<RelationshipPhase> wanted() {
        return goal.map(given -> board.definition().phase(given.level()));
    }

    /**
     * Returns whether the goal is reached.
     *
     * @return true if there is a goal, and the certain phase is that or a higher one
     */
    public boolean isGoalReached() {
        return wanted().filter(phase -> phase.compareTo(verdict().phase().low()) <= 0)
                .isPresent();
    }

    /**
     * Returns what is missing for the next phase: which closed questions to ask.
     *
     * @return the ways to the next phase
     */
    public Advancements missing() {
        return verdict().advancements();
    }

    /**
     * Returns what is planned, and which criteria it would meet and which activities it would do.
     *
     * @return the plans, by day
     */
    public ImmutableList<PlannedEffect> plans() {
        return outlook.plans();
    }

    /**
     * Returns how far the account is with the activities that lead to its next phase.
     *
     * @return open ones first, then planned, then done; each ranked as the outlook does, by lift if one was given
     */
    public ImmutableList<ActivityStanding> activities() {
        return activities;
    }

    /**
     * Returns what is to be done next.
     *
     * @return the open next actions, agreed with the customer or not; by due date, those agreed first, then by text
     */
    public ImmutableList<NextAction> nextActions() {
        return nextActions;
    }

    /**
     * Returns the open opportunities of which nothing is agreed with the customer that is still in time.
     *
     * @return those of the account, by id; none if no opportunities were given
     */
    public ImmutableList<OpportunityId> withoutAgreement() {
        return agreed.stream()
                .flatMap(answer -> Stream.concat(
                        answer.without().stream().map(Opportunity::id), answer.overdue().keySet().stream()))
                .sorted()
                .collect(toImmutableList());
    }

    /**
     * Returns what soon is no longer met if nothing new is seen.
     *
     * @return the criteria that cease to be met within the days asked about, by that day, then in the order of the
     *     model
     */
    public ImmutableList<CriterionVerdict> expiring() {
        LocalDate last = asOf().date().plusDays(daysAhead);
        return verdict().criteria().stream()
                .filter(criterion ->
                        criterion.expiresOn().filter(day -> !day.isAfter(last)).isPresent())
                .sorted(comparing(criterion -> criterion.expiresOn().orElseThrow()))
                .collect(toImmutableList());
    }

    /**
     * Returns what to start the talk with.
     *
     * @return as the caller gave it
     */
    public ImmutableList<Label> talkingPoints() {
        return talkingPoints;
    }

    /**
     * Returns what is wrong with the next actions.
     *
     * @return a finding for each opportunity that an action names but that is none of the account's; none if no
     *     opportunities were given
     */
    public Findings findings() {
        return agreed.map(AgreedActions::findings).orElse(Findings.none());
    }

    /**
     * Returns when.
     *
     * @return the date of the board
     */
    public AsOf asOf() {
        return board.asOf();
    }

    /**
     * Returns the brief in words: a line for each thing, in the order in which one speaks of them.
     *
     * @param locale whose language decides between Japanese and English
     * @return the lines, without one at the end; names and texts are the caller's, so escape them for the place where
     *     they are shown
     */
    public String text(Locale locale) {
        return new BriefText(this, BriefWords.of(requireNonNull(locale, "locale"))).text();
    }

    /** Returns the English text. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
