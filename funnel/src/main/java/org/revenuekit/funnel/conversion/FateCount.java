package org.revenuekit.funnel.conversion;

/** Counts what became of subjects. */
final class FateCount implements CohortWalk.FateVisitor {
    private long converted;
    private long lost;
    private long notYet;
    private long open;
    private long maturedConverted;
    private long matured;

    @Override
    public void visit(Cohort cohort, int subject, int to, FateJudge judge) {
        if (judge.fate() == Fate.CONVERTED) {
            converted++;
            maturedConverted += judge.isMature() ? 1 : 0;
        } else if (judge.fate() == Fate.LOST) {
            lost++;
        } else if (judge.fate() == Fate.NOT_YET) {
            notYet++;
        } else {
            open++;
        }
        matured += judge.isMature() ? 1 : 0;
    }

    Maturity maturity() {
        return new Maturity(converted, lost, notYet, open, maturedConverted, matured);
    }
}
