package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Explanation;

/**
 * Numbers of different products or sellers for every account and every family. They do not add up: what several parts
 * name counts once for the whole, so that the whole is at least its largest part and at most the sum of the parts.
 *
 * <p>No set is kept: each answer takes time in the number of facts at and below the node.
 */
public final class DistinctRollUp extends RollUp<Long> {
    private final List<ImmutableSortedSet<String>> keys = new ArrayList<>();
    private final FactsByNode byNode;

    DistinctRollUp(DistinctMeasure measure, UsedFacts<?> facts) {
        super(measure, facts);
        for (int fact = 0; fact < facts.size(); fact++) {
            keys.add(ImmutableSortedSet.copyOf(Keys.of(facts, fact, measure.distinct())));
        }
        this.byNode = new FactsByNode(facts);
    }

    /**
     * Returns which ones are counted for a node and everything below it.
     *
     * @param id an account or an external company
     * @return the ids of the products or sellers
     * @throws org.revenuekit.core.finding.UnknownIdException if the id was never given
     */
    public ImmutableSortedSet<String> keysOf(AccountId id) {
        return union(byNode.within(nodeOf(id)));
    }

    /** Each of the different ones counts 1. */
    @Override
    public Explanation explain(AccountId id) {
        List<Explanation> parts = keysOf(id).stream()
                .map(key -> Explanation.leaf(key, BigDecimal.ONE))
                .toList();
        return Explanation.sum(labelOf(id), parts);
    }

    private ImmutableSortedSet<String> union(int... facts) {
        return IntStream.of(facts)
                .boxed()
                .flatMap(fact -> keys.get(fact).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    @Override
    Long over(int... facts) {
        return (long) union(facts).size();
    }

    @Override
    Long own(int node) {
        return over(byNode.own(node));
    }

    @Override
    Long total(int node) {
        return over(byNode.within(node));
    }
}
