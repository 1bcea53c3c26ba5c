package org.revenuekit.funnel.effect;

import java.util.Optional;
import java.util.stream.Stream;

/** Both groups in one period. */
record EffectPeriod(EffectSide treated, EffectSide control) {
    EffectSide of(Arm arm) {
        return arm == Arm.TREATED ? treated : control;
    }

    Stream<EffectCell> cells() {
        return Stream.of(treated.cell(), control.cell());
    }

    Optional<DifferenceInDifferences> since(EffectPeriod before, double z) {
        return DifferenceInDifferences.of(
                before.treated.cell(), treated.cell(), before.control.cell(), control.cell(), z);
    }
}
