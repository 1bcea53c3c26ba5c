package org.revenuekit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.revenuekit.core.time.Span;

/** The check of days that are to be walked through or counted. */
public final class Spans {
    private Spans() {}

    /**
     * Checks that days begin and end.
     *
     * @param span the days
     * @param name what they are called in the message
     * @return the same days
     * @throws IllegalArgumentException if there are none, or an end is open
     */
    public static Span checkBounded(Span span, String name) {
        requireNonNull(span, name);
        checkArgument(
                !span.isEmpty() && span.from().isPresent() && span.to().isPresent(),
                "%s must be of at least one day and have both ends, was %s",
                name,
                span);
        return span;
    }
}
