package org.revenuekit.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A business year of twelve calendar months (会計年度, 年度), <b>named after the calendar year it starts in</b>.
 *
 * <p>That is how Japan counts: 2026年度 of a company that starts in April runs from 1 April 2026 to 31 March 2027. Many
 * firms in the United States call the same twelve months FY2027, after the year they end in. A label therefore says
 * nothing until one knows whose it is, and this type refuses to read one: a fiscal year is made of a year and a month,
 * never parsed from text. Nor is it a retail year of 52 or 53 weeks.
 *
 * <p>Every half, quarter and month is counted from the first day of the year, never from the period before it; as that
 * is the first of a month, no period depends on how long another one is.
 *
 * <p>Fiscal years are ordered by their first day.
 */
public final class FiscalYear implements Comparable<FiscalYear> {
    private static final int MONTHS = 12;
    // One year inside LocalDate's own limits, so that both ends of every period are dates.
    private static final int LIMIT = 999_999_998;
    private static final Comparator<FiscalYear> BY_FIRST_DAY =
            Comparator.comparingInt(FiscalYear::startYear).thenComparing(FiscalYear::startMonth);

    private final int startYear;
    private final Month startMonth;

    private FiscalYear(int startYear, Month startMonth) {
        this.startYear = startYear;
        this.startMonth = startMonth;
    }

    /**
     * The fiscal year that starts with the first day of a month.
     *
     * @param startYear the calendar year it starts in, from -999,999,998 to 999,999,998
     * @param startMonth the month it starts with
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static FiscalYear of(int startYear, Month startMonth) {
        Objects.requireNonNull(startMonth, "startMonth");
        if (startYear < -LIMIT || startYear > LIMIT) {
            throw new IllegalArgumentException(
                    "startYear must be from " + -LIMIT + " to " + LIMIT + ", was " + startYear);
        }
        return new FiscalYear(startYear, startMonth);
    }

    /**
     * The calendar year this fiscal year starts in, after which it is named.
     *
     * @return the year
     */
    public int startYear() {
        return startYear;
    }

    /**
     * The month this fiscal year starts with.
     *
     * @return the month
     */
    public Month startMonth() {
        return startMonth;
    }

    /**
     * The whole year.
     *
     * @return its days
     */
    public Span span() {
        return months(0, MONTHS);
    }

    /**
     * One half of this year (上期, 下期).
     *
     * @param number 1 or 2
     * @return its days
     * @throws IllegalArgumentException if the number is neither
     */
    public Span half(int number) {
        return part("half", number, 2);
    }

    /**
     * One quarter of this year (四半期).
     *
     * @param number 1 to 4
     * @return its days
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public Span quarter(int number) {
        return part("quarter", number, 4);
    }

    /**
     * One month of this year, counted from its start: month 1 of a year that starts in April is April.
     *
     * @param number 1 to 12
     * @return its days
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public Span month(int number) {
        return part("month", number, MONTHS);
    }

    private Span part(String name, int number, int parts) {
        if (number < 1 || number > parts) {
            throw new IllegalArgumentException(name + " must be from 1 to " + parts + ", was " + number);
        }
        int length = MONTHS / parts;
        return months((number - 1) * length, number * length);
    }

    private Span months(int fromInclusive, int toExclusive) {
        LocalDate anchor = LocalDate.of(startYear, startMonth, 1);
        return Span.of(anchor.plusMonths(fromInclusive), anchor.plusMonths(toExclusive));
    }

    /**
     * The fiscal year after this one.
     *
     * @return the next year, starting with the same month
     * @throws IllegalArgumentException if this is the last one possible
     */
    public FiscalYear next() {
        return of(startYear + 1, startMonth);
    }

    /**
     * The fiscal year before this one.
     *
     * @return the previous year, starting with the same month
     * @throws IllegalArgumentException if this is the first one possible
     */
    public FiscalYear previous() {
        return of(startYear - 1, startMonth);
    }

    /**
     * The name of this year for people, by the year it starts in. Its digits are ASCII in every locale.
     *
     * @param locale whose language decides: Japanese, or English for all others
     * @return {@code 2026年度} in Japanese, otherwise {@code FY2026}
     */
    public String label(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? startYear + "年度" : "FY" + startYear;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return BY_FIRST_DAY.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiscalYear that && startYear == that.startYear && startMonth == that.startMonth;
    }

    @Override
    public int hashCode() {
        return 31 * startYear + startMonth.getValue(); // an enum's own hash differs from launch to launch
    }

    /**
     * This year for logs and debuggers.
     *
     * @return such as {@code FY2026 from APRIL}
     */
    @Override
    public String toString() {
        return "FY" + startYear + " from " + startMonth;
    }
}
