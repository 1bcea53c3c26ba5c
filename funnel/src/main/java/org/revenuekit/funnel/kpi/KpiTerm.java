package org.revenuekit.funnel.kpi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.kpi.KpiId;

/**
 * What a figure is called, and what is counted (指標の定義): above the line, and below it where it has a base. The base has
 * a name of its own, because most quarrels about a rate are about its base.
 *
 * @param code what identifies it, such as {@code close-rate}
 * @param name what people read
 * @param numerator what is counted, such as won leads
 * @param base on what it is counted, such as opportunities created; empty for a plain sum
 * @param unit in what the figure is measured
 * @param direction which way it gets better
 */
public record KpiTerm(
        KpiId code, Label name, Label numerator, Optional<Label> base, FigureUnit unit, KpiDirection direction) {
    /**
     * Checks that nothing is null, and that the code leaves room for those of its parts.
     *
     * @param code what identifies it
     * @param name what people read
     * @param numerator what is counted
     * @param base on what it is counted
     * @param unit in what the figure is measured
     * @param direction which way it gets better
     * @throws IllegalArgumentException if the code is too long for {@link #numeratorId()} or {@link #baseId()}
     */
    public KpiTerm {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(numerator, "numerator");
        requireNonNull(base, "base");
        requireNonNull(unit, "unit");
        requireNonNull(direction, "direction");
        part(code, "numerator");
    }

    /**
     * Returns the term of a plain sum, of which more is better.
     *
     * @param code what identifies it
     * @param name what people read: also what is counted
     * @param unit in what it is measured
     * @return the term, without a base
     * @throws IllegalArgumentException if a bound of the code is broken
     */
    public static KpiTerm sum(String code, Label name, FigureUnit unit) {
        return new KpiTerm(KpiId.of(code), name, name, Optional.empty(), unit, KpiDirection.HIGHER_IS_BETTER);
    }

    /**
     * Returns the term of a quotient, of which more is better.
     *
     * @param code what identifies it
     * @param name what people read
     * @param numerator what is counted
     * @param base on what it is counted
     * @param unit in what the quotient is measured
     * @return the term
     * @throws IllegalArgumentException if a bound of the code is broken
     */
    public static KpiTerm quotient(String code, Label name, Label numerator, Label base, FigureUnit unit) {
        requireNonNull(base, "base");
        return new KpiTerm(KpiId.of(code), name, numerator, Optional.of(base), unit, KpiDirection.HIGHER_IS_BETTER);
    }

    /**
     * Returns this term for a figure of which less is better, such as a cost.
     *
     * @return a copy with that direction
     */
    public KpiTerm lowerIsBetter() {
        return new KpiTerm(code, name, numerator, base, unit, KpiDirection.LOWER_IS_BETTER);
    }

    /**
     * Returns under which id of a KPI tree the numerator is given.
     *
     * @return the code itself without a base, else the code followed by {@code .numerator}
     */
    public KpiId numeratorId() {
        return base.isEmpty() ? code : part(code, "numerator");
    }

    /**
     * Returns under which id of a KPI tree the base is given.
     *
     * @return the code followed by {@code .base}; empty without a base
     */
    public Optional<KpiId> baseId() {
        return base.map(given -> part(code, "base"));
    }

    /** All ids that the figure takes in a tree: its own and those of its parts. */
    ImmutableList<KpiId> ids() {
        return baseId().map(below -> ImmutableList.of(code, numeratorId(), below))
                .orElse(ImmutableList.of(code));
    }

    private static KpiId part(KpiId code, String part) {
        return KpiId.of(code.value() + "." + part);
    }

    /**
     * Returns what is divided by what, to be read.
     *
     * @param locale whose language decides: Japanese for Japanese, English for all others
     * @return such as {@code won / opportunities created}; what is counted alone without a base
     */
    public String formula(Locale locale) {
        String above = numerator.text(locale);
        return base.map(below -> above + " / " + below.text(locale)).orElse(above);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KpiTerm that
                && code.equals(that.code)
                && name.equals(that.name)
                && numerator.equals(that.numerator)
                && base.equals(that.base)
                && unit == that.unit
                && direction == that.direction;
    }

    /** The code alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code and the formula in English. */
    @Override
    public String toString() {
        return code + " = " + formula(Locale.ENGLISH);
    }
}
