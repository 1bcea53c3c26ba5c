package org.revenuekit.core.time;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of calendar days, half-open: from its first day up to, but without, its end (期間). Either end may be open.
 *
 * <p>A span is a set of days, never of instants, and refuses to be inclusive: the span of a contract that ends
 * <em>with</em> 31 March ends at 1 April. So two spans that meet share no day and leave none out, and cutting a span
 * anywhere changes no total.
 *
 * <p>An <b>open end</b> is not a far date: {@code from(day)} contains {@link LocalDate#MAX}, {@code of(day,
 * LocalDate.MAX)} does not. As no day is earlier than {@link LocalDate#MIN}, a span that starts there and one whose
 * start is open are the same span. An <b>empty</b> span, of equal ends, contains nothing; empty spans at different days
 * are not equal.
 *
 * <p>The set operations agree with those on the sets of days. They answer spans that are not empty, in ascending order,
 * no two of which meet.
 */
public final class Span {
    // Day numbers: all operations are plain comparisons, and the day after LocalDate.MAX, which no LocalDate can say,
    // is an end like any other.
    private static final long OPEN_START = LocalDate.MIN.toEpochDay();
    private static final long OPEN_END = LocalDate.MAX.toEpochDay() + 1;

    /** One for all, as it is the default of many facts. */
    private static final Span ALWAYS = new Span(OPEN_START, OPEN_END);

    private static final String OPEN = "..";
    private static final int LONGEST_TEXT = "[+999999999-12-31,+999999999-12-31)".length();

    private final long start;
    private final long end;

    private Span(long start, long end) {
        this.start = start;
        this.end = end;
    }

    /**
     * The days from one date up to, but without, another.
     *
     * @param fromInclusive the first day
     * @param toExclusive the day after the last day; equal to {@code fromInclusive} for an empty span
     * @return the span
     * @throws IllegalArgumentException if {@code toExclusive} is before {@code fromInclusive}
     */
    public static Span of(LocalDate fromInclusive, LocalDate toExclusive) {
        Objects.requireNonNull(fromInclusive, "fromInclusive");
        Objects.requireNonNull(toExclusive, "toExclusive");
        if (toExclusive.isBefore(fromInclusive)) {
            throw new IllegalArgumentException(
                    "end must not be before start, was [" + fromInclusive + "," + toExclusive + ")");
        }
        return new Span(fromInclusive.toEpochDay(), toExclusive.toEpochDay());
    }

    /**
     * The given day and all days after it.
     *
     * @param date the first day
     * @return the span, its end open
     */
    public static Span from(LocalDate date) {
        return new Span(Objects.requireNonNull(date, "date").toEpochDay(), OPEN_END);
    }

    /**
     * All days before the given one.
     *
     * @param date the end: the first day that is <em>not</em> contained
     * @return the span, its start open
     */
    public static Span until(LocalDate date) {
        return new Span(OPEN_START, Objects.requireNonNull(date, "date").toEpochDay());
    }

    /**
     * All days.
     *
     * @return the span with both ends open
     */
    public static Span always() {
        return ALWAYS;
    }

    /**
     * Reads a span as {@link #toString()} writes it: two ISO dates, or {@code ..} for an open end.
     *
     * @param text such as {@code [2026-04-01,2027-04-01)} or {@code [2026-04-01,..)}
     * @return the span
     * @throws IllegalArgumentException if the text is not of that form, or the end is before the start
     */
    public static Span parse(String text) {
        Objects.requireNonNull(text, "text");
        int comma = text.indexOf(',');
        // The limit comes first, so that no long text reaches the date parser.
        if (text.length() > LONGEST_TEXT || !text.startsWith("[") || !text.endsWith(")") || comma == -1) {
            throw notASpan(text, null);
        }
        try {
            String from = text.substring(1, comma);
            String to = text.substring(comma + 1, text.length() - 1);
            LocalDate first = from.equals(OPEN) ? LocalDate.MIN : LocalDate.parse(from);
            return to.equals(OPEN) ? from(first) : of(first, LocalDate.parse(to));
        } catch (DateTimeParseException e) {
            throw notASpan(text, e);
        }
    }

    private static IllegalArgumentException notASpan(String text, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "span must be written like [2026-04-01,2027-04-01) or [2026-04-01,..), was "
                        + Ascii.truncate(text, LONGEST_TEXT + OPEN.length(), OPEN),
                cause);
    }

    /**
     * The first day.
     *
     * @return the first day contained (if the span is not empty), or nothing if the start is open
     */
    public Optional<LocalDate> from() {
        return start == OPEN_START ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(start));
    }

    /**
     * The day after the last day.
     *
     * @return the first day no longer contained, or nothing if the end is open
     */
    public Optional<LocalDate> to() {
        return end == OPEN_END ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end));
    }

    /**
     * Returns the first day as a number, for who compares many.
     *
     * @return the epoch day; that of {@link LocalDate#MIN} if there is none
     */
    public long startDay() {
        return start;
    }

    /**
     * Returns the end as a number, for who compares many.
     *
     * @return the epoch day after the last day; that after {@link LocalDate#MAX}, which no date can say, if there is
     *     none
     */
    public long endDay() {
        return end;
    }

    /**
     * Whether a day lies in this span.
     *
     * @param date the day asked for
     * @return true if it is not before the start, and before the end
     */
    public boolean contains(LocalDate date) {
        long day = Objects.requireNonNull(date, "date").toEpochDay();
        return start <= day && day < end;
    }

    /**
     * Whether this span contains no day at all.
     *
     * @return true if its ends are equal
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether some day lies in both spans. Spans that only meet do not overlap, and an empty span overlaps nothing.
     *
     * @param other the other span
     * @return true if they have a day in common
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * The days that lie in both spans.
     *
     * @param other the other span
     * @return the common days, or nothing if there are none
     */
    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    /**
     * The days that lie in this span, in the other, or in both.
     *
     * @param other the other span
     * @return one span if they overlap or meet, otherwise both in ascending order; empty ones are left out
     */
    public ImmutableList<Span> union(Span other) {
        Objects.requireNonNull(other, "other");
        if (Math.max(start, other.start) <= Math.min(end, other.end)) {
            return between(Math.min(start, other.start), Math.max(end, other.end))
                    .collect(toImmutableList());
        }
        return Stream.concat(
                        between(Math.min(start, other.start), Math.min(end, other.end)),
                        between(Math.max(start, other.start), Math.max(end, other.end)))
                .collect(toImmutableList());
    }

    /**
     * The days of this span that do not lie in the other.
     *
     * @param other the days to take away
     * @return what is left, in ascending order: no span, one, or two if the other span cuts this one in two
     */
    public ImmutableList<Span> difference(Span other) {
        if (!overlaps(other)) {
            return between(start, end).collect(toImmutableList());
        }
        return Stream.concat(between(start, other.start), between(other.end, end))
                .collect(toImmutableList());
    }

    private static Stream<Span> between(long start, long end) {
        return start < end ? Stream.of(new Span(start, end)) : Stream.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /**
     * This span as {@link #parse} reads it.
     *
     * @return such as {@code [2026-04-01,2027-04-01)}, {@code [..,2026-04-01)}, {@code [2026-04-01,..)} or
     *     {@code [..,..)}
     */
    @Override
    public String toString() {
        return "[" + from().map(LocalDate::toString).orElse(OPEN) + ","
                + to().map(LocalDate::toString).orElse(OPEN) + ")";
    }
}
