package org.revenuekit.funnel.department;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.kpi.FigureUnit;
import org.revenuekit.funnel.kpi.KpiFigure;
import org.revenuekit.funnel.kpi.KpiFigures;
import org.revenuekit.funnel.kpi.KpiTerm;

/** Writes measures as figures, one after the other. */
final class FigureWriter {
    private final BigDecimal z;
    private final AsOf asOf;
    private final ImmutableList.Builder<KpiFigure> figures = ImmutableList.builder();

    FigureWriter(BigDecimal z, AsOf asOf) {
        this.z = z;
        this.asOf = asOf;
    }

    FigureWriter count(String code, Label name, long count) {
        return add(KpiFigure.count(KpiTerm.sum(code, name, FigureUnit.COUNT), count, asOf));
    }

    /** A share of counts. */
    FigureWriter share(String code, Label name, Label above, Label below, Ratio rate) {
        return add(KpiFigure.share(
                KpiTerm.quotient(code, name, above, below, FigureUnit.RATE),
                rate.numerator().longValueExact(),
                rate.denominator().longValueExact(),
                z,
                asOf));
    }

    FigureWriter add(KpiFigure figure) {
        figures.add(figure);
        return this;
    }

    KpiFigures build(Findings findings) {
        return KpiFigures.of(figures.build(), findings);
    }
}
