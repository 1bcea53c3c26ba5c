package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Decimals;

/**
 * A forecast category (ヨミ): how sure a seller is of a lead. It is not a stage: a lead far on can be doubtful.
 *
 * @param id what identifies it within the scale
 * @param name what people read
 * @param role what is said by it
 * @param weight which part of an amount counts in a weighted landing, 0 to 1; empty if it counts nothing
 */
public record ForecastCategory(CategoryId id, Label name, CategoryRole role, Optional<BigDecimal> weight) {
    /**
     * Checks the bounds; the weight is brought into its normal form.
     *
     * @param id what identifies it within the scale
     * @param name what people read
     * @param role what is said by it
     * @param weight which part of an amount counts in a weighted landing, 0 to 1
     * @throws IllegalArgumentException if the weight is outside its bounds
     */
    public ForecastCategory {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        weight = requireNonNull(weight, "weight").map(given -> Decimals.argument(given, "weight"));
        weight.ifPresent(part -> checkArgument(
                part.signum() >= 0 && part.compareTo(BigDecimal.ONE) <= 0,
                "weight must be 0 to 1, was %s (category %s)",
                part.toPlainString(),
                id));
    }

    /**
     * Returns a category without a weight.
     *
     * @param id its id
     * @param en its English name
     * @param ja its Japanese name
     * @param role what is said by it
     * @return the category
     * @throws IllegalArgumentException if a bound of the texts is broken
     */
    public static ForecastCategory of(String id, String en, String ja, CategoryRole role) {
        return new ForecastCategory(CategoryId.of(id), Label.of(en, ja), role, Optional.empty());
    }

    /**
     * Returns the same category with a weight.
     *
     * @param part which part of an amount counts in a weighted landing, 0 to 1
     * @return the category
     * @throws IllegalArgumentException if the weight is outside its bounds
     */
    public ForecastCategory weighing(BigDecimal part) {
        return new ForecastCategory(id, name, role, Optional.of(part));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, role.name(), weight); // an enum's own hash differs from launch to launch
    }
}
