package org.revenuekit.funnel.submission;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/**
 * On which day of a period a forecast is taken to be judged: the first, or so many business days (営業日) before its end.
 *
 * @param businessDaysBeforeEnd 1 for the last business day of the period, 2 for the one before; empty for its first day
 */
public record ForecastPoint(OptionalInt businessDaysBeforeEnd) {
    /** The most business days before the end. */
    public static final int MAX_DAYS = 1_000;

    private static final ForecastPoint FIRST_DAY = new ForecastPoint(OptionalInt.empty());

    /**
     * Checks the bounds.
     *
     * @param businessDaysBeforeEnd 1 to {@link #MAX_DAYS}; empty for the first day
     * @throws IllegalArgumentException if a bound is broken
     */
    public ForecastPoint {
        requireNonNull(businessDaysBeforeEnd, "businessDaysBeforeEnd");
        int days = businessDaysBeforeEnd.orElse(1);
        checkArgument(days >= 1 && days <= MAX_DAYS, "days must be 1 to %s, was %s", MAX_DAYS, days);
    }

    /**
     * Takes the forecast at the end of the first day.
     *
     * @return the point
     */
    public static ForecastPoint firstDay() {
        return FIRST_DAY;
    }

    /**
     * Takes the forecast at the end of a business day before the period ends.
     *
     * @param days 1 for the last business day before the end, up to {@link #MAX_DAYS}; many can lead to before the
     *     period
     * @return the point
     * @throws IllegalArgumentException if a bound is broken
     */
    public static ForecastPoint businessDaysBeforeEnd(int days) {
        return new ForecastPoint(OptionalInt.of(days));
    }

    LocalDate in(Span period, BusinessCalendar calendar) {
        return businessDaysBeforeEnd.isPresent()
                ? calendar.plusBusinessDays(period.to().orElseThrow(), -businessDaysBeforeEnd.getAsInt())
                : period.from().orElseThrow();
    }
}
