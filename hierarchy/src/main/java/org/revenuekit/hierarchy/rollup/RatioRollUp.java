package org.revenuekit.hierarchy.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.hierarchy.internal.AmountColumn;
import org.revenuekit.hierarchy.internal.Forest;

/** A ratio of numbers of opportunities for every account and every family. */
public final class RatioRollUp extends RollUp<Ratio> {
    private final RatioMeasure measure;
    private final AmountColumn ownCount;
    private final AmountColumn ownBase;
    private final AmountColumn totalCount;
    private final AmountColumn totalBase;

    private RatioRollUp(RatioMeasure measure, Facts facts) {
        super(measure, facts);
        Forest forest = hierarchy().layout().forest();
        this.measure = measure;
        this.ownCount = facts.column(this::counts);
        this.ownBase = facts.column(any -> true);
        this.totalCount = ownCount.rollUp(forest);
        this.totalBase = ownBase.rollUp(forest);
    }

    static RatioRollUp of(RatioMeasure measure, RollUpInput input) {
        return new RatioRollUp(
                measure, new Facts(input, measure.base(), (opportunity, facts) -> Optional.of(BigDecimal.ONE)));
    }

    private boolean counts(Opportunity opportunity) {
        return measure.outcomes().contains(opportunity.outcome());
    }

    @Override
    public Ratio total() {
        return Ratio.of(ownCount.sum(), ownBase.sum());
    }

    @Override
    public Ratio ungrouped() {
        return Ratio.of(given().ungrouped(this::counts), given().ungrouped(any -> true));
    }

    @Override
    public Explanation explain(AccountId id) {
        return Explanation.quotient(
                definition() + " of " + hierarchy().node(id).label(),
                explain(id, measure.outcomes().toString(), this::counts),
                explain(id, measure.base().toString(), any -> true));
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
