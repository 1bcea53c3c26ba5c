package org.revenuekit.examples.report.mapping;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.revenuekit.examples.report.canonical.Moment;

/**
 * Reads days in the patterns of {@link DateTimeFormatter}, strictly: no 30 February, nothing after the date.
 *
 * <p>{@code y} means the year as people write it ({@code u} of the formatter). A pattern may contain a time of day,
 * which is left out of a day, and an offset or zone, in which case the day is that of the business zone. A pattern
 * without a day gives the first of the month. Names of months are English.
 */
public final class DateText {

    private static final int LONGEST = 64;
    private static final int MAX_YEAR = 9999;
    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2024, 12, 31, 23, 58, 59, 0, ZoneId.of("Asia/Tokyo"));

    private final ImmutableList<String> patterns;
    private final ImmutableList<DateTimeFormatter> formatters;
    private final ZoneId zone;

    private DateText(ImmutableList<String> patterns, ZoneId zone) {
        this.patterns = patterns;
        this.formatters = patterns.stream().map(DateText::formatter).collect(toImmutableList());
        this.zone = zone;
    }

    /**
     * Creates a reader of dates.
     *
     * @param patterns patterns to be tried in this order, at least one
     * @param zone the business zone
     * @return a reader
     * @throws IllegalArgumentException if there is no pattern, or one cannot be read or states no year and month
     */
    public static DateText of(List<String> patterns, ZoneId zone) {
        requireNonNull(zone, "zone");
        if (requireNonNull(patterns, "patterns").isEmpty()) {
            throw new IllegalArgumentException("dates must have at least one pattern");
        }
        patterns.forEach(DateText::check);
        return new DateText(ImmutableList.copyOf(patterns), zone);
    }

    /** A pattern is tried on a date that is known: that tells more than looking at its letters. */
    private static void check(String pattern) {
        String shown = "date pattern '" + pattern + "' ";
        if (pattern.length() > LONGEST) {
            throw new IllegalArgumentException("date pattern must have at most " + LONGEST + " characters");
        }
        if (letters(pattern).contains("D") && letters(pattern).contains("M")) {
            throw new IllegalArgumentException(
                    shown + "has a month and DD, the day of the year; use yyyy, MM and dd, the day of the month");
        }
        try {
            DateTimeFormatter formatter = formatter(pattern);
            LocalDate read = moment(formatter.parse(SAMPLE.format(formatter)), SAMPLE.getZone())
                    .day();
            if (read.equals(SAMPLE.toLocalDate())
                    || read.equals(SAMPLE.toLocalDate().withDayOfMonth(1))) {
                return;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    shown + "states no date: use yyyy for the year, MM for the month, dd for the day, HH:mm:ss for a"
                            + " time, and quotes for letters, as in yyyy-MM-dd'T'HH:mm:ss (" + e.getMessage() + ")",
                    e);
        }
        throw new IllegalArgumentException(
                shown + "does not give back the day it was written from; use yyyy, MM and dd");
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(plainYears(pattern))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The pattern with spaces for what stands in quotes. */
    private static String letters(String pattern) {
        StringBuilder out = new StringBuilder(pattern.length());
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            out.append(quoted ? ' ' : c);
        }
        return out.toString();
    }

    /** Outside quotes, y is the year of an era, which strict reading would demand to be stated. */
    private static String plainYears(String pattern) {
        StringBuilder out = new StringBuilder(pattern);
        String letters = letters(pattern);
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) == 'y') {
                out.setCharAt(i, 'u');
            }
        }
        return out.toString();
    }

    /**
     * Returns the patterns.
     *
     * @return the patterns in the order they are tried
     */
    public ImmutableList<String> patterns() {
        return patterns;
    }

    /**
     * Reads a day.
     *
     * @param text a text of any length; full-width digits are read as plain ones
     * @return the day of the first pattern that fits, or empty when none does or the year is not 1 to 9999
     */
    public Optional<LocalDate> read(String text) {
        return readMoment(text).map(Moment::day);
    }

    /**
     * Reads a point in time: that of the offset or zone stated, or else of the business zone; a day stands for its
     * beginning.
     *
     * @param text a text of any length; full-width digits are read as plain ones
     * @return the point in time of the first pattern that fits, or empty as for {@link #read}
     */
    public Optional<Moment> readMoment(String text) {
        requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = FullWidth.toPlain(text);
        for (DateTimeFormatter formatter : formatters) {
            Optional<Moment> moment = read(formatter, plain);
            if (moment.isPresent()) {
                return moment;
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> read(DateTimeFormatter formatter, String text) {
        ParsePosition position = new ParsePosition(0);
        // most texts that fit another pattern fail here, without the cost of an exception
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return Optional.empty();
        }
        try {
            Moment moment = moment(formatter.parse(text), zone);
            int year = moment.day().getYear();
            return year >= 1 && year <= MAX_YEAR ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Moment moment(TemporalAccessor parsed, ZoneId zone) {
        boolean zoned = parsed.query(TemporalQueries.zone()) != null;
        if (zoned && parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Moment.of(Instant.from(parsed), zone);
        }
        LocalDate day = parsed.query(TemporalQueries.localDate());
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (day == null) {
            return Moment.startOf(YearMonth.from(parsed).atDay(1), zone);
        }
        return time == null
                ? Moment.startOf(day, zone)
                : new Moment(day.atTime(time).atZone(zone).toInstant(), day);
    }
}
