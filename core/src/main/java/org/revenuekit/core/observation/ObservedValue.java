package org.revenuekit.core.observation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.internal.Decimals;
import org.revenuekit.core.internal.Text;

/** What was observed: a number, such as 7 of 10, or a category, such as {@code yes}. */
public final class ObservedValue {
    /** The most digits before the point. */
    public static final int MAX_DIGITS = 12;

    /** The most decimals. */
    public static final int MAX_DECIMALS = 6;

    private static final BigDecimal BOUND = BigDecimal.ONE.movePointRight(MAX_DIGITS);

    private final @Nullable BigDecimal number;
    private final @Nullable String category;

    private ObservedValue(@Nullable BigDecimal number, @Nullable String category) {
        this.number = number;
        this.category = category;
    }

    /**
     * Returns a number.
     *
     * @param number at most {@value #MAX_DIGITS} digits before the point and {@value #MAX_DECIMALS} decimals
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ObservedValue of(BigDecimal number) {
        BigDecimal exact = Decimals.argument(number, "number");
        checkArgument(
                exact.scale() <= MAX_DECIMALS && exact.abs().compareTo(BOUND) < 0,
                "number must have at most 12 digits before the point and 6 decimals, was %s",
                exact.precision() > 2 * MAX_DIGITS ? "longer" : exact);
        return new ObservedValue(exact, null);
    }

    /**
     * Returns a whole number.
     *
     * @param number at most {@value #MAX_DIGITS} digits
     * @return the value
     * @throws IllegalArgumentException if it is longer
     */
    public static ObservedValue of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /**
     * Returns a category.
     *
     * @param category 1 to 1,024 chars, no blank end, no control characters; compared as written
     * @return the value
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ObservedValue ofCategory(String category) {
        return new ObservedValue(null, Text.checkId(requireNonNull(category, "category"), "category"));
    }

    /**
     * Returns the number, if it is one.
     *
     * @return the number without trailing zeros after the point, or empty
     */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /**
     * Returns the category, if it is one.
     *
     * @return the category as written, or empty
     */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /**
     * Returns what fits the kind of value.
     *
     * @param ifNumber applied to a number
     * @param ifCategory applied to a category
     * @param <R> the type of result
     * @return the result of the one that was applied
     */
    public <R> R fold(
            Function<? super BigDecimal, ? extends R> ifNumber, Function<? super String, ? extends R> ifCategory) {
        requireNonNull(ifNumber, "ifNumber");
        requireNonNull(ifCategory, "ifCategory");
        return number != null ? ifNumber.apply(number) : ifCategory.apply(requireNonNull(category));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservedValue that
                && Objects.equals(number, that.number)
                && Objects.equals(category, that.category);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, category);
    }

    /** Returns the number in plain digits, or the category as written. */
    @Override
    public String toString() {
        return fold(BigDecimal::toPlainString, Function.identity());
    }
}
