package org.revenuekit.hierarchy.rollup;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.hierarchy.HierarchyFinding;

/** The products or sellers that a fact names. */
final class Keys {
    private Keys() {}

    /** The facts that name at least one; those that leave one open are reported. */
    static <F> UsedFacts<F> used(Selection<F> selection, DistinctMeasure measure, RollUpInput input) {
        return new UsedFacts<>(measure, input, selection, (fact, facts) -> valueOf(fact, measure.distinct(), facts));
    }

    private static <F> Optional<BigDecimal> valueOf(F fact, Distinct distinct, UsedFacts<F> facts) {
        List<Optional<String>> named = named(fact, facts.kind(), distinct);
        if (named.isEmpty() || named.contains(Optional.<String>empty())) {
            facts.report(HierarchyFinding.NO_KEY, fact, "distinct", distinct.name());
        }
        return named.stream().anyMatch(Optional::isPresent) ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    static <F> ImmutableSet<String> of(UsedFacts<F> facts, int fact, Distinct distinct) {
        return named(facts.get(fact), facts.kind(), distinct).stream()
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static <F> List<Optional<String>> named(F fact, FactKind<F> kind, Distinct distinct) {
        return distinct == Distinct.SELLER
                ? List.of(kind.seller(fact).map(SellerId::value))
                : kind.products(fact).stream()
                        .map(product -> product.map(ProductId::value))
                        .toList();
    }
}
