package org.revenuekit.segmentation.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.revenuekit.segmentation.phase.PhaseModel;

/**
 * Hands models of phases, evidence and accounts to the parameters of properties: {@code @Domain(PhaseDomain.class)} on
 * the class or the property, {@code @ForAll} on parameters of the types {@link PhaseModel}, {@link PhaseInput} and
 * {@link PhaseJudgeCase}. For everything else add {@code @Domain(DomainContext.Global.class)}.
 */
public class PhaseDomain extends DomainContextBase {
    /** Returns the domain; jqwik calls it. */
    public PhaseDomain() {}

    @Provide
    Arbitrary<PhaseModel> phaseModels() {
        return SegmentationArbitraries.phaseModels();
    }

    @Provide
    Arbitrary<PhaseInput> phaseInputs() {
        return SegmentationArbitraries.phaseInputs();
    }

    @Provide
    Arbitrary<PhaseJudgeCase> phaseJudgeCases() {
        return SegmentationArbitraries.phaseJudgeCases();
    }
}
