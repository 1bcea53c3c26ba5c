package org.revenuekit.funnel.attainment;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Objects;
import org.revenuekit.core.time.FiscalYear;
import org.revenuekit.core.time.Span;

/**
 * A part of a fiscal year (年度, 上期, 下期, 四半期, 月), by its number within the year.
 *
 * @param year which year
 * @param kind what part
 * @param number 1 for the first
 */
public record FiscalPart(FiscalYear year, Kind kind, int number) {
    private static final int MONTHS = 12;

    /** What part. */
    public enum Kind {
        /** The year (通期). */
        YEAR(1),
        /** A half: 1 上期, 2 下期. */
        HALF(2),
        /** A quarter (四半期). */
        QUARTER(4),
        /** A month. */
        MONTH(MONTHS);

        private final int count;

        Kind(int count) {
            this.count = count;
        }

        /**
         * Returns how many of them a year has.
         *
         * @return 1, 2, 4 or 12
         */
        public int count() {
            return count;
        }
    }

    /**
     * Checks the number.
     *
     * @param year which year
     * @param kind what part
     * @param number 1 for the first
     * @throws IllegalArgumentException if a year has no such part
     */
    public FiscalPart {
        requireNonNull(year, "year");
        requireNonNull(kind, "kind");
        if (number < 1 || number > kind.count) {
            throw new IllegalArgumentException(
                    "number must be from 1 to " + kind.count + ", was " + number + " (" + kind + ")");
        }
    }

    /**
     * Returns its days.
     *
     * @return from its first month to its last
     */
    public Span span() {
        return switch (kind) {
            case YEAR -> year.span();
            case HALF -> year.half(number);
            case QUARTER -> year.quarter(number);
            case MONTH -> year.month(number);
        };
    }

    /**
     * Returns its name for people.
     *
     * @param locale Japanese, or else English is returned
     * @return such as 2026年度上期, 2026年度第1四半期, 2026年度4月; FY2026 H1, FY2026 Q1, FY2026 month 1
     */
    public String label(Locale locale) {
        String of = year.label(requireNonNull(locale, "locale"));
        return locale.getLanguage().equals("ja") ? of + japanese() : of + english();
    }

    private String japanese() {
        return switch (kind) {
            case YEAR -> "";
            case HALF -> number == 1 ? "上期" : "下期";
            case QUARTER -> "第" + number + "四半期";
            case MONTH -> year.startMonth().plus(number - 1L).getValue() + "月";
        };
    }

    private String english() {
        return switch (kind) {
            case YEAR -> "";
            case HALF -> " H" + number;
            case QUARTER -> " Q" + number;
            case MONTH -> " month " + number;
        };
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, kind.name(), number); // an enum's own hash differs from launch to launch
    }
}
