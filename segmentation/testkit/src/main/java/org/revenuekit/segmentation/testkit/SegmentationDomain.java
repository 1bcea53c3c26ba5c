package org.revenuekit.segmentation.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.revenuekit.segmentation.index.Bins;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.Curve;
import org.revenuekit.segmentation.index.IndexDefinition;
import org.revenuekit.segmentation.index.Scale;

/**
 * Hands scales, indices and observations to the parameters of properties: {@code @Domain(SegmentationDomain.class)} on
 * the class or the property, {@code @ForAll} on parameters of the types {@link Scale}, {@link Curve}, {@link Bins},
 * {@link Categories}, {@link IndexDefinition}, {@link IndexInput} and {@link ScorerCase}. For everything else add
 * {@code @Domain(DomainContext.Global.class)}.
 */
public class SegmentationDomain extends DomainContextBase {
    /** Returns the domain; jqwik calls it. */
    public SegmentationDomain() {}

    @Provide
    Arbitrary<Curve> curves() {
        return SegmentationArbitraries.curves();
    }

    @Provide
    Arbitrary<Bins> bins() {
        return SegmentationArbitraries.bins();
    }

    @Provide
    Arbitrary<Categories> categories() {
        return SegmentationArbitraries.categories();
    }

    @Provide
    Arbitrary<Scale> scales() {
        return SegmentationArbitraries.scales();
    }

    @Provide
    Arbitrary<IndexDefinition> indexDefinitions() {
        return SegmentationArbitraries.indexDefinitions();
    }

    @Provide
    Arbitrary<IndexInput> indexInputs() {
        return SegmentationArbitraries.indexInputs();
    }

    @Provide
    Arbitrary<ScorerCase> scorerCases() {
        return SegmentationArbitraries.scorerCases();
    }
}
