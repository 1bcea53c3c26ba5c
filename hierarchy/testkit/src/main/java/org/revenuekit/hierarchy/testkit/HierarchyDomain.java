package org.revenuekit.hierarchy.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.revenuekit.hierarchy.Hierarchy;

/**
 * Hands hierarchies, and what they are made from, to the parameters of properties:
 * {@code @Domain(HierarchyDomain.class)} on the class or the property, {@code @ForAll} on parameters of the types
 * {@link Hierarchy}, {@link HierarchyInput}, {@link RollUpCase}, {@link ResolverCase}, {@link WhiteSpaceCase} and
 * {@link AffinityCase}. For everything else add {@code @Domain(DomainContext.Global.class)}.
 */
public class HierarchyDomain extends DomainContextBase {
    /** Returns the domain; jqwik calls it. */
    public HierarchyDomain() {}

    @Provide
    Arbitrary<Hierarchy> hierarchies() {
        return HierarchyArbitraries.hierarchies();
    }

    @Provide
    Arbitrary<HierarchyInput> inputs() {
        return HierarchyArbitraries.inputs();
    }

    @Provide
    Arbitrary<RollUpCase> rollUpCases() {
        return HierarchyArbitraries.rollUpCases();
    }

    @Provide
    Arbitrary<ResolverCase> resolverCases() {
        return HierarchyArbitraries.resolverCases();
    }

    @Provide
    Arbitrary<WhiteSpaceCase> whiteSpaceCases() {
        return HierarchyArbitraries.whiteSpaceCases();
    }

    @Provide
    Arbitrary<AffinityCase> affinityCases() {
        return HierarchyArbitraries.affinityCases();
    }
}
