package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.function.Predicate;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;

/** Finds the hand-overs of a window, and what became of those accounts and of the others. */
final class HandOverReading {
    private static final Comparator<RelationshipPhase> BY_LEVEL = Comparator.comparing(RelationshipPhase::level);

    private final ImmutableList<PhasePast> pasts;
    private final Ownership ownership;
    private final Span window;
    private final int withinDays;
    private final AsOf asOf;
    private final ImmutableSetMultimap<AccountId, LocalDate> days;

    HandOverReading(ImmutableList<PhasePast> pasts, Ownership ownership, Span window, int withinDays, AsOf asOf) {
        this.pasts = pasts;
        this.ownership = requireNonNull(ownership, "ownership");
        this.window = window;
        this.withinDays = withinDays;
        this.asOf = asOf;
        this.days = days();
    }

    /** The days of hand-overs that matter for the window: who leads no longer does from the day on which a row ends. */
    private ImmutableSetMultimap<AccountId, LocalDate> days() {
        Span matter = Span.of(
                window.from().orElseThrow().minusDays(withinDays),
                window.to().orElseThrow().plusDays(withinDays));
        ImmutableSetMultimap.Builder<AccountId, LocalDate> all = ImmutableSetMultimap.builder();
        ownership
                .list()
                .forEach(owner -> owner.validity()
                        .to()
                        .filter(matter::contains)
                        .filter(day -> isHandedOver(owner.account(), day))
                        .ifPresent(day -> all.put(owner.account(), day)));
        return all.build();
    }

    private boolean isHandedOver(AccountId account, LocalDate day) {
        return !leads(account, day).containsAll(leads(account, day.minusDays(1)));
    }

    private ImmutableSortedSet<SellerId> leads(AccountId account, LocalDate day) {
        return ownership.leadsOf(account, asOf.calendar().endOf(day));
    }

    HandOvers read() {
        return new HandOvers(pasts.stream()
                .flatMap(past -> days.get(past.account()).stream())
                .filter(window::contains)
                .distinct()
                .sorted()
                .map(this::day)
                .collect(toImmutableList()));
    }

    private HandOverDay day(LocalDate date) {
        ImmutableList<HandOver> others =
                follow(date, account -> !leads(account, date.minusDays(1)).isEmpty() && isKept(account, date));
        return new HandOverDay(
                date, follow(date, account -> days.containsEntry(account, date)), HandOver.lossRate(others));
    }

    /** Whether an account was not handed over during the days before and after. */
    private boolean isKept(AccountId account, LocalDate date) {
        Span near = Span.of(date.minusDays(withinDays), date.plusDays(withinDays + 1L));
        return days.get(account).stream().noneMatch(near::contains);
    }

    private ImmutableList<HandOver> follow(LocalDate date, Predicate<AccountId> which) {
        return pasts.stream()
                .filter(past -> which.test(past.account()))
                .map(past -> follow(past, date))
                .collect(toImmutableList());
    }

    private HandOver follow(PhasePast past, LocalDate date) {
        LocalDate last = date.plusDays(withinDays);
        boolean isOver = !last.isAfter(asOf.date());
        ImmutableList<RelationshipPhase> phases = past.within(Span.of(date, (isOver ? last : asOf.date()).plusDays(1)))
                .states()
                .asList();
        return new HandOver(
                past.account(),
                date,
                leads(past.account(), date.minusDays(1)),
                leads(past.account(), date),
                past.timeline().at(date.minusDays(1)),
                Collections.min(phases, BY_LEVEL),
                Collections.max(phases, BY_LEVEL),
                isOver);
    }
}
