package org.revenuekit.funnel.effect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.time.Span;

/**
 * Something that was done to sell better (施策): a training, content, a tool, a change of the process; and which days are
 * compared. Days between the two periods count for neither (ウォッシュアウト期間): they are for learning, and for those who came
 * before to be over.
 */
@Value.Immutable
public abstract class Initiative implements WithInitiative {
    /** The most days of a period, or between periods: a hundred years. */
    public static final int MAX_DAYS = 36_525;

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9_999, 12, 31);

    Initiative() {}

    /**
     * Returns an initiative with periods of one length on both sides of its start.
     *
     * @param id what identifies it
     * @param label what people read
     * @param startedOn its first day
     * @param days how long each period is: 1 to {@link #MAX_DAYS}
     * @param washoutDays how many days on each side of the start count for neither: 0 to {@link #MAX_DAYS}
     * @return the initiative
     * @throws IllegalArgumentException if a bound is broken
     */
    public static Initiative around(InitiativeId id, Label label, LocalDate startedOn, int days, int washoutDays) {
        checkArgument(
                days >= 1 && days <= MAX_DAYS, "days must be 1 to %s, was %s (initiative %s)", MAX_DAYS, days, id);
        checkArgument(
                washoutDays >= 0 && washoutDays <= MAX_DAYS,
                "washoutDays must be 0 to %s, was %s (initiative %s)",
                MAX_DAYS,
                washoutDays,
                id);
        check(requireNonNull(startedOn, "startedOn"), id);
        LocalDate end = startedOn.minusDays(washoutDays);
        LocalDate begin = startedOn.plusDays(washoutDays);
        return builder()
                .id(id)
                .label(label)
                .startedOn(startedOn)
                .before(Span.of(end.minusDays(days), end))
                .after(Span.of(begin, begin.plusDays(days)))
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
     * Returns what identifies it.
     *
     * @return the id
     */
    public abstract InitiativeId id();

    /**
     * Returns what people read.
     *
     * @return the name in both languages
     */
    public abstract Label label();

    /**
     * Returns since when it works.
     *
     * @return its first day
     */
    public abstract LocalDate startedOn();

    /**
     * Returns which cohort is compared of before.
     *
     * @return the days on which its leads started: not empty, with both ends, none on or after {@link #startedOn()}
     */
    public abstract Span before();

    /**
     * Returns which cohort is compared of after.
     *
     * @return the days on which its leads started: not empty, with both ends, none before {@link #startedOn()}
     */
    public abstract Span after();

    @Value.Check
    void check() {
        check(startedOn(), id());
        LocalDate end = end("before", before());
        LocalDate begin = begin("after", after());
        check(begin("before", before()), id());
        check(end("after", after()), id());
        checkArgument(
                !end.isAfter(startedOn()),
                "before must end by startedOn %s, was %s (initiative %s)",
                startedOn(),
                before(),
                id());
        checkArgument(
                !begin.isBefore(startedOn()),
                "after must not begin before startedOn %s, was %s (initiative %s)",
                startedOn(),
                after(),
                id());
        checkNotEmpty("before", before());
        checkNotEmpty("after", after());
    }

    private static void check(LocalDate day, InitiativeId id) {
        checkArgument(
                !day.isBefore(EARLIEST) && !day.isAfter(LATEST),
                "days must be %s to %s, had %s (initiative %s)",
                EARLIEST,
                LATEST,
                day,
                id);
    }

    private LocalDate begin(String what, Span span) {
        return span.from().orElseThrow(() -> open(what, span));
    }

    private LocalDate end(String what, Span span) {
        return span.to().orElseThrow(() -> open(what, span));
    }

    private IllegalArgumentException open(String what, Span span) {
        return new IllegalArgumentException(what + " must have both ends, was " + span + " (initiative " + id() + ")");
    }

    private void checkNotEmpty(String what, Span span) {
        checkArgument(!span.isEmpty(), "%s must not be empty, was %s (initiative %s)", what, span, id());
    }

    /** Builds an initiative. */
    public static final class Builder extends ImmutableInitiative.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
