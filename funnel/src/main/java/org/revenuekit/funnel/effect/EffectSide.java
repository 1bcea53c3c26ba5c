package org.revenuekit.funnel.effect;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.Maturity;

/** One group in one period: the parts of its cohort, and their counts. */
record EffectSide(ImmutableList<Conversion> parts, EffectCell cell) {
    static EffectSide of(Span cohort, ImmutableList<Conversion> parts, EffectRate rate) {
        EffectCell sum = new EffectCell(cohort, 0, 0, 0, 0);
        for (Conversion part : parts) {
            Maturity maturity = part.maturity(rate.from(), rate.to());
            boolean hasWindow = part.definition().window().isPresent();
            sum = new EffectCell(
                    cohort,
                    sum.size() + maturity.base(),
                    sum.immature() + maturity.base() - maturity.matured(),
                    sum.counted() + (hasWindow ? maturity.matured() : maturity.base()),
                    sum.converted() + (hasWindow ? maturity.maturedConverted() : maturity.converted()));
        }
        return new EffectSide(parts, sum);
    }
}
