package org.revenuekit.funnel.effect;

import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.ConversionAnalysis;
import org.revenuekit.funnel.journey.Journeys;

/** Counts both groups in a period. */
final class EffectReader {
    private final ConversionAnalysis analysis;
    private final EffectRate rate;
    private final ComparedGroups groups;
    private final Journeys journeys;

    EffectReader(EffectPolicy policy, EffectRate rate, ComparedGroups groups, Journeys journeys) {
        this.analysis = ConversionAnalysis.of(policy.conversion());
        this.rate = rate;
        this.groups = groups;
        this.journeys = journeys;
    }

    EffectPeriod read(Span span) {
        Conversion cohort = analysis.count(journeys, span);
        return new EffectPeriod(side(cohort, Arm.TREATED), side(cohort, Arm.CONTROL));
    }

    private EffectSide side(Conversion cohort, Arm arm) {
        return EffectSide.of(cohort.period(), groups.of(cohort, rate.from(), arm), rate);
    }
}
