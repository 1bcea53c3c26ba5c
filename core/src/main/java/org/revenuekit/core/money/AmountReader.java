package org.revenuekit.core.money;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.internal.Decimals;

/**
 * The one reader of amounts written by people and files: bounded, strict, without a locale.
 *
 * <p>It reads ASCII digits with decimal and grouping separators as defined, and around them, in any order and each at
 * most once:
 *
 * <ul>
 *   <li>spaces, as many as there are, also U+00A0, U+202F and U+3000;
 *   <li>one currency: one of {@code $ € £ ¥ ￥ 円} or three ASCII letters, before or after. It is passed over: the
 *       currency of an amount is a column of the import, not a guess from a sign that twenty countries share;
 *   <li>one mark of a negative number: a minus (also U+2212) before or after, parentheses as in "(1,234.50)", or the
 *       Japanese {@code △} and {@code ▲} before;
 *   <li>a percent sign after the number, never beside a currency: the number is divided by 100.
 * </ul>
 *
 * <p>Grouping is all or nothing and in threes: "1,2", "1234,567", "12,34,567" and "1,2345" are refused, and so is
 * "0,123", which somebody meant as a decimal comma. A decimal separator is followed by a digit; ".5" is read, "5." is
 * not. Exponents, digits of other scripts, full-width digits, "NaN" and everything else are an empty answer, which the
 * caller reports as a finding. More than 64 characters are refused before one is looked at.
 */
@Value.Immutable
public abstract class AmountReader {
    private static final int MAX_TEXT = 64;
    private static final int MAX_MULTIPLIER_DECIMALS = 12;
    private static final BigDecimal MAX_MULTIPLIER = new BigDecimal("1000000000000");

    AmountReader() {}

    /**
     * The reader of "1,234.50" in units of 1.
     *
     * @return the standard reader
     */
    public static AmountReader standard() {
        return builder().build();
    }

    /**
     * A builder that starts from {@link #standard()}.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this reader.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        // from() passes over an empty optional, which would then fall back to its default.
        return builder().from(this).groupingSeparator(groupingSeparator());
    }

    /**
     * What stands before the decimals: '.' (standard) or ','.
     *
     * @return the character
     */
    @Value.Default
    public char decimalSeparator() {
        return '.';
    }

    /**
     * What stands between groups of three digits: ',' (standard), '.', ' ' (which also reads U+00A0 and U+202F) or an
     * apostrophe (which also reads U+2019); empty: nothing does.
     *
     * @return the character, other than the decimal separator
     */
    @Value.Default
    public Optional<Character> groupingSeparator() {
        return Optional.of(',');
    }

    /**
     * What one unit of the text is worth: 1 (standard), 1000 for a column in 千円.
     *
     * @return the multiplier, &gt; 0 and &lt;= 10^12, with at most 12 decimals
     */
    @Value.Default
    public BigDecimal unitMultiplier() {
        return BigDecimal.ONE;
    }

    /**
     * Reads an amount.
     *
     * @param text the text of any origin and length
     * @return the exact amount (number x multiplier) without trailing zeros after the point, always within the limits
     *     of {@link MoneyFraction}; empty if the text is anything else than this class describes
     */
    public Optional<BigDecimal> read(String text) {
        return Objects.requireNonNull(text, "text").length() <= MAX_TEXT
                ? new AmountScanner(this, text).read().map(number -> Decimals.normal(number.multiply(unitMultiplier())))
                : Optional.empty();
    }

    @Value.Check
    AmountReader check() {
        if (decimalSeparator() != '.' && decimalSeparator() != ',') {
            throw new IllegalArgumentException(
                    "decimalSeparator must be one of . or , was '" + decimalSeparator() + "'");
        }
        groupingSeparator().ifPresent(this::checkGrouping);
        BigDecimal multiplier = Decimals.argument(unitMultiplier(), "unitMultiplier");
        if (multiplier.signum() <= 0
                || multiplier.compareTo(MAX_MULTIPLIER) > 0
                || multiplier.scale() > MAX_MULTIPLIER_DECIMALS) {
            throw new IllegalArgumentException("unitMultiplier must be > 0 and <= 10^12 with at most 12 decimals, was "
                    + multiplier.toPlainString());
        }
        // 1000 and 1000.0 make the same reader
        return multiplier.scale() == unitMultiplier().scale()
                ? this
                : toBuilder().unitMultiplier(multiplier).build();
    }

    private void checkGrouping(char separator) {
        if (",. '".indexOf(separator) < 0) {
            throw new IllegalArgumentException(
                    "groupingSeparator must be a comma, point, space or apostrophe, was '" + separator + "'");
        }
        if (separator == decimalSeparator()) {
            throw new IllegalArgumentException(
                    "groupingSeparator must not be the decimalSeparator, were both '" + separator + "'");
        }
    }

    /** Builds a reader; every attribute has a default. */
    public static final class Builder extends ImmutableAmountReader.Builder {
        /** A builder of the standard reader. */
        public Builder() {}
    }
}
