package org.revenuekit.segmentation.phase;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Judges account by account, and keeps the last judgement until the next. Row -1 is an account of which nothing is on
 * record.
 */
final class PhaseJudge {
    private final PhaseProgram program;
    private final EvidenceTable table;
    private final Gathering gathering;
    private int certain;
    private int possible;
    private int unit;
    private int kept;

    PhaseJudge(PhaseProgram program, EvidenceTable table) {
        this.program = program;
        this.table = table;
        this.gathering = new Gathering(program, table);
    }

    private int from(int row) {
        return table.start(Math.max(row, 0));
    }

    private int to(int row) {
        return table.start(row + 1);
    }

    /** The entries of a row. */
    IntStream entries(int row) {
        return IntStream.range(from(row), to(row));
    }

    /** Judges by the criteria, and by how long a phase is kept. */
    void judge(int row, Moment at) {
        int before = program.model().persistence().kind() == PhasePersistence.Kind.CURRENT
                ? 0
                : steps(row, at).highest(keptFrom(at.day()), at.day());
        judgeByCriteria(row, at);
        kept = Math.max(before, certain);
    }

    /** The first of the days that end with a day of which the highest level counts. */
    int keptFrom(int day) {
        PhasePersistence persistence = program.model().persistence();
        return switch (persistence.kind()) {
            case CURRENT -> day;
            case RATCHET -> Integer.MIN_VALUE;
            case RATCHET_WITH_EXPIRY ->
                Ints.saturatedCast((long) day - persistence.days().orElseThrow());
        };
    }

    /** The certain level of the last judgement, as it is kept. */
    int kept() {
        return kept;
    }

    /** The possible level of the last judgement, as it is kept. */
    int possibleKept() {
        return Math.max(possible, kept);
    }

    /** Judges by the criteria alone, whatever was before. */
    void judgeByCriteria(int row, Moment at) {
        EvidenceScope scope = program.model().scope();
        if (scope == EvidenceScope.ACCOUNT) {
            judgeUnit(row, Gathering.ALL, at);
            return;
        }
        boolean best = scope == EvidenceScope.BEST_OPPORTUNITY;
        int bestPossible = 0;
        int chosen = EvidenceTable.NO_OPPORTUNITY;
        int chosenCertain = 0;
        int chosenPossible = 0;
        for (int opportunity : opportunities(row, at)) {
            if (!judgeUnit(row, opportunity, at)) {
                continue;
            }
            int before = Integer.compare(certain, chosenCertain);
            before = before != 0 ? before : Integer.compare(possible, chosenPossible);
            boolean first = chosen == EvidenceTable.NO_OPPORTUNITY;
            if (first || (best ? before > 0 : before < 0)) {
                chosen = opportunity;
                chosenCertain = certain;
                chosenPossible = possible;
            }
            if (first) {
                bestPossible = possible;
            } else {
                bestPossible = best ? Math.max(bestPossible, possible) : Math.min(bestPossible, possible);
            }
        }
        if (chosen == EvidenceTable.NO_OPPORTUNITY) {
            judgeUnit(row, chosen, at);
        } else {
            unit = chosen;
            certain = chosenCertain;
            possible = bestPossible;
        }
    }

    /** Judges by the records of one opportunity and those of none; tells whether something of its own counts. */
    boolean judgeUnit(int row, int opportunity, Moment at) {
        boolean own = gathering.gather(from(row), to(row), opportunity, at);
        unit = opportunity;
        certain = 0;
        while (certain < program.top() && result(certain + 1) == CriterionResult.MET) {
            certain++;
        }
        possible = certain;
        while (possible < program.top() && result(possible + 1) != CriterionResult.NOT_MET) {
            possible++;
        }
        return own;
    }

    /** Whether the gate into a level is open by the last judgement of one opportunity. */
    private CriterionResult result(int level) {
        int met = 0;
        int unknown = 0;
        for (int criterion : program.gate(level)) {
            switch (gathering.result(criterion)) {
                case MET -> met++;
                case UNKNOWN -> unknown++;
                case NOT_MET -> {}
            }
        }
        return program.model().gate(level).result(met, unknown);
    }

    /** The opportunities of which something was seen, by id. */
    int[] opportunities(int row, Moment at) {
        return entries(row)
                .filter(entry -> at.sees(table, entry) && table.opportunity(entry) >= 0)
                .map(table::opportunity)
                .distinct()
                .boxed()
                .sorted((one, other) -> table.opportunityId(one).compareTo(table.opportunityId(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What the records of the last judgement say. */
    Gathering gathering() {
        return gathering;
    }

    int certain() {
        return certain;
    }

    int possible() {
        return possible;
    }

    /** The opportunity that decided, or one of the numbers below 0. */
    int unit() {
        return unit;
    }

    /** The days on which something that is seen begins to count or no longer counts, ascending. */
    int[] changeDays(int row, Moment at) {
        return entries(row)
                .filter(entry -> at.sees(table, entry))
                .flatMap(this::changeDays)
                .sorted()
                .distinct()
                .toArray();
    }

    private IntStream changeDays(int entry) {
        int observed = table.observed(entry);
        IntStream windows = Arrays.stream(program.slots(table.cell(entry)))
                .map(slot -> program.expiry(program.slotPattern(slot), observed));
        int over = Ints.saturatedCast((long) table.validUntil(entry) + 1);
        return IntStream.concat(IntStream.of(observed, over), windows);
    }

    /** What the criteria say from each day of change on, up to the day of a moment. */
    PhaseSteps steps(int row, Moment at) {
        int[] days = Arrays.stream(changeDays(row, at))
                .filter(day -> day <= at.day())
                .toArray();
        int[] levels = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            judgeByCriteria(row, at.on(days[i]));
            levels[i] = certain;
        }
        return new PhaseSteps(days, levels, at.day());
    }
}
