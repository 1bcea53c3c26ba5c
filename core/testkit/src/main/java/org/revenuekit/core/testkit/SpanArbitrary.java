package org.revenuekit.core.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.revenuekit.core.time.Span;

/** Generates spans. Immutable: each method returns another generator. */
public final class SpanArbitrary extends ArbitraryDecorator<Span> {
    static final SpanArbitrary ANY = new SpanArbitrary(
            CoreArbitraries.SIMPLEST_DATE.minusYears(30), CoreArbitraries.SIMPLEST_DATE.plusYears(30), true, true);

    private final LocalDate first;
    private final LocalDate last;
    private final boolean open;
    private final boolean empty;

    private SpanArbitrary(LocalDate first, LocalDate last, boolean open, boolean empty) {
        this.first = first;
        this.last = last;
        this.open = open;
        this.empty = empty;
    }

    /**
     * Only spans without open ends, inside a given one.
     *
     * @param fromInclusive the earliest start
     * @param toExclusive the latest end, after {@code fromInclusive}
     * @return such spans
     * @throws IllegalArgumentException if {@code toExclusive} is not after {@code fromInclusive}
     */
    public SpanArbitrary within(LocalDate fromInclusive, LocalDate toExclusive) {
        checkArgument(
                fromInclusive.isBefore(toExclusive),
                "end must be after start, was [%s,%s)",
                fromInclusive,
                toExclusive);
        return new SpanArbitrary(fromInclusive, toExclusive, false, empty);
    }

    /**
     * Only spans without open ends.
     *
     * @return such spans
     */
    public SpanArbitrary closed() {
        return new SpanArbitrary(first, last, false, empty);
    }

    /**
     * Only spans that contain a day.
     *
     * @return such spans
     */
    public SpanArbitrary notEmpty() {
        return new SpanArbitrary(first, last, open, false);
    }

    @Override
    protected Arbitrary<Span> arbitrary() {
        // Two dates in either order shrink better than a start and a length, and are empty when they shrink together.
        Arbitrary<LocalDate> dates = CoreArbitraries.dates(first, empty ? last : last.minusDays(1));
        int shift = empty ? 0 : 1;
        Arbitrary<Span> closed = Combinators.combine(dates, dates)
                .as((one, other) -> one.isBefore(other)
                        ? Span.of(one, other.plusDays(shift))
                        : Span.of(other, one.plusDays(shift)));
        return open
                ? Arbitraries.frequencyOf(
                        Tuple.of(6, closed),
                        Tuple.of(2, dates.map(Span::from)),
                        Tuple.of(1, dates.map(Span::until)),
                        Tuple.of(1, Arbitraries.just(Span.always())))
                : closed;
    }
}
