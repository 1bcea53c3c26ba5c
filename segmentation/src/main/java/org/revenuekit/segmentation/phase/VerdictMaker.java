package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Bounds;
import org.revenuekit.core.opportunity.OpportunityId;

/** Makes verdicts, with the evidence behind them, of accounts that somebody asks about. */
final class VerdictMaker {
    private final PhaseProgram program;
    private final EvidenceTable table;
    private final Moment at;
    private final PhaseJudge judge;

    VerdictMaker(PhaseProgram program, EvidenceTable table, Moment at) {
        this.program = program;
        this.table = table;
        this.at = at;
        this.judge = new PhaseJudge(program, table);
    }

    PhaseVerdict verdict(AccountId account, int row) {
        judge.judge(row, at);
        int unit = judge.unit();
        Bounds<RelationshipPhase> phase = bounds(judge.kept(), judge.possibleKept());
        Bounds<RelationshipPhase> byCriteria = bounds(judge.certain(), judge.possible());
        return new PhaseVerdict(
                program.model(),
                account,
                phase,
                byCriteria,
                phase.low().equals(byCriteria.low()) ? Optional.empty() : Optional.of(held(row, phase.low())),
                Optional.of(unit).filter(number -> number >= 0).map(table::opportunityId),
                criteria(row, unit),
                opportunities(row),
                planned(row));
    }

    private Bounds<RelationshipPhase> bounds(int certain, int possible) {
        return Bounds.of(program.model().phase(certain), program.model().phase(possible));
    }

    private HeldPhase held(int row, RelationshipPhase phase) {
        LocalDate last = LocalDate.ofEpochDay(judge.steps(row, at).lastAt(phase.level()));
        return new HeldPhase(phase, last, program.model().persistence().days().map(last::plusDays));
    }

    private ImmutableList<OpportunityVerdict> opportunities(int row) {
        if (program.model().scope() == EvidenceScope.ACCOUNT) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<OpportunityVerdict> verdicts = ImmutableList.builder();
        for (int opportunity : judge.opportunities(row, at)) {
            if (judge.judgeUnit(row, opportunity, at)) {
                OpportunityId id = table.opportunityId(opportunity);
                Bounds<RelationshipPhase> phase = bounds(judge.certain(), judge.possible());
                verdicts.add(new OpportunityVerdict(id, phase, criteria(row, opportunity)));
            }
        }
        return verdicts.build();
    }

    private ImmutableList<CriterionVerdict> criteria(int row, int unit) {
        int[] expiry = firstNotMet(row, unit, EvidenceTable.NEVER);
        judge.judgeUnit(row, unit, at);
        return IntStream.range(0, expiry.length)
                .mapToObj(criterion -> criterion(row, unit, criterion, expiry[criterion]))
                .collect(toImmutableList());
    }

    private CriterionVerdict criterion(int row, int unit, int criterion, int expiry) {
        int occasion = program.occasion(criterion);
        return new CriterionVerdict(
                program.model().criteria().get(criterion),
                judge.gathering().result(criterion),
                judge.gathering().reason(criterion),
                behind(row, unit, criterion),
                occasion < 0 ? ImmutableList.of() : behind(row, unit, occasion),
                expiry == EvidenceTable.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(expiry)));
    }

    private ImmutableList<Evidence> behind(int row, int unit, int pattern) {
        return judge.entries(row)
                .filter(entry -> judge.gathering().isRead(entry, unit, at)
                        && judge.gathering().isBehind(entry, pattern))
                .mapToObj(table::evidence)
                .sorted(EvidenceOrder.BY_DAY)
                .collect(toImmutableList());
    }

    private ImmutableList<Evidence> planned(int row) {
        return judge.entries(row)
                .filter(entry -> table.observed(entry) >= at.day() && table.isKnown(entry, at.known()))
                .mapToObj(table::evidence)
                .filter(evidence -> evidence.status() == EvidenceStatus.PLANNED)
                .sorted(EvidenceOrder.BY_DAY)
                .collect(toImmutableList());
    }

    /**
     * Looks for the first day on which each criterion is no longer met if nothing new is seen.
     *
     * @param row the row of the account
     * @param unit the opportunity that speaks for it
     * @param last the last day to look at
     * @return by criterion; {@link EvidenceTable#NEVER} if it is not met now, or still is on the last day
     */
    int[] firstNotMet(int row, int unit, int last) {
        int[] first = new int[program.criterionCount()];
        Arrays.fill(first, EvidenceTable.NEVER);
        judge.judgeUnit(row, unit, at);
        int[] met = IntStream.range(0, first.length)
                .filter(criterion -> judge.gathering().result(criterion) == CriterionResult.MET)
                .toArray();
        for (int day : judge.changeDays(row, at)) {
            if (day > at.day() && day <= last) {
                judge.judgeUnit(row, unit, at.on(day));
                for (int criterion : met) {
                    if (first[criterion] == EvidenceTable.NEVER
                            && judge.gathering().result(criterion) != CriterionResult.MET) {
                        first[criterion] = day;
                    }
                }
            }
        }
        return first;
    }
}
