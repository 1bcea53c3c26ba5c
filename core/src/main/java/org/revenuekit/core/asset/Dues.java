package org.revenuekit.core.asset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/**
 * The ends of the terms of an asset, and how it stands with them: all that have come, the next one, and that at which a
 * term was over by a decision.
 *
 * @param history of which asset
 * @param days on which the day that matters is to be
 * @param date as of when
 */
record Dues(AssetHistory history, Span days, LocalDate date) {
    static ImmutableList<CalendarEntry> of(AssetHistory history, Span days, AsOf asOf) {
        Dues dues = new Dues(history, days, asOf.date());
        return history.spells().stream().flatMap(dues::ends).collect(toImmutableList());
    }

    /** What is due before the first of the days is not looked at: the day that matters comes no later. */
    private Stream<CalendarEntry> ends(Spell spell) {
        Term term = spell.term();
        long first = term.renewalsUntil(days.from().orElse(LocalDate.MIN));
        long next = term.renewalsUntil(term.endAfter(date));
        Optional<Spell.Over> over = spell.over();
        if (over.isEmpty()) {
            return running(term, first, next);
        }
        long last = term.renewalsUntil(over.get().on());
        return Stream.concat(
                running(term, first, Math.min(next, last - 1)),
                over
                        .filter(how -> how.on().isAfter(spell.begunOn()))
                        .flatMap(how -> how.how().flatMap(status -> decided(term, term.end(last), how.on(), status)))
                        .filter(entry -> days.contains(entry.decideBy()))
                        .stream());
    }

    private Stream<CalendarEntry> running(Term term, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(term::end)
                .dropWhile(
                        due -> days.from().filter(decideBy(term, due)::isBefore).isPresent())
                .takeWhile(due -> days.to().map(decideBy(term, due)::isBefore).orElse(true))
                .flatMap(due -> entry(term, due, due, status(term, due)).stream());
    }

    /** The day that matters of an end: later ends have no earlier ones. */
    private static LocalDate decideBy(Term term, LocalDate due) {
        return term.noticeBy(due).orElse(due);
    }

    private Optional<CalendarEntry> decided(Term term, LocalDate due, LocalDate on, RenewalStatus how) {
        return entry(term, due, Comparators.min(due, on), how);
    }

    private RenewalStatus status(Term term, LocalDate due) {
        if (!due.isAfter(date)) {
            return term.isAutomatic() ? RenewalStatus.RENEWED : RenewalStatus.OVERDUE;
        }
        return term.noticeBy(due).filter(day -> !day.isAfter(date)).isPresent()
                ? RenewalStatus.NOTICE_PASSED
                : RenewalStatus.NOTICE_OPEN;
    }

    /** As it stands on the day before it runs out; nothing if nothing is left by then. */
    private Optional<CalendarEntry> entry(Term term, LocalDate due, LocalDate end, RenewalStatus status) {
        return history.state(end.minusDays(1))
                .filter(state -> !state.sources().isEmpty())
                .map(state -> RenewalDue.builder()
                        .asset(history.id())
                        .account(history.account())
                        .product(state.product())
                        .subscription(history.purchase().subscription())
                        .due(due)
                        .noticeBy(term.noticeBy(due))
                        .automatic(term.isAutomatic())
                        .quantity(state.quantity())
                        .price(state.price())
                        .build())
                .map(one -> new CalendarEntry(one, status));
    }
}
