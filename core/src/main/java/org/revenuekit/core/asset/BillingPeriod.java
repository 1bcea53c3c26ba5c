package org.revenuekit.core.asset;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.revenuekit.core.internal.Text;

/**
 * For how long a price is paid at once (課金周期): each month, each 2 weeks, each 30 days, each 3 years.
 *
 * @param count how many units, 1 to 1,200
 * @param unit of what
 */
public record BillingPeriod(int count, BillingUnit unit) {
    /** Each day. */
    public static final BillingPeriod DAILY = ofDays(1);

    /** Each week (週払い). */
    public static final BillingPeriod WEEKLY = ofWeeks(1);

    /** Each month (月払い). */
    public static final BillingPeriod MONTHLY = ofMonths(1);

    /** Each 3 months (四半期払い). */
    public static final BillingPeriod QUARTERLY = ofMonths(3);

    /** Each 12 months (年払い). */
    public static final BillingPeriod YEARLY = ofMonths(12);

    private static final int MAX_COUNT = 1_200;
    private static final int MAX_DIGITS = 4;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher UNITS = CharMatcher.anyOf("DWMY");

    /**
     * Checks the bounds.
     *
     * @param count how many units
     * @param unit of what
     * @throws IllegalArgumentException if the count is not 1 to 1,200
     */
    public BillingPeriod {
        checkArgument(count >= 1 && count <= MAX_COUNT, "count must be 1 to 1200, was %s", count);
        requireNonNull(unit, "unit");
    }

    /**
     * Returns a period of days.
     *
     * @param days how many, 1 to 1,200
     * @return the period
     * @throws IllegalArgumentException if a bound is broken
     */
    public static BillingPeriod ofDays(int days) {
        return new BillingPeriod(days, BillingUnit.DAY);
    }

    /**
     * Returns a period of weeks.
     *
     * @param weeks how many, 1 to 1,200
     * @return the period
     * @throws IllegalArgumentException if a bound is broken
     */
    public static BillingPeriod ofWeeks(int weeks) {
        return new BillingPeriod(weeks, BillingUnit.WEEK);
    }

    /**
     * Returns a period of months.
     *
     * @param months how many, 1 to 1,200; 12 for a year
     * @return the period
     * @throws IllegalArgumentException if a bound is broken
     */
    public static BillingPeriod ofMonths(int months) {
        return new BillingPeriod(months, BillingUnit.MONTH);
    }

    /**
     * Reads what {@link #toString()} writes, and years.
     *
     * @param text such as {@code P1M}, {@code P2W}, {@code P30D}, {@code P3Y}, after ISO 8601
     * @return the period
     * @throws IllegalArgumentException if it is not of that form, or a bound is broken
     */
    public static BillingPeriod parse(String text) {
        requireNonNull(text, "text");
        int last = text.length() - 1;
        checkArgument(
                last >= 2
                        && last <= MAX_DIGITS + 1
                        && text.charAt(0) == 'P'
                        && text.charAt(1) != '0'
                        && DIGITS.matchesAllOf(text.substring(1, last))
                        && UNITS.matches(text.charAt(last)),
                "text must be such as P1M, P2W, P30D or P3Y, was \"%s\"",
                Text.shown(text));
        int count = Integer.parseInt(text.substring(1, last));
        return switch (text.charAt(last)) {
            case 'D' -> ofDays(count);
            case 'W' -> ofWeeks(count);
            case 'M' -> ofMonths(count);
            default -> ofMonths(count * 12);
        };
    }

    /**
     * Returns the day on which a payment is due. Counted from the first day, never from the payment before it: what
     * starts on 31 January is due on 28 February and on 31 March.
     *
     * @param first the first day of the first period
     * @param number0up which payment, the first being 0
     * @return the first day of that period
     * @throws IllegalArgumentException if the number is negative
     * @throws java.time.DateTimeException if the day is beyond the dates that can be said
     * @throws ArithmeticException if it is so far that its distance is none of 64 bits
     */
    public LocalDate due(LocalDate first, long number0up) {
        requireNonNull(first, "first");
        checkArgument(number0up >= 0, "number must be >= 0, was %s", number0up);
        long units = Math.multiplyExact(number0up, (long) count);
        return switch (unit) {
            case DAY -> first.plusDays(units);
            case WEEK -> first.plusWeeks(units);
            case MONTH -> first.plusMonths(units);
        };
    }

    /** After how many periods from a first day a day is reached; 0 if it is not after the first. */
    long countUntil(LocalDate first, LocalDate day) {
        long units = switch (unit) {
            case DAY -> ChronoUnit.DAYS.between(first, day);
            case WEEK -> ChronoUnit.WEEKS.between(first, day);
            case MONTH -> ChronoUnit.MONTHS.between(first, day);
        };
        long whole = Math.max(0, units / count);
        return due(first, whole).isBefore(day) ? whole + 1 : whole;
    }

    @Override
    public int hashCode() {
        return 31 * count + unit.name().hashCode(); // an enum's own hash differs from launch to launch
    }

    /** Returns such as {@code P1M}, after ISO 8601; a year is {@code P12M}. */
    @Override
    public String toString() {
        return "P" + count + unit.name().charAt(0);
    }
}
