package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.revenuekit.core.account.AccountId;

/** Works out the outlook of one account: plan by plan, each judged as if it and those before it were held. */
final class OutlookMaker {
    private final PhaseBoard board;
    private final AccountId account;
    private final Moment now;
    private final PhaseVerdict verdict;
    private final ImmutableList<AdvancementActivity> activities;

    OutlookMaker(PhaseBoard board, AccountId account) {
        this.board = board;
        this.account = account;
        this.now = Moment.of(board.asOf());
        this.verdict = board.of(account);
        this.activities =
                board.definition().activitiesFrom(verdict.phase().low().level());
    }

    AccountOutlook outlook() {
        ImmutableList<PlannedEffect> plans = plans();
        EvidenceTable table = board.evidence().table();
        int row = board.row(account);
        ImmutableList<ActivityStanding> standings = activities.stream()
                .map(activity -> standing(activity, judge(activity, table, now).verdict(account, row), plans))
                .collect(toImmutableList());
        return new AccountOutlook(verdict, board.definition().ref(), plans, standings);
    }

    private ActivityJudge judge(AdvancementActivity activity, EvidenceTable table, Moment at) {
        return new ActivityJudge(activity, board.asOf().calendar(), table, at);
    }

    private static ActivityStanding standing(
            AdvancementActivity activity, CriterionVerdict done, ImmutableList<PlannedEffect> plans) {
        Optional<Evidence> plan = plans.stream()
                .filter(effect -> effect.closes().contains(activity))
                .map(PlannedEffect::plan)
                .findFirst();
        if (done.isMet()) {
            return new ActivityStanding(
                    activity, ActivityState.DONE, done.evidence(), Optional.empty(), done.expiresOn());
        }
        ActivityState state = plan.isPresent() ? ActivityState.PLANNED : ActivityState.OPEN;
        return new ActivityStanding(activity, state, done.evidence(), plan, Optional.empty());
    }

    private ImmutableList<PlannedEffect> plans() {
        List<Evidence> records = standing();
        ImmutableList.Builder<PlannedEffect> effects = ImmutableList.builder();
        for (Evidence plan : verdict.planned()) {
            Moment then = held(plan);
            View without = new View(records, then);
            records.add(plan.withStatus(EvidenceStatus.HELD).withRecordedOn(recorded(plan)));
            View with = new View(records, then);
            effects.add(new PlannedEffect(
                    plan,
                    board.definition().criteria().stream()
                            .filter(criterion -> with.meets(criterion) && !without.meets(criterion))
                            .collect(toImmutableList()),
                    activities.stream()
                            .filter(activity -> with.isDone(activity) && !without.isDone(activity))
                            .collect(toImmutableList()),
                    with.verdict.phase()));
        }
        return effects.build();
    }

    /** What is held is put on record on its day, later than a no of that day which the plan is older than. */
    private LocalDate recorded(Evidence plan) {
        LocalDate known = board.asOf().knownOn();
        return plan.observedOn().isBefore(known) ? plan.observedOn() : known;
    }

    /** What took place by now and stands, by what is known: what is planned would be seen together with it. */
    private List<Evidence> standing() {
        EvidenceTable table = board.evidence().table();
        return new PhaseJudge(board.program(), table)
                .entries(board.row(account))
                .filter(entry -> now.sees(table, entry))
                .mapToObj(table::evidence)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The day on which a plan is held; what is known is what is known now. */
    private Moment held(Evidence plan) {
        int day = EvidenceTable.day(plan.observedOn());
        return new Moment(day, day, now.known());
    }

    /** The account by some records as of a moment. */
    private final class View {
        private final Moment at;
        private final EvidenceTable table;
        private final int row;
        private final PhaseVerdict verdict;

        View(List<Evidence> records, Moment at) {
            this.at = at;
            this.table = EvidenceRegister.of(records).table();
            this.row = table.accounts().find(account);
            this.verdict = new VerdictMaker(board.program(), table, at).verdict(account, row);
        }

        boolean meets(Criterion criterion) {
            return verdict.of(criterion.id()).isMet();
        }

        boolean isDone(AdvancementActivity activity) {
            return judge(activity, table, at).isDone(row, at);
        }
    }
}
