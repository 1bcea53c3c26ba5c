package org.revenuekit.segmentation.phase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.revenuekit.core.account.AccountId;

/** The answers between an earlier and a later one, each with one thing more of the later. */
final class PhaseChain {
    private final PhaseBoard before;
    private final PhaseBoard after;
    private final View then;
    private final View redefined;
    private final View aged;
    private final View known;
    private final View now;

    PhaseChain(PhaseBoard before, PhaseBoard after) {
        this.before = before;
        this.after = after;
        Moment earlier = Moment.of(before.asOf());
        Moment later = Moment.of(after.asOf());
        EvidenceTable old = before.evidence().table();
        EvidenceTable recent = after.evidence().table();
        this.then = new View(before.program(), old, earlier);
        this.redefined = new View(after.program(), old, earlier);
        this.aged = new View(after.program(), old, new Moment(later.day(), earlier.seen(), earlier.known()));
        this.known = new View(after.program(), recent, new Moment(later.day(), earlier.seen(), later.known()));
        this.now = new View(after.program(), recent, later);
    }

    /** What a judge says of one account after the other. */
    private static final class View {
        private final PhaseProgram program;
        private final Moment at;
        private final PhaseJudge judge;

        View(PhaseProgram program, EvidenceTable table, Moment at) {
            this.program = program;
            this.at = at;
            this.judge = new PhaseJudge(program, table);
        }

        Answer answer(int row) {
            judge.judge(row, at);
            judge.judgeUnit(row, judge.unit(), at);
            ImmutableMap.Builder<CriterionId, CriterionResult> results = ImmutableMap.builder();
            ImmutableList<Criterion> criteria = program.model().criteria();
            for (int i = 0; i < criteria.size(); i++) {
                results.put(criteria.get(i).id(), judge.gathering().result(i));
            }
            return new Answer(program.model().phase(judge.kept()), results.buildOrThrow());
        }
    }

    private record Answer(RelationshipPhase phase, ImmutableMap<CriterionId, CriterionResult> results) {
        CriterionResult result(CriterionId id) {
            return results.getOrDefault(id, CriterionResult.UNKNOWN);
        }
    }

    /** The answers in the order of {@link PhaseCause}, the earlier one first. */
    private ImmutableList<Answer> chain(AccountId account) {
        int oldRow = before.row(account);
        int row = after.row(account);
        return ImmutableList.of(
                then.answer(oldRow), redefined.answer(oldRow), aged.answer(oldRow), known.answer(row), now.answer(row));
    }

    PhaseMove move(AccountId account) {
        ImmutableList<Answer> chain = chain(account);
        RelationshipPhase from = chain.get(0).phase();
        RelationshipPhase at = from;
        ImmutableList.Builder<PhaseMove.Step> steps = ImmutableList.builder();
        int link = 0;
        for (PhaseCause cause : PhaseCause.values()) {
            RelationshipPhase next = chain.get(++link).phase();
            if (!next.equals(at)) {
                steps.add(new PhaseMove.Step(cause, at, next));
                at = next;
            }
        }
        return new PhaseMove(account, from, at, steps.build(), criteria(chain));
    }

    ImmutableList<CriterionChange> criteria(AccountId account) {
        return criteria(chain(account));
    }

    private ImmutableList<CriterionChange> criteria(ImmutableList<Answer> chain) {
        Set<CriterionId> ids = new LinkedHashSet<>();
        after.definition().criteria().forEach(criterion -> ids.add(criterion.id()));
        before.definition().criteria().forEach(criterion -> ids.add(criterion.id()));
        ImmutableList.Builder<CriterionChange> changes = ImmutableList.builder();
        for (CriterionId id : ids) {
            CriterionResult from = chain.get(0).result(id);
            CriterionResult at = from;
            ImmutableList.Builder<CriterionChange.Step> steps = ImmutableList.builder();
            int link = 0;
            for (PhaseCause cause : PhaseCause.values()) {
                CriterionResult next = chain.get(++link).result(id);
                if (next != at) {
                    steps.add(new CriterionChange.Step(cause, at, next));
                    at = next;
                }
            }
            if (at != from) {
                changes.add(new CriterionChange(id, from, at, steps.build()));
            }
        }
        return changes.build();
    }
}
