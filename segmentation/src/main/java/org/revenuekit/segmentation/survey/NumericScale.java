package org.revenuekit.segmentation.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.observation.ObservedValue;

/**
 * A scale of numbers, both ends included, of which the higher are the better: 1 to 5 (5件法), 0 to 10. Answers need not
 * be whole. Where the form counts from the good end (1 満足 to 5 不満), turn the values round before they are given.
 */
@Value.Immutable
public abstract non-sealed class NumericScale implements AnswerFormat, WithNumericScale {
    NumericScale() {}

    /**
     * Returns a scale of which no answer shows potential.
     *
     * @param min the lowest answer
     * @param max the highest answer, above {@code min}
     * @return the scale
     * @throws IllegalArgumentException if it has no length
     */
    public static NumericScale of(long min, long max) {
        return builder()
                .min(BigDecimal.valueOf(min))
                .max(BigDecimal.valueOf(max))
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the lowest answer.
     *
     * @return without trailing zeros after the point
     */
    public abstract BigDecimal min();

    /**
     * Returns the highest answer.
     *
     * @return above {@link #min()}
     */
    public abstract BigDecimal max();

    /**
     * Returns from which answer on potential shows.
     *
     * @return on the scale, included; empty if no answer shows any
     */
    public abstract Optional<BigDecimal> potentialFrom();

    @Override
    public Optional<SurveyFinding> problemWith(ObservedValue value) {
        return value.fold(
                number -> number.compareTo(min()) >= 0 && number.compareTo(max()) <= 0
                        ? Optional.empty()
                        : Optional.of(SurveyFinding.OUT_OF_RANGE),
                category -> Optional.of(SurveyFinding.WRONG_KIND));
    }

    @Override
    public boolean canShowPotential() {
        return potentialFrom().isPresent();
    }

    @Override
    public boolean showsPotential(ObservedValue value) {
        return problemWith(value).isEmpty()
                && potentialFrom()
                        .filter(from -> value.number().orElseThrow().compareTo(from) >= 0)
                        .isPresent();
    }

    @Value.Check
    NumericScale check() {
        BigDecimal low = Decimals.argument(min(), "min");
        BigDecimal high = Decimals.argument(max(), "max");
        Optional<BigDecimal> from = potentialFrom().map(given -> Decimals.argument(given, "potentialFrom"));
        checkArgument(low.compareTo(high) < 0, "min must be < max, was %s and %s", low, high);
        from.ifPresent(given -> checkArgument(
                given.compareTo(low) >= 0 && given.compareTo(high) <= 0,
                "potentialFrom must be %s to %s, was %s",
                low,
                high,
                given));
        // in their normal form, so that scales that say the same are equal
        return low.scale() == min().scale() && high.scale() == max().scale() && from.equals(potentialFrom())
                ? this
                : builder().min(low).max(high).potentialFrom(from).build();
    }

    /** Builds a scale; both ends are mandatory. */
    public static final class Builder extends ImmutableNumericScale.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
