package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * Judges whether an activity was done. Its pattern is judged as that of a criterion is, by the records of all
 * opportunities together: one judge for both, so that they never see the same records differently.
 */
final class ActivityJudge {
    private static final DefinitionRef REF = DefinitionRef.of("activity-done", 1);
    private static final RelationshipPhase OPEN = RelationshipPhase.of(0, "OPEN", Label.of("Open", "未実施"));
    private static final RelationshipPhase DONE = RelationshipPhase.of(1, "DONE", Label.of("Done", "実施済み"));

    private final VerdictMaker maker;
    private final PhaseJudge judge;

    /** How an activity is judged by some records as of a moment. */
    ActivityJudge(AdvancementActivity activity, BusinessCalendar calendar, EvidenceTable table, Moment at) {
        PhaseProgram program = program(activity, calendar);
        this.maker = new VerdictMaker(program, table, at);
        this.judge = new PhaseJudge(program, table);
    }

    /** An activity as a model of one criterion. */
    static PhaseProgram program(AdvancementActivity activity, BusinessCalendar calendar) {
        Criterion done = Criterion.of(CriterionId.of(activity.id().value()), activity.name(), activity.pattern());
        PhaseModel model = PhaseModel.builder()
                .ref(REF)
                .addPhases(PhaseDefinition.lowest(OPEN), PhaseDefinition.of(DONE, Gate.allOf(done)))
                .build();
        return new PhaseProgram(model, calendar);
    }

    /** Whether it was done by a moment, which may be another one. */
    boolean isDone(int row, Moment at) {
        judge.judgeByCriteria(row, at);
        return judge.certain() == DONE.level();
    }

    /** What was done by the moment, with the evidence. */
    CriterionVerdict verdict(AccountId account, int row) {
        ImmutableList<CriterionVerdict> only = maker.verdict(account, row).criteria();
        return only.get(0);
    }
}
