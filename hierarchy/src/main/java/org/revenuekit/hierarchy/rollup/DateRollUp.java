package org.revenuekit.hierarchy.rollup;

import java.time.LocalDate;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;

/** The first or last day of a fact for every account and every family; empty where there is none. */
public final class DateRollUp extends RollUp<Optional<LocalDate>> {
    private final UsedFacts<?> facts;
    private final BestFacts best;

    DateRollUp(DateMeasure measure, UsedFacts<?> facts) {
        super(measure, facts);
        this.facts = facts;
        this.best = new BestFacts(
                facts,
                (one, other) -> measure.extreme().wantedFirst(facts.date(one).compareTo(facts.date(other))));
    }

    /**
     * Returns what happened on that day.
     *
     * @param id an account or an external company
     * @return the fact; of several, that of the smallest id
     * @throws UnknownIdException if the id was never given
     */
    public Optional<Subject> attainedBy(AccountId id) {
        return best.total(nodeOf(id)).map(facts::subject);
    }

    /** The account and the fact of that day, which counts 1; a day is no amount. */
    @Override
    public Explanation explain(AccountId id) {
        Optional<Integer> found = best.total(nodeOf(id));
        return explain(id, labelOf(id), fact -> found.equals(Optional.of(fact)));
    }

    @Override
    Optional<LocalDate> over(int... chosen) {
        return best.of(chosen).map(facts::date);
    }

    @Override
    Optional<LocalDate> own(int node) {
        return best.own(node).map(facts::date);
    }

    @Override
    Optional<LocalDate> total(int node) {
        return best.total(node).map(facts::date);
    }
}
