package org.revenuekit.hierarchy.rollup;

import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.internal.Forest;

/** A ratio of numbers of opportunities for every account and every family. */
public final class RatioRollUp extends RollUp<Ratio> {
    private final RatioMeasure measure;
    private final UsedFacts<Opportunity> facts;
    private final AmountColumn ownCount;
    private final AmountColumn ownBase;
    private final AmountColumn totalCount;
    private final AmountColumn totalBase;

    RatioRollUp(RatioMeasure measure, UsedFacts<Opportunity> facts) {
        super(measure, facts);
        Forest forest = hierarchy().layout().forest();
        this.measure = measure;
        this.facts = facts;
        this.ownCount = facts.column(this::counts);
        this.ownBase = facts.column();
        this.totalCount = ownCount.rollUp(forest);
        this.totalBase = ownBase.rollUp(forest);
    }

    private boolean counts(int fact) {
        return measure.outcomes().contains(facts.get(fact).outcome());
    }

    @Override
    public Ratio total() {
        return Ratio.of(ownCount.sum(), ownBase.sum());
    }

    @Override
    public Explanation explain(AccountId id) {
        return Explanation.quotient(
                labelOf(id),
                explain(id, measure.outcomes().toString(), this::counts),
                explain(id, measure.base().toString(), UsedFacts.ANY));
    }

    @Override
    Ratio over(int... chosen) {
        return Ratio.of(IntStream.of(chosen).filter(this::counts).count(), chosen.length);
    }

    @Override
    Ratio own(int node) {
        return Ratio.of(ownCount.get(node), ownBase.get(node));
    }

    @Override
    Ratio total(int node) {
        return Ratio.of(totalCount.get(node), totalBase.get(node));
    }
}
