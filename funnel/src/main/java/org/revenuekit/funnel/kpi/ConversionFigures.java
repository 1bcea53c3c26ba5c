package org.revenuekit.funnel.kpi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.joda.money.CurrencyUnit;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.process.NamedRate;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.Stage;

/** The figures of a measured conversion: how many reached each stage, and the rates that the process names. */
public final class ConversionFigures {
    private ConversionFigures() {}

    /**
     * Returns the figures of a conversion.
     *
     * @param conversion what was measured
     * @param currency in which currency contracts are; values in others are not converted, and not in the mean
     * @return how many reached each stage, by the {@linkplain #count term} of the stage; the named rates, each from its
     *     base, by the {@linkplain #rate term} of the rate; the {@linkplain DepartmentTerms#MEAN_CONTRACT_VALUE mean
     *     contract value} at the goal; with the findings of the conversion
     * @throws IllegalArgumentException if the process names a rate as another of these figures is named
     */
    public static KpiFigures of(Conversion conversion, CurrencyUnit currency) {
        requireNonNull(conversion, "conversion");
        requireNonNull(currency, "currency");
        SalesProcess process = conversion.process();
        ImmutableList.Builder<KpiFigure> figures = ImmutableList.builder();
        process.stages()
                .forEach(stage ->
                        figures.add(KpiFigure.count(count(stage), conversion.count(stage.id()), conversion.asOf())));
        conversion
                .namedRates()
                .forEach(measured -> figures.add(KpiFigure.share(
                        rate(process, measured.rate()),
                        measured.ratio().numerator().longValueExact(),
                        measured.ratio().denominator().longValueExact(),
                        conversion.definition().z(),
                        conversion.asOf())));
        figures.add(meanValue(conversion, currency));
        return KpiFigures.of(figures.build(), conversion.findings());
    }

    private static KpiFigure meanValue(Conversion conversion, CurrencyUnit currency) {
        StageValue value = conversion.value(conversion.process().goal(), currency);
        return KpiFigure.money(DepartmentTerms.MEAN_CONTRACT_VALUE, value.sum(), value.valued(), conversion.asOf());
    }

    /**
     * Returns the term of those who reach a stage.
     *
     * @param stage the stage
     * @return its id followed by {@code .count}, and its name
     * @throws IllegalArgumentException if the id of the stage is too long for that
     */
    public static KpiTerm count(Stage stage) {
        return KpiTerm.sum(requireNonNull(stage, "stage").id() + ".count", stage.name(), FigureUnit.COUNT);
    }

    /**
     * Returns the term of a rate of a process.
     *
     * @param process the process
     * @param rate the rate
     * @return its code and name, with the names of the two stages
     * @throws IllegalArgumentException if the process lacks one of the stages, or the code is too long
     */
    public static KpiTerm rate(SalesProcess process, NamedRate rate) {
        requireNonNull(process, "process");
        requireNonNull(rate, "rate");
        return KpiTerm.quotient(
                rate.code(),
                rate.name(),
                process.stage(rate.reached()).name(),
                process.stage(rate.base()).name(),
                FigureUnit.RATE);
    }
}
