package org.revenuekit.funnel.success;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;

/** Finds in which phase one customer was on each day of its contract until today. */
final class PhaseSearch {
    private final LifecyclePolicy policy;
    private final Customer customer;
    private final LocalDate today;
    private final DayValues<UsageReading> usage;
    private final Optional<LocalDate> onboarded;
    private final Optional<LocalDate> renewed;
    private final List<LocalDate> purchases;

    PhaseSearch(LifecyclePolicy policy, CustomerFacts<CustomerFact> facts, LocalDate today) {
        this.policy = policy;
        this.customer = facts.customer();
        this.today = today;
        this.usage = Usage.of(Usage.only(UsageReading.class, facts.used()));
        this.onboarded = onboarded(Usage.only(MilestoneReached.class, facts.used()));
        this.renewed = days(facts, ContractEventKind.RENEWED).findFirst();
        this.purchases = days(facts, ContractEventKind.FURTHER_PURCHASE).toList();
    }

    private static Stream<LocalDate> days(CustomerFacts<CustomerFact> facts, ContractEventKind kind) {
        return Usage.only(ContractEvent.class, facts.used()).stream()
                .filter(event -> event.kind() == kind)
                .map(ContractEvent::on)
                .sorted();
    }

    /** The day on which the last of the milestones was reached that end onboarding, at the earliest the first day. */
    private Optional<LocalDate> onboarded(List<MilestoneReached> reached) {
        ImmutableSet<MilestoneId> wanted = policy.onboardingEndsWith();
        Set<MilestoneId> found = new HashSet<>();
        return reached.stream()
                .sorted(MilestoneReached.BY_DAY)
                .filter(each -> found.add(each.milestone()) && found.size() == wanted.size())
                .findFirst()
                .map(last -> last.on().isBefore(customer.contractStart()) ? customer.contractStart() : last.on());
    }

    DayValues<UsageReading> usage() {
        return usage;
    }

    LifecycleState state() {
        if (today.isBefore(customer.contractStart())) {
            return LifecycleState.before(customer);
        }
        Timeline<LifecyclePhase> history = history();
        Timeline.Period<LifecyclePhase> last =
                history.periods().get(history.periods().size() - 1);
        return customer.isOver(today)
                ? LifecycleState.over(customer, history)
                : LifecycleState.in(customer, history, last, isStuck(last));
    }

    private boolean isStuck(Timeline.Period<LifecyclePhase> period) {
        return period.days() > policy.limits().getOrDefault(period.state(), Integer.MAX_VALUE);
    }

    private Timeline<LifecyclePhase> history() {
        Span window = Span.of(customer.contractStart(), customer.isOver(today) ? customer.end() : today.plusDays(1));
        Timeline.Builder<LifecyclePhase> history = Timeline.starting(window, LifecyclePhase.ONBOARDING);
        earlier(onboarded, renewed).ifPresent(day -> history.then(day, LifecyclePhase.ADOPTION));
        earlier(adopted(), renewed).ifPresent(day -> {
            history.then(day, LifecyclePhase.RETENTION);
            addGrowth(history, day, window);
        });
        return history.build();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
    }

    /** The first day, once onboarding is over, on which the last reading is high enough. */
    private Optional<LocalDate> adopted() {
        return onboarded.flatMap(day -> usage.asOf(day, UsageReading::on)
                .filter(this::isAdopted)
                .map(reading -> day)
                .or(() -> usage.standing().stream()
                        .filter(reading -> reading.on().isAfter(day) && isAdopted(reading))
                        .map(UsageReading::on)
                        .findFirst()));
    }

    private boolean isAdopted(UsageReading reading) {
        return reading.rate().isAtLeast(policy.adoptedFrom());
    }

    /** Purchases that follow each other soon enough are one time of growth. */
    private void addGrowth(Timeline.Builder<LifecyclePhase> history, LocalDate kept, Span window) {
        @Nullable LocalDate until = null;
        for (LocalDate purchase : purchases) {
            LocalDate from = purchase.isBefore(kept) ? kept : purchase;
            LocalDate end = purchase.plusDays(policy.growthDays());
            if (from.isBefore(end)) {
                if (until != null && until.isBefore(from)) {
                    history.then(until, LifecyclePhase.RETENTION);
                }
                history.then(from, LifecyclePhase.GROWTH);
                until = end;
            }
        }
        if (until != null && window.contains(until)) {
            history.then(until, LifecyclePhase.RETENTION);
        }
    }
}
