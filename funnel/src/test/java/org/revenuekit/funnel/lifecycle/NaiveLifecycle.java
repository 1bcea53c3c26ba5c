package org.revenuekit.funnel.lifecycle;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.Visit;

/** One account, day by day, in the slow and obvious way. */
final class NaiveLifecycle {
    private final Story story;
    private final CustomerLifecyclePolicy policy;
    private final AsOf asOf;
    private final AccountId account;
    private final LocalDate first;
    private final LocalDate today;

    /** Nothing is active before the first day, and all gaps that matter end within a hundred days. */
    NaiveLifecycle(Story story, CustomerLifecyclePolicy policy, AsOf asOf, AccountId account, LocalDate first) {
        this.story = story;
        this.policy = policy;
        this.asOf = asOf;
        this.account = account;
        this.first = first;
        this.today = asOf.seenUntil();
    }

    private Stream<Journey> journeys() {
        return story.journeys(asOf).stream()
                .filter(journey -> journey.lead().account().equals(Optional.of(account)))
                .filter(journey -> instants(journey).findAny().isPresent());
    }

    private Stream<Instant> instants(Journey journey) {
        return Stream.of(
                        journey.passes().stream().map(pass -> pass.startedAt()),
                        journey.touches().stream(),
                        journey.activities().stream())
                .flatMap(each -> each)
                .filter(this::isSeen);
    }

    private Stream<Instant> wins(Journey journey) {
        return journey.passes().stream()
                .flatMap(pass -> pass.firstAtOrBeyond(Story.PROCESS, Story.PROCESS.goal()).stream())
                .map(Visit::enteredAt)
                .filter(this::isSeen);
    }

    private boolean isSeen(Instant at) {
        return !day(at).isAfter(today);
    }

    private static LocalDate day(Instant at) {
        return Story.TOKYO.dateOf(at);
    }

    private boolean isKnown(AssetPeriod period) {
        return period.account().equals(account)
                && !period.active().isEmpty()
                && period.active().from().isPresent()
                && !period.recordedOn().or(period.active()::from).orElseThrow().isAfter(asOf.knownOn());
    }

    private boolean hasAsset(LocalDate day) {
        return story.periods.stream()
                .anyMatch(period -> isKnown(period) && period.active().contains(day));
    }

    private boolean isActive(LocalDate day) {
        if (hasAsset(day)) {
            return true;
        }
        LocalDate last = day;
        while (!hasAsset(last) && !last.isBefore(first)) {
            last = last.minusDays(1);
        }
        LocalDate next = day;
        while (!hasAsset(next) && next.isBefore(today.plusDays(200))) {
            next = next.plusDays(1);
        }
        return hasAsset(last) && hasAsset(next) && !next.isAfter(last.plusDays(1L + policy.gapDays()));
    }

    ImmutableList<CustomerEvent> events() {
        TreeSet<CustomerEvent> events =
                new TreeSet<>(Comparator.comparing(CustomerEvent::on).thenComparing(CustomerEvent::kind));
        journeys()
                .flatMap(this::instants)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> events.add(new CustomerEvent(day(at), CustomerEventKind.FIRST_CONTACT)));
        journeys().flatMap(this::wins).forEach(at -> events.add(new CustomerEvent(day(at), CustomerEventKind.WON)));
        boolean had = false;
        boolean has = false;
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            boolean isActive = isActive(day);
            if (isActive && !has) {
                events.add(new CustomerEvent(day, had ? CustomerEventKind.RETURNED : CustomerEventKind.STARTED));
            } else if (!isActive && has) {
                events.add(new CustomerEvent(day, CustomerEventKind.ENDED));
            }
            had |= isActive;
            has = isActive;
        }
        story.contractEvents.stream()
                .filter(event -> event.account().equals(account)
                        && asOf.sees(event.on(), event.recordedOn())
                        && !event.on().isAfter(today)
                        && isActive(event.on()))
                .forEach(event -> events.add(new CustomerEvent(
                        event.on(),
                        switch (event.kind()) {
                            case RENEWED -> CustomerEventKind.RENEWED;
                            case FURTHER_PURCHASE -> CustomerEventKind.FURTHER_PURCHASE;
                        })));
        return ImmutableList.copyOf(events);
    }

    /** For each day from the first event on. */
    ImmutableList<CustomerStage> stages() {
        List<CustomerEvent> events = events();
        ImmutableList.Builder<CustomerStage> stages = ImmutableList.builder();
        if (!events.isEmpty()) {
            for (LocalDate day = events.get(0).on(); !day.isAfter(today); day = day.plusDays(1)) {
                stages.add(stage(events, day));
            }
        }
        return stages.build();
    }

    private CustomerStage stage(List<CustomerEvent> events, LocalDate day) {
        if (isActive(day)) {
            return CustomerStage.CUSTOMER;
        }
        if (has(events, CustomerEventKind.STARTED, day)) {
            return CustomerStage.FORMER;
        }
        return has(events, CustomerEventKind.WON, day) ? CustomerStage.ORDERED : CustomerStage.PROSPECT;
    }

    private static boolean has(List<CustomerEvent> events, CustomerEventKind kind, LocalDate day) {
        return events.stream()
                .anyMatch(event -> event.kind() == kind && !event.on().isAfter(day));
    }

    Optional<Lead> lead() {
        boolean isFirst = policy.acquiredBy() == AcquisitionLead.FIRST;
        Comparator<Journey> byFirst = Comparator.comparing(journey -> (isFirst ? instants(journey) : wins(journey))
                .min(Comparator.naturalOrder())
                .orElseThrow());
        return journeys()
                .filter(journey -> isFirst || wins(journey).findAny().isPresent())
                .min(byFirst.thenComparing(journey -> journey.lead().id()))
                .map(Journey::lead);
    }

    /** The days on which it was won without an asset since, or agreed. */
    long winsWithoutAsset() {
        return events().stream()
                .filter(event -> event.kind() == CustomerEventKind.WON)
                .filter(event -> !event.on().plusDays(policy.startWithinDays()).isAfter(today))
                .filter(event -> Stream.iterate(event.on(), day -> day.plusDays(1))
                        .limit(300)
                        .noneMatch(this::isActive))
                .count();
    }
}
