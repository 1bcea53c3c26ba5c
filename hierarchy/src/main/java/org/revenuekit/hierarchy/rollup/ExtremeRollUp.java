package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.opportunity.Opportunity;

/**
 * The largest or smallest amount for every account and every family, compared exactly and rounded once, half up, where
 * it is shown; empty where there is none.
 */
public final class ExtremeRollUp extends RollUp<Optional<Money>> {
    private final ExtremeMeasure measure;
    private final UsedFacts<Opportunity> facts;
    private final BestFacts best;

    ExtremeRollUp(ExtremeMeasure measure, UsedFacts<Opportunity> facts) {
        super(measure, facts);
        this.measure = measure;
        this.facts = facts;
        this.best = new BestFacts(
                facts,
                (one, other) -> measure.extreme().wantedFirst(facts.amount(one).compareTo(facts.amount(other))));
    }

    /**
     * Returns the exact amount of a node and everything below it.
     *
     * @param id an account or an external company
     * @return the amount, perhaps finer than a minor unit
     * @throws UnknownIdException if the id was never given
     */
    public Optional<MoneyFraction> exact(AccountId id) {
        return best.total(nodeOf(id)).map(this::amount);
    }

    /**
     * Returns which opportunity has that amount.
     *
     * @param id an account or an external company
     * @return the opportunity; of several, that of the smallest id
     * @throws UnknownIdException if the id was never given
     */
    public Optional<Subject> attainedBy(AccountId id) {
        return best.total(nodeOf(id)).map(facts::subject);
    }

    /** The account and the opportunity that have it; undefined where there is none. */
    @Override
    public Explanation explain(AccountId id) {
        String label = labelOf(id) + ", " + measure.amounts().currency().getCode();
        return best.total(nodeOf(id))
                .map(found -> explain(id, label, fact -> fact == found))
                .orElseGet(() -> Explanation.quotient(
                        label,
                        Explanation.sum("nothing", ImmutableList.of()),
                        Explanation.sum("facts", ImmutableList.of())));
    }

    private MoneyFraction amount(int fact) {
        return MoneyFraction.of(measure.amounts().currency(), facts.amount(fact));
    }

    private Optional<Money> shown(Optional<Integer> fact) {
        return fact.map(this::amount).map(MoneyFraction::rounded);
    }

    @Override
    Optional<Money> over(int... chosen) {
        return shown(best.of(chosen));
    }

    @Override
    Optional<Money> own(int node) {
        return shown(best.own(node));
    }

    @Override
    Optional<Money> total(int node) {
        return shown(best.total(node));
    }
}
